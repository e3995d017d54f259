"""Documents with odd places become clients that have everything else, and account for what they do not have."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.ir.api import Api
from specwright.ir.operations import Method, methods_of
from specwright.ir.types import ANY, NONE, STR
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi import load_document

FRAGMENTS = Path(__file__).parents[2] / "fragments" / "imperfect"


def lowered(path: Path) -> Api:
    document = load_document(path)
    return lower(document, derived_provider(document))


def api_of(folder: Path, paths: str, components: str = "{}") -> Api:
    path = folder / "pets.yaml"
    path.write_text(f"openapi: 3.1.1\ninfo: {{title: Pets, version: '1'}}\npaths:\n{paths}components: {components}\n")
    return lowered(path)


def methods(api: Api) -> dict[str, Method]:
    return {method.name: method for method in methods_of(api.resources)}


def accounted(api: Api) -> set[tuple[str, str]]:
    return {(pointer, omission.kind.value) for omission in api.omissions for pointer in omission.pointers}


@pytest.mark.parametrize("name", sorted(path.name for path in FRAGMENTS.glob("*.*")))
def test_what_loads_becomes_a_client(name: str) -> None:
    api = lowered(FRAGMENTS / name)
    document = load_document(FRAGMENTS / name)
    assert {part.pointer for part in document.index.ignored} <= {pointer for pointer, _ in accounted(api)}


def test_an_undeclared_path_parameter_is_a_required_string(tmp_path: Path) -> None:
    api = api_of(tmp_path, "  /pets/{petId}/{part}: {get: {operationId: get, responses: {'204': {description: ok}}}}\n")
    parameters = methods(api)["get"].parameters
    assert [(each.name, each.location, each.type, each.required) for each in parameters] == [
        ("pet_id", "path", STR, True),
        ("part", "path", STR, True),
    ]


def test_a_path_parameter_that_the_path_does_not_have_is_left_out(tmp_path: Path) -> None:
    parameter = "{name: petId, in: path, required: true, schema: {type: string}}"
    api = api_of(
        tmp_path, f"  /pets: {{get: {{operationId: get, parameters: [{parameter}], responses: {{'204': {{}}}}}}}}\n"
    )
    assert methods(api)["get"].parameters == ()
    assert ("/paths/~1pets/get/parameters/0", "parameter") in accounted(api)


def test_one_operation_id_may_name_methods_of_two_resources(tmp_path: Path) -> None:
    api = api_of(
        tmp_path,
        "  /a: {get: {operationId: list, tags: [apples], responses: {'204': {description: ok}}}}\n"
        "  /b: {get: {operationId: list, tags: [pears], responses: {'204': {description: ok}}}}\n",
    )
    assert [(resource.attribute, [method.name for method in resource.methods]) for resource in api.resources] == [
        ("apples", ["list"]),
        ("pears", ["list"]),
    ]


def test_a_parameter_declared_twice_is_one_argument(tmp_path: Path) -> None:
    twice = "[{name: q, in: query, schema: {type: integer}}, {name: q, in: query, schema: {type: string}}]"
    api = api_of(
        tmp_path,
        f"  /a: {{get: {{operationId: a, parameters: {twice}, responses: {{'204': {{description: ok}}}}}}}}\n",
    )
    assert [(each.name, each.type) for each in methods(api)["a"].parameters] == [("q", STR)]


def test_an_operation_without_responses_returns_none_for_any_success(tmp_path: Path) -> None:
    method = methods(api_of(tmp_path, "  /b: {get: {operationId: b}}\n"))["b"]
    assert [response.status for response in method.responses] == ["2XX"]
    assert (method.result, method.returns) == ("value", NONE)


@pytest.mark.parametrize("reference", ["#/components/schemas/Pet", "#/components/responses/None", "pets.txt"])
def test_a_response_that_cannot_be_found_is_untyped(tmp_path: Path, reference: str) -> None:
    api = api_of(
        tmp_path,
        f"  /a: {{get: {{operationId: a, responses: {{'200': {{$ref: '{reference}'}}}}}}}}\n",
        "{schemas: {Pet: {type: object}}}",
    )
    assert methods(api)["a"].result == "download"
    assert ("/paths/~1a/get/responses/200", "response") in accounted(api)


@pytest.mark.parametrize("reference", ["#/components/responses/Pet", "#/components/schemas/None", "https://x.test/y"])
def test_a_schema_that_cannot_be_found_is_untyped(tmp_path: Path, reference: str) -> None:
    api = api_of(
        tmp_path,
        "  /a: {get: {operationId: a, responses: {'200': {description: ok, content: "
        f"{{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}}}}}}}\n",
        "{responses: {Pet: {description: a pet}}}",
    )
    assert methods(api)["a"].returns == ANY
    assert ("/paths/~1a/get/responses/200/content/application~1json/schema", "schema") in accounted(api)


def test_a_request_body_that_cannot_be_found_is_any_json(tmp_path: Path) -> None:
    api = api_of(
        tmp_path,
        "  /a: {post: {operationId: a, requestBody: {$ref: '#/nothing'}, responses: {'204': {description: ok}}}}\n",
    )
    body = methods(api)["a"].body
    assert body is not None
    assert (body.kind, body.type) == ("json", ANY)
    assert ("/paths/~1a/post/requestBody", "request body") in accounted(api)


def test_references_for_whole_maps_lists_and_objects_are_followed() -> None:
    found = methods(lowered(FRAGMENTS / "reference-for-a-map.yaml"))
    assert [each.name for each in found["get_pet"].parameters] == ["pet_id", "full"]
    assert [response.status for response in found["get_pet"].responses] == ["200"]
    assert [response.status for response in found["get_pet"].errors] == ["404"]
    body = found["add_pet"].body
    assert body is not None
    assert [each.name for each in body.arguments] == ["name", "owner", "a_b"]


def test_a_single_value_stands_for_a_list_of_it() -> None:
    (resource,) = lowered(FRAGMENTS / "one-for-a-list.yaml").resources
    (method,) = resource.methods
    assert resource.attribute == "pets"
    assert [each.name for each in method.parameters] == ["pet_id", "full"]
    assert method.operation.security == (("key",),)


def test_what_has_the_wrong_type_costs_only_itself() -> None:
    api = lowered(FRAGMENTS / "wrong-types.yaml")
    found = methods(api)
    assert sorted(found) == ["list_pets", "put_pet", "remove_pets"]
    assert [each.name for each in found["list_pets"].parameters] == ["kind", "size"]
    assert {("/paths/~1pets/post", "operation"), ("/paths/~1dogs", "operation")} <= accounted(api)
