"""An example for each rule about schemas: two schemas, and the places where the rule has a name of its own."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from tests.unit.diff.documents import document

TEXT = {"type": "string"}
INTEGER = {"type": "integer"}
OBJECT = {"type": "object", "properties": {"p": TEXT}}
LIST = {"type": "array", "items": TEXT}
CAT = {"type": "object", "title": "Cat", "properties": {"meows": {"type": "boolean"}}, "required": ["meows"]}
DOG = {"type": "object", "title": "Dog", "properties": {"barks": {"type": "boolean"}}, "required": ["barks"]}
EEL = {"type": "object", "title": "Eel", "properties": {"swims": {"type": "boolean"}}, "required": ["swims"]}

_BOUNDS: dict[str, tuple[Any, str]] = {
    "max": (INTEGER, "maximum"), "min": (INTEGER, "minimum"), "exclusive-max": (INTEGER, "exclusiveMaximum"),
    "exclusive-min": (INTEGER, "exclusiveMinimum"), "max-length": (TEXT, "maxLength"), "min-length": (TEXT, "minLength"),  # noqa: E501
    "max-items": (LIST, "maxItems"), "min-items": (LIST, "minItems"), "max-properties": (OBJECT, "maxProperties"),
    "min-properties": (OBJECT, "minProperties"), "max-contains": ({**LIST, "contains": TEXT}, "maxContains"),
    "min-contains": ({**LIST, "contains": TEXT}, "minContains"),
}  # fmt: skip


def schema_pairs() -> Iterator[tuple[str, Any, Any]]:
    """Yield the last part of a rule's name, and two schemas that differ by it."""
    for part, (base, keyword) in _BOUNDS.items():
        low, high = {**base, keyword: 3}, {**base, keyword: 5}
        yield f"{part}-set", base, low
        yield f"{part}-unset", low, base
        yield f"{part}-increased", low, high
        yield f"{part}-decreased", high, low
    for part, without, given in _added():
        yield f"{part}-added", without, given
        yield f"{part}-removed", given, without
    yield from _OTHERS


