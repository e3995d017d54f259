"""What could be better about a single schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import described, is_list, list_or_empty, object_or_empty

_TYPES = ("null", "boolean", "object", "array", "number", "string", "integer")
_RANGES = (
    ("minimum", "maximum", False),
    ("minimum", "exclusiveMaximum", True),
    ("exclusiveMinimum", "maximum", True),
    ("exclusiveMinimum", "exclusiveMaximum", True),
    ("minLength", "maxLength", False),
    ("minItems", "maxItems", False),
    ("minProperties", "maxProperties", False),
    ("minContains", "maxContains", False),
)
"""Lower bound, upper bound, and whether nothing is left where the two are equal."""
_APPLICATORS = ("allOf", "anyOf", "oneOf", "$ref", "$dynamicRef", "if")


def schema_findings(pointer: str, schema: dict[str, Any]) -> Iterator[UnlocatedDiagnostic]:
    """Yield what is wrong with one normalised schema, without those below it."""
    declared = schema.get("type")
    types = declared if is_list(declared) else [declared] if isinstance(declared, str) else []
    for name in types:
        if name not in _TYPES:
            message = f"{quoted(name)} is not a type of JSON Schema; write one of {', '.join(_TYPES)}"
            yield UnlocatedDiagnostic(pointer + "/type", "unknown-type", message)
    if "array" in types and "items" not in schema and "prefixItems" not in schema and not _is_composed(schema):
        yield UnlocatedDiagnostic(pointer, "array-without-items", "the array has no schema for its items; add 'items'")
    yield from _values(pointer, schema, types)
    yield from _bounds(pointer, schema)
    if "pattern" in schema and not _is_readable(schema["pattern"]):
        message = f"the pattern {quoted(schema['pattern'])} cannot be read by Python; write it in the common syntax"
        yield UnlocatedDiagnostic(pointer + "/pattern", "pattern-unsupported", message)
    properties = object_or_empty(schema.get("properties"))
    if properties and not _is_composed(schema) and "patternProperties" not in schema:
        for index, name in enumerate(list_or_empty(schema.get("required"))):
            if name not in properties:
                message = f"{quoted(name)} is required, but not among the properties; describe it or correct the name"
                yield UnlocatedDiagnostic(f"{pointer}/required/{index}", "required-not-declared", message)


def _bounds(pointer: str, schema: dict[str, Any]) -> Iterator[UnlocatedDiagnostic]:
    for lower, upper, excludes_equal in _RANGES:
        least, most = schema.get(lower), schema.get(upper)
        if not isinstance(least, int | float) or not isinstance(most, int | float):
            continue
        if least > most or (excludes_equal and least == most):
            message = (
                f"no value is left between {quoted(lower)} {least} and {quoted(upper)} {most}; correct one of them"
            )
            yield UnlocatedDiagnostic(f"{pointer}/{lower}", "empty-range", message)


def _is_composed(schema: dict[str, Any]) -> bool:
    return any(keyword in schema for keyword in _APPLICATORS)


def _values(pointer: str, schema: dict[str, Any], types: list[Any]) -> Iterator[UnlocatedDiagnostic]:
    values = schema.get("enum")
    if not is_list(values):
        return
    known_types = [name for name in types if name in _TYPES]
    for index, value in enumerate(values):
        if known_types and not any(_is_of(value, name) for name in known_types):
            message = f"the value is {described(value)}, the schema's type {' or '.join(known_types)}; make them agree"
            yield UnlocatedDiagnostic(f"{pointer}/enum/{index}", "enum-type-mismatch", message)
    if "default" in schema and values and not any(_same(schema["default"], value) for value in values):
        message = f"the default {quoted(schema['default'])} is not among the values of the enum; add it or correct it"
        yield UnlocatedDiagnostic(pointer + "/default", "default-not-in-enum", message)


def _same(one: Any, other: Any) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _is_of(value: Any, name: str) -> bool:
    if name == "integer":
        return (type(value) is int) or (type(value) is float and value.is_integer())
    kinds: dict[str, tuple[type, ...]] = {
        "null": (type(None),),
        "boolean": (bool,),
        "object": (dict,),
        "array": (list,),
        "number": (int, float),
        "string": (str,),
    }
    return type(value) in kinds[name]


def _is_readable(pattern: Any) -> bool:
    if not isinstance(pattern, str):
        return True
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
