from __future__ import annotations

import asyncio
import gzip
import pickle
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from runtime.authentication.credentials import ApiKey, Basic, Bearer
from runtime.client import resource_async, resource_sync
from runtime.errors import (
    APIConnectionError,
    APIResponseError,
    APITimeoutError,
    ConfigurationError,
    InvalidArgumentError,
    NotFoundError,
    UnverifiedOperationWarning,
)
from runtime.operation import Operation, Parameter, ResponseContent
from runtime.requests.options import RequestOptions
from runtime.transports.transport import RawResponse, Timeout
from tests.unit.runtime.apis import (
    DELETE_PET,
    JSON_PET,
    MAKE_PET,
    SAFE_POST,
    UPLOAD,
    AsyncClient,
    AsyncPets,
    Pet,
    Pets,
    Session,
    State,
    get_pet,
)
from tests.unit.runtime.doubles import Flavour, Loopback, VirtualClock, always, json_response, reply

PET = json_response(b'{"name": "Rex"}')
CREDENTIALS = {"key": ApiKey("0123456789", name="X-Key")}


def session(flavour: Flavour, loopback: Loopback, response: RawResponse = PET, **options: Any) -> Session:
    loopback.response_with = always(response)
    return Session(flavour, **({"base_url": f"{loopback.url}/base/", "credentials": CREDENTIALS} | options))


def test_a_call_over_http(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, user_agent="tests/1", default_headers={"X-Default": "d"})
    assert used.run(used.pets.get, get_pet(), "a/b") == Pet(name="Rex")
    method, path, headers, _ = loopback.seen[0]
    assert (method, path) == ("GET", "/base/pets/a%2Fb")
    assert {name: headers.get(name) for name in ("accept", "user-agent", "x-default", "x-key", "cookie")} == {
        "accept": "application/json",
        "user-agent": "tests/1",
        "x-default": "d",
        "x-key": "0123456789",
        "cookie": None,
    }


@pytest.mark.parametrize("value", ["...", "%2e%2e", "a?b#c", "\\..\\", "../../admin"])
def test_path_arguments_arrive_in_their_segment(flavour: Flavour, loopback: Loopback, value: str) -> None:
    used = session(flavour, loopback)
    used.run(used.pets.get, get_pet(), value)
    path = loopback.seen[0][1]
    assert path.startswith("/base/pets/")
    assert path.count("/") == 3
    assert "?" not in path


def test_bodies_and_responses_without_content(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, json_response(b'{"name": "New"}', 201))
    assert used.run(used.pets.call, MAKE_PET, {}, Pet(name="New")) == Pet(name="New")
    assert loopback.seen[0][3] == b'{"name":"New"}'
    assert loopback.seen[0][2]["content-length"] == "14"
    used = session(flavour, loopback, reply(204))
    assert used.run(used.pets.call, DELETE_PET, {"pet_id": 1}) is None


def test_streamed_bodies(flavour: Flavour, loopback: Loopback, tmp_path: Any) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"x" * 600_000)
    used = session(flavour, loopback, reply(204))
    used.run(used.pets.call, UPLOAD, {}, path)
    assert loopback.seen[0][2]["content-length"] == "600000"
    assert len(loopback.seen[0][3]) == 600_000
    used = session(flavour, loopback, reply(204))
    used.run(used.pets.call, UPLOAD, {}, iter([b"a", b"bc"]))
    assert loopback.seen[1][2]["transfer-encoding"] == "chunked"
    assert loopback.seen[1][3] == b"abc"


def test_errors_of_streamed_bodies_reach_the_caller(flavour: Flavour, loopback: Loopback, tmp_path: Any) -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise ZeroDivisionError

    used = session(flavour, loopback, reply(204))
    with pytest.raises(ZeroDivisionError):
        used.run(used.pets.call, UPLOAD, {}, broken())
    path = tmp_path / "f"
    path.write_bytes(b"x" * 600_000)
    with path.open("rb") as file:
        used = session(flavour, loopback, reply(204))

        def shrink(done: int, total: int | None) -> None:
            path.write_bytes(b"x" * 300_000)

        with pytest.raises(InvalidArgumentError, match="while it was being sent"):
            used.run(used.pets.call, UPLOAD, {}, file, options=RequestOptions(progress=shrink))
    assert loopback.seen == []


