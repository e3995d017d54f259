"""The command `specwright init`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specwright.cli.errors import reported_errors
from specwright.cli.terminal import echo, relative_path


def init(
    document: Annotated[
        Path | None, typer.Argument(help="The OpenAPI document, JSON or YAML.", show_default=False)
    ] = None,
    example: Annotated[
        bool, typer.Option("--example", help="Take a small document that comes with Specwright.")
    ] = False,
    name: Annotated[
        str | None, typer.Option("--name", help="Distribution name of the package.", show_default=False)
    ] = None,
    package: Annotated[str | None, typer.Option("--package", help="What people import.", show_default=False)] = None,
    client: Annotated[
        str | None, typer.Option("--client", help="Name of the client class.", show_default=False)
    ] = None,
    license_: Annotated[
        str | None,
        typer.Option(
            "--license", help="Licence of the package, an SPDX expression; none by default.", show_default=False
        ),
    ] = None,
) -> None:
    """Make a project around a document: a copy of it, the names of its package, and guesses about the client.

    The guesses are an overlay to be edited: which operations return pages, and shorter names for methods. In the root
    of a git repository, checks at each commit are set up too. What is there is kept.

    Exit status: 0 fine, 2 unusable input.

    Examples:
        specwright init --example

        specwright init openapi.yaml

        specwright init openapi.yaml --name orders --package orders --client Orders
    """
    with reported_errors("text"):
        from specwright.pipeline import templates
        from specwright.project import ProjectError
        from specwright.scaffold import project_files

        if (document is None) != example:
            raise ProjectError("name a document, such as openapi.yaml, or pass --example")
        folder = Path.cwd()
        shipped = templates() / "example"
        project = project_files.new_project(
            shipped / "openapi.yaml" if document is None else document,
            names={"distribution": name, "package": package, "client": client},
            license_=license_,
            example_overlay=shipped / "overlay.yaml" if example else None,
            in_repository=(folder / ".git").exists(),
            templates=templates(),
        )
        done = project_files.write(project, folder)
    for file, what in done:
        words = f"  # {file.words}" if file.words else ""
        if what == "differs":
            source = f"; {relative_path(document)} is not copied over it" if file is done[0][0] and document else ""
            words = f"  # it is there and stays as it is{source}"
        echo(f"{'created' if what == 'created' else 'kept':8}{file.path}{words}")
    echo("next:")
    for command in project.commands:
        echo(f"  {command}")
