"""Annotations of GitHub: workflow commands that show each change at its line of a pull request."""

from __future__ import annotations

from specwright.diff.changes import Change
from specwright.diff.reports.report import Compared, Gate, Report, is_stopped, operation_names
from specwright.openapi.diagnostics import visible


def github_report(report: Report, gate: Gate) -> str:
    """Return one workflow command for each change."""
    lines = [_line(each, change, gate) for each, change in report.changes()]
    lines += [f"::warning title=specwright diff::{_data(visible(text))}" for text in report.warnings]
    lines += [f"::notice title=specwright diff::{_data(visible(text))}" for text in report.notes]
    return "".join(f"{line}\n" for line in lines)


def _line(compared: Compared, change: Change, gate: Gate) -> str:
    place = compared.annotated_location(change)
    if compared.is_accepted(change):
        command = "notice"
    elif is_stopped(change, gate):
        command = "error"
    else:
        command = "warning" if change.level in ("breaking", "undecided", "warning") else "notice"
    operations = operation_names(change)
    reached = f" ({', '.join(operations[:3])}{' and more' if len(operations) > 3 else ''})" if operations else ""
    title = _property(f"{change.level}: {change.id}")
    file = _property(visible(place.file))
    text = _data(visible(change.text + reached))
    return f"::{command} file={file},line={place.line},col={place.column},title={title}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
