"""Values are made for schemas: valid ones, the same every time, small and large."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from specwright.mock.composition import ImpossibleError
from specwright.mock.examples import Demand, ExampleGenerator, Variant
from specwright.mock.json_nodes import ROOT, Node
from specwright.mock.schemas import View

SCHEMAS: list[Any] = [
    {},
    True,
    {"type": "string", "minLength": 30, "maxLength": 30},
    {"type": "string", "maxLength": 0},
    {"type": "string", "format": "date-time"},
    {"type": "string", "pattern": "^[A-Z]{2}[0-9]+$", "maxLength": 6},
    {"type": "integer", "minimum": 3, "exclusiveMaximum": 5},
    {"type": "integer", "maximum": -7},
    {"type": "integer", "exclusiveMinimum": 2.5, "multipleOf": 4},
    {"type": "integer", "minimum": 9007199254740993, "maximum": 9223372036854775807},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    {"type": "number", "multipleOf": 0.25, "minimum": 1},
    {"enum": ["a", 1, None]},
    {"type": "string", "enum": ["a", 1]},
    {"const": {"a": [1]}},
    {"type": ["null", "integer"]},
    {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
    {"type": "array", "items": {"enum": ["a", "b"]}, "uniqueItems": True, "minItems": 2},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 2},
    {"type": "array", "contains": {"const": 7}},
    {"type": "object", "required": ["undeclared"]},
    {"type": "object", "minProperties": 3, "additionalProperties": {"type": "boolean"}},
    {
        "type": "object",
        "patternProperties": {"^x-[a-z]+$": {"type": "integer"}},
        "additionalProperties": False,
        "minProperties": 1,
    },
    {"type": "object", "properties": {"a": {"type": "string"}, "b": {}, "c": {}}, "maxProperties": 2},
    {"type": "object", "properties": {"a": {}, "b": {}}, "dependentRequired": {"a": ["b", "z"]}},
    {
        "allOf": [
            {"required": ["a"]},
            {"properties": {"a": {"minimum": 3}}},
            {"properties": {"a": {"type": "integer", "maximum": 3}}},
        ]
    },
    {"oneOf": [{"type": "integer"}, {"type": "number"}]},
    {
        "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
    },
    {"anyOf": [{"type": "string", "maxLength": 0, "minLength": 1}, {"type": "boolean"}]},
    {
        "type": "object",
        "properties": {"kind": {"enum": ["x", "y"]}},
        "required": ["kind"],
        "if": {"properties": {"kind": {"const": "x"}}},
        "then": {"required": ["a"]},
        "else": {"required": ["b"]},
    },
    {"not": {"type": "string"}, "type": ["string", "integer"]},
    {"type": "string", "pattern": "^(?=.*[0-9])(?=.*[a-z]).{8}$", "examples": ["abcdefg1"]},
]


def view_of(schema: Any) -> tuple[View, Node]:
    tree = {"components": {"schemas": {"Tested": schema}}}
    view = View({ROOT: tree}, "request")
    return view, view.at(ROOT, "/components/schemas/Tested")


@pytest.mark.parametrize("variant", ["minimal", "maximal", 1, 2, 3])
@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_the_value_is_valid_and_the_same_every_time(schema: Any, variant: Variant) -> None:
    view, node = view_of(schema)
    value = ExampleGenerator(view, variant=variant).make(node)
    assert jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid(value)
    assert ExampleGenerator(*view_of(schema)[:1], variant=variant).make(node) == value


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "integer", "minimum": 2, "maximum": 1},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"enum": []},
        {"$ref": "#/components/schemas/Tested"},
        {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/Tested"}}},
        {"type": "array", "minItems": 2, "maxItems": 1},
    ],
    ids=str,
)
def test_a_schema_without_values_is_an_error_that_names_it(schema: Any) -> None:
    view, node = view_of(schema)
    with pytest.raises(ImpossibleError, match="/components/schemas/Tested"):
        ExampleGenerator(view).make(node)


def test_minimal_leaves_out_what_is_optional_and_maximal_does_not() -> None:
    view, node = view_of({"type": "object", "required": ["a"], "properties": {"a": {}, "b": {}, "c": {}}})
    assert list(ExampleGenerator(view, variant="minimal").make(node)) == ["a"]
    assert list(ExampleGenerator(view, variant="maximal").make(node)) == ["a", "b", "c"]


@pytest.mark.parametrize(
    "schema",
    [{"type": ["string", "null"]}, {"type": "array", "items": {"type": "string"}}, {"enum": [None, "", "a"]}],
    ids=str,
)
def test_a_value_that_must_be_written_in_a_url_is_neither_null_nor_empty(schema: Any) -> None:
    view, node = view_of(schema)
    assert ExampleGenerator(view, variant="minimal").make(node, Demand(non_empty=True)) not in (None, "", [])


def test_recursion_stays_small() -> None:
    node_schema = {
        "type": "object",
        "properties": {name: {"$ref": "#/components/schemas/Tested"} for name in "abcdefgh"},
    }
    view, node = view_of(node_schema)
    assert len(str(ExampleGenerator(view, variant="maximal").make(node))) < 2000
