"""Names in Python follow from what is named and where it stands, so additions rename nothing."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.ir.api import Api
from specwright.ir.models import Struct
from specwright.ir.operations import Resource
from specwright.lower import names, namespaces
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi import load_document
from tests.emitted import FRAGMENTS, lowered

PROPERTY = {"type": "object", "properties": {"inner": {"type": "object", "properties": {"deep": {"type": "string"}}}}}

ADDED_OPERATION = {
    "tags": ["added"],
    "operationId": "addedOperation",
    "parameters": [{"name": "added", "in": "query", "schema": PROPERTY}],
    "requestBody": {"content": {"application/json": {"schema": PROPERTY}}},
    "responses": {"200": {"description": "added", "content": {"application/json": {"schema": PROPERTY}}}},
}

BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Stable", "version": "1"},
    "paths": {
        "/pets": {
            "parameters": [{"name": "shared", "in": "query", "schema": PROPERTY}],
            "get": {
                "tags": ["pets"],
                "operationId": "listPets",
                "parameters": [{"name": "filter", "in": "query", "schema": PROPERTY}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"type": "array", "items": PROPERTY}}},
                    },
                    "400": {"description": "", "content": {"application/json": {"schema": PROPERTY}}},
                },
            },
            "post": {
                "tags": ["pets"],
                "requestBody": {"content": {"application/json": {"schema": PROPERTY}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                    }
                },
            },
        },
        "/pets/{id}": {
            "get": {
                "tags": ["pets"],
                "operationId": "get-pet",
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": PROPERTY}}}},
            }
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {
                    "owner": PROPERTY,
                    "status": {"type": "string", "enum": ["a", "b"]},
                    "tags": {"type": "array", "items": PROPERTY},
                    "map": {"type": "object", "additionalProperties": PROPERTY},
                },
            },
            "Status": {"type": "string", "enum": ["x", "y"]},
            "Shape": {
                "oneOf": [PROPERTY, {"type": "object", "required": ["r"], "properties": {"r": {"type": "string"}}}]
            },
            "Cycle": {
                "type": "object",
                "properties": {
                    "next": {"$ref": "#/components/schemas/Cycle"},
                    "pet": {"$ref": "#/components/schemas/Pet"},
                },
            },
        }
    },
}


def api_of(tree: dict[str, Any], folder: Path) -> Api:
    path = folder / "specification.json"
    path.write_text(json.dumps(tree))
    return lowered(path)[1]


def all_names(api: Api) -> dict[str, str]:
    """Python name by what is named."""
    found: dict[str, str] = {}

    def walk(resources: tuple[Resource, ...]) -> None:
        for resource in resources:
            for method in resource.methods:
                found[method.documentation.pointer] = ".".join((*resource.path, method.name))
                for parameter in method.parameters:
                    found[f"{method.documentation.pointer}@{parameter.location}/{parameter.wire_name}"] = parameter.name
                for argument in method.body.arguments if method.body else ():
                    found[f"{method.documentation.pointer}@body/{argument.attribute}"] = argument.name
            walk(resource.children)

    walk(api.resources)
    for module in api.modules:
        for declaration in module.declarations:
            found[f"class {declaration.documentation.pointer}"] = declaration.name
            if isinstance(declaration, Struct):
                for field in declaration.fields:
                    found[f"class {declaration.documentation.pointer}.{field.wire_name}"] = field.attribute
    return found


def inserted(mapping: dict[str, Any], index: int, key: str, value: Any) -> dict[str, Any]:
    items = list(mapping.items())
    items.insert(index, (key, value))
    return dict(items)


def additions() -> Iterator[tuple[str, dict[str, Any]]]:
    """The base document with something more, at every place where it may stand."""
    for index in range(len(BASE["paths"]) + 1):
        tree = copy.deepcopy(BASE)
        tree["paths"] = inserted(tree["paths"], index, "/added", {"get": ADDED_OPERATION})
        yield f"operation {index}", tree
    for path in ("/pets",):
        for index in range(len(BASE["paths"][path]) + 1):
            tree = copy.deepcopy(BASE)
            tree["paths"][path] = inserted(tree["paths"][path], index, "put", ADDED_OPERATION)
            yield f"method {path} {index}", tree
    for index in range(len(BASE["components"]["schemas"]) + 1):
        tree = copy.deepcopy(BASE)
        tree["components"]["schemas"] = inserted(tree["components"]["schemas"], index, "Added", PROPERTY)
        yield f"schema {index}", tree
    for index in range(len(BASE["components"]["schemas"]["Pet"]["properties"]) + 1):
        tree = copy.deepcopy(BASE)
        pet = tree["components"]["schemas"]["Pet"]
        pet["properties"] = inserted(pet["properties"], index, "added", PROPERTY)
        yield f"property {index}", tree
    for index in range(2):
        tree = copy.deepcopy(BASE)
        tree["paths"]["/pets"]["get"]["parameters"].insert(index, {"name": "added", "in": "query", "schema": PROPERTY})
        yield f"parameter {index}", tree
        tree = copy.deepcopy(BASE)
        tree["paths"]["/pets"]["parameters"].insert(index, {"name": "added", "in": "query", "schema": PROPERTY})
        yield f"parameter of path {index}", tree
        tree = copy.deepcopy(BASE)
        responses = tree["paths"]["/pets"]["get"]["responses"]
        added = {"description": "", "content": {"application/json": {"schema": PROPERTY}}}
        tree["paths"]["/pets"]["get"]["responses"] = inserted(responses, index, "404", added)
        yield f"response {index}", tree


@pytest.mark.parametrize("tree", [pytest.param(tree, id=name) for name, tree in additions()])
def test_additions_rename_nothing(tree: dict[str, Any], tmp_path: Path) -> None:
    before = all_names(api_of(BASE, tmp_path))
    after = all_names(api_of(tree, tmp_path))
    # Pointers of parameters have an index, which an addition may change; names must all be there still.
    same = {key: name for key, name in before.items() if "/parameters/" not in key}
    assert {key: after.get(key) for key in same} == same
    assert set(before.values()) < set(after.values())


def test_the_order_of_schemas_does_not_matter(tmp_path: Path) -> None:
    tree = copy.deepcopy(BASE)
    tree["components"]["schemas"] = dict(reversed(tree["components"]["schemas"].items()))
    tree["paths"] = dict(reversed(tree["paths"].items()))
    assert all_names(api_of(tree, tmp_path)) == all_names(api_of(BASE, tmp_path))


def test_what_is_added_renames_nothing_even_if_the_names_are_equal_after_casing(tmp_path: Path) -> None:
    first = api_of(BASE, tmp_path)
    before = all_names(first)
    tree = copy.deepcopy(BASE)
    tree["paths"]["/last"] = {"get": {**ADDED_OPERATION, "tags": ["pets"], "operationId": "list_pets"}}
    tree["components"]["schemas"]["pet"] = PROPERTY
    tree["components"]["schemas"]["Pet"]["properties"]["Owner"] = PROPERTY
    path = tmp_path / "specification.json"
    path.write_text(json.dumps(tree))
    document = load_document(path)
    after = all_names(lower(document, derived_provider(document), remembered=first.names))
    assert {key: after.get(key) for key in before} == before


def test_inline_schemas_are_named_by_their_place(tmp_path: Path) -> None:
    found = {
        key: name
        for key, name in all_names(api_of(BASE, tmp_path)).items()
        if key.startswith("class") and "." not in key
    }
    assert sorted(found.values()) == sorted(
        [
            "Cycle", "GetPet_Response", "GetPet_Response_Inner", "ListPets_Filter", "ListPets_Filter_Inner",
            "ListPets_Response400", "ListPets_Response400_Inner", "ListPets_Response_Item",
            "ListPets_Response_Item_Inner", "Pet", "Pet_Map_Value", "Pet_Map_Value_Inner", "Pet_Owner",
            "Pet_Owner_Inner", "Pet_Status", "Pet_Tags_Item", "Pet_Tags_Item_Inner", "Pets_Shared",
            "Pets_Shared_Inner", "PostPets_Body", "PostPets_Body_Inner", "Shape", "Shape_Variant1",
            "Shape_Variant1_Inner", "Shape_Variant2", "Status",
        ]
    )  # fmt: skip


TEXT = st.text(max_size=20) | st.sampled_from(
    [
        "",
        "class",
        "None",
        "self",
        "_",
        "__init__",
        "ﬁ",
        "ⅷ",
        "e\u0301",
        "ŉ",
        "ǰ",
        "ΐ",
        "և",
        "ẖ",
        "1",
        "-1",
        "·",
        "℘",
        "a·",
        "\u0e33",
        "ª",
        "\U0001d51e",
        "İ",
        "ß",
        "__debug__",
        "match",
        "type",
    ]
)


@pytest.mark.slow
@given(TEXT)
@settings(max_examples=300)
def test_every_name_is_an_identifier(text: str) -> None:
    from specwright.emit.python_source import identifier

    for name in (
        names.class_name(text),
        names.attribute_name(text),
        names.constant_name(text),
        names.resource_class((names.attribute_name(text),)),
    ):
        assert identifier(name) == name


@given(st.lists(TEXT, max_size=12))
@settings(max_examples=100)
def test_a_namespace_gives_no_name_twice(texts: list[str]) -> None:
    namespace = namespaces.Namespace(("taken",))
    given_out = [namespace.claim(names.attribute_name(text)).casefold() for text in texts]
    assert len(set(given_out)) == len(given_out)
    assert "taken" not in given_out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("listHTTPServers", ("list", "http", "servers")),
        ("+1", ("plus", "1")),
        ("userIDs", ("user", "ids")),
        ("OAuth2Token", ("oauth2", "token")),
        ("x-api-key", ("x", "api", "key")),
        ("SCREAMING_CASE", ("screaming", "case")),
        ("größeÄnderung", ("größe", "änderung")),
        ("a.b/c d", ("a", "b", "c", "d")),
        ("", ()),
        ("___", ()),
    ],
)
def test_words_of_names(text: str, expected: tuple[str, ...]) -> None:
    assert names.words(text) == expected


@pytest.mark.parametrize("path", sorted(FRAGMENTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_no_name_is_given_twice_in_any_fragment(path: Path) -> None:
    _, api = lowered(path)
    classes = [declaration.name for module in api.modules for declaration in module.declarations]
    assert len({name.casefold() for name in classes}) == len(classes)
    assert len({module.name.casefold() for module in api.modules}) == len(api.modules)

    def walk(resources: tuple[Resource, ...]) -> None:
        for resource in resources:
            members = [m.name for m in resource.methods] + [child.attribute for child in resource.children]
            assert len(set(members)) == len(members)
            for method in resource.methods:
                arguments = (
                    [p.name for p in method.parameters] + [a.name for a in method.body.arguments if method.body]
                    if method.body
                    else [p.name for p in method.parameters]
                )
                assert len(set(arguments)) == len(arguments)
            walk(resource.children)

    walk(api.resources)
