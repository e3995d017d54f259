"""The report for terminals: grouped by operation, the worst first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from specwright.diff.changes import Change, Level
from specwright.diff.client.changes import ClientComparison
from specwright.diff.reports.report import Compared, Report, counted, operation_names, value_text
from specwright.openapi.diagnostics import visible

_STYLES: dict[Level, str] = {
    "breaking": "bold red",
    "undecided": "bold magenta",
    "warning": "yellow",
    "compatible": "green",
    "documentation": "cyan",
}
_NAMED_OPERATIONS = 3


def text_report(report: Report) -> str:
    """Return the report as plain text."""
    output = StringIO()
    print_report(report, Console(file=output, force_terminal=False, color_system=None, legacy_windows=False))
    return output.getvalue()


def print_report(report: Report, console: Console) -> None:
    """Print the report: in colours and folded where the console is a terminal, a line a fact where it is not."""
    for index, each in enumerate(report.compared):
        if index:
            console.print()
        for margin, line in _lines(each):
            if console.is_terminal:
                console.print(Padding(line, (0, 0, 0, margin)), highlight=False)
            else:
                console.print(Text(" " * margin).append_text(line), highlight=False, soft_wrap=True)
    for note in report.notes:
        console.print(Text(visible(note)), highlight=False, soft_wrap=True)


def _lines(compared: Compared) -> Iterator[tuple[int, Text]]:
    """Yield each line with its margin."""
    comparison = compared.comparison
    title = compared.title
    if comparison.old_version != comparison.new_version:
        title += visible(f"  (version {comparison.old_version} → {comparison.new_version})")
    yield 0, Text(title, "bold")
    for heading, changes in grouped(comparison.changes):
        yield 0, Text("")
        yield 0, Text(visible(heading), "bold underline")
        for change in changes:
            yield from _change_lines(compared, change)
    if compared.client is not None:
        yield from _client_lines(compared.client)
    accepted = sum(compared.is_accepted(change) for change in comparison.changes)
    yield 0, Text("")
    yield 0, Text(f"{counted(comparison.changes)}{f', {accepted} of them accepted' if accepted else ''}", "bold")
    yield 0, Text(visible(compared.due.declared.text))


def _change_lines(compared: Compared, change: Change) -> Iterator[tuple[int, Text]]:
    head = Text(change.level, _STYLES[change.level]).append(f"  {visible(change.text)}", "none")
    if compared.is_accepted(change):
        head.append("  (accepted)", "dim")
    yield 2, head
    for word, content in _details(compared, change):
        first, *others = content.split("\n")
        yield 6, Text(f"{word}: ", "dim").append(visible(first), "none")
        for other in others:
            # The bar also keeps lines of a message from being read as commands by the log of a workflow.
            yield 8, Text("│ " if other else "│", "dim").append(visible(other), "none")


def _details(compared: Compared, change: Change) -> Iterator[tuple[str, str]]:
    yield "rule", f"{change.id}  {change.fingerprint}"
    operations = operation_names(change)
    if len(operations) > 1:
        more = f" and {len(operations) - _NAMED_OPERATIONS} more" if len(operations) > _NAMED_OPERATIONS else ""
        yield "reaches", f"{', '.join(operations[:_NAMED_OPERATIONS])}{more}"
    for word, place in (("old", compared.old_location(change)), ("new", compared.new_location(change))):
        if place is not None:
            yield word, f"{place.file}:{place.line}:{place.column}"
    witness = change.witness
    if witness is not None:
        yield "witness", f"{value_text(witness.value)} (accepted by the {witness.accepted_by} version only)"
        if witness.wire:
            yield f"as {witness.direction}", witness.wire
        if witness.reason:
            yield f"the {witness.refused_by} version says", witness.reason
    if change.reason:
        yield "because", change.reason


def _client_lines(client: ClientComparison) -> Iterator[tuple[int, Text]]:
    yield 0, Text("")
    yield 0, Text("Python client", "bold underline")
    if not client.changes:
        yield 2, Text("No name, argument or type changed.")
    for change in client.changes:
        style = _STYLES[change.level]
        yield 2, Text(change.level, style).append(f"  {visible(change.name)}: {visible(change.text)}", "none")
        if change.edit:
            yield 6, Text(visible(change.edit))
    for note in client.notes:
        yield 2, Text(visible(note))


def grouped(changes: Sequence[Change]) -> list[tuple[str, list[Change]]]:
    """Return changes by heading, in their order: one operation, several at once, or the API as a whole."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        operations = operation_names(change)
        heading = operations[0] if len(operations) == 1 else "Several operations" if operations else "The API"
        found.setdefault(heading, []).append(change)
    return list(found.items())
