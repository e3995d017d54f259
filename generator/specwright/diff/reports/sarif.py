"""The report as SARIF 2.1.0, which code scanning services and editors read."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from specwright import __version__
from specwright.diff.changes import Change, Level
from specwright.diff.reports.json_report import witness_value
from specwright.diff.reports.report import Compared, Report, operation_names
from specwright.diff.rules import RULES
from specwright.openapi.diagnostics import Location, visible

_LEVELS: dict[Level, str] = {
    "breaking": "error",
    "undecided": "error",
    "warning": "warning",
    "compatible": "note",
    "documentation": "note",
}


def sarif_report(report: Report) -> str:
    """Return the report as JSON text."""
    changes = list(report.changes())
    ids = list(dict.fromkeys(change.id for _, change in changes))
    run = {
        "tool": {
            "driver": {
                "name": "specwright diff",
                "version": __version__,
                "rules": [_rule(id_) for id_ in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, change, ids.index(change.id)) for each, change in changes],
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [
                    {"level": level, "message": {"text": visible(text)}}
                    for level, texts in (("warning", report.warnings), ("note", report.notes))
                    for text in texts
                ],
            }
        ],
    }
    value = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(value, indent=2, default=str)


def _rule(id_: str) -> dict[str, Any]:
    rule = RULES.get(id_)
    words = id_.replace("-", " ")
    found: dict[str, Any] = {"id": id_, "shortDescription": {"text": f"{words[:1].upper()}{words[1:]}."}}
    if rule is not None:
        found["defaultConfiguration"] = {"level": _LEVELS[rule.level]}
        found["help"] = {"text": f"specwright diff --explain {id_}"}
    return found


def _result(compared: Compared, change: Change, index: int) -> dict[str, Any]:
    old_pointer, new_pointer = compared.pointers(change)
    result: dict[str, Any] = {
        "ruleId": change.id,
        "ruleIndex": index,
        "level": _LEVELS[change.level],
        "message": {"text": visible(change.text)},
        "locations": [
            {
                "physicalLocation": _place(compared.annotated_location(change)),
                "logicalLocations": [
                    {"fullyQualifiedName": visible(name), "kind": "function"} for name in operation_names(change)
                ],
            }
        ],
        "partialFingerprints": {"specwrightChange/v1": change.fingerprint},
        "properties": {
            "level": change.level,
            "subject": change.subject,
            "oldPointer": old_pointer,
            "newPointer": new_pointer,
            "before": change.before,
            "after": change.after,
            "witness": None if change.witness is None else witness_value(compared, change.witness),
            "reason": change.reason,
        },
    }
    old = compared.old_location(change)
    if old is not None:
        result["relatedLocations"] = [
            {"id": 1, "physicalLocation": _place(old), "message": {"text": "in the old version"}}
        ]
    if compared.is_accepted(change):
        result["suppressions"] = [{"kind": "external", "status": "accepted"}]
    return result


def _place(location: Location) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(location.file)},
        "region": {"startLine": location.line, "startColumn": location.column},
    }
