"""The command `specwright build`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from specwright.cli.arguments import OutputFormat, Providers, generation_requests
from specwright.cli.errors import reported_errors
from specwright.cli.terminal import echo, print_json, relative_path, with_progress

if TYPE_CHECKING:
    from specwright.release.build import Distribution

DistFolder = Annotated[Path, typer.Option("--out", help="Folder for the files that are built.")]


def build(providers: Providers = None, out: DistFolder = Path("dist"), output: OutputFormat = "text") -> None:
    """Build wheel and source distribution of packages: the same bytes on every machine.

    Both are checked as `twine check --strict` and `check-wheel-contents` do. Time stamps come from
    `SOURCE_DATE_EPOCH`; without it they are a fixed moment.

    Exit status: 0 fine, 2 a package cannot be built.

    Examples:
        specwright build

        specwright build oracle-aidp --out dist
    """
    from specwright.pipeline import folder_of
    from specwright.release.build import build as build_package

    with reported_errors(output):
        requests = generation_requests(providers, None, None)
        made = {
            request.name: build_package(folder_of(request), out)
            for request in with_progress(requests, output, "Building")
        }
    if output == "json":
        print_json({name: [_value(each) for each in built.distributions] for name, built in made.items()})
        return
    for name, built in made.items():
        for each in built.distributions:
            echo(f"{name}: {relative_path(each.path)} sha256:{each.sha256}")


def _value(distribution: Distribution) -> dict[str, str]:
    return {"path": str(distribution.path), "sha256": distribution.sha256}