def test_compressed_responses(flavour: Flavour, loopback: Loopback) -> None:
    response = reply(
        200, gzip.compress(b'{"name": "Zip"}'), {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    )
    used = session(flavour, loopback, response)
    assert used.run(used.pets.get, get_pet()) == Pet(name="Zip")


def test_cookies_of_responses_are_not_sent_back(flavour: Flavour, loopback: Loopback) -> None:
    response = reply(200, b'{"name": "x"}', {"Set-Cookie": "a=b", "Content-Type": "application/json"})
    used = session(flavour, loopback, response)

    if flavour.is_async:

        async def twice() -> None:
            await used.pets.get(get_pet())
            await used.pets.get(get_pet())

        used.run(twice)
    else:
        used.run(lambda: [used.pets.get(get_pet()), used.pets.get(get_pet())])
    assert [seen[2].get("cookie") for seen in loopback.seen] == [None, None]


def test_errors_of_the_server(flavour: Flavour, loopback: Loopback) -> None:
    response = json_response(b'{"message": "no key 0123456789"}', 404)
    response.headers["X-Request-Id"] = "r"
    used = session(flavour, loopback, response)
    with pytest.raises(NotFoundError) as raised:
        used.run(used.pets.get, get_pet())
    assert raised.value.request_id == "r"
    assert raised.value.reason == "no key ***"
    assert "0123456789" not in pickle.dumps(raised.value).decode("latin-1")


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (reply(200, b"<html>login", {"Content-Type": "text/html"}), "not JSON.*text/html.*<html>login"),
        (json_response(b""), "the body is empty"),
        (json_response(b'{"name": "x'), "not JSON"),
        (json_response(b"[]"), "expected object, found array"),
        (reply(200, b"\xff\xfe", {"Content-Type": "application/json; charset=utf-16"}), "not JSON"),
        (json_response(b'{"name": "caf\xe9"}'), "not JSON in UTF-8: there is a byte 0xe9 at position 13"),
        (json_response(b'{"name": 1, "state": "caf\xe9"}'), "not JSON in UTF-8: there is a byte 0xe9 at position 25"),
        (json_response(b'{"name": 1, "state": "caf'), "not JSON"),
        (reply(200, b"{}", {"Content-Type": "application/json; charset=nonsense"}), "cannot be decoded as nonsense"),
    ],
)
def test_responses_that_do_not_fit(flavour: Flavour, loopback: Loopback, response: RawResponse, message: str) -> None:
    used = session(flavour, loopback, response)
    with pytest.raises(APIResponseError, match=f"getPet .*does not match its schema.*{message}") as raised:
        used.run(used.pets.get, get_pet())
    assert raised.value.status_code == 200
    assert raised.value.body == response.content
    assert raised.value.headers["content-type"] == response.headers["content-type"]


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "UTF-8", '"utf-8"'])
def test_other_character_sets(flavour: Flavour, loopback: Loopback, charset: str) -> None:
    body = '{"name": "é"}'.encode(charset.strip('"'))
    used = session(flavour, loopback, reply(200, body, {"Content-Type": f"application/json; charset={charset}"}))
    assert used.run(used.pets.get, get_pet()).name == "é"


def test_missing_media_types_mean_the_declared_one(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, reply(200, b'{"name": "x"}'))
    assert used.run(used.pets.get, get_pet()) == Pet(name="x")
    assert used.client.drift == []


