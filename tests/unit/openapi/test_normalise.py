"""Schemas of OpenAPI 3.0 and leftovers in 3.1 become one form."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.openapi import Document
from specwright.openapi.normalise import normalise_schema

NULL = {"type": "null"}
PET = {"$ref": "#/components/schemas/Pet"}


@pytest.mark.parametrize(
    ("schema", "normalised"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": ["string", "integer"], "nullable": True}, {"type": ["string", "integer", "null"]}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "enum": ["a"], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"type": "string", "enum": ["a", None], "nullable": True}, {"type": ["string", "null"], "enum": ["a", None]}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a", None]}),
        ({"nullable": True}, {}),
        ({"properties": {"a": {}}, "nullable": True}, {"properties": {"a": {}}, "type": ["object", "null"]}),
        ({"items": {}, "nullable": True}, {"items": {}, "type": ["array", "null"]}),
        (
            {**PET, "nullable": True, "description": "a pet", "x-note": 1},
            {"description": "a pet", "x-note": 1, "anyOf": [PET, NULL]},
        ),
        (
            {"allOf": [PET], "type": "object", "nullable": True, "default": None},
            {"default": None, "anyOf": [{"allOf": [PET], "type": "object"}, NULL]},
        ),
        ({"const": 1, "nullable": True}, {"anyOf": [{"const": 1}, NULL]}),
        ({"oneOf": [PET], "nullable": True}, {"oneOf": [PET, NULL]}),
        ({"anyOf": [PET], "nullable": True, "type": "object"}, {"anyOf": [PET, NULL], "type": ["object", "null"]}),
        ({"oneOf": [PET, {"type": "string", "nullable": True}], "nullable": True},
         {"oneOf": [PET, {"type": "string", "nullable": True}]}),
        ({"oneOf": [PET], "anyOf": [PET], "nullable": True}, {"anyOf": [{"oneOf": [PET], "anyOf": [PET]}, NULL]}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}),
        ({"exclusiveMinimum": True}, {}),
        ({"exclusiveMinimum": 1}, {"exclusiveMinimum": 1}),
        ({"maximum": 1.5, "exclusiveMaximum": True}, {"exclusiveMaximum": 1.5}),
        ({"example": "a"}, {"examples": ["a"]}),
        ({"example": None}, {"examples": [None]}),
        ({"example": "a", "examples": ["b"]}, {"examples": ["a", "b"]}),
        ({"example": "b", "examples": ["a", "b"]}, {"examples": ["a", "b"]}),
    ],
)  # fmt: skip
def test_a_schema_takes_the_form_of_2020_12(schema: dict[str, Any], normalised: dict[str, Any]) -> None:
    normalise_schema(schema)
    assert schema == normalised


KEYWORDS: dict[str, st.SearchStrategy[Any]] = {
    "type": st.sampled_from(["string", "integer", "object"]),
    "enum": st.lists(st.sampled_from(["a", "b", 1, 2]), min_size=1, unique=True),
    "allOf": st.just([{"minLength": 1}]),
    "anyOf": st.just([{"type": "string"}, {"type": "integer"}]),
    "oneOf": st.just([{"type": "string"}, {"type": "integer"}, {"type": "object"}]),
    "const": st.sampled_from(["a", 1]),
    "minLength": st.just(1),
    "properties": st.just({"a": {}}),
}
SCHEMAS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"nullable": st.just(True)}, optional=KEYWORDS)


@given(SCHEMAS, st.sampled_from(["", "a", "b", 1, 2, 3, {}, {"a": 1}]))
def test_null_is_valid_afterwards_and_all_else_as_before(schema: dict[str, Any], value: object) -> None:
    plain = {name: keyword for name, keyword in copy.deepcopy(schema).items() if name != "nullable"}
    normalise_schema(schema)
    validator = jsonschema_rs.Draft202012Validator(schema)
    assert validator.is_valid(None)
    says_object = "type" not in plain and "properties" in plain and schema.get("type") == ["object", "null"]
    if not says_object:
        assert validator.is_valid(value) == jsonschema_rs.Draft202012Validator(plain).is_valid(value)


@given(SCHEMAS)
def test_normalising_twice_changes_nothing(schema: dict[str, Any]) -> None:
    normalise_schema(schema)
    once = copy.deepcopy(schema)
    normalise_schema(schema)
    assert schema == once


TEMPLATE = """\
openapi: 3.0.4
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      parameters:
      - {name: nullable, in: query, example: {nullable: true}, schema: {type: string, nullable: true}}
      responses:
        default:
          description: ok
          content:
            application/json:
              example: {type: string, nullable: true}
              schema:
                type: object
                properties:
                  nullable: {type: boolean, nullable: true}
                  example: {type: string, enum: [nullable], default: nullable}
                  wrapped:
                    nullable: true
                    allOf:
                    - {$ref: '#/components/schemas/Pet'}
                    - {type: object, properties: {name: {type: string, title: Name}}}
