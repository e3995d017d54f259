"""The command `specwright schema`."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from specwright.cli.terminal import print_json


def schema(
    name: Annotated[
        Literal["configuration", "provider"],
        typer.Argument(help="`configuration` is `specwright.toml`, `provider` a `provider.yaml`.", show_default=False),
    ],
) -> None:
    """Print the JSON Schema of a file that people write, for editors and checks.

    Exit status: 0.

    Examples:
        specwright schema configuration

        specwright schema provider
    """
    if name == "configuration":
        from specwright.configuration import schema as of_configuration

        print_json(of_configuration())
    else:
        from specwright.provider import schema as of_provider

        print_json(of_provider())