@pytest.mark.parametrize(
    ("responses", "status", "media_type", "body", "expected"),
    [
        (
            {"200": (ResponseContent(kind="text", media_type="text/plain"),)},
            200,
            "text/plain; charset=latin-1",
            b"\xe9",
            "é",
        ),
        ({"200": (ResponseContent(kind="bytes", media_type="image/*"),)}, 200, "image/png", b"\0", b"\0"),
        (
            {
                "200": (
                    JSON_PET,
                    ResponseContent(kind="text", media_type="text/*"),
                )
            },
            200,
            "text/csv",
            b"a,b",
            "a,b",
        ),
        (
            {"200": (JSON_PET,)},
            200,
            "application/x+json",
            b'{"name":"x"}',
            Pet(name="x"),
        ),
        (
            {"2XX": (JSON_PET,)},
            206,
            "application/json",
            b'{"name":"x"}',
            Pet(name="x"),
        ),
        (
            {"default": (JSON_PET,)},
            200,
            "application/json",
            b'{"name":"x"}',
            Pet(name="x"),
        ),
        (
            {"200": (), "default": (JSON_PET,)},
            200,
            "application/json",
            b'{"a":1}',
            None,
        ),
        ({"200": (ResponseContent(kind="none"),)}, 200, "text/plain", b"ignored", None),
        ({}, 200, "application/json", b'{"a":1}', {"a": 1}),
        ({}, 200, "text/plain", b"t", "t"),
        ({}, 200, "image/png", b"\0", b"\0"),
        ({}, 200, "", b"", None),
        ({"200": (ResponseContent(kind="json", into=lambda: Pet),)}, 204, "", b"", None),
    ],
)
def test_the_declared_response_is_chosen(
    flavour: Flavour, loopback: Loopback, responses: Any, status: int, media_type: str, body: bytes, expected: Any
) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    used = session(flavour, loopback, reply(status, body, headers))
    assert used.run(used.pets.get, get_pet(responses=responses)) == expected


def test_the_default_is_for_errors_where_a_success_is_declared(flavour: Flavour, loopback: Loopback) -> None:
    fault = ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, int])
    responses = {"200": get_pet().responses["200"], "default": (fault,)}
    used = session(flavour, loopback, json_response(b'{"name": "Rex"}', 202))
    assert used.run(used.pets.get, get_pet(responses=responses)) == Pet(name="Rex")
    assert [record.kind for record in used.client.drift] == ["undeclared-status"]


def test_undeclared_statuses_and_media_types_are_drift(flavour: Flavour, loopback: Loopback) -> None:
    response = reply(202, b'{"name": "x"}', {"Content-Type": "text/plain"})
    used = session(flavour, loopback, response)
    assert used.run(used.pets.get, get_pet()) == Pet(name="x")
    assert [(drift.kind, drift.detail) for drift in used.client.drift] == [
        ("undeclared-status", "202"),
        ("undeclared-media-type", "text/plain"),
    ]
    used = session(flavour, loopback, response, strict=True)
    with pytest.raises(APIResponseError, match="undeclared status: 202"):
        used.run(used.pets.get, get_pet())


def test_a_missing_content_is_drift(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, reply(204))
    assert used.run(used.pets.get, get_pet()) is None
    assert [(drift.kind, drift.detail) for drift in used.client.drift] == [("undeclared-status", "204")]
    used = session(flavour, loopback, reply(204), strict=True)
    with pytest.raises(APIResponseError, match=rf"getPet \(GET {loopback.url}/base/pets/1\) .*undeclared status: 204"):
        used.run(used.pets.get, get_pet())
    used = session(flavour, loopback, reply(204), strict=True)
    assert used.run(used.pets.get, get_pet(responses={"200": (JSON_PET,), "204": ()})) is None


def test_drift_is_reported_and_strictness_refuses_it(flavour: Flavour, loopback: Loopback) -> None:
    found: list[Any] = []
    used = session(flavour, loopback, json_response(b'{"state": "odd", "new": 1}'), on_drift=found.append)
    assert used.run(used.pets.get, get_pet()).state == State("odd")
    assert sorted((drift.operation, drift.pointer, drift.kind) for drift in found) == [
        ("getPet", "/name", "missing-field"),
        ("getPet", "/new", "undeclared-field"),
        ("getPet", "/state", "unknown-value"),
    ]
    used = session(flavour, loopback, json_response(b'{"name": "x", "state": "odd"}'), strict=True)
    with pytest.raises(APIResponseError, match="at /state: unknown value"):
        used.run(used.pets.get, get_pet())


def test_connection_failures_name_the_address_and_nothing_secret(flavour: Flavour, loopback: Loopback) -> None:
    used = session(
        flavour,
        loopback,
        base_url="http://127.0.0.1:9/x",
        max_retries=0,
        credentials={"key": ApiKey("0123456789", name="k", location="query")},
    )
    with pytest.raises(APIConnectionError) as raised:
        used.run(used.pets.get, get_pet())
    assert str(raised.value).startswith("GET http://127.0.0.1:9/x/pets/1?k=***: ")
    cause: Any = raised.value.__cause__
    assert "0123456789" not in f"{cause!r} {vars(cause)}"


