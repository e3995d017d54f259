"""The command `specwright lint`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from specwright.cli.arguments import OutputFormat, Overlays, Providers, Specification, generation_requests
from specwright.cli.errors import EXIT_FINDINGS, EXIT_INVALID_INPUT, reported_errors
from specwright.cli.terminal import counted, diagnostic_value, echo, print_json, relative_path

if TYPE_CHECKING:
    from specwright.openapi.diagnostics import Diagnostic


def lint(
    providers: Providers = None,
    spec: Specification = None,
    overlay: Overlays = None,
    strict: Annotated[bool, typer.Option("--strict", help="Count warnings as errors.")] = False,
    output: OutputFormat = "text",
) -> None:
    """Say what is wrong with specifications, or could be better: one line a problem.

    Exit status: 0 nothing or hints only, 1 warnings, 2 errors.

    Examples:
        specwright lint

        specwright lint --strict

        specwright lint openapi.yaml --format json
    """
    from specwright import pipeline
    from specwright.openapi.diagnostics import warnings_as_errors

    with reported_errors(output):
        requests = generation_requests(providers, spec, overlay)
        found = [diagnostic for request in requests for diagnostic in pipeline.lint(request)]
    diagnostics = warnings_as_errors(found) if strict else found
    if output == "json":
        print_json([diagnostic_value(diagnostic) for diagnostic in diagnostics])
    else:
        for diagnostic in diagnostics:
            echo(f"{diagnostic}" + ("" if diagnostic.severity == "error" else f" [{diagnostic.severity}]"))
    if output == "text" and not any(diagnostic.severity == "error" for diagnostic in found):
        names = ", ".join(relative_path(request.specification) for request in requests)
        echo(f"{names}: {_summary(diagnostics)}", err=True)
    if any(diagnostic.severity == "error" for diagnostic in found):
        raise typer.Exit(EXIT_INVALID_INPUT)
    if any(diagnostic.severity == "warning" for diagnostic in found):
        raise typer.Exit(EXIT_FINDINGS)


def _summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many problems there are of each severity, such as `1 error, 2 hints`."""
    numbers = Counter(diagnostic.severity for diagnostic in diagnostics)
    found = [counted(numbers[severity], severity) for severity in ("error", "warning", "hint") if numbers[severity]]
    return ", ".join(found) or "no problems"
