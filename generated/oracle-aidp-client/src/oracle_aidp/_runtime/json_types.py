"""The six kinds of JSON values, as Python has them."""

from __future__ import annotations

from typing import Any, Literal, TypeGuard

Kind = Literal["object", "array", "string", "integer", "number", "boolean", "null"]


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """True for JSON objects."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """True for JSON arrays."""
    return isinstance(value, list)


def kind_of(value: object) -> Kind:
    """The kind of JSON value that a built-in value is; "number" for those with a fraction."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "object" if isinstance(value, dict) else "array"
