"""Strings, booleans and numbers of a document: checked, and repaired where quotes are too many or too few."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from specwright.openapi.diagnostics import quoted
from specwright.openapi.document_index import DocumentIndex
from specwright.openapi.json_types import described, is_object
from specwright.openapi.object_types import Kind

PLAIN_KINDS = frozenset({Kind.TEXT, Kind.FLAG, Kind.NUMBER, Kind.ANY})

_TYPES: Mapping[Kind, tuple[type, ...]] = {Kind.TEXT: (str,), Kind.FLAG: (bool,), Kind.NUMBER: (int, float)}

_QUOTED = {
    Kind.TEXT: re.compile(r"(?!)"),
    Kind.FLAG: re.compile(r"true|false"),
    Kind.NUMBER: re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?"),
}


class PlainValues:
    """Checks plain values, and notes in an index what is wrong with them."""

    def __init__(self, index: DocumentIndex) -> None:
        self._index = index

    def accept(self, kind: Kind, holder: Any, key: str | int, value: Any, pointer: str, field: str = "") -> bool:
        """Return whether a value is of a plain kind, or could be made so; else report it."""
        if kind is Kind.ANY or type(value) in _TYPES[kind]:
            return True
        if kind is Kind.TEXT and type(value) in (bool, int, float):
            holder[key] = json.dumps(value)
            message = f'expected a string, found {described(value)}; put it in quotes: "{holder[key]}"'
            self._index.find(pointer, "unquoted-text", message)
            return True
        if type(value) is str and _QUOTED[kind].fullmatch(value):
            holder[key] = json.loads(value)
            message = f"expected {kind.with_article}, found a string; write it without quotes"
            self._index.find(pointer, "quoted-scalar", message)
            return True
        if kind is Kind.TEXT and is_object(value) and type(value.get("$ref")) is str:
            message = f"OpenAPI allows no reference in place of a string; write {quoted(value['$ref'])} out here"
            self._index.find(pointer, "reference-not-allowed", message)
            return False
        message = f"expected {kind.with_article}, found {described(value)}; correct it"
        self._index.wrong_type(kind, pointer, message, field or str(key))
        return False
