"""The report as one HTML page: nothing is loaded from elsewhere, and nothing of a document can run in it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from specwright.diff.changes import LEVELS, Change
from specwright.diff.due_version import Due
from specwright.diff.reports.excerpts import Excerpts, Line
from specwright.diff.reports.report import Compared, Report, operation_names
from specwright.openapi.diagnostics import visible

_MOST_EXCERPTS = 2000
"""Changes that are shown with their sources; a page with more of them is too large for browsers."""

_STEPS = {"major": "major version due", "minor": "minor version due", "patch": "patch due", "none": "nothing due"}


@dataclass(frozen=True, slots=True)
class SideView:
    """One version of what changed."""

    name: str
    title: str
    place: str
    lines: tuple[Line, ...]
    rest: int


@dataclass(frozen=True, slots=True)
class WitnessView:
    """The value that one version accepts and the other refuses."""

    accepted_by: str
    refused_by: str
    direction: str
    value: str
    wire: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change."""

    anchor: str
    level: str
    subject: str
    text: str
    id: str
    fingerprint: str
    comparison: str
    accepted: bool
    operations: tuple[dict[str, str], ...]
    reason: str
    sides: tuple[SideView, ...]
    witness: WitnessView | None


def html_report(report: Report, templates: Path) -> str:
    """Return the report as HTML.

    Args:
        report: What was compared.
        templates: The folder that has `reports/`.
    """
    folder = templates / "reports"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = ((folder / name).read_text(encoding="utf-8") for name in ("diff.css", "diff.js"))
    changes = tuple(_changes(report))
    titles = [each.title for each in report.compared]
    return environment.get_template("diff.html.jinja").render(
        title=f"What changed: {titles[0]}" if len(titles) == 1 else "What changed",
        # Ours, and the only inline content that the page lets run or apply.
        style=Markup(style),  # nosec B704  # noqa: S704
        style_hash=_source_hash(style),
        script=Markup(script),  # nosec B704  # noqa: S704
        script_hash=_source_hash(script),
        comparisons=[_comparison(each) for each in report.compared],
        notes=[visible(text) for text in (*report.notes, *report.warnings)],
        levels=[{"name": level, "count": sum(change.level == level for change in changes)} for level in LEVELS],
        subjects=sorted({change.subject for change in changes}),
        operations=sorted({operation["name"] for change in changes for operation in change.operations}),
        changes=changes,
        clients=[_client(each) for each in report.compared if each.client is not None],
    )


def _source_hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _comparison(compared: Compared) -> dict[str, Any]:
    due: Due = compared.due
    return {
        "old": visible(compared.old.label),
        "new": visible(compared.new.label),
        "step": due.step,
        "step_text": _STEPS[due.step],
        "declared": visible(due.declared.text),
        "reasons": [
            {"step": reason.step, "origin": reason.origin, "text": visible(reason.text)} for reason in due.reasons
        ],
    }


def _changes(report: Report) -> Iterator[ChangeView]:
    excerpts = Excerpts()
    several = len(report.compared) > 1
    for number, (compared, change) in enumerate(report.changes(), 1):
        yield ChangeView(
            anchor=f"change-{number}",
            level=change.level,
            subject=change.subject,
            text=visible(change.text),
            id=change.id,
            fingerprint=change.fingerprint,
            comparison=compared.title if several else "",
            accepted=compared.is_accepted(change),
            operations=tuple(_operations(change)),
            reason=visible(change.reason or ""),
            sides=tuple(_sides(compared, change, excerpts if number <= _MOST_EXCERPTS else None)),
            witness=_witness(change),
        )


def _operations(change: Change) -> Iterator[dict[str, str]]:
    for name in operation_names(change):
        directions = [
            reach.direction for reach in change.operations if reach.operation == name and reach.direction is not None
        ]
        yield {"name": visible(name), "direction": " and ".join(dict.fromkeys(directions))}


def _sides(compared: Compared, change: Change, excerpts: Excerpts | None) -> Iterator[SideView]:
    pointers = {"old": change.old_pointer, "new": change.new_pointer}
    for name, operand, other in (("old", compared.old, "new"), ("new", compared.new, "old")):
        pointer = pointers[name]
        # Where a thing is not there, the place that it was taken from, or put into, is shown.
        shown = pointer if pointer is not None else pointers[other] or ""
        try:
            place = operand.location(shown)
            excerpt = None if excerpts is None else excerpts.of(operand, shown, is_there=pointer is not None)
        except OSError:  # a file that only the other version has
            place, excerpt = operand.location(""), None
        yield SideView(
            name,
            f"{name.capitalize()} version" + ("" if pointer is not None else ": not there"),
            str(place),
            () if excerpt is None else excerpt.lines,
            0 if excerpt is None else excerpt.rest,
        )


def _witness(change: Change) -> WitnessView | None:
    witness = change.witness
    if witness is None:
        return None
    value = json.dumps(witness.value, indent=2, ensure_ascii=False, default=str)
    return WitnessView(
        witness.accepted_by,
        witness.refused_by,
        witness.direction,
        _block(value),
        _block(witness.wire or ""),
        visible(witness.reason),
    )


def _block(text: str) -> str:
    return "\n".join(visible(line) for line in text.split("\n"))


def _client(compared: Compared) -> dict[str, Any]:
    assert compared.client is not None  # noqa: S101 - the caller looked
    return {
        "notes": [visible(note) for note in compared.client.notes],
        "changes": [
            {
                "level": change.level,
                "name": visible(change.name),
                "text": visible(change.text),
                "edit": visible(change.edit),
                "before": visible(change.before or ""),
                "after": visible(change.after or ""),
            }
            for change in compared.client.changes
        ],
    }
