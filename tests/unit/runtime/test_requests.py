from __future__ import annotations

from typing import Any

import pytest
from msgspec import UNSET

from runtime.errors import InvalidArgumentError
from runtime.operation import Body, Bounds, Operation, Parameter, ResponseContent, Retry
from runtime.requests.options import RequestOptions
from runtime.requests.request_builder import build_request
from runtime.transports.transport import Request

BASE = "https://example.com/prefix"

GET: Operation[Any] = Operation(
    id="getPet",
    method="get",
    path="/pets/{id}/{part}",
    parameters=(
        Parameter(name="id", argument="pet_id", location="path", required=True, style="simple"),
        Parameter(name="part", argument="part", location="path", required=True, style="simple"),
        Parameter(name="space", argument="space_id", location="query", required=True, setting="space_id"),
        Parameter(name="limit", argument="limit", location="query", bounds=Bounds(minimum=1)),
        Parameter(name="tag", argument="tags", location="query", explode=True),
        Parameter(name="X-Trace", argument="trace", location="header", style="simple"),
        Parameter(name="a", argument="cookie_a", location="cookie"),
        Parameter(name="b", argument="cookie_b", location="cookie"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json"),
            ResponseContent(kind="events", media_type="text/event-stream"),
        ),
        "404": (ResponseContent(kind="json", media_type="application/problem+json"),),
    },
)


def built(operation: Operation[Any], arguments: dict[str, Any], **options: Any) -> Request:
    return build_request(operation, arguments, base_url=BASE, **options)


def test_everything_goes_to_its_place() -> None:
    arguments = {"pet_id": "a/b", "part": "{id}", "space_id": "s", "limit": 5, "tags": ["x", "y"], "trace": "t"}
    request = built(GET, {**arguments, "cookie_a": 1, "cookie_b": "2;"}, headers={"User-Agent": "me"})
    assert request.method == "GET"
    assert request.url == f"{BASE}/pets/a%2Fb/%7Bid%7D?space=s&limit=5&tag=x&tag=y"
    assert dict(request.headers) == {
        "user-agent": "me",
        "x-trace": "t",
        "cookie": "a=1; b=2%3B",
        "accept": "application/json, text/event-stream, application/problem+json;q=0.5",
    }
    assert request.content is None


def test_unset_and_absent_arguments_are_not_sent() -> None:
    request = built(GET, {"pet_id": 1, "part": 2, "space_id": "s", "limit": UNSET, "tags": None})
    assert request.url == f"{BASE}/pets/1/2?space=s"


