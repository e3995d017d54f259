"""The commands `specwright overlay`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specwright.cli.arguments import Overlays
from specwright.cli.errors import reported_errors
from specwright.cli.terminal import echo

application = typer.Typer(
    name="overlay", no_args_is_help=True, rich_markup_mode="markdown", help="What an overlay could say of a client."
)


@application.callback()
def root() -> None:
    """Holds what the commands have in common."""


@application.command()
def suggest(
    document: Annotated[Path, typer.Argument(help="The OpenAPI document, JSON or YAML.", show_default=False)],
    overlay: Overlays = None,
) -> None:
    """Print an overlay with guesses about the client: pagination, and method names that repeat their resource.

    What the document or another overlay says already is not repeated.

    Exit status: 0 fine, also where there is nothing to suggest, 2 unusable input.

    Examples:
        specwright overlay suggest openapi.yaml
    """
    with reported_errors("text"):
        from specwright.openapi.document import load_document
        from specwright.openapi.json_types import object_or_empty
        from specwright.scaffold.overlay_text import overlay_text
        from specwright.scaffold.suggestions import suggestions

        loaded = load_document(document, overlay or ())
        suggested = suggestions(loaded, overlay or ())
        title = str(object_or_empty(loaded.tree.get("info")).get("title") or document.stem)
    if suggested:
        echo(overlay_text(suggested, title), nl=False)
    else:
        echo(f"{document}: nothing to suggest", err=True)
