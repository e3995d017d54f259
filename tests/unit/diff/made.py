"""Two small versions of a document, and reports about them that no engine made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from specwright.diff.changes import Change, Comparison, Level, Reach, Witness, fingerprint_of
from specwright.diff.due_version import due_version
from specwright.diff.operands import OperandReader
from specwright.diff.reports.report import Compared, Report

OLD = """\
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
paths:
  /parcels:
    get:
      operationId: listParcels
      parameters:
        - name: limit
          in: query
          schema: {type: integer}
      responses:
        "200": {description: Parcels.}
"""
NEW = OLD.replace("version: 1.0.0", "version: 1.1.0").replace(
    "          in: query\n", "          in: query\n          required: true\n"
)
LIMIT = "/paths/~1parcels/get/parameters/0"
HOSTILE = '</script><img src=x onerror="alert(1)">\u202e`|\n::error::[x](javascript:1)'


def change(id_: str = "request-parameter-became-required", level: Level = "breaking", **fields: Any) -> Change:
    """A change of the parameter `limit`."""
    values: dict[str, Any] = {
        "subject": "parameter",
        "operations": (Reach("GET /parcels", "request"),),
        "old_pointer": LIMIT,
        "new_pointer": LIMIT,
        "before": False,
        "after": True,
        "text": "The query parameter limit is now required.",
        "fingerprint": fingerprint_of(id_, LIMIT, str(fields.get("text", ""))),
    }
    return Change(id_, level, **{**values, **fields})


def witness(**fields: Any) -> Witness:
    """A request without the parameter."""
    made = Witness(
        value=None,
        accepted_by="old",
        refused_by="new",
        direction="request",
        old_pointer=LIMIT,
        new_pointer=LIMIT,
        wire="GET /parcels",
        reason="limit is missing",
    )
    return replace(made, **fields)


def report(tmp_path: Path, changes: Sequence[Change], accepted: Sequence[str] = ()) -> Report:
    """A report of one comparison with the given changes."""
    (tmp_path / "old.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(NEW, encoding="utf-8")
    with OperandReader(tmp_path) as reader:
        old, new = reader.read("old.yaml"), reader.read("new.yaml")
    comparison = Comparison(tuple(changes), "1.0.0", "1.1.0", old.document, new.document)
    return Report((Compared(old, new, comparison, due_version(comparison), frozenset(accepted)),))
