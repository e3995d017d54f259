"""The command `specwright changelog`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from specwright.cli.errors import reported_errors
from specwright.cli.terminal import echo, print_json


def changelog(
    provider: Annotated[str, typer.Argument(help="A folder of `specs`.", show_default=False)],
    format_: Annotated[
        Literal["markdown", "json"], typer.Option("--format", help="For people or for programs.")
    ] = "markdown",
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=0, help="Commits of the history to look at; all by default.", show_default=False),
    ] = None,
) -> None:
    """Tell what changed in an API: over all versions of a provider, and over the git history of their files.

    Examples:
        specwright changelog ibm-watsonx-runtime

        specwright changelog domino --limit 20 --format json
    """
    with reported_errors("json" if format_ == "json" else "text"):
        from specwright.diff.changelog import changelog_markdown, changelog_of, changelog_value
        from specwright.diff.comparisons import Settings
        from specwright.diff.configuration import load_configuration
        from specwright.diff.operands import OperandReader

        with OperandReader(Path.cwd()) as reader:
            configuration = load_configuration(Path.cwd())
            settings = Settings(
                levels=configuration.levels,
                extensions=configuration.extensions,
                deprecation_days=configuration.deprecation_days,
            )
            found = changelog_of(reader, provider, settings, limit=limit)
            if format_ == "json":
                print_json(changelog_value(found))
            else:
                echo(changelog_markdown(found), nl=False)