def test_timeouts(flavour: Flavour, loopback: Loopback) -> None:
    import threading

    release = threading.Event()

    def slow(*_: object) -> RawResponse:
        release.wait(5)
        return PET

    used = session(flavour, loopback)
    loopback.response_with = slow
    with pytest.raises(APITimeoutError, match="waited too long for the response"):
        used.run(used.pets.get, get_pet(), options=RequestOptions(timeout=0.1, max_retries=0))
    release.set()


def test_responses_that_are_cut_off(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, reply(200, b'{"name', {"Content-Length": "100"}), max_retries=0)
    with pytest.raises(APIConnectionError):
        used.run(used.pets.get, get_pet())


def test_retries_over_http_keep_the_token(flavour: Flavour, loopback: Loopback, clock: VirtualClock) -> None:
    used = session(flavour, loopback, clock=clock)
    outcomes = [reply(503, headers={"Retry-After": "3"}), reply(500), PET]

    def next_outcome(*_: object) -> RawResponse:
        return outcomes.pop(0)

    loopback.response_with = next_outcome
    assert used.run(used.pets.call, SAFE_POST, {}) == Pet(name="Rex")
    tokens = {seen[2]["idempotency-key"] for seen in loopback.seen}
    assert (len(loopback.seen), len(tokens)) == (3, 1)
    assert 3.0 <= clock.naps[0] <= 3.5


def test_operations_that_must_not_be_repeated_are_not(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback, reply(503))
    with pytest.raises(Exception, match="returned 503"):
        used.run(used.pets.call, MAKE_PET, {}, {"name": "x"})
    assert len(loopback.seen) == 1


