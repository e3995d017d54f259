"""Arguments that several commands take, and the requests that they stand for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from specwright.cli.terminal import Format

if TYPE_CHECKING:
    from specwright.pipeline import GenerationRequest

Providers = Annotated[
    list[str] | None, typer.Argument(help="Folders of `specs`; all of them by default.", show_default=False)
]
Specification = Annotated[
    Path | None, typer.Option("--spec", help="An OpenAPI document of your own, JSON or YAML.", show_default=False)
]
Overlays = Annotated[
    list[Path] | None,
    typer.Option("--overlay", help="An OpenAPI overlay to apply; may be repeated.", show_default=False),
]
OutputFormat = Annotated[Format, typer.Option("--format", help="For people or for programs.")]


def generation_requests(
    providers: list[str] | None, spec: Path | None, overlays: list[Path] | None, out: Path | None = None
) -> tuple[GenerationRequest, ...]:
    """The packages that the arguments of a command name.

    Raises:
        ProjectError: The arguments exclude each other, or there is no such provider.
        SpecificationError: A `provider.yaml` cannot be used.
    """
    from specwright.pipeline import GenerationRequest, project_requests
    from specwright.project import ProjectError, find_project

    if spec is None:
        if overlays:
            raise ProjectError("--overlay goes with --spec FILE; a provider has its own")
        requests = project_requests(find_project(Path.cwd()), tuple(providers or ()))
        if out is None:
            return requests
        if len(requests) != 1:
            raise ProjectError("--out is the folder of one package; name one provider, or pass --spec FILE")
        return (replace(requests[0], out=out),)
    if providers:
        raise ProjectError("name providers, or pass --spec FILE, not both")
    return (GenerationRequest(spec, out, tuple(overlays or ())),)
