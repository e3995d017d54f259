"""Who has which name: what exists keeps its name, newcomers take nothing away, and order decides nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.ir.api import Api
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.lower.name_book import NameBook
from specwright.lower.namespaces import Precedence
from specwright.openapi import load_document

Tree = dict[str, Any]
Names = Mapping[str, Mapping[str, str]]

SCHEMA_NAMES = ("Parcel", "parcel", "PARCEL", "par_cel", "ParCel", "Parcel_2", "2parcel")
PROPERTIES = ("petId", "pet_id", "PetID", "pet-id", "pet id", "_pet_id", "class", "class_")
OPERATIONS = ("listThings", "list_things", "ListThings", "list-things", "list things")


def document(schemas: list[str], properties: list[str], operations: list[str]) -> Tree:
    """A document whose things have these names, in this order; the identity of an operation is its path."""
    paths: list[str] = sorted(OPERATIONS)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Depot", "version": "1"},
        "paths": {
            f"/{paths.index(name)}": {
                "get": {
                    "operationId": name,
                    "tags": ["t"],
                    "parameters": [{"name": each, "in": "query", "schema": {"type": "string"}} for each in properties],
                    "responses": {"204": {"description": "Done."}},
                }
            }
            for name in operations
        },
        "components": {
            "schemas": {
                name: {"type": "object", "properties": {each: {"type": "string"} for each in properties}}
                for name in schemas
            }
        },
    }


def lowered(tree: Tree, folder: Path, remembered: Names | None = None) -> Api:
    path = folder / "api.json"
    path.write_text(json.dumps(tree))
    loaded = load_document(path)
    return lower(loaded, derived_provider(loaded), remembered=remembered)


def meanings(api: Api) -> dict[tuple[str, ...], str]:
    """What every Python name means: the schema, property, operation or parameter behind it."""
    found: dict[tuple[str, ...], str] = {}
    for module in api.modules:
        for declaration in module.declarations:
            found["class", declaration.name] = declaration.documentation.pointer
            for field in getattr(declaration, "fields", ()):
                found["attribute", declaration.name, field.attribute] = field.wire_name
    for resource in api.resources:
        for method in resource.methods:
            found["method", *resource.path, method.name] = f"{method.operation.method} {method.operation.path}"
            for parameter in method.parameters:
                found["argument", *resource.path, method.name, parameter.name] = parameter.wire_name
    return found


some_schemas = st.lists(st.sampled_from(SCHEMA_NAMES), unique=True, min_size=1)
some_properties = st.lists(st.sampled_from(PROPERTIES), unique=True)
some_operations = st.lists(st.sampled_from(OPERATIONS), unique=True, min_size=1)


def others(known: tuple[str, ...], there: list[str]) -> st.SearchStrategy[list[str]]:
    rest = [name for name in known if name not in there]
    return st.lists(st.sampled_from(rest), unique=True) if rest else st.just([])


@settings(max_examples=30)
@given(some_schemas, some_properties, some_operations, st.data())
def test_what_exists_keeps_its_meaning_whatever_is_added_and_wherever(
    tmp_path_factory: pytest.TempPathFactory,
    schemas: list[str],
    properties: list[str],
    operations: list[str],
    data: st.DataObject,
) -> None:
    folder = tmp_path_factory.mktemp("names")
    before = lowered(document(schemas, properties, operations), folder)
    more = [
        data.draw(st.permutations([*there, *data.draw(others(known, there))]))
        for there, known in ((schemas, SCHEMA_NAMES), (properties, PROPERTIES), (operations, OPERATIONS))
    ]
    after = lowered(document(*more), folder, before.names)
    assert meanings(before).items() <= meanings(after).items()


@settings(max_examples=30)
@given(some_schemas, some_properties, some_operations, st.data())
def test_without_a_memory_order_decides_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    schemas: list[str],
    properties: list[str],
    operations: list[str],
    data: st.DataObject,
) -> None:
    folder = tmp_path_factory.mktemp("names")
    first = lowered(document(schemas, properties, operations), folder)
    shuffled = [data.draw(st.permutations(each)) for each in (schemas, properties, operations)]
    assert meanings(lowered(document(*shuffled), folder)) == meanings(first)


def test_a_keyword_does_not_take_the_name_of_what_is_called_so(tmp_path: Path) -> None:
    before = lowered(document(["Parcel"], ["class_"], ["listThings"]), tmp_path)
    after = meanings(lowered(document(["Parcel"], ["class", "class_"], ["listThings"]), tmp_path, before.names))
    assert after["attribute", "Parcel", "class_"] == "class_"


def test_names_that_need_no_change_come_first(tmp_path: Path) -> None:
    found = meanings(lowered(document(["parcel", "Parcel"], ["petId", "pet_id"], ["listThings"]), tmp_path))
    assert found["class", "Parcel"] == "/components/schemas/Parcel"
    assert found["attribute", "Parcel", "pet_id"] == "pet_id"


def test_what_is_gone_leaves_its_name_to_others(tmp_path: Path) -> None:
    before = lowered(document(["Parcel", "parcel"], [], ["listThings"]), tmp_path)
    assert before.names["classes"] == {"/components/schemas/Parcel": "Parcel", "/components/schemas/parcel": "Parcel_2"}
    between = lowered(document(["parcel"], [], ["listThings"]), tmp_path, before.names)
    assert between.names["classes"] == {"/components/schemas/parcel": "Parcel_2"}
    after = lowered(document(["PARCEL", "parcel"], [], ["listThings"]), tmp_path, between.names)
    assert after.names["classes"] == {"/components/schemas/PARCEL": "PARCEL", "/components/schemas/parcel": "Parcel_2"}


def test_a_name_that_changed_in_the_document_is_not_held_back_by_the_memory(tmp_path: Path) -> None:
    tree = document([*SCHEMA_NAMES[:1]], [], ["listThings"])
    before = lowered(tree, tmp_path)
    (operation,) = (item["get"] for item in tree["paths"].values())
    operation["operationId"] = "showThings"
    after = lowered(tree, tmp_path, before.names)
    assert ("method", "t", "show_things") in meanings(after)


def test_an_overlay_renames_on_purpose(tmp_path: Path) -> None:
    tree = document(["Parcel"], [], ["listThings"])
    before = lowered(tree, tmp_path)
    (operation,) = (item["get"] for item in tree["paths"].values())
    operation["x-client"] = {"method": "everything"}
    assert ("method", "t", "everything") in meanings(lowered(tree, tmp_path, before.names))


class TestNameBook:
    def test_a_requested_name_takes_none_away(self) -> None:
        book = NameBook({"scope": {"old": "name"}})
        names = book.scope("scope")
        names.claim("name", key="new", precedence=Precedence.REQUESTED)
        names.claim("name", key="old")
        assert book.settled() == {"scope": {"new": "name_2", "old": "name"}}

    def test_a_memory_of_another_name_does_not_count(self) -> None:
        book = NameBook({"scope": {"key": "other"}})
        assert book.scope("scope").claim("name", key="key") == "name"

    def test_names_differ_in_more_than_their_case(self) -> None:
        names = NameBook({}).scope("scope")
        assert [names.claim("Name", key="a"), names.claim("NAME", key="b")] == ["Name", "NAME_2"]