class TestSecurity:
    def test_missing_credentials_are_named(self, flavour: Flavour, loopback: Loopback) -> None:
        used = session(flavour, loopback, credentials={})
        with pytest.raises(ConfigurationError, match=r"getPet needs credentials; pass api_key=\.\.\. to the client"):
            used.run(used.pets.get, get_pet())
        used = session(flavour, loopback, credentials={"b": Bearer("t")})
        with pytest.raises(ConfigurationError, match=r"api_key=\.\.\. and b=\.\.\. or c=\.\.\."):
            used.run(used.pets.get, get_pet(security=(("key", "b"), ("c",))))
        assert loopback.seen == []

    @pytest.mark.parametrize(
        ("security", "expected"),
        [
            ((), (None, None)),
            ((("key",),), ("k" * 8, None)),
            ((("basic",),), (None, "Basic dTpwYXNzd29yZA==")),
            ((("other",), ("key",)), ("k" * 8, None)),
            ((("key", "basic"),), ("k" * 8, "Basic dTpwYXNzd29yZA==")),
            (((), ("key",)), ("k" * 8, None)),
            (((), ("other",)), (None, None)),
        ],
    )
    def test_the_first_alternative_that_is_complete_is_used(
        self, flavour: Flavour, loopback: Loopback, security: Any, expected: tuple[str | None, str | None]
    ) -> None:
        credentials = {"key": ApiKey("k" * 8, name="X-Key"), "basic": Basic("u", "password")}
        used = session(flavour, loopback, credentials=credentials)
        used.run(used.pets.get, get_pet(security=security))
        headers = loopback.seen[0][2]
        assert (headers.get("x-key"), headers.get("authorization")) == expected

    def test_keys_in_queries_and_cookies(self, flavour: Flavour, loopback: Loopback) -> None:
        cookie = Parameter(name="a", argument="a", location="cookie")
        credentials = {
            "q": ApiKey("a b&c+1", name="the key", location="query"),
            "c": ApiKey("c" * 8, name="sid", location="cookie"),
        }
        used = session(flavour, loopback, credentials=credentials)
        operation: Operation[Any] = Operation(
            id="x", method="GET", path="/x", parameters=(cookie,), security=(("q", "c"),)
        )
        used.run(used.pets.call, operation, {"a": 1})
        assert loopback.seen[0][1] == "/base/x?the%20key=a%20b%26c%2B1"
        assert loopback.seen[0][2]["cookie"] == "a=1; sid=cccccccc"

    @pytest.mark.parametrize("url", ["http://example.com", "http://10.0.0.1", "http://127.0.0.1.evil.example"])
    def test_plain_http_gets_no_credentials(self, flavour: Flavour, loopback: Loopback, url: str) -> None:
        used = session(flavour, loopback, base_url=url)
        with pytest.raises(ConfigurationError, match="over plain HTTP"):
            used.run(used.pets.get, get_pet())

    def test_plain_http_can_be_allowed(self, flavour: Flavour) -> None:
        transport = flavour.transport(PET)
        used = Session(
            flavour,
            base_url="http://example.com",
            credentials=CREDENTIALS,
            allow_insecure_http=True,
            transport=transport,
        )
        used.run(used.pets.get, get_pet())
        assert transport.requests[0].headers["X-Key"] == "0123456789"

    def test_redirects_to_other_origins_get_nothing(self, flavour: Flavour, loopback: Loopback) -> None:
        used = session(
            flavour,
            loopback,
            reply(302, headers={"Location": f"{loopback.url.replace('127.0.0.1', 'localhost')}/x"}),
        )
        with pytest.raises(Exception, match="returned 302: it redirects to"):
            used.run(used.pets.get, get_pet())
        assert len(loopback.seen) == 1

    def test_logs_show_no_secrets(self, flavour: Flavour, loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
        used = session(flavour, loopback, credentials={"key": ApiKey("0123456789", name="k", location="query")})
        with caplog.at_level("DEBUG"):
            used.run(used.pets.get, get_pet())
        assert "/pets/1 returned 200" in caplog.text
        assert "0123456789" not in caplog.text

    def test_nothing_shows_secrets(self, flavour: Flavour, loopback: Loopback) -> None:
        used = session(flavour, loopback, credentials={"key": Bearer("0123456789")})
        shown = f"{used.client!r} {used.pets!r} {vars(used.client)!r} {used.client._executor.configuration!r}"
        assert "0123456789" not in shown
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(used.client)
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(Bearer("0123456789"))


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", "base_url is missing"),
        ("example.com", "not an absolute"),
        ("ftp://example.com", "not an absolute"),
        ("https://u:p@example.com", "user name or password"),
        ("https://example.com?x=1", "query or a fragment"),
        ("https://example.com/a b", "white space"),
    ],
)
def test_base_urls_are_checked(flavour: Flavour, url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as raised:
        Session(flavour, base_url=url)
    assert "u:p" not in str(raised.value)


_WRONG_NUMBERS: list[tuple[str, Any]] = [
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("max_retries", True),
    ("timeout", "5"),
    ("timeout", -1),
    ("timeout", Timeout(read=-1)),
    ("deadline", 0),
    ("deadline", float("nan")),
]


@pytest.mark.parametrize(("name", "value"), _WRONG_NUMBERS)
def test_numbers_that_make_no_sense_are_refused(flavour: Flavour, name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name}[.read]* is .*; pass a (whole )?number"):
        Session(flavour, base_url="https://e.com", **{name: value})
    used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS)
    with pytest.raises(InvalidArgumentError, match=f"^options.{name}[.read]* is .*; pass a (whole )?number"):
        used.run(used.pets.get, get_pet(), options=RequestOptions(**{name: value}))


def test_closed_clients_say_so(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback)
    used.run(used.pets.get, get_pet())
    other = used.client.with_options(timeout=1)
    with pytest.raises(ConfigurationError, match="this client has been closed"):
        used.run(used.pets.get, get_pet())
    pets: Any = (AsyncPets if flavour.is_async else Pets)(other)
    with pytest.raises(ConfigurationError, match="this client has been closed"):
        flavour.run(pets.get, get_pet())


def test_transports_that_were_passed_in_are_not_closed(flavour: Flavour) -> None:
    transport = flavour.transport(PET)
    used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS, transport=transport)
    used.run(used.pets.get, get_pet())
    assert not transport.closed


