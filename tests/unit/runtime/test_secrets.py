"""Credentials appear in no error, in no variable that a crash report shows, and at no other server."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from runtime.authentication.credentials import Bearer, OAuth2ClientCredentials
from runtime.errors import APIResponseError, AuthenticationError, ClientError, ConfigurationError, PaginationError
from runtime.operation import Operation, Pagination, ResponseContent
from runtime.sending.configuration import Configuration
from runtime.transports.transport import RawResponse, Request
from tests.unit.runtime.apis import KEY, Session, get_pet, pages
from tests.unit.runtime.doubles import Flavour, Loopback, always, json_response, reply

SECRET = "s3cret-of-the-caller"


def frames(error: BaseException | None) -> Iterator[FrameType]:
    """What a crash report would look at: the functions that the error and its causes came through."""
    while error is not None:
        trace = error.__traceback__
        while trace is not None:
            yield trace.tb_frame
            trace = trace.tb_next
        error = error.__cause__ if error.__suppress_context__ else error.__context__


def leaks(error: BaseException) -> list[str]:
    """Where the secret can be seen."""
    found = [
        f"{frame.f_code.co_filename}:{frame.f_code.co_name}: {name}"
        for frame in frames(error)
        if "/tests/" not in frame.f_code.co_filename
        for name, value in frame.f_locals.items()
        if SECRET in repr(value)
    ]
    shown = f"{error} {error!r} {vars(error)!r} {list(getattr(error, 'headers', {}).items())}"
    return found + (["the error itself"] if SECRET in shown else [])


@pytest.fixture
def babbler() -> Iterator[str]:
    """A server that answers anything but HTTP."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(b"babble\r\n\r\n")

    threading.Thread(target=serve, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


def failed(session: Session, call: Callable[[], Any]) -> ClientError:
    with pytest.raises(ClientError) as raised:
        session.run(call)
    return raised.value


def session_at(flavour: Flavour, url: str, **options: Any) -> Session:
    options.setdefault("credentials", {"key": Bearer(SECRET)})
    return Session(flavour, base_url=url, max_retries=0, **options)


def test_no_connection_shows_no_secret(flavour: Flavour, babbler: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        refusing = f"http://127.0.0.1:{unused.getsockname()[1]}"
    for url in (babbler, refusing):
        session = session_at(flavour, url)
        assert leaks(failed(session, lambda session=session: session.pets.get(get_pet()))) == []  # type: ignore[misc]


def test_no_connection_of_httpx2_shows_a_secret(flavour: Flavour, babbler: str) -> None:
    import httpx2

    from runtime.transports.httpx2_async import AsyncHTTPX2Transport
    from runtime.transports.httpx2_sync import HTTPX2Transport

    with socket.create_server(("127.0.0.1", 0)) as unused:
        refusing = f"http://127.0.0.1:{unused.getsockname()[1]}"
    for url in (babbler, refusing):
        transport = AsyncHTTPX2Transport(httpx2.AsyncClient()) if flavour.is_async else HTTPX2Transport(httpx2.Client())
        session = session_at(flavour, f"{url}/{SECRET}", transport=transport)
        assert leaks(failed(session, lambda session=session: session.pets.get(get_pet()))) == []  # type: ignore[misc]


def test_json_of_a_response_shows_no_secret(flavour: Flavour) -> None:
    received = reply(200, f"{{{SECRET}".encode(), {"Content-Type": "text/plain", "X-Echo": f"Bearer {SECRET}"})
    session = session_at(flavour, "https://e.com", transport=flavour.transport(received))
    operation = get_pet(responses={"200": (ResponseContent(kind="text", media_type="text/plain"),)})

    response = session.run(lambda: session.client._executor.respond(operation, Request("GET", "https://e.com/p")))
    with pytest.raises(APIResponseError) as raised:
        response.json()
    assert raised.value.headers["X-Echo"] == "Bearer ***"
    assert leaks(raised.value) == []


@pytest.mark.parametrize(
    "response",
    [
        reply(401, SECRET.encode(), {"X-Echo": SECRET}),
        reply(500, b"", {"X-Echo": f"Bearer {SECRET}"}),
        reply(200, f'["{SECRET}"]'.encode(), {"Content-Type": "application/json", "X-Echo": SECRET}),
        reply(200, f'{{"{SECRET}'.encode(), {"Content-Type": "application/json", "X-Echo": SECRET}),
    ],
)
def test_an_echo_shows_no_secret(flavour: Flavour, loopback: Loopback, response: RawResponse) -> None:
    loopback.response_with = always(response)
    session = session_at(flavour, loopback.url)
    error: Any = failed(session, lambda: session.pets.get(get_pet()))
    assert error.headers["X-Echo"] in ("***", "Bearer ***")
    assert leaks(error) == []


def test_a_body_that_is_too_large_shows_no_secret(flavour: Flavour, loopback: Loopback) -> None:
    from runtime.transports.transport import SizeLimits

    loopback.response_with = always(reply(200, SECRET.encode() * 100, {"X-Echo": SECRET}))
    session = session_at(flavour, loopback.url, sizes=SizeLimits(response=1000))
    error = failed(session, lambda: session.pets.get(get_pet()))
    assert isinstance(error, APIResponseError)
    assert leaks(error) == []


@pytest.mark.parametrize(
    "response",
    [
        json_response(f'{{"error": "{SECRET}"}}'.encode(), 400),
        json_response(f'{{"access_token": "{SECRET}", "token_type": "mac"}}'.encode()),
        json_response(f'{{"access_token": "{SECRET} x"}}'.encode()),
        json_response(b"{}"),
    ],
)
def test_a_token_endpoint_shows_no_secret(flavour: Flavour, loopback: Loopback, response: RawResponse) -> None:
    loopback.response_with = always(response)
    for send_as in ("basic", "form"):
        credential = OAuth2ClientCredentials("me", SECRET, token_url=f"{loopback.url}/token", send_as=send_as)
        session = session_at(flavour, loopback.url, credentials={"key": credential})
        error = failed(session, lambda session=session: session.pets.get(get_pet()))  # type: ignore[misc]
        assert isinstance(error, AuthenticationError)
        assert leaks(error) == []


def test_a_stored_link_to_another_server_is_not_followed(flavour: Flavour, loopback: Loopback) -> None:
    operation = pages(Pagination(style="link", items=("items",), next=("next",)), security=KEY)
    session = session_at(flavour, "http://localhost:9")
    pager = session.pets.pages(operation, {}).from_token(f"{loopback.url}/pets?page=2")
    with pytest.raises(PaginationError, match="another server"):
        session.run(pager.page)
    assert loopback.seen == []


def test_credentials_go_to_the_servers_of_client_and_operation_only() -> None:
    credentials = {"key": Bearer(SECRET)}
    configuration = Configuration(base_url="https://own.example/api", credentials=credentials, server_values={})
    elsewhere: Operation[Any] = get_pet(server="https://other.example")
    assert configuration.credentials_for(get_pet(), "https://own.example/api/pets/1")
    assert configuration.credentials_for(elsewhere, "https://other.example/pets/1")
    for operation, url in (
        (get_pet(), "https://other.example/pets/1"),
        (get_pet(), "https://own.example.evil.example/api/pets/1"),
        (elsewhere, "https://own.example/api/pets/1"),
    ):
        with pytest.raises(ConfigurationError, match="not to another server"):
            configuration.credentials_for(operation, url)
