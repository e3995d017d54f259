"""The command `specwright verify`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from specwright.cli.arguments import OutputFormat
from specwright.cli.errors import EXIT_FINDINGS, reported_errors
from specwright.cli.terminal import counted, echo, print_json


def verify(
    wheels: Annotated[list[Path], typer.Argument(help="Wheels of packages that Specwright made.", show_default=False)],
    output: OutputFormat = "text",
) -> None:
    """Make the packages of wheels again from this checkout, and compare.

    A wheel says in its `provenance.json` what it was made from. This command recomputes those hashes and emits the
    package again in memory: a wheel is verified when every file of it is the same, byte for byte.

    Exit status: 0 all are verified, 1 a wheel differs, 2 a file is not a wheel of ours.

    Examples:
        specwright verify dist/domino_client-1.2.0-py3-none-any.whl
    """
    from specwright.project import find_project
    from specwright.release.verification import verify as verify_wheel

    with reported_errors(output):
        project = find_project(Path.cwd())
        results = [verify_wheel(wheel, project) for wheel in wheels]
    if output == "json":
        print_json(
            [
                {
                    "wheel": str(result.wheel),
                    "sha256": result.sha256,
                    "provenance": result.provenance,
                    "compared": result.compared,
                    "differences": result.differences,
                }
                for result in results
            ]
        )
    else:
        for result in results:
            made_from = (
                f"made from {result.provenance.specification} by Specwright {result.provenance.inputs.generator}"
            )
            if not result.differences:
                echo(f"{result.wheel}: verified, {counted(result.compared, 'file')}; {made_from}")
                continue
            echo(f"{result.wheel}: {counted(len(result.differences), 'difference')}; {made_from}")
            for difference in result.differences:
                echo(f"  {difference}")
    if any(result.differences for result in results):
        raise typer.Exit(EXIT_FINDINGS)