def test_with_options_shares_connections_and_forgets_resources(flavour: Flavour) -> None:
    transport = flavour.transport(PET)
    used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS, transport=transport, settings={"a": 1})
    used.client.pets = used.pets
    other = used.client.with_options(
        timeout=5, max_retries=0, headers={"X-A": "b"}, settings={"b": 2}, strict=True, deadline=9
    )
    assert "pets" not in vars(other)
    assert type(other) is type(used.client)
    pets: Any = (AsyncPets if flavour.is_async else Pets)(other)
    flavour.run(pets.get, get_pet())
    sent = transport.requests[0]
    assert (sent.timeout.read, sent.headers["X-A"]) == (5, "b")
    configuration = other._executor.configuration
    assert (configuration.settings, configuration.strict, configuration.deadline) == ({"a": 1, "b": 2}, True, 9)
    assert used.client._executor.configuration.settings == {"a": 1}


def test_responses_come_with_what_came_along(flavour: Flavour, loopback: Loopback) -> None:
    response = json_response(b'{"name": "Rex"}')
    response.headers["X-Request-Id"] = "r-1"
    used = session(flavour, loopback, response)
    module: Any = resource_async if flavour.is_async else resource_sync
    get = module.with_response(module.raw(used.pets).get)
    found = used.run(get, get_pet())
    assert type(found).__name__ == "Response"
    assert (found.data, found.status_code, found.request_id) == (Pet(name="Rex"), 200, "r-1")
    assert found.headers["content-type"] == "application/json"


class TestRequest:
    @pytest.mark.parametrize(
        ("options", "expected"),
        [
            ({}, {"name": "Rex"}),
            ({"into": Pet}, Pet(name="Rex")),
            ({"into": dict}, {"name": "Rex"}),
            ({"into": dict[str, str]}, {"name": "Rex"}),
            ({"into": bytes}, b'{"name": "Rex"}'),
            ({"into": str}, '{"name": "Rex"}'),
        ],
    )
    def test_responses_are_read_as_wanted(
        self, flavour: Flavour, loopback: Loopback, options: Any, expected: Any
    ) -> None:
        used = session(flavour, loopback)
        assert used.run(used.client.request, "GET", "/not/in/the/spec", **options) == expected

    def test_everything_is_sent(self, flavour: Flavour, loopback: Loopback) -> None:
        used = session(flavour, loopback)
        used.run(used.client.request, "post", "x?a=1", query={"b": [1, 2]}, json={"c": None}, headers={"X-D": "e"})
        method, path, headers, body = loopback.seen[0]
        assert (method, path, headers["x-d"], headers["x-key"], body) == (
            "POST",
            "/base/x?a=1&b=1&b=2",
            "e",
            "0123456789",
            b'{"c":null}',
        )

    def test_other_origins_get_no_credentials(self, flavour: Flavour, loopback: Loopback) -> None:
        own = {"Authorization": "Bearer of the caller", "User-Agent": "ours"}
        used = session(flavour, loopback, base_url="https://api.example.com", default_headers=own)
        used.run(used.client.request, "GET", f"{loopback.url}/x")
        headers = loopback.seen[0][2]
        assert "x-key" not in headers
        assert "authorization" not in headers
        assert headers["user-agent"] == "ours"

    @pytest.mark.parametrize("path", ["a b", "a\r\nb", "http://", "http:///x"])
    def test_what_is_no_path_is_refused(self, flavour: Flavour, loopback: Loopback, path: str) -> None:
        used = session(flavour, loopback)
        with pytest.raises(InvalidArgumentError, match=r"^path: "):
            used.run(used.client.request, "GET", path)


class TestNotices:
    def test_inferred_operations_warn_once_at_the_line_of_the_caller(self, flavour: Flavour) -> None:
        operation = get_pet(id=f"inferred {flavour.name}", unverified="the page lost its table")
        for expected in (1, 0):
            used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS, transport=flavour.transport(PET))
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                used.run(used.pets.get, operation)
            assert len(caught) == expected
            for warning in caught:
                assert warning.category is UnverifiedOperationWarning
                assert "is inferred, not documented: the page lost its table" in str(warning.message)
                assert warning.filename.endswith("apis.py")

    def test_deprecated_operations_name_what_to_use(self, flavour: Flavour) -> None:
        used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS, transport=flavour.transport(PET))
        operation = get_pet(id=f"old {flavour.name}", deprecated="pets.fetch")
        with pytest.warns(DeprecationWarning, match="is deprecated; use pets.fetch"):
            used.run(used.pets.get, operation)


