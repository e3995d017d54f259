"""The Python type of a schema follows from everything that applies to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specwright.ir.models import Alias, Enumeration, Struct, Union
from specwright.ir.types import ANY, NONE, STR, ConstType, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type
from specwright.lower.schemas.types import DEEPEST
from specwright.openapi.diagnostics import SpecificationError
from tests.emitted import lowered as lowered_document
from tests.emitted import written
from tests.unit.lower.lowering import Lowered

INT, FLOAT, BOOL = Scalar("int"), Scalar("float"), Scalar("bool")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, ANY),
        (True, ANY),
        ({"type": "string"}, STR),
        ({"type": "string", "format": "date-time"}, Scalar("datetime")),
        ({"type": "string", "format": "uuid"}, STR),
        ({"type": "string", "contentEncoding": "base64"}, Scalar("bytes")),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, Scalar("file")),
        ({"type": "integer"}, INT),
        ({"type": ["integer", "null"]}, Nullable(INT)),
        ({"type": "null"}, NONE),
        ({"type": ["integer", "string"]}, OneOf((INT, STR))),
        ({"type": "array", "items": {"type": "number"}}, ListOf(FLOAT)),
        ({"type": "array"}, ListOf(ANY)),
        ({"items": {"type": "boolean"}}, ListOf(BOOL)),
        ({"prefixItems": [{"type": "string"}]}, ListOf(ANY)),
        ({"type": "object"}, MapOf(ANY)),
        ({"additionalProperties": {"type": "string"}}, MapOf(STR)),
        ({"const": "a"}, ConstType("a")),
        ({"enum": ["a"]}, ConstType("a")),
        ({"enum": [1.5, 2]}, FLOAT),
        ({"enum": ["a", 1]}, OneOf((STR, INT))),
        ({"enum": [None]}, NONE),
        ({"allOf": [{"type": "string"}]}, STR),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, INT),
        ({"oneOf": [{"type": "string"}, {"type": "null"}]}, Nullable(STR)),
        ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, OneOf((STR, INT))),
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, ANY),
        ({"$ref": "#/components/schemas/Other"}, Named("Other")),
    ],
)
def test_a_schema_has_the_type_of_its_values(schema: Any, expected: Type, tmp_path: Path) -> None:
    other = {"type": "object", "properties": {"a": {"type": "string"}}}
    lowered = Lowered(tmp_path, {"Outer": {"properties": {"p": schema}}, "Other": other})
    assert lowered.type("Outer/properties/p") == expected


def test_a_component_that_is_no_class_of_its_own_is_an_alias(tmp_path: Path) -> None:
    lowered = Lowered(tmp_path, {"Names": {"type": "array", "items": {"type": "string"}}})
    declared = lowered["Names"]
    assert isinstance(declared, Alias)
    assert declared.type == ListOf(STR)


def test_properties_of_all_parts_are_fields_of_one_class(tmp_path: Path) -> None:
    base = {"properties": {"id": {"type": "integer"}, "kind": {"type": "string"}}, "required": ["id"]}
    more = {"properties": {"kind": {"const": "a"}, "x": {"type": "string", "maxLength": 3}}, "required": ["x", "y"]}
    lowered = Lowered(tmp_path, {"Base": base, "More": {"allOf": [{"$ref": "#/components/schemas/Base"}, more]}})
    declared = lowered["More"]
    assert isinstance(declared, Struct)
    assert [(field.wire_name, field.type, field.required) for field in declared.fields] == [
        ("id", INT, True),
        ("kind", ConstType("a"), False),
        ("x", STR, True),
        ("y", ANY, True),
    ]


def test_a_schema_that_refers_to_itself_is_found_once(tmp_path: Path) -> None:
    tree = {"properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}
    declared = Lowered(tmp_path, {"Tree": tree})["Tree"]
    assert isinstance(declared, Struct)
    assert declared.fields[0].type == ListOf(Named("Tree"))


def test_a_list_within_itself_has_a_class_of_its_own(tmp_path: Path) -> None:
    nested = {"type": "array", "items": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Nested"}]}}
    lowered = Lowered(tmp_path, {"Nested": nested})
    assert lowered.type("Nested") == Named("Nested")


def test_names_of_values_belong_to_the_values_that_they_stand_at(tmp_path: Path) -> None:
    colour = {"enum": ["a", "a", "b"], "x-enum-varnames": ["RED", "RED_AGAIN", "BLUE"]}
    declared = Lowered(tmp_path, {"Colour": colour})["Colour"]
    assert isinstance(declared, Enumeration)
    assert [(member.name, member.value) for member in declared.members] == [("RED", "a"), ("BLUE", "b")]


def test_a_chain_that_is_too_long_is_refused_where_it_is_too_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("specwright.lower.schemas.types.LONGEST_CHAIN", 5)
    schemas: dict[str, Any] = {
        f"S{number}": {"properties": {"next": {"$ref": f"#/components/schemas/S{number + 1}"}}} for number in range(9)
    }
    with pytest.raises(SpecificationError) as caught:
        Lowered(tmp_path, schemas | {"S9": {"type": "string"}})
    [problem] = caught.value.problems
    assert (problem.rule, problem.pointer) == ("too-deep", "/components/schemas/S5")


def test_lists_that_stand_within_each_other_too_deeply_are_refused(tmp_path: Path) -> None:
    schemas = {f"L{n}": {"type": "array", "items": {"$ref": f"#/components/schemas/L{n + 1}"}} for n in range(99)}
    with pytest.raises(SpecificationError) as caught:
        Lowered(tmp_path, schemas | {"L99": {"type": "string"}})
    [problem] = caught.value.problems
    assert (problem.rule, problem.pointer) == ("too-deep", f"/components/schemas/L{DEEPEST}")


def test_what_a_schema_means_does_not_depend_on_which_of_a_cycle_comes_first(tmp_path: Path) -> None:
    value = {"oneOf": [{"$ref": "#/components/schemas/Node"}, {"type": "string"}]}
    node = {"properties": {"value": {"$ref": "#/components/schemas/Value"}}}
    first, last = Lowered(tmp_path, {"Value": value, "Node": node}), Lowered(tmp_path, {"Node": node, "Value": value})
    assert first.declarations == last.declarations


def test_what_no_type_says_is_accounted_for(tmp_path: Path) -> None:
    schema = {"enum": [[1], [2]]}
    lowered = Lowered(tmp_path, {"A": {"properties": {"p": schema}, "minProperties": 1}})
    assert lowered.omitted["enum"] == "an enumeration of arrays or objects is not typed"
    assert lowered.omitted["minProperties"] == "values are not checked against it"


def test_a_property_has_its_own_words_where_what_it_refers_to_has_none(tmp_path: Path) -> None:
    part = {"$ref": "#/components/schemas/Part", "description": "The first part."}
    lowered = Lowered(tmp_path, {"Whole": {"properties": {"part": part}}, "Part": {"type": "string"}})
    whole = lowered["Whole"]
    assert isinstance(whole, Struct)
    assert whole.fields[0].documentation.text == "The first part."


def test_a_parameter_has_its_own_words_where_its_schema_has_none(tmp_path: Path) -> None:
    parameter = {"name": "q", "in": "query", "description": "What to look for.", "schema": {"type": "string"}}
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    operation = {"operationId": "find", "parameters": [parameter], "responses": {"200": {"description": "ok"}}}
    path = written(tmp_path, json.dumps(tree | {"paths": {"/x": {"get": operation}}}))
    _, api = lowered_document(path)
    [found] = [each for resource in api.resources for method in resource.methods for each in method.parameters]
    assert found.documentation.text == "What to look for."


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object", "$ref": "#/components/schemas/R"}, Named("R")),
        ({"type": ["object", "null"], "$ref": "#/components/schemas/R"}, Nullable(Named("R"))),
        ({"type": ["object", "null"], "description": "x", "$ref": "#/components/schemas/R"}, Nullable(Named("R"))),
        ({"type": "object", "allOf": [{"$ref": "#/components/schemas/R"}]}, Named("R")),
        ({"type": ["object", "null"], "allOf": [{"$ref": "#/components/schemas/R"}]}, Nullable(Named("R"))),
        ({"type": ["string", "null"], "$ref": "#/components/schemas/S"}, Nullable(STR)),
    ],
)
def test_siblings_that_add_nothing_but_null_make_no_class(
    tmp_path: Path, schema: dict[str, Any], expected: Type
) -> None:
    referred = {"R": {"type": "object", "properties": {"a": {"type": "string"}}}, "S": {"type": "string"}}
    lowered = Lowered(tmp_path, {**referred, "H": {"properties": {"r": schema}}})
    struct = lowered["H"]
    assert isinstance(struct, Struct)
    assert struct.fields[0].type == expected
    assert set(lowered.declarations) == {"R", "S", "H"}
    assert lowered.omitted == {}


def test_siblings_that_add_something_make_a_class(tmp_path: Path) -> None:
    more = {"type": "object", "required": ["a"], "$ref": "#/components/schemas/R"}
    lowered = Lowered(tmp_path, {"R": {"type": "object", "properties": {"a": {}}}, "H": {"properties": {"r": more}}})
    assert "H_R" in lowered.declarations


def test_another_name_of_a_base_class_is_no_kind_of_it(tmp_path: Path) -> None:
    base = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    discriminator = {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}}
    reference = {"$ref": "#/components/schemas/Animal"}
    lowered = Lowered(
        tmp_path,
        {
            "Animal": base | {"discriminator": discriminator},
            "Alias": {"allOf": [reference]},
            "Cat": {"allOf": [reference, {"properties": {"lives": {"type": "integer"}}}]},
            "Owner": {"properties": {"pet": reference}},
        },
    )
    union = lowered["Animal_Any"]
    assert isinstance(union, Union)
    assert union.members == (Named("Cat"), Named("Animal"))
    assert lowered.type("Alias") == Named("Animal_Any")
