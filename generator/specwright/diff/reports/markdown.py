"""The report as Markdown: for pull requests and job summaries."""

from __future__ import annotations

from collections.abc import Iterable

from specwright.diff.changes import LEVELS, Change, Level
from specwright.diff.client.guide import guide_lines
from specwright.diff.reports.report import Compared, Report, counted, operation_names, value_text
from specwright.emit.markdown_source import markdown_code, markdown_text
from specwright.openapi.diagnostics import visible

HEADINGS: dict[Level, str] = {
    "breaking": "Breaking",
    "undecided": "Undecided: may break callers",
    "warning": "Warnings",
    "compatible": "Compatible",
    "documentation": "Texts",
}
_NAMED_OPERATIONS = 5


def markdown_report(report: Report) -> str:
    """Return the report as Markdown."""
    lines: list[str] = []
    for each in report.compared:
        lines += _comparison(each)
    lines += [f"- {markdown_text(visible(note))}" for note in report.notes]
    if not lines:
        lines = ["Nothing was compared."]
    return "\n".join(lines).rstrip("\n") + "\n"


def change_lines(change: Change, *, accepted: bool = False, places: Iterable[tuple[str, str]] = ()) -> list[str]:
    """Return one change as an item of a list."""
    mark = " (accepted)" if accepted else ""
    lines = [f"- {_sentence(change.text)}{mark} {_code(change.id)}"]
    operations = operation_names(change)
    if operations:
        more = len(operations) - _NAMED_OPERATIONS
        named = ", ".join(_code(name) for name in operations[:_NAMED_OPERATIONS])
        lines.append(f"  - reaches {named}{f' and {more} more' if more > 0 else ''}")
    lines += [f"  - {word}: {_code(place)}" for word, place in places]
    witness = change.witness
    if witness is not None:
        lines.append(
            f"  - witness: {_code(value_text(witness.value))}, accepted by the {witness.accepted_by} version only"
        )
        if witness.wire:
            lines.append(f"  - as {witness.direction}: {_code(witness.wire)}")
        if witness.reason:
            lines.append(f"  - the {witness.refused_by} version says: {_sentence(witness.reason)}")
    if change.reason:
        lines.append(f"  - {_sentence(change.reason)}")
    return lines


def _comparison(compared: Compared) -> list[str]:
    comparison = compared.comparison
    lines = [f"## {_code(compared.old.label)} → {_code(compared.new.label)}", ""]
    lines += [f"**{counted(comparison.changes)}.** {_sentence(compared.due.declared.text)}", ""]
    if compared.due.reasons:
        lines += [f"- {reason.step} ({reason.origin}): {_sentence(reason.text)}" for reason in compared.due.reasons]
        lines.append("")
    for level in LEVELS:
        changes = list(comparison.of_level(level))
        if not changes:
            continue
        lines += [f"### {HEADINGS[level]}", ""]
        for change in changes:
            places = [
                (word, str(place))
                for word, place in (("old", compared.old_location(change)), ("new", compared.new_location(change)))
                if place is not None
            ]
            lines += change_lines(change, accepted=compared.is_accepted(change), places=places)
        lines.append("")
    if compared.client is not None:
        lines += guide_lines(compared.client, compared.old.label, compared.new.label, depth=3)
    return lines


def _code(text: str) -> str:
    return markdown_code(visible(text))


def _sentence(text: str) -> str:
    return markdown_text(visible(text))