components:
  schemas:
    Pet: {type: object, example: {nullable: true, example: 1}}
    Asked:
      $ref: '#BODY/schema/properties/wrapped/allOf/1/properties/name'
"""
BODY = "/paths/~1pets/get/responses/default/content/application~1json"
DOCUMENT = TEMPLATE.replace("BODY", BODY)


def test_only_schemas_are_normalised(load: Callable[..., Document]) -> None:
    document = load(DOCUMENT)
    assert document.at("/paths/~1pets/get/parameters/0") == {
        "name": "nullable",
        "in": "query",
        "example": {"nullable": True},
        "schema": {"type": ["string", "null"]},
    }
    assert document.at(BODY + "/example") == {"type": "string", "nullable": True}
    assert document.at(BODY + "/schema/properties/nullable") == {"type": ["boolean", "null"]}
    assert document.at("/components/schemas/Pet") == {
        "type": "object",
        "examples": [{"nullable": True, "example": 1}],
    }


def test_what_was_wrapped_keeps_its_place_and_is_found_under_its_old_pointer(load: Callable[..., Document]) -> None:
    document = load(DOCUMENT)
    wrapped = BODY + "/schema/properties/wrapped"
    moved = f"{wrapped}/anyOf/0/allOf/1/properties/name"
    assert str(document.location(moved)) == "root.yaml:23:51"
    assert document.location(wrapped + "/anyOf/1") == document.location(wrapped)
    asked = "/components/schemas/Asked"
    assert document.resolve(document.at(asked), asked) == ({"type": "string", "title": "Name"}, moved)


def test_leftovers_of_3_0_are_mentioned_in_3_1(load: Callable[..., Document]) -> None:
    document = load(DOCUMENT.replace("3.0.4", "3.1.0"))
    assert document.at("/components/schemas/Pet/examples")
    assert [finding.rule for finding in document.findings] == ["nullable-deprecated"] * 3
    assert not load(DOCUMENT).findings


def test_additions_of_3_2_stay_as_they_are(load: Callable[..., Document]) -> None:
    text = """\
openapi: 3.2.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    query:
      parameters: [{name: q, in: querystring, content: {application/json: {schema: {type: object, nullable: true}}}}]
      responses: {'200': {description: ok, content: {application/jsonl: {itemSchema: {type: string, nullable: true}}}}}
    additionalOperations:
      COPY: {responses: {'204': {$ref: '#/components/responses/none'}}}
components:
  responses: {none: {description: nothing}}
  mediaTypes: {lines: {itemSchema: {type: integer, nullable: true}}}
"""
    document = load(text)
    assert document.version == "3.2.0"
    item = document.at("/paths/~1pets")
    assert item["query"]["parameters"][0]["in"] == "querystring"
    assert item["query"]["parameters"][0]["content"]["application/json"]["schema"]["type"] == ["object", "null"]
    assert item["query"]["responses"]["200"]["content"]["application/jsonl"]["itemSchema"]["type"] == ["string", "null"]
    assert list(item["additionalOperations"]) == ["COPY"]
    assert document.at("/components/mediaTypes/lines/itemSchema")["type"] == ["integer", "null"]
