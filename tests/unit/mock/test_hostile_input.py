"""Documents and requests that were made to hurt are answered, soon and in few words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specwright.mock.http_exchange import RawRequest
from specwright.mock.patterns import LONGEST, UnreadablePatternError, matching
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification


def server(schema: Any = None, path: str = "/things", parameters: Any = (), **schemas: Any) -> StrictServer:
    content: dict[str, Any] = {"application/json": {"schema": {} if schema is None else schema}}
    operation: dict[str, Any] = {
        "operationId": "call",
        "parameters": list(parameters),
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return StrictServer(
        Specification(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "paths": {path: {"post": operation}},
                "components": {"schemas": schemas},
            }
        )
    )


def send(to: StrictServer, path: str = "/things", query: str = "", body: bytes = b"") -> tuple[int, bytes]:
    headers = (("content-type", "application/json"),) if body else ()
    response = to.respond(RawRequest("POST", path, query, headers, body))
    return response.status_code, bytes(response.body)


@pytest.mark.parametrize(
    "pattern", [r"\p{Foo", r"\pL", r"\p", r"\xZZ", r"\x1", r"\u{110000}", r"\u{", r"\ud800", "(" * 3_000]
)
def test_patterns_that_are_malformed_are_said_to_be(pattern: str) -> None:
    with pytest.raises(UnreadablePatternError):
        matching(pattern, 0, None, 0)


@pytest.mark.parametrize(
    "pattern",
    [
        "a{99999999}",
        "(a{9999}){9999}",
        "((a{99}){99}){99}",
        "(){99999999}",
        "(a|){9999999}",
        "(ab|c){1,}{99999}",
        f"a{{{'9' * 5000}}}",
    ],
)
def test_patterns_for_texts_without_end_are_given_up(pattern: str) -> None:
    text = matching(pattern, 0, None, 0)
    assert text is None or len(text) <= LONGEST


def test_codes_of_characters_may_stand_in_braces() -> None:
    assert matching(r"^\u{1F600}\x41$", 0, None, 0) == "\U0001f600A"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": r"\xZZ"},
        {"type": "string", "pattern": r"\p{Foo"},
        {"type": "string", "pattern": "(a{9999}){9999}"},
        {"type": "string", "minLength": 10**9},
        {"type": "array", "minItems": 10**9},
        {"type": "array", "minItems": 10**9, "items": {"type": "integer"}},
        {"type": "object", "minProperties": 10**9},
        {"type": "number", "multipleOf": 0, "minimum": 1},
        {"type": "number", "multipleOf": 1e-300, "minimum": 1e308},
    ],
    ids=str,
)
def test_schemas_without_a_value_that_can_be_sent_are_refused_with_a_reason(schema: Any) -> None:
    status, content = send(server(schema))
    assert status == 500
    assert json.loads(content)["rule"] in ("response-impossible", "schema-unusable")
    assert len(content) < 5_000


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf", "allOf"])
def test_unions_of_unions_are_refused_or_served(keyword: str) -> None:
    schemas: dict[str, Any] = {"A60": {"type": "string"}, "B60": {"type": "string"}}
    for number in range(60):
        both = [{"$ref": f"#/components/schemas/{letter}{number + 1}"} for letter in "AB"]
        schemas |= {f"A{number}": {keyword: both}, f"B{number}": {keyword: both}}
    made = server({"$ref": "#/components/schemas/A0"}, **schemas)
    status, content = send(made, body=b'"a"')
    assert (status, json.loads(content)["rule"]) == (500, "schema-unusable")
    assert "name the variants in one union" in json.loads(content)["message"]


def test_many_variables_in_one_segment_are_told_apart_in_one_pass() -> None:
    names = [f"v{number}" for number in range(30)]
    made = server(path="/a" + "-".join(f"{{{name}}}" for name in names) + ";z")
    assert send(made, "/a" + "-" * 20_000 + "!")[0] == 404
    assert send(made, "/a" + "-" * 20_000 + "/" + ";z")[0] == 404
    assert send(made, "/a" + "-".join("x" * 30) + ";z")[0] == 200
    parameters = made.log[-1].parsed.parameters
    assert parameters == {("path", name): "x" for name in names}


def test_variables_take_as_much_as_they_can_from_the_left() -> None:
    made = server(path="/{a}-{b}{c}.json/end")
    assert send(made, "/1-2-34.json/end")[0] == 200
    assert list(made.log[-1].parsed.parameters.values()) == ["1-2", "3", "4"]
    assert send(made, "/-34.json/end")[0] == 404


def test_a_request_with_thousands_of_faults_has_a_short_response() -> None:
    for query in ("&" * 60_000, "a=1&" * 15_000, "a" * 60_000):
        status, content = send(server(), query=query)
        assert status == 400
        assert len(content) < 20_000
    assert json.loads(send(server(), query="&" * 100)[1])["unlisted"] == 81


def test_objects_in_queries_are_not_endless() -> None:
    deep = {"name": "d", "in": "query", "style": "deepObject", "explode": True, "schema": {"type": "object"}}
    status, content = send(server(parameters=[deep]), query="d" + "[a]" * 5_000 + "=1")
    assert (status, json.loads(content)["rule"]) == (400, "query-value")
    assert send(server(parameters=[deep]), query="d" + "[a]" * 3 + "=1")[0] == 200


@pytest.mark.parametrize(
    "body", [rb'{"name": "\ud800"}', b"[" * 900 + b"]" * 900, b"[" * 100_000, b"1" * 5_000, b"1e999"]
)
def test_bodies_that_are_hard_to_read_or_to_repeat_are_refused(body: bytes) -> None:
    schema = {"type": "object", "properties": {"name": {"type": "integer"}}}
    status, content = send(server(schema), body=body)
    assert status == 400
    assert len(content) < 10_000


def test_headers_and_media_types_that_cannot_be_sent_are_refused() -> None:
    made = server()
    tree: Any = made.specification.tree
    response = tree["paths"]["/things"]["post"]["responses"]["200"]
    response["headers"] = {"a\r\nb": {"schema": {"type": "string"}}}
    status, content = send(StrictServer(Specification(tree)))
    assert (status, json.loads(content)["rule"]) == (500, "response-impossible")
    response["headers"] = {"X-A": {"schema": {"type": "string", "enum": ["a\r\nb: c\0\u00e9"]}}}
    response["content"] = {"text/plain\r\nx: y": {"schema": {}}}
    status, content = send(StrictServer(Specification(tree)))
    assert (status, json.loads(content)["rule"]) == (500, "response-impossible")
