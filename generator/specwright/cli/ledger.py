"""The commands `specwright ledger ...`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from specwright.cli.arguments import OutputFormat, Providers
from specwright.cli.errors import EXIT_FINDINGS, reported_errors
from specwright.cli.terminal import diagnostic_value, echo, json_text, print_json

application = typer.Typer(
    name="ledger",
    no_args_is_help=True,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Account for every fact of the vendors' documents: where the specification states it, or why it does not.",
)


@application.command()
def check(
    providers: Providers = None,
    sources: Annotated[
        Path | None,
        typer.Option("--sources", help="Folder of the vendors' documents: read them again.", show_default=False),
    ] = None,
    output: OutputFormat = "text",
) -> None:
    """Say where specifications and documents differ: one line a finding.

    Examples:
        specwright ledger check

        specwright ledger check domino --sources ~/documents
    """
    from specwright.ledger import commands

    with reported_errors(output):
        checked = commands.check(_root(), providers or (), sources)
    findings = [problem for each in checked for problem in each.findings]
    if output == "json":
        print_json([diagnostic_value(problem) for problem in findings])
    else:
        for problem in findings:
            echo(str(problem))
        for each in checked:
            counted = f"{len(each.judged)} facts, {len(each.findings) or 'no'} findings"
            echo(f"{each.provider}: {counted}", err=bool(findings))
    if findings:
        raise typer.Exit(EXIT_FINDINGS)


@application.command()
def write(
    sources: Annotated[Path, typer.Option("--sources", help="Folder of the vendors' documents.")],
    providers: Providers = None,
    output: OutputFormat = "text",
) -> None:
    """Read the vendors' documents and write `ledger.json`; excuses that are still needed are kept.

    A fact that the specification does not state has `null` in the place of its pointer: transcribe it, or write
    `"not-transcribed: REASON"` there.

    Examples:
        specwright ledger write domino --sources ~/documents
    """
    from specwright.ledger import commands

    with reported_errors(output):
        written = commands.write(_root(), providers or (), sources)
    findings = [problem for each, _ in written for problem in each.findings]
    if output == "json":
        print_json([diagnostic_value(problem) for problem in findings])
    else:
        for problem in findings:
            echo(str(problem))
        for each, is_changed in written:
            what = "written" if is_changed else "up to date, nothing written"
            echo(f"{each.provider}: {len(each.ledger.facts)} facts, {what}", err=bool(findings))
    if findings:
        raise typer.Exit(EXIT_FINDINGS)


@application.command()
def report(
    providers: Providers = None,
    output: Annotated[
        Literal["text", "json", "html"], typer.Option("--format", help="For terminals, programs or browsers.")
    ] = "text",
    sources: Annotated[
        Path | None,
        typer.Option("--sources", help="Folder of the vendors' documents: show their lines.", show_default=False),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="File to write instead of standard output.", show_default=False)
    ] = None,
) -> None:
    """Show what the specifications state of the documents: by document, kind and operation.

    Examples:
        specwright ledger report

        specwright ledger report oracle-aidp --format html --sources ~/documents --out ledger.html
    """
    from specwright.ledger import commands, report

    with reported_errors("json" if output == "json" else "text"):
        reported = commands.report(_root(), providers or ())
        if output == "json":
            text = json_text([report.values_of(each) for each in reported])
        elif output == "html":
            text = report.page_of(reported, sources)
        else:
            text = report.text_of(reported)
    if out is None:
        echo(text)
    else:
        out.write_text(text + "\n", encoding="utf-8")
    if any(each.coverage.total.unresolved for each in reported):
        raise typer.Exit(EXIT_FINDINGS)


@application.command("import")
def import_document(
    document: Annotated[Path, typer.Argument(help="The next revision of a vendor's page, as text.")],
    provider: Annotated[
        str | None, typer.Option("--provider", help="Whose page it is, if that is not clear.", show_default=False)
    ] = None,
    output: OutputFormat = "text",
) -> None:
    """Say what a new revision of a document changes, and what to edit in the specification.

    Examples:
        specwright ledger import domino-5.12.txt --provider domino
    """
    from specwright.ledger import commands

    with reported_errors(output):
        proposals = commands.import_document(_root(), document, provider)
    counts = {sort: len(proposals.of(sort)) for sort in ("new", "gone", "changed", "reworded", "moved")}
    if output == "json":
        print_json(
            {
                "document": proposals.document,
                "sha256": proposals.sha256,
                "lines": proposals.lines,
                "counts": counts,
                "edits": [
                    {
                        "file": edit.location.file,
                        "line": edit.location.line,
                        "column": edit.location.column,
                        "pointer": edit.pointer,
                        "what": edit.what,
                        "before": edit.before,
                        "after": edit.after,
                    }
                    for edit in proposals.edits
                ],
            }
        )
    else:
        for edit in proposals.edits:
            echo(str(edit))
        summary = ", ".join(f"{count} {sort}" for sort, count in counts.items())
        echo(f"{proposals.document}: {summary}; sha256 {proposals.sha256}", err=bool(proposals.edits))
    if proposals.edits:
        raise typer.Exit(EXIT_FINDINGS)


def _root() -> Path:
    """The project; as the working folder where it is that, so that messages show short paths."""
    from specwright.project import find_project

    project = find_project(Path.cwd())
    return Path() if project == Path.cwd() else project
