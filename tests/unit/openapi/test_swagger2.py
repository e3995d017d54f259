"""Swagger 2.0 becomes OpenAPI, with everything that concerns a client, and every part keeps its place."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from specwright.ir.operations import Method, methods_of
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi import Document, lint, load_document
from specwright.openapi.files import load_source
from specwright.openapi.references import References
from specwright.openapi.swagger2 import Conversion, convert
from tests.unit.openapi.test_official_schemas import judgement

PATH = Path(__file__).parents[2] / "fragments" / "swagger2" / "api.yaml"
PHOTO = "/paths/~1boxes~1{id}~1photo"


@pytest.fixture(scope="module")
def document() -> Document:
    return load_document(PATH)


@pytest.fixture(scope="module")
def methods(document: Document) -> dict[str, Method]:
    return {method.name: method for method in methods_of(lower(document, derived_provider(document)).resources)}


def converted(folder: Path, tree: dict[str, Any]) -> Conversion:
    (folder / "api.yaml").write_text("{}")
    return convert(tree, References(load_source(folder / "api.yaml"), tree))


def test_the_official_schema_of_openapi_finds_nothing_in_the_result() -> None:
    source = load_source(PATH)
    before = copy.deepcopy(source.root.tree)
    result = convert(source.root.tree, References(source, source.root.tree))
    assert judgement(result.tree) == []
    assert source.root.tree == before


def test_what_openapi_cannot_say_is_the_only_warning(document: Document) -> None:
    assert [(found.rule, found.line) for found in lint(document) if found.severity != "hint"] == [
        ("collection-format-unsupported", 26)
    ]
    assert document.version == "2.0"


def test_servers_come_from_host_base_path_and_schemes(document: Document) -> None:
    assert document.at("/servers") == [{"url": "https://boxes.example.com/v1"}, {"url": "http://boxes.example.com/v1"}]
    assert document.at("/paths/~1boxes/patch/servers") == [{"url": "https://boxes.example.com/v1"}]


@pytest.mark.parametrize(
    ("source", "urls"),
    [
        ({}, None),
        ({"basePath": "/"}, None),
        ({"basePath": "/v1"}, ["/v1"]),
        ({"host": "a.test"}, ["https://a.test"]),
        ({"host": "a.test:8", "basePath": "/", "schemes": ["http"]}, ["http://a.test:8"]),
        ({"host": "a.test", "schemes": ["ws"]}, ["https://a.test"]),
    ],
)
def test_servers_are_as_complete_as_the_document_allows(
    tmp_path: Path, source: dict[str, Any], urls: list[str] | None
) -> None:
    servers = converted(tmp_path, {"swagger": "2.0", "paths": {}, **source}).tree.get("servers")
    assert (servers and [server["url"] for server in servers]) == urls


def test_arrays_are_sent_in_their_collection_format(methods: dict[str, Method]) -> None:
    found = {
        each.name: (each.effective_style, each.effective_explode) for each in methods["list_boxes"].operation.parameters
    }
    assert found == {
        "X-Trace": ("simple", False),
        "tenant": ("form", True),
        "ids": ("form", True),
        "tags": ("form", False),
        "sizes": ("spaceDelimited", False),
        "states": ("pipeDelimited", False),
        "columns": ("form", True),
        "limit": ("form", True),
        "X-Labels": ("simple", False),
    }
    assert methods["get_box"].operation.parameters[0].effective_style == "simple"


def test_keywords_of_a_parameter_become_its_schema(document: Document) -> None:
    limit = document.at("/paths/~1boxes/get/parameters/5")
    assert limit["schema"] == {"type": "integer", "exclusiveMinimum": 0, "default": 20}
    assert limit["description"] == "At most so many."


def test_a_body_parameter_becomes_a_request_body(document: Document, methods: dict[str, Method]) -> None:
    body = document.at("/paths/~1boxes/post/requestBody")
    assert body == {
        "required": True,
        "description": "The box.",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Box"}}},
    }
    replaced, changed = methods["replace_boxes"].body, methods["change_boxes"].body
    assert replaced is not None
    assert changed is not None
    assert replaced.media_types == ("application/vnd.boxes+json",)
    assert replaced.type == changed.type


def test_form_parameters_become_the_properties_of_a_form(document: Document, methods: dict[str, Method]) -> None:
    photo, search = methods["put_photo"].body, methods["search"].body
    assert photo is not None
    assert search is not None
    assert (photo.kind, photo.required) == ("multipart", True)
    assert [(each.name, each.required) for each in photo.arguments] == [("photo", True), ("note", False)]
    assert (search.kind, search.media_types) == ("form", ("application/x-www-form-urlencoded",))
    content = document.at("/paths/~1search/post/requestBody/content/application~1x-www-form-urlencoded")
    assert content["encoding"] == {
        "words": {"style": "form", "explode": True},
        "colours": {"style": "form", "explode": False},
    }


def test_responses_have_the_media_types_that_are_produced(document: Document, methods: dict[str, Method]) -> None:
    ok = document.at("/paths/~1boxes/get/responses/200")
    assert list(ok["content"]) == ["application/json", "text/csv"]
    assert ok["content"]["application/json"]["example"] == [{"name": "red"}]
    assert ok["headers"] == {"X-Total": {"description": "How many there are.", "schema": {"type": "integer"}}}
    assert methods["get_photo"].result == "download"
    assert [(each.status, each.content.media_type) for each in methods["replace_boxes"].errors] == [
        ("409", "application/problem+json")
    ]


def test_security_definitions_become_security_schemes(document: Document) -> None:
    schemes = document.at("/components/securitySchemes")
    assert schemes["login"] == {"type": "http", "scheme": "basic", "description": "Name and password."}
    assert schemes["application"]["flows"] == {
        "clientCredentials": {"tokenUrl": "https://boxes.example.com/token", "scopes": {"read": "Read boxes."}}
    }
    assert [next(iter(schemes[name]["flows"])) for name in ("code", "implicit")] == ["authorizationCode", "implicit"]


def test_schemas_say_null_and_kind_as_openapi_does(document: Document) -> None:
    assert document.at("/components/schemas/Box/properties/size")["type"] == ["integer", "null"]
    assert document.at("/components/schemas/Container")["discriminator"] == {"propertyName": "kind"}
    assert document.at("parts.yaml#/definitions/Reason/properties/code")["type"] == ["string", "null"]


def test_references_are_followed_in_all_directions(document: Document, methods: dict[str, Method]) -> None:
    assert document.at("/components/schemas/Box/default") == {"$ref": "#/definitions/Box"}
    assert document.at("/components/schemas/Box/properties/$ref")["type"] == "string"
    box = document.at("parts.yaml#/definitions/Crate/properties/box")
    assert document.resolve(box, "parts.yaml#/definitions/Crate/properties/box")[1] == "/components/schemas/Box"
    assert [str(method.returns) for method in (methods["get_box"], methods["add_part"])] == ["Named(name='Crate')"] * 2


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        ("/servers/0/url", "api.yaml:3:1"),
        ("/paths/~1boxes/get/parameters/5/schema/default", "api.yaml:27:11"),
        ("/paths/~1boxes/post/requestBody", "api.yaml:39:20"),
        ("/paths/~1boxes/post/requestBody/content/application~1json/schema", "api.yaml:39:81"),
        ("/paths/~1boxes/get/responses/200/content/text~1csv/schema/items", "api.yaml:32:33"),
        (f"{PHOTO}/put/requestBody/content/multipart~1form-data/schema/properties/note", "api.yaml:77:11"),
        ("/components/schemas/Box/properties/size", "api.yaml:111:7"),
        ("/components/securitySchemes/login/scheme", "api.yaml:96:3"),
        ("/paths/~1parts/post/operationId", "parts.yaml:11:7"),
    ],
)
def test_every_part_keeps_its_place(document: Document, pointer: str, place: str) -> None:
    assert str(document.location(pointer)).endswith(place)


def test_an_overlay_changes_the_document_as_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(PATH.read_text())
    (tmp_path / "parts.yaml").write_text((PATH.parent / "parts.yaml").read_text())
    (tmp_path / "overlay.yaml").write_text(
        "overlay: 1.1.0\nactions:\n"
        "  - {target: $.definitions.Box.properties, update: {weight: {type: integer, description: 5}}}\n"
        "  - {target: \"$.paths['/boxes'].get\", update: {x-client: {method: every}}}\n"
    )
    document = load_document(tmp_path / "api.yaml", [tmp_path / "overlay.yaml"])
    place = document.location("/components/schemas/Box/properties/weight/description")
    assert (Path(place.file).name, place.line) == ("overlay.yaml", 3)
    names = {method.name for method in methods_of(lower(document, derived_provider(document)).resources)}
    assert "every" in names


ODD: list[Any] = [None, 5, "text", [], [5], {}, {"$ref": "#/nothing"}, {"$ref": 5}, {"type": "array"}, {"in": "body"}]


@pytest.mark.parametrize("way", ["paths", "paths./boxes", "paths./boxes.parameters", "paths./boxes.get", "definitions",
    "paths./boxes.get.parameters", "paths./boxes.get.parameters.0", "paths./boxes.get.responses", "responses",
    "paths./boxes.get.responses.200", "paths./boxes.post.parameters.0.schema", "parameters", "parameters.boxes", "host",
    "responses.Problem", "definitions.Box", "securityDefinitions", "securityDefinitions.code", "schemes", "consumes",
    "paths./search.post.parameters.0", "basePath", "paths./boxes.get.responses.200.headers", "produces"])  # fmt: skip
def test_odd_values_anywhere_break_nothing(way: str, tmp_path: Path) -> None:
    for value in ODD:
        tree = copy.deepcopy(load_source(PATH).root.tree)
        *above, last = way.split(".")
        node = tree
        for key in above:
            node = node[int(key) if isinstance(node, list) else key]
        node[int(last) if isinstance(node, list) else last] = value
        assert converted(tmp_path, tree).tree["openapi"] == "3.0.4"
