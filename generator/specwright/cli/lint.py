"""The command `specwright lint`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from specwright.cli.arguments import Overlays, Providers, Specification, generation_requests
from specwright.cli.errors import EXIT_FINDINGS, EXIT_INVALID_INPUT, reported_errors
from specwright.cli.terminal import counted, diagnostic_value, echo, print_json, relative_path

if TYPE_CHECKING:
    from specwright.openapi.diagnostics import Diagnostic


Report = Literal["text", "json", "sarif", "github", "junit"]


def lint(
    providers: Providers = None,
    spec: Specification = None,
    overlay: Overlays = None,
    select: Annotated[
        list[str] | None,
        typer.Option(
            "--select", metavar="RULE", help="Report this rule; may be repeated, and be a pattern.", show_default=False
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            "--ignore",
            metavar="RULE",
            help="Do not report this rule; may be repeated, and be a pattern.",
            show_default=False,
        ),
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Count warnings as errors.")] = False,
    output: Annotated[Report, typer.Option("--format", help="For people or for programs.")] = "text",
) -> None:
    """Say what is wrong with specifications, or could be better: one line a problem.

    `specwright rule NAME` explains a rule. What makes a document unusable is always reported.

    Exit status: 0 nothing or hints only, 1 warnings, 2 errors.

    Examples:
        specwright lint

        specwright lint --strict

        specwright lint openapi.yaml --ignore 'unused-*'

        specwright lint openapi.yaml --format sarif
    """
    from specwright import pipeline
    from specwright.cli.lint_reports import github_report, junit_report, sarif_report
    from specwright.configuration import find_configuration
    from specwright.openapi.diagnostics import warnings_as_errors
    from specwright.openapi.rule_selection import RuleSelection

    with reported_errors("json" if output == "json" else "text"):
        configured = find_configuration(Path.cwd()).lint()
        asked = select or ()
        selection = RuleSelection(asked or configured.select, (*configured.ignore, *(ignore or ())), asked=asked)
        requests = generation_requests(providers, spec, overlay)
        found = [
            diagnostic for request in requests for diagnostic in pipeline.lint(request) if selection.reports(diagnostic)
        ]
    diagnostics = warnings_as_errors(found) if strict or configured.strict else found
    names = [relative_path(request.specification) for request in requests]
    match output:
        case "json":
            print_json([diagnostic_value(diagnostic) for diagnostic in diagnostics])
        case "sarif":
            echo(sarif_report(diagnostics))
        case "github":
            echo(github_report(diagnostics), nl=False)
        case "junit":
            echo(junit_report(diagnostics, names), nl=False)
        case "text":
            for diagnostic in diagnostics:
                echo(f"{diagnostic}" + ("" if diagnostic.severity == "error" else f" [{diagnostic.severity}]"))
    is_unusable = any(diagnostic.severity == "error" for diagnostic in found)
    if output == "text" and not is_unusable:
        echo(f"{', '.join(names)}: {_summary(diagnostics)}", err=True)
    if is_unusable:
        raise typer.Exit(EXIT_INVALID_INPUT)
    if any(diagnostic.severity == "warning" for diagnostic in found):
        raise typer.Exit(EXIT_FINDINGS)


def _summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many problems there are of each severity, such as `1 error, 2 hints`."""
    numbers = Counter(diagnostic.severity for diagnostic in diagnostics)
    found = [counted(numbers[severity], severity) for severity in ("error", "warning", "hint") if numbers[severity]]
    return ", ".join(found) or "no problems"