def test_settings_stand_in_for_arguments() -> None:
    arguments = {"pet_id": 1, "part": 2}
    assert built(GET, arguments, settings={"space_id": "mine"}).url.endswith("?space=mine")
    assert built(GET, {**arguments, "space_id": "other"}, settings={"space_id": "mine"}).url.endswith("?space=other")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"part": 1, "space_id": 1}, "pet_id: is required; pass it to the call"),
        ({"pet_id": UNSET, "part": 1, "space_id": 1}, "pet_id: is required"),
        ({"pet_id": None, "part": 1, "space_id": 1}, "pet_id: is required"),
        ({"pet_id": 1, "part": 1}, "space_id: is required; pass it to the call, or space_id to the client"),
        ({"pet_id": 1, "part": 1, "space_id": 1, "limit": 0}, "limit: 0 is less than 1"),
    ],
)
def test_what_is_missing_or_out_of_bounds_is_named(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        built(GET, arguments)


def test_accept_names_what_the_caller_can_use() -> None:
    request = built(GET, {"pet_id": 1, "part": 2, "space_id": "s"}, accept=("events", "json-lines"))
    assert request.headers["accept"] == "text/event-stream, application/problem+json;q=0.5"


def test_options_add_query_and_headers() -> None:
    options = RequestOptions(headers={"X-Trace": "mine"}, query={"debug": True, "ids": [1, 2], "none": None})
    request = built(GET, {"pet_id": 1, "part": 2, "space_id": "s", "trace": "t"}, options=options)
    assert request.url.endswith("?space=s&debug=true&ids=1&ids=2")
    assert request.headers["x-trace"] == "mine"


@pytest.mark.parametrize(("name", "value"), [("X\r\nY", "v"), ("", "v"), ("X Y", "v"), ("X", "a\nb")])
def test_header_fields_of_callers_cannot_break_the_header(name: str, value: str) -> None:
    with pytest.raises(InvalidArgumentError):
        built(GET, {"pet_id": 1, "part": 2, "space_id": "s"}, options=RequestOptions(headers={name: value}))


def test_a_retry_token_is_filled_unless_given() -> None:
    operation: Operation[Any] = Operation(
        id="make",
        method="POST",
        path="/x?fixed=1",
        parameters=(
            Parameter(name="opc-retry-token", argument="token", location="header", style="simple"),
            Parameter(name="q", argument="q", location="query"),
        ),
        retry=Retry(token="opc-retry-token"),
    )
    first, second = built(operation, {}), built(operation, {})
    assert len(first.headers["opc-retry-token"]) == 32
    assert first.headers["opc-retry-token"] != second.headers["opc-retry-token"]
    assert built(operation, {"token": "mine", "q": 1}).headers["opc-retry-token"] == "mine"
    assert built(operation, {"token": "mine", "q": 1}).url == f"{BASE}/x?fixed=1&q=1"


def test_bodies_are_asked_for_and_refused() -> None:
    body = Body(media_type="application/json", kind="json", required=True)
    needs: Operation[Any] = Operation(id="make", method="POST", path="/x", bodies=(body,))
    with pytest.raises(InvalidArgumentError, match="body: make needs a request body"):
        built(needs, {})
    with pytest.raises(InvalidArgumentError, match="body: getPet takes no request body"):
        built(GET, {"pet_id": 1, "part": 2, "space_id": "s"}, body={})
    request = built(needs, {}, body={"a": 1})
    assert (request.headers["content-type"], request.content) == ("application/json", b'{"a":1}')


def test_secret_query_parameters_are_hidden_in_messages() -> None:
    operation: Operation[Any] = Operation(
        id="x", method="GET", path="/x", parameters=(Parameter(name="apikey", argument="key", location="query"),)
    )
    request = built(operation, {"key": "hush-hush"})
    assert request.url.endswith("?apikey=hush-hush")
    assert request.safe_url.endswith("?apikey=***")
    assert "hush" not in repr(request)


LIST: Operation[Any] = Operation(
    id="listPets",
    method="get",
    path="/pets",
    parameters=(
        *(Parameter(name=name, argument=name, location="query") for name in ("name", "stats", "kind", "breed")),
        Parameter(name="space", argument="space_id", location="query", setting="space_id"),
    ),
    responses={},
    exclusive=(("stats", "name"), ("name", "space_id")),
    needs=(("breed", "kind"),),
)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"stats": True, "name": "Rex"}, "listPets: stats and name exclude each other; pass one of them"),
        ({"name": "Rex", "space_id": "s"}, "listPets: name and space_id exclude each other"),
        ({"breed": "husky"}, "listPets: breed is possible only together with kind; pass both"),
        ({"breed": "husky", "kind": None}, "breed is possible only together with kind"),
    ],
)
def test_arguments_that_do_not_go_together_are_refused(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        built(LIST, arguments)


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"stats": False, "name": "Rex"}, "?name=Rex&stats=false"),
        ({"breed": "husky", "kind": "dog"}, "?kind=dog&breed=husky&space=mine"),
        ({"name": "Rex"}, "?name=Rex"),
        ({}, "?space=mine"),
    ],
)
def test_a_setting_stays_out_where_it_excludes_what_the_call_gives(arguments: dict[str, Any], query: str) -> None:
    request = built(LIST, arguments, settings={"space_id": "mine"})
    assert request.url.removeprefix(f"{BASE}/pets") == query


def test_properties_can_be_added_to_the_body() -> None:
    operation: Operation[Any] = Operation(
        id="o", method="PUT", path="/x", bodies=(Body(media_type="application/json", kind="json"),)
    )
    options = RequestOptions(extra_body={"later": 1})
    request = build_request(operation, {}, base_url="https://e.com", body={"name": "n"}, options=options)
    assert request.content == b'{"name":"n","later":1}'
    with pytest.raises(InvalidArgumentError, match="not a JSON object"):
        build_request(operation, {}, base_url="https://e.com", body=[1], options=options)
