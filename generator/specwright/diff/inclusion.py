"""Whether one set of values is within another: proofs by canonical forms, and what is in one but not in the other.

jsonschema-rs brings schemas into a canonical form over which containment can be decided. It answers yes, no or
unknown; only its yes is used as it is. A no needs a value that shows it.
"""

from __future__ import annotations

from typing import Any, Literal

import jsonschema_rs
from jsonschema_rs.canonical import (
    CanonicalizationError,
    Containment,
    IncompatibleOperands,
    UnsupportedOperand,
    UnsupportedResult,
)

from specwright.diff.views import View
from specwright.openapi.json_types import is_object

Inclusion = Literal["yes", "no", "unknown"]

_FAILURES = (
    jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, CanonicalizationError, IncompatibleOperands,
    UnsupportedOperand, UnsupportedResult, ValueError, OverflowError,
)  # fmt: skip
_LARGEST = 60_000
"""Characters of a schema beyond which its canonical form is not asked for."""


def canonical(schema: View) -> jsonschema_rs.CanonicalSchema | None:
    """Return the canonical form of a schema with its definitions; None if it has none."""
    try:
        return jsonschema_rs.canonicalize(schema, draft=jsonschema_rs.Draft202012, validate_formats=True)
    except _FAILURES:
        return None


def is_within(inner: View, outer: View) -> Inclusion:
    """Return whether every value that `inner` accepts is accepted by `outer`."""
    if inner is outer or outer is True or inner is False:
        return "yes"
    first, second = canonical(inner), canonical(outer)
    if first is None or second is None:
        return "unknown"
    try:
        contains = second.covers(first)
    except _FAILURES:
        return "unknown"
    if contains == Containment.YES:
        return "yes"
    return "no" if contains == Containment.NO else "unknown"


def are_equivalent(one: View, other: View) -> bool:
    """Return whether two schemas are known to accept the same values."""
    return is_within(one, other) == "yes" and is_within(other, one) == "yes"


def difference(inner: View, outer: View) -> View | None:
    """Return a schema for the values that `inner` accepts and `outer` does not; None if there is no such schema."""
    first, second = canonical(inner), canonical(outer)
    if first is None or second is None:
        return None
    try:
        found: Any = first.subtract(second).to_json_schema()
    except _FAILURES:
        return None
    return found if is_object(found) or isinstance(found, bool) else None


def validator(schema: View) -> jsonschema_rs.Draft202012Validator | None:
    """Return a validator for a schema with its definitions; None if the schema is not valid itself."""
    try:
        return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    except _FAILURES:
        return None
