"""Whatever stands wherever: a specification becomes a client, or is refused with problems. It breaks nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi import Diagnostic, SpecificationError, lint, load_document
from specwright.openapi import pointer as pointers
from specwright.openapi.json_types import is_list, is_object

SCHEMA = {
    "type": "object",
    "nullable": True,
    "required": ["a"],
    "properties": {"a": {"$ref": "#/components/schemas/Pet"}, "b": {"enum": [1], "default": 1}},
    "allOf": [{"$ref": "#/components/schemas/Dog"}],
    "discriminator": {"propertyName": "a", "mapping": {"dog": "Dog"}},
    "items": {"oneOf": [{"type": "string", "pattern": "a"}]},
    "exclusiveMinimum": True,
    "minimum": 1,
    "example": {},
}
TREE: dict[str, Any] = {
    "openapi": "3.0.4",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://{host}", "variables": {"host": {"default": "a", "enum": ["a"]}}}],
    "security": [{"key": []}],
    "tags": [{"name": "pets"}],
    "paths": {
        "/pets/{petId}": {
            "parameters": [{"name": "petId", "in": "path", "required": True, "schema": SCHEMA}],
            "get": {
                "operationId": "getPet",
                "tags": ["pets"],
                "security": [],
                "parameters": [{"$ref": "#/components/parameters/limit"}],
                "requestBody": {"content": {"text/plain": {"schema": SCHEMA, "encoding": {"a": {"headers": {}}}}}},
                "responses": {"200": {"description": "ok", "headers": {"X": {"schema": {}}}, "content": {}}},
                "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {}}}}},
            },
        },
        "/dogs/{petId}": {"$ref": "#/paths/~1pets~1{petId}"},
    },
    "components": {
        "schemas": {"Pet": SCHEMA, "Dog": {"$ref": "#/components/schemas/Cat"}, "Cat": True},
        "parameters": {"limit": {"name": "limit", "in": "query", "schema": {"type": "integer"}}},
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
    },
}


def pointers_in(tree: Any, pointer: str = "") -> list[str]:
    found = [pointer]
    if is_object(tree):
        for name, value in tree.items():
            found += pointers_in(value, pointers.join(pointer, name))
    elif is_list(tree):
        for index, value in enumerate(tree):
            found += pointers_in(value, f"{pointer}/{index}")
    return found


LOCATIONS = [pointer for pointer in pointers_in(TREE) if pointer]
WORDS = st.sampled_from(
    [
        "",
        "object",
        "#/components/schemas/Pet",
        "#",
        "x.yaml",
        "#/",
        "#/paths",
        "null",
        "x-a",
        "$ref",
        "{",
        "\x00",
        "3.1.0",
    ]
)
SCALARS = st.none() | st.booleans() | st.integers(-1, 5) | st.just(1.5) | WORDS
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(WORDS | st.sampled_from([*SCHEMA, "$ref", "oneOf", "anyOf", "not"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.slow
@pytest.mark.parametrize("version", ["3.0.4", "3.1.1"])
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(changes=st.lists(st.tuples(st.sampled_from(LOCATIONS), ANYTHING), min_size=1, max_size=3))
def test_any_value_at_any_place_becomes_a_client_or_is_refused(
    tmp_path: Path, version: str, changes: list[tuple[str, Any]]
) -> None:
    tree = json.loads(json.dumps({**TREE, "openapi": version}))
    for pointer, value in changes:
        node = tree
        *way, last = pointers.tokens_of(pointer)
        try:
            for token in way:
                node = pointers.child_of(node, token)
            if is_object(node):
                node[last] = value
            elif is_list(node):
                node[int(last)] = value
        except (KeyError, IndexError, ValueError):
            continue
    path = tmp_path / "pets.json"
    path.write_text(json.dumps(tree))
    problems: tuple[Diagnostic, ...] = ()
    document = None
    try:
        document = load_document(path)
    except SpecificationError as error:
        problems = error.problems
    assert problems or document
    if document:
        problems = lint(document)
        for pointer, schema in document.index.schemas:
            assert document.at(pointer) is schema
            assert not {"nullable", "example"} & set(schema)
        lower(document, derived_provider(document))
    assert all(str(problem).isprintable() and problem.line >= 1 and problem.column >= 1 for problem in problems)
