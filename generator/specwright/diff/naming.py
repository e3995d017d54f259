"""The names of rules: from where a schema stands and what differs to what the vocabulary calls it."""

from __future__ import annotations

from specwright.diff.drafts import Place

_FALLBACKS = {"request-parameter-property": "request-parameter", "response-header-property": "response-header"}
_PARAMETER_PROPERTY_PARTS = frozenset(
    "became-not-enum became-not-nullable became-nullable enum-value-added enum-value-removed list-of-types-narrowed "
    "list-of-types-widened schema-became-false schema-became-not-false type-changed type-generalized "
    "type-specialized".split()
)
"""The rules that have a name of their own for what is below a parameter; the others are named as for the parameter."""
_WITHOUT_SPECIALIZED = ("request-body", "request-property", "request-parameter")
_MEDIA_TYPE_PARTS = frozenset({"became-enum", "became-not-enum", "enum-value-added", "enum-value-removed"})
_HIDDEN_PREFIXES = {"request": "request-read-only-property", "response": "response-write-only-property"}
_HIDDEN_RULES = frozenset(
    "request-read-only-property-enum-value-removed request-read-only-property-exclusive-max-decreased "
    "request-read-only-property-exclusive-min-increased request-read-only-property-max-decreased "
    "request-read-only-property-max-items-decreased request-read-only-property-max-length-decreased "
    "request-read-only-property-max-properties-decreased request-read-only-property-min-increased "
    "response-write-only-property-became-optional response-write-only-property-became-required "
    "response-write-only-property-enum-value-added".split()
)
"""The rules that have a name of their own for properties that are not part of the direction."""


def rule_name(place: Place, part: str, *, is_same_text: bool = False) -> str:
    """Return the name of the rule for a difference.

    Args:
        place: where the schema stands.
        part: what differs: the last part of the name.
        is_same_text: whether all values look the same once they are written as text.
    """
    prefix = place.prefix
    if place.is_hidden and prefix == f"{place.direction}-property":
        hidden = f"{_HIDDEN_PREFIXES[place.direction]}-{part}"
        if hidden in _HIDDEN_RULES:
            return hidden
    if prefix == "request-parameter-property" and part == "became-enum" and place.holder == "header":
        return "request-header-property-became-enum"
    if prefix in _FALLBACKS and part not in _PARAMETER_PROPERTY_PARTS:
        prefix = _FALLBACKS[prefix]
    if prefix == "response-body" and part in _MEDIA_TYPE_PARTS:
        return f"response-mediatype-{part}"
    if part == "type-specialized" and prefix in _WITHOUT_SPECIALIZED:
        part = "type-changed"
    if part == "type-changed" and is_same_text:
        # A parameter has no rule for what only looks the same.
        part = "type-generalized" if prefix.startswith("request-parameter") else "type-compatible"
    return f"{prefix}-{part}"
