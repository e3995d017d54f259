"""The report as JSON. `docs/schemas/diff-report.json` is its schema."""

from __future__ import annotations

import json
from typing import Any

from specwright.diff.changes import LEVELS, Change, Witness
from specwright.diff.client.changes import ClientChange
from specwright.diff.due_version import Due
from specwright.diff.operands import Operand
from specwright.diff.reports.report import Compared, Report, operation_names
from specwright.openapi.diagnostics import Location
from specwright.openapi.json_types import object_or_empty


def json_report(report: Report) -> str:
    """Return the report as JSON text."""
    return json.dumps(report_value(report), indent=2, ensure_ascii=True, default=str)


def report_value(report: Report) -> dict[str, Any]:
    """Return the report as JSON values."""
    changes = [change for _, change in report.changes()]
    several = len(report.compared) != 1
    return {
        "changes": [
            change_value(each, change, index)
            for index, each in enumerate(report.compared)
            for change in each.comparison.changes
        ],
        "due": _dues_value(report) if several else due_value(report.compared[0].due),
        "counts": {level: sum(change.level == level for change in changes) for level in LEVELS},
        "comparisons": [
            {
                "old": _operand_value(each.old),
                "new": _operand_value(each.new),
                "counts": each.comparison.counts,
                "due": due_value(each.due),
                "client": None
                if each.client is None
                else {
                    "changes": [client_change_value(change) for change in each.client.changes],
                    "notes": list(each.client.notes),
                },
            }
            for each in report.compared
        ],
        "notes": list(report.notes),
        "warnings": list(report.warnings),
    }


def change_value(compared: Compared, change: Change, index: int = 0) -> dict[str, Any]:
    """Return a change as JSON values."""
    old_pointer, new_pointer = compared.pointers(change)
    return {
        "id": change.id,
        "level": change.level,
        "subject": change.subject,
        "operations": list(operation_names(change)),
        "pointer": new_pointer if new_pointer is not None else old_pointer,
        "before": change.before,
        "after": change.after,
        "text": change.text,
        "witness": None if change.witness is None else witness_value(compared, change.witness),
        "fingerprint": change.fingerprint,
        "reach": [{"operation": reach.operation, "direction": reach.direction} for reach in change.operations],
        "old": _place_value(old_pointer, compared.old_location(change)),
        "new": _place_value(new_pointer, compared.new_location(change)),
        "reason": change.reason,
        "accepted": compared.is_accepted(change),
        "comparison": index,
    }


def witness_value(compared: Compared, witness: Witness) -> dict[str, Any]:
    """Return a witness as JSON values."""
    return {
        "value": witness.value,
        "accepted_by": witness.accepted_by,
        "refused_by": witness.refused_by,
        "direction": witness.direction,
        "old_pointer": compared.old.written_pointer(witness.old_pointer),
        "new_pointer": compared.new.written_pointer(witness.new_pointer),
        "wire": witness.wire,
        "reason": witness.reason,
    }


def due_value(due: Due) -> dict[str, Any]:
    """Return the version that is due as JSON values."""
    return {
        "step": due.step,
        "next": due.next,
        "reasons": [{"step": reason.step, "origin": reason.origin, "text": reason.text} for reason in due.reasons],
        "declared": {
            "old": due.declared.old,
            "new": due.declared.new,
            "step": due.declared.step,
            "agrees": due.declared.agrees,
            "verdict": due.declared.verdict,
            "text": due.declared.text,
        },
    }


def client_change_value(change: ClientChange) -> dict[str, Any]:
    """Return a change of the Python client as JSON values."""
    return {
        "id": change.id,
        "level": change.level,
        "name": change.name,
        "operations": list(change.operations),
        "before": change.before,
        "after": change.after,
        "text": change.text,
        "edit": change.edit,
    }


def _dues_value(report: Report) -> dict[str, Any]:
    """Of several pairs of documents there is no one version; the largest step of all is what is due."""
    return {
        "step": report.step,
        "next": None,
        "reasons": [
            {"step": reason.step, "origin": reason.origin, "text": f"{each.title}: {reason.text}"}
            for each in report.compared
            for reason in each.due.reasons
        ],
        "declared": None,
    }


def _operand_value(operand: Operand) -> dict[str, Any]:
    version = object_or_empty(operand.document.tree.get("info")).get("version")
    return {
        "label": operand.label,
        "file": operand.file,
        "version": None if version is None else str(version),
        "openapi": operand.document.version,
        "sha256": operand.document.sha256,
    }


def _place_value(pointer: str | None, location: Location | None) -> dict[str, Any] | None:
    if pointer is None or location is None:
        return None
    return {"pointer": pointer, "file": location.file, "line": location.line, "column": location.column}