def test_operations_may_live_elsewhere(flavour: Flavour) -> None:
    transport = flavour.transport(PET)
    options = {"base_url": "https://e.com", "credentials": CREDENTIALS, "transport": transport}
    used = Session(flavour, server_values={"region": "eu"}, **options)
    used.run(used.pets.get, get_pet(server="https://up.{region}.example.com/v1"))
    assert transport.requests[0].url == "https://up.eu.example.com/v1/pets/1"
    used = Session(flavour, server_values={}, **options)
    with pytest.raises(ConfigurationError, match="a variable 'region' without a value"):
        used.run(used.pets.get, get_pet(server="https://up.{region}.example.com/v1"))
    used = Session(flavour, server_values={}, **options)
    used.run(used.pets.get, get_pet(server="/other"))
    assert transport.requests[-1].url == "https://e.com/other/pets/1"
    used = Session(flavour, **options)
    used.run(used.pets.get, get_pet(server="https://up.{region}.example.com/v1"))
    assert transport.requests[-1].url == "https://e.com/pets/1"


def test_default_headers_are_checked(flavour: Flavour) -> None:
    with pytest.raises(ConfigurationError, match="headers: X-A: a header field cannot contain line breaks"):
        Session(flavour, base_url="https://e.com", default_headers={"X-A": "b\r\nC: d"})
    with pytest.raises(ConfigurationError, match="headers: the value of a is int; pass text"):
        Session(flavour, base_url="https://e.com", default_headers={"a": 1})
    with pytest.raises(ConfigurationError, match="headers: pass a mapping of names to values, not list"):
        Session(flavour, base_url="https://e.com", default_headers=["a"])
    used = Session(flavour, base_url="https://e.com", credentials=CREDENTIALS)
    with pytest.raises(InvalidArgumentError, match="headers: the value of a is int; pass text"):
        used.run(used.pets.get, get_pet(), options=RequestOptions(headers={"a": 1}))  # type: ignore[dict-item]


def test_refused_connections_say_where_nothing_listens(flavour: Flavour) -> None:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    used = Session(flavour, base_url=f"http://localhost:{port}", credentials=CREDENTIALS, max_retries=0)
    with pytest.raises(APIConnectionError, match=f"refused: nothing listens at localhost, port {port}"):
        used.run(used.pets.get, get_pet())


def test_bodies_that_are_no_lists_are_refused(flavour: Flavour, loopback: Loopback) -> None:
    used = session(flavour, loopback)
    with pytest.raises(InvalidArgumentError, match="generator cannot be encoded as JSON; pass a list"):
        used.run(used.pets.call, MAKE_PET, {}, (name for name in "ab"))


def test_an_asynchronous_client_belongs_to_one_event_loop(loopback: Loopback) -> None:
    # No connection stays open, so that none is left behind by the first loop.
    loopback.response_with = always(
        reply(200, PET.content, {"Content-Type": "application/json", "Connection": "close"})
    )
    client = AsyncClient(base_url=loopback.url, credentials=CREDENTIALS)
    pets: Any = AsyncPets(client)

    async def twice() -> None:
        assert await pets.get(get_pet()) == await pets.get(get_pet())

    asyncio.run(twice())
    with pytest.raises(ConfigurationError, match="create one client per event loop"):
        asyncio.run(twice())
    asyncio.run(client.aclose())


def test_threads_share_one_client(loopback: Loopback) -> None:
    from concurrent.futures import ThreadPoolExecutor

    used = session(Flavour("sync"), loopback)

    def got(number: int) -> Pet:
        pet: Pet = used.pets.get(get_pet(), str(number))
        return pet

    with used.client, ThreadPoolExecutor(8) as pool:
        found = list(pool.map(got, range(40)))
    assert found == [Pet(name="Rex")] * 40
    assert {seen[1] for seen in loopback.seen} == {f"/base/pets/{number}" for number in range(40)}


@pytest.mark.slow
def test_tasks_share_one_client(loopback: Loopback) -> None:
    import asyncio

    used = session(Flavour("async"), loopback)

    async def together() -> Any:
        async with used.client:
            return await asyncio.gather(*(used.pets.get(get_pet(), str(number)) for number in range(40)))

    assert asyncio.run(together()) == [Pet(name="Rex")] * 40
    assert len(loopback.seen) == 40