def _added() -> Iterator[tuple[str, Any, Any]]:
    yield "pattern", TEXT, {**TEXT, "pattern": "^a+$"}
    yield "const", TEXT, {**TEXT, "const": "a"}
    yield "contains", LIST, {**LIST, "contains": {"const": "a"}}
    yield "content-schema", TEXT, {**TEXT, "contentMediaType": "application/json", "contentSchema": OBJECT}
    yield "if", OBJECT, {**OBJECT, "if": {"required": ["p"]}, "then": {"required": ["q"]}}
    yield (
        "then",
        {**OBJECT, "if": {"required": ["p"]}},
        {**OBJECT, "if": {"required": ["p"]}, "then": {"required": ["q"]}},
    )
    yield (
        "else",
        {**OBJECT, "if": {"required": ["p"]}},
        {**OBJECT, "if": {"required": ["p"]}, "else": {"required": ["q"]}},
    )
    yield "property-names", OBJECT, {**OBJECT, "propertyNames": {"maxLength": 3}}
    yield "unevaluated-items", LIST, {"type": "array", "prefixItems": [TEXT], "unevaluatedItems": False}
    yield "unevaluated-properties", OBJECT, {**OBJECT, "unevaluatedProperties": False}
    yield "pattern-property", OBJECT, {**OBJECT, "patternProperties": {"^x-": INTEGER}}
    yield "prefix-items", {"type": "array"}, {"type": "array", "prefixItems": [INTEGER]}
    yield "dependent-required", OBJECT, {**OBJECT, "dependentRequired": {"p": ["q"]}}
    yield "dependent-schema", OBJECT, {**OBJECT, "dependentSchemas": {"p": {"required": ["q"]}}}
    yield "all-of", {"allOf": [CAT, DOG]}, {"allOf": [CAT, DOG, EEL]}
    yield "any-of", {"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG, EEL]}
    yield "one-of", {"oneOf": [CAT, DOG]}, {"oneOf": [CAT, DOG, EEL]}
    yield "discriminator", {"oneOf": [CAT, DOG]}, {"oneOf": [CAT, DOG], "discriminator": {"propertyName": "kind"}}
    mapping = {"propertyName": "kind", "mapping": {"c": "#/components/schemas/C"}}
    yield "discriminator-mapping", {"oneOf": [CAT], "discriminator": {"propertyName": "kind"}}, {
        "oneOf": [CAT], "discriminator": mapping
    }  # fmt: skip
    yield "default-value", TEXT, {**TEXT, "default": "a"}


_DISCRIMINATOR = {"propertyName": "kind", "mapping": {"c": "#/components/schemas/C"}}
_ANNOTATED = {**OBJECT, "allOf": [{"title": "nothing", "description": "said"}]}
_OTHERS: list[tuple[str, Any, Any]] = [
    ("all-of-added-annotation-only", OBJECT, _ANNOTATED),
    ("all-of-removed-annotation-only", _ANNOTATED, OBJECT),
    ("became-enum", TEXT, {**TEXT, "enum": ["a", "b"]}),
    ("became-not-enum", {**TEXT, "enum": ["a", "b"]}, TEXT),
    ("enum-value-added", {**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["a", "b"]}),
    ("enum-value-removed", {**TEXT, "enum": ["a", "b"]}, {**TEXT, "enum": ["a"]}),
    ("x-extensible-enum-value-removed", {**TEXT, "x-extensible-enum": ["a", "b"]}, {**TEXT, "x-extensible-enum": ["a"]}),  # noqa: E501
    ("became-not-nullable", {"type": ["string", "null"]}, TEXT),
    ("became-nullable", TEXT, {"type": ["string", "null"]}),
    ("const-changed", {**TEXT, "const": "a"}, {**TEXT, "const": "b"}),
    ("content-encoding-changed", TEXT, {**TEXT, "contentEncoding": "base64"}),
    ("content-media-type-changed", TEXT, {**TEXT, "contentMediaType": "image/png"}),
    ("default-value-changed", {**TEXT, "default": "a"}, {**TEXT, "default": "b"}),
    ("dependent-required-changed", {**OBJECT, "dependentRequired": {"p": ["q"]}}, {**OBJECT, "dependentRequired": {"p": ["r"]}}),  # noqa: E501
    ("discriminator-mapping-changed", {"oneOf": [CAT], "discriminator": _DISCRIMINATOR},
     {"oneOf": [CAT], "discriminator": {**_DISCRIMINATOR, "mapping": {"c": "#/components/schemas/D"}}}),
    ("discriminator-mapping-deleted", {"oneOf": [CAT], "discriminator": _DISCRIMINATOR},
     {"oneOf": [CAT], "discriminator": {"propertyName": "kind"}}),
    ("discriminator-property-name-changed", {"oneOf": [CAT], "discriminator": {"propertyName": "kind"}},
     {"oneOf": [CAT], "discriminator": {"propertyName": "sort"}}),
    ("list-of-types-narrowed", {"type": ["string", "integer", "boolean"]}, {"type": ["string", "integer"]}),
    ("list-of-types-widened", {"type": ["string", "integer"]}, {"type": ["string", "integer", "boolean"]}),
    ("multiple-of-changed", {**INTEGER, "multipleOf": 4}, {**INTEGER, "multipleOf": 6}),
    ("multiple-of-generalized", {**INTEGER, "multipleOf": 4}, {**INTEGER, "multipleOf": 2}),
    ("multiple-of-specialized", {**INTEGER, "multipleOf": 2}, {**INTEGER, "multipleOf": 4}),
    ("multiple-of-set", INTEGER, {**INTEGER, "multipleOf": 4}),
    ("multiple-of-unset", {**INTEGER, "multipleOf": 4}, INTEGER),
    ("pattern-changed", {**TEXT, "pattern": "^a+$"}, {**TEXT, "pattern": "^b+$"}),
    ("pattern-generalized", {**TEXT, "pattern": "^a+$"}, {**TEXT, "pattern": ".*"}),
    ("schema-became-false", TEXT, False),
    ("schema-became-not-false", False, TEXT),
    ("type-changed", INTEGER, {"type": "boolean"}),
    ("type-generalized", INTEGER, {"type": "number"}),
    ("type-specialized", {"type": "number"}, INTEGER),
    ("unique-items-set", LIST, {**LIST, "uniqueItems": True}),
    ("unique-items-unset", {**LIST, "uniqueItems": True}, LIST),
    ("wrapped-in-one-of", OBJECT, {"oneOf": [CAT, DOG]}),
    ("wrapped-in-one-of-original-preserved", CAT, {"oneOf": [CAT, DOG]}),
]  # fmt: skip


def _parameter(schema: Any, place: str = "query") -> dict[str, Any]:
    return document(parameters=[{"name": "p", "in": place, "schema": schema}])


def _response_header(schema: Any) -> dict[str, Any]:
    tree = document(response=TEXT)
    tree["paths"]["/things"]["post"]["responses"]["200"]["headers"] = {"X-Limit": {"schema": schema}}
    return tree


def _inside(schema: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"inner": schema}}


PLACES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "request-body": lambda schema: document(body=schema),
    "request-property": lambda schema: document(body=_inside(schema)),
    "request-parameter": _parameter,
    "request-parameter-property": lambda schema: _parameter(_inside(schema)),
    "response-body": lambda schema: document(response=schema),
    "response-mediatype": lambda schema: document(response=schema),
    "response-property": lambda schema: document(response=_inside(schema)),
    "response-header": _response_header,
    "request-header-property": lambda schema: _parameter(_inside(schema), "header"),
    "request-read-only-property": lambda schema: document(body=_inside({**schema, "readOnly": True})),
    "response-write-only-property": lambda schema: document(response=_inside({**schema, "writeOnly": True})),
}
"""First part of a rule's name to a document with a schema in that place."""


def schema_examples() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Yield a rule, and two documents between which it is found."""
    for part, old, new in schema_pairs():
        for prefix, made in PLACES.items():
            if "only" in prefix and (isinstance(old, bool) or isinstance(new, bool)):
                continue
            yield f"{prefix}-{part}", copy.deepcopy(made(old)), copy.deepcopy(made(new))
