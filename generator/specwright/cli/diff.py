"""The command `specwright diff`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from specwright.cli.errors import EXIT_FINDINGS, reported_errors
from specwright.cli.terminal import Format, echo

if TYPE_CHECKING:
    from specwright.diff.comparisons import Settings
    from specwright.diff.reports.report import Report

ReportFormat = Literal["text", "markdown", "json", "html", "junit", "sarif", "github"]
Gate = Literal["breaking", "warning", "compatible", "documentation", "none"]

_GIT_ARGUMENTS = (7, 9)
"""What git passes to an external diff driver: path, then file, hash and mode of both sides; two more for a rename."""


def diff(
    operands: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[OLD] [NEW]",
            help="Files, providers or their folders, PROVIDER@VERSION, REVISION:PATH, or - for standard input. One is "
            "compared with what HEAD has of it; without any, all providers of the working tree are compared with HEAD.",
            show_default=False,
        ),
    ] = None,
    format_: Annotated[ReportFormat, typer.Option("--format", help="For people or for programs.")] = "text",
    fail_on: Annotated[
        Gate,
        typer.Option("--fail-on", help="Exit with 1 on changes of this level or a worse one; undecided is breaking."),
    ] = "breaking",
    accept: Annotated[
        Path | None,
        typer.Option("--accept", help="A file of changes that were agreed to; they do not fail.", show_default=False),
    ] = None,
    write_accept: Annotated[
        Path | None,
        typer.Option(
            "--write-accept", help="Write such a file for what fails now, keeping its reasons.", show_default=False
        ),
    ] = None,
    level: Annotated[
        list[str] | None,
        typer.Option("--level", metavar="RULE=LEVEL", help="Another level for a rule; may be repeated."),
    ] = None,
    extension: Annotated[
        list[str] | None,
        typer.Option("--extension", metavar="x-NAME", help="Report changes of an extension of operations."),
    ] = None,
    client: Annotated[
        bool, typer.Option("--client", help="Compare the Python clients too: what callers have to edit.")
    ] = False,
    overlay: Annotated[
        list[Path] | None,
        typer.Option("--overlay", help="An overlay for the client of both documents.", show_default=False),
    ] = None,
    guide: Annotated[
        Path | None,
        typer.Option("--guide", help="Write the migration guide for callers of the client.", show_default=False),
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Write the report to a file.", show_default=False)] = None,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="RULE", help="Say what a rule means, and exit.", show_default=False),
    ] = None,
) -> None:
    """Say what differs between two versions of an API, whom it reaches, and whether callers break.

    A change breaks callers if a request of the old version is no longer valid, or a response of the new one was not
    allowed before; a witness shows it. Levels: breaking, undecided, warning, compatible, documentation.

    Exit status: 0 nothing at or above --fail-on, 1 such changes, 2 unusable input.

    Examples:
        specwright diff old.yaml new.yaml

        specwright diff HEAD~1:openapi.yaml openapi.yaml --format markdown

        specwright diff domino@5.11 domino@6.3 --client --guide migration.md

        specwright diff

        curl -s https://api.example.com/openapi.json | specwright diff openapi.json -

        git config diff.openapi.command 'specwright diff'
    """
    if explain is not None:
        _explain(explain)
        return
    names = operands or []
    is_called_by_git = len(names) in _GIT_ARGUMENTS
    with reported_errors(_errors(format_)):
        from specwright.diff.comparisons import compare_operands, compare_with_git
        from specwright.diff.operands import OperandError, OperandReader

        if len(names) > 2 and not is_called_by_git:
            raise OperandError(f"{len(names)} documents were named; two can be compared")
        settings = _settings(accept, level or [], extension or [], client or guide is not None, overlay or [])
        with OperandReader(Path.cwd()) as reader:
            if is_called_by_git:
                report = compare_with_git(names[0], Path(names[1]), Path(names[4]), reader, settings)
            else:
                report = compare_operands(reader, names, settings)
            if write_accept is not None:
                _write_accept(write_accept, report, fail_on)
            if guide is not None:
                _write_guide(guide, report)
            _print(report, format_, fail_on, out)
    for warning in report.warnings:
        echo(warning, err=True)
    # Git takes any other status of a driver for a crash.
    if report.failing(fail_on) and not is_called_by_git and write_accept is None:
        raise typer.Exit(EXIT_FINDINGS)


def _settings(
    accept: Path | None, level: list[str], extension: list[str], client: bool, overlay: list[Path]
) -> Settings:
    from specwright.diff.accept_list import load_accept_list
    from specwright.diff.comparisons import Settings
    from specwright.diff.configuration import load_configuration
    from specwright.diff.levels import level_options

    configuration = load_configuration(Path.cwd())
    return Settings(
        levels={**configuration.levels, **level_options(level)},
        accepted=load_accept_list(accept) if accept is not None else None,
        extensions=(*configuration.extensions, *extension),
        deprecation_days=configuration.deprecation_days,
        has_client=client,
        overlays=tuple(overlay),
        templates=_templates() if client else None,
    )


def _print(report: Report, format_: ReportFormat, gate: Gate, out: Path | None) -> None:
    from specwright.diff.reports.text import print_report

    if format_ == "text" and out is None:
        from rich.console import Console

        print_report(report, Console(soft_wrap=not sys.stdout.isatty()))
        return
    text = _text(report, format_, gate)
    if out is None:
        echo(text, nl=not text.endswith("\n"))
    else:
        _write(out, text)


def _text(report: Report, format_: ReportFormat, gate: Gate) -> str:
    match format_:
        case "text":
            from specwright.diff.reports.text import text_report

            return text_report(report)
        case "markdown":
            from specwright.diff.reports.markdown import markdown_report

            return markdown_report(report)
        case "json":
            from specwright.diff.reports.json_report import json_report

            return json_report(report)
        case "html":
            from specwright.diff.reports.html import html_report

            return html_report(report, _templates())
        case "junit":
            from specwright.diff.reports.junit import junit_report

            return junit_report(report, gate)
        case "sarif":
            from specwright.diff.reports.sarif import sarif_report

            return sarif_report(report)
        case "github":
            from specwright.diff.reports.github import github_report

            return github_report(report, gate)


def _write_accept(path: Path, report: Report, gate: Gate) -> None:
    from specwright.diff.accept_list import accept_list_text, load_accept_list
    from specwright.diff.reports.report import is_stopped

    known = load_accept_list(path) if path.exists() else None
    _write(path, accept_list_text([change for _, change in report.changes() if is_stopped(change, gate)], known))


def _write_guide(path: Path, report: Report) -> None:
    from specwright.diff.client.guide import migration_guide

    guides = [
        migration_guide(each.client, each.old.label, each.new.label)
        for each in report.compared
        if each.client is not None
    ]
    _write(path, "\n".join(guides))


def _write(path: Path, text: str) -> None:
    from specwright.diff.operands import OperandError

    try:
        path.write_text(text if text.endswith("\n") else f"{text}\n", encoding="utf-8")
    except OSError as error:
        raise OperandError(f"{path}: the file cannot be written: {error.strerror or error}") from None


def _explain(rule: str) -> None:
    with reported_errors("text"):
        from specwright.diff.explanation import explanation

        echo(explanation(rule))


def _templates() -> Path:
    from specwright.pipeline import templates

    return templates()


def _errors(format_: ReportFormat) -> Format:
    return "json" if format_ == "json" else "text"
