"""Texts as JSON values: which types a text stands for, as its schema says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from specwright.mock.json_nodes import Node
from specwright.mock.schemas import TYPES, View
from specwright.mock.styles import Raw

INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,400})")
NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,400})(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
PRIMITIVES = frozenset(("null", "boolean", "integer", "number", "string"))


def shapes(view: View, schema: Node) -> list[str]:
    """Return the shapes that values of a schema have: `array`, `object`, `primitive`, most specific first."""
    types = view.types(schema)
    found: list[str] = [shape for shape in ("array", "object") if shape in types]
    if not types & (PRIMITIVES - {"null"}):
        return found or ["primitive"]
    if types == TYPES:  # nothing is said about the type at all
        return ["primitive", "array"]
    return [*found, "primitive"]


def interpretations(text: str, types: frozenset[str]) -> list[Any]:
    """Return the JSON values that a text may stand for, most specific first."""
    found: list[Any] = []
    if types == TYPES:
        return [text]
    if "integer" in types and INTEGER.fullmatch(text):
        found.append(int(text))
    elif "number" in types and NUMBER.fullmatch(text):
        found.append(float(text))
    if "boolean" in types and text in ("true", "false"):
        found.append(text == "true")
    if "string" in types:
        found.append(text)
    return found


def typed(view: View, raw: Raw, schemas: Sequence[Node]) -> Any:
    """Return the JSON value that a raw value stands for, by the first schema that it fits.

    Where it fits none, the most likely reading is returned, for the validator to explain.
    """
    best: list[Any] = []
    for schema in schemas:
        for candidate in candidates(view, raw, schema):
            if view.fits(candidate, schema):
                return candidate
            best.append(candidate)
    return best[0] if best else raw


def candidates(view: View, raw: Raw, schema: Node) -> list[Any]:
    """Return the JSON values that a raw value may stand for by one schema."""
    if isinstance(raw, str):
        return interpretations(raw, view.types(schema)) or [raw]
    if isinstance(raw, list):
        return [[typed(view, element, view.items(schema, index)) for index, element in enumerate(raw)]]
    properties = view.properties(schema)
    undeclared = view.open_schemas(schema)
    return [{name: typed(view, value, properties.get(name) or undeclared) for name, value in raw.items()}]
