"""Refusals have the form that the document gives its errors, with the reason in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from specwright.mock.http_exchange import RawRequest
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification

PROBLEM = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": {"type": "integer", "example": 7}, "message": {"type": "string", "example": "no"}},
        }
    },
}


def refused(status: str, schema: dict[str, Any]) -> tuple[int, Any, Any]:
    """Status, headers and JSON of the refusal of an unknown query parameter."""
    error = {"description": "", "content": {"application/problem+json": {"schema": schema}}}
    operation = {"operationId": "look", "responses": {"204": {"description": ""}, status: error}}
    tree = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {"/look": {"get": operation}}}
    server = StrictServer(Specification(tree), documented_errors=True)
    response = server.respond(RawRequest("GET", "/look", "more=1", (), b""))
    return response.status_code, response.headers, json.loads(bytes(response.body))


@pytest.mark.parametrize(("documented", "status"), [("400", 400), ("422", 422), ("4XX", 400), ("default", 400)])
def test_a_refusal_is_the_documented_error_with_the_reason(documented: str, status: int) -> None:
    found, headers, content = refused(documented, PROBLEM)
    assert (found, headers["content-type"], headers["x-conform"]) == (status, "application/problem+json", "violation")
    assert content["error"]["code"] == 7
    assert "query-unknown" in content["error"]["message"]
    assert json.loads(headers["x-conform-violation"])["rule"] == "query-unknown"


def test_a_refusal_without_a_documented_error_is_the_report_of_the_server() -> None:
    found, headers, content = refused("404", PROBLEM)
    assert (found, headers["content-type"], content["rule"]) == (400, "application/json", "query-unknown")


def test_an_error_without_room_for_the_reason_stays_valid() -> None:
    schema = {"type": "object", "required": ["message"], "properties": {"message": {"enum": ["bad"]}}}
    _, headers, content = refused("400", schema)
    assert content == {"message": "bad"}
    assert "query-unknown" in headers["x-conform-violation"]
