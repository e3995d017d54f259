from __future__ import annotations

import pickle
from typing import Any

import pytest

import runtime.errors as errors
from runtime.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    AuthenticationError,
    ClientError,
    NotFoundError,
    ServerError,
    UnauthorizedError,
    WaitFailedError,
    status_error_class,
)
from runtime.models.decoding import ResponseDecoder
from runtime.models.model import Model
from runtime.operation import Operation, ResponseContent
from runtime.responses.response_content import reason_of
from runtime.responses.response_reader import ResponseReader
from runtime.transports.transport import Headers, Request
from tests.unit.runtime.doubles import json_response, reply


class Diagnostic(Model, kw_only=True):
    code: int
    text: str


OPERATION: Operation[Any] = Operation(
    id="get",
    method="GET",
    path="/x",
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json"),),
        "4XX": (ResponseContent(kind="json", media_type="application/json", into=lambda: Diagnostic),),
    },
)


def failed(response: Any, request: Request | None = None) -> APIStatusError:
    return ResponseReader(ResponseDecoder()).error(OPERATION, response, request or Request("GET", "https://e.com/x"))


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    drawn = [
        line.split()[0]
        for line in (errors.__doc__ or "").replace("├─", "").replace("└─", "").replace("│", "").splitlines()
        if line.startswith("    ") and line.strip()
    ]
    classes = {name for name in errors.__all__ if name != "status_error_class"}
    assert set(drawn) == classes
    for name in classes - {"UnverifiedOperationWarning"}:
        assert issubclass(getattr(errors, name), ClientError)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "UnauthorizedError"),
        (402, "APIStatusError"),
        (403, "ForbiddenError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (410, "GoneError"),
        (412, "PreconditionFailedError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
    ],
)
def test_statuses_have_classes(status: int, name: str) -> None:
    assert status_error_class(status).__name__ == name


def test_a_401_is_an_authentication_error_too() -> None:
    assert isinstance(failed(reply(401)), AuthenticationError)


def test_bodies_are_typed_where_the_specification_says_so() -> None:
    error = failed(json_response(b'{"code": 1, "text": "gone"}', 404))
    assert isinstance(error, NotFoundError)
    assert error.body == Diagnostic(code=1, text="gone")
    assert failed(json_response(b'{"code": 1}', 500)).body == {"code": 1}
    assert failed(json_response(b"[1]", 404)).body == [1]
    assert failed(reply(502, b"<html>", {"Content-Type": "text/html"})).body == "<html>"
    assert failed(reply(500, b"\xff\0", {"Content-Type": "image/png"})).body == b"\xff\0"
    assert failed(json_response(b"not json", 404)).body == "not json"
    assert failed(reply(404)).body is None


def test_messages_say_what_where_and_why() -> None:
    response = json_response(b'{"error": {"message": "no such\\n pet"}}', 500)
    response.headers["opc-request-id"] = "r-1"
    error = failed(response, Request("DELETE", "https://e.com/pets/1?apikey=hush&x=1"))
    assert isinstance(error, ServerError)
    assert str(error) == "DELETE https://e.com/pets/1?apikey=***&x=1 returned 500: no such pet (request r-1)"
    assert (error.reason, error.request_id, error.status_code) == ("no such pet", "r-1", 500)


def test_the_body_names_the_request_where_no_header_does() -> None:
    body = b'{"trace": "t-1", "errors": [{"code": "gone", "message": "no such pet"}]}'
    assert failed(json_response(body, 404)).request_id == "t-1"
    assert failed(json_response(b'{"trace": ["at line 1"]}', 404)).request_id is None
    response = json_response(body, 404)
    response.headers["x-request-id"] = "r-1"
    assert failed(response).request_id == "r-1"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"message": "m"}, "m"),
        ({"error": {"message": "m"}}, "m"),
        ({"error": "e"}, "e"),
        ({"errors": [{"message": "m"}]}, "m"),
        ({"errors": ["m"]}, "m"),
        ({"detail": "d"}, "d"),
        ({"detail": [{"loc": [1], "msg": "m"}]}, "m"),
        ({"title": "t"}, "t"),
        ({"error": "e", "error_description": "d"}, "d"),
        ({"code": "x", "errorMessage": "m"}, "m"),
        ("text", "text"),
        ("<html>", None),
        ({"status": "error"}, None),
        ({}, None),
        (None, None),
        ([], None),
        ({"message": ""}, None),
    ],
)
def test_reasons_are_found(body: Any, reason: str | None) -> None:
    assert reason_of(body) == reason


def test_long_reasons_are_shortened() -> None:
    assert len(reason_of({"message": "x" * 1000}) or "") == 300


def test_secrets_that_a_server_repeats_are_removed() -> None:
    request = Request("GET", "https://e.com/x?key=topsecret")
    request.secrets.append("topsecret")
    response = json_response(b'{"message": "bad key topsecret"}', 401)
    response.headers["X-Debug"] = "topsecret"
    error = failed(response, request)
    shown = f"{error} {error!r} {error.args} {error.body} {error.headers.fields} {error.url} {pickle.dumps(error)!r}"
    assert "topsecret" not in shown
    assert error.reason == "bad key ***"


@pytest.mark.parametrize(
    "error",
    [
        failed(json_response(b'{"code": 1, "text": "t"}', 404)),
        UnauthorizedError("m", status_code=401),
        APIConnectionError("m", method="GET", url="u"),
        APIResponseError("m", status_code=200, headers=Headers({"A": "b"}), pointer="/a", body=b"x" * 2000),
        WaitFailedError("m", state="failed", data={"a": 1}),
    ],
)
def test_errors_survive_pickle(error: ClientError) -> None:
    copied = pickle.loads(pickle.dumps(error))
    assert type(copied) is type(error)
    assert str(copied) == str(error)
    assert vars(copied) == vars(error)


def test_redirects_are_explained() -> None:
    error = failed(reply(302, headers={"Location": "https://other.example/"}))
    assert "redirects to https://other.example/, and that is not followed" in str(error)


def test_what_a_terminal_would_obey_is_escaped_in_the_text_of_an_error() -> None:
    error = failed(json_response(b'{"message": "a\\u001b]0;own\\u0007\\u202eb"}', 404))
    assert str(error).isprintable()
    assert "\\x1b" in str(error)
    assert str(APIConnectionError("GET\r\nX: y")) == "GET\\r\\nX: y"
    assert str(APIConnectionError("é漢")) == "é漢"
