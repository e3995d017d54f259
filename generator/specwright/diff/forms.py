"""Conjunctions of schemas as one form, roughly: enough to make values from, which a validator then judges."""

from __future__ import annotations

import itertools
from typing import Any

_MOST_FORMS = 12


def crossed(left: list[dict[str, Any]], right: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the forms that come from joining each of one list with each of the other."""
    return [_joined(one, other) for one, other in itertools.islice(itertools.product(left, right), _MOST_FORMS)]


_LEAST = frozenset("minimum exclusiveMinimum minLength minItems minProperties".split())
_MOST = frozenset("maximum exclusiveMaximum maxLength maxItems maxProperties".split())


def _joined(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    """Return a form for what both accept, roughly: the validator decides."""
    result = dict(left)
    for keyword, value in right.items():
        if keyword not in result:
            result[keyword] = value
        elif keyword in _LEAST:
            result[keyword] = max(result[keyword], value)
        elif keyword in _MOST:
            result[keyword] = min(result[keyword], value)
        elif keyword == "required":
            result[keyword] = list(dict.fromkeys([*result[keyword], *value]))
        elif keyword in ("properties", "patternProperties"):
            own = result[keyword]
            both = {name: {"allOf": [own[name], each]} if name in own else each for name, each in value.items()}
            result[keyword] = {**own, **both}
        elif keyword == "type":
            result[keyword] = _common_types(result[keyword], value)
        elif keyword == "enum":
            result[keyword] = [each for each in result[keyword] if each in value]
        elif keyword in ("items", "additionalProperties", "propertyNames", "contains"):
            result[keyword] = {"allOf": [result[keyword], value]}
        elif keyword == "pattern":
            result[keyword] = value if value != "" else result[keyword]
    return result


def _common_types(left: Any, right: Any) -> list[str]:
    one: list[str] = [left] if isinstance(left, str) else list(left)
    other: list[str] = [right] if isinstance(right, str) else list(right)
    common = [name for name in one if name in other]
    if ("integer" in one and "number" in other) or ("number" in one and "integer" in other):
        common.append("integer")
    return common
