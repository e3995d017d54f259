"""IBM tokens: exchanged once for everybody, against a server that counts."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
import time
from urllib.parse import parse_qs

import pytest

from runtime.authentication.iam import IBMIAM
from runtime.errors import AuthenticationError, ConfigurationError
from runtime.sending.sender_async import AsyncSender
from runtime.sending.sender_async import CallLimits as AsyncCallLimits
from runtime.sending.sender_sync import CallLimits, Sender
from runtime.transports.transport import RawResponse, Request
from tests.unit.runtime_auth.loopback import AsyncTransportSend, Loopback, Received, Reply, TransportSend, TurnedClock

API_KEY = "k3y+with/special=characters&more"
QUOTED = "k3y%2Bwith%2Fspecial%3Dcharacters%26more"


class Service:
    """A token endpoint and an API on one server."""

    def __init__(self, loopback: Loopback, clock: TurnedClock) -> None:
        self.clock = clock
        self.url = f"{loopback.origin}/identity/token"
        self.api = f"{loopback.origin}/ml/v4/models"
        self.failures: list[Reply] = []
        self.refused: set[str] = set()
        self.exchanges: list[Received] = []
        self.calls: list[str] = []
        self._lock = threading.Lock()
        loopback.response = self.response

    def response(self, received: Received) -> Reply:
        if received.target != "/identity/token":
            token = received.headers["authorization"]
            with self._lock:
                self.calls.append(token)
            return Reply(401 if token in self.refused else 200)
        with self._lock:
            self.exchanges.append(received)
            number = len(self.exchanges)
            if self.failures:
                return self.failures.pop(0)
        return Reply(200, token_response(f"token-{number}", int(self.clock.wall()) + 3600))


def token_response(token: str, expiration: int) -> bytes:
    response = {"access_token": token, "token_type": "Bearer", "expires_in": 3600, "expiration": expiration}
    return json.dumps(response).encode()


@pytest.fixture
def service(loopback: Loopback, clock: TurnedClock) -> Service:
    return Service(loopback, clock)


@pytest.fixture
def credential(service: Service) -> IBMIAM:
    return IBMIAM(API_KEY, url=service.url, clock=service.clock)


def used(credential: IBMIAM, service: Service, send: TransportSend) -> str:
    request = Request("GET", service.api)
    credential.authenticate(request, send)
    return request.headers["Authorization"]


def test_the_exchange_is_a_form_with_the_grant_type_of_api_keys(
    credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    assert used(credential, service, send) == "Bearer token-1"
    exchange = service.exchanges[0]
    assert exchange.method == "POST"
    assert exchange.headers["content-type"] == "application/x-www-form-urlencoded"
    assert exchange.headers["accept"] == "application/json"
    assert "authorization" not in exchange.headers
    assert parse_qs(exchange.body.decode(), strict_parsing=True) == {
        "grant_type": ["urn:ibm:params:oauth:grant-type:apikey"],
        "apikey": [API_KEY],
        "response_type": ["cloud_iam"],
    }


def test_the_token_is_a_secret_of_the_request(credential: IBMIAM, service: Service, send: TransportSend) -> None:
    request = Request("GET", service.api)
    credential.authenticate(request, send)
    assert "token-1" in request.secrets


def test_threads_and_tasks_of_several_loops_share_one_exchange(
    credential: IBMIAM, service: Service, loopback: Loopback, send: TransportSend, async_send: type[AsyncTransportSend]
) -> None:
    """64 threads and 256 tasks; the endpoint does not response before all of them wait."""
    callers, loops = 64 + 256, 2
    waiting = threading.Semaphore(0)
    tokens: list[str] = []

    def response_late(received: Received) -> Reply:
        for _ in range(callers):
            assert waiting.acquire(timeout=5)
        time.sleep(0.05)
        return service.response(received)

    loopback.response = response_late

    def in_thread() -> None:
        waiting.release()
        tokens.append(used(credential, service, send))

    def in_loop() -> None:
        async def one(sender: AsyncTransportSend) -> str:
            request = Request("GET", service.api)
            waiting.release()
            await credential.authenticate_async(request, sender)
            return request.headers["Authorization"]

        async def go() -> list[str]:
            async with async_send() as sender:
                return await asyncio.gather(*(one(sender) for _ in range(256 // loops)))

        tokens.extend(asyncio.run(go()))

    threads = [threading.Thread(target=in_loop) for _ in range(loops)]
    threads += [threading.Thread(target=in_thread) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tokens == ["Bearer token-1"] * callers
    assert len(service.exchanges) == 1


def test_tasks_alone_share_one_exchange(
    credential: IBMIAM, service: Service, async_send: type[AsyncTransportSend]
) -> None:
    async def go() -> set[str]:
        requests = [Request("GET", service.api) for _ in range(256)]
        async with async_send() as sender:
            await asyncio.gather(*(credential.authenticate_async(request, sender) for request in requests))
        return {request.headers["Authorization"] for request in requests}

    assert asyncio.run(go()) == {"Bearer token-1"}
    assert len(service.exchanges) == 1


def test_a_renewal_is_one_exchange_too(credential: IBMIAM, service: Service, send: TransportSend) -> None:
    used(credential, service, send)
    service.clock.pass_(3595)
    threads = [threading.Thread(target=used, args=(credential, service, send)) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert used(credential, service, send) == "Bearer token-2"
    assert len(service.exchanges) == 2


@pytest.mark.parametrize("jump", [-7200, 7200])
def test_a_wall_clock_that_is_set_forces_another_exchange(
    jump: float, credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    used(credential, service, send)
    service.clock.seconds += jump
    assert used(credential, service, send) == "Bearer token-2"


def exchanged(credential: IBMIAM, service: Service, send: TransportSend, *, with_asyncio: bool) -> RawResponse:
    """Call the API as a client does: with retries, and another attempt after a 401."""
    request = Request("GET", service.api)
    if not with_asyncio:
        sender = Sender(send.transport, clock=service.clock)
        return sender.send(request, CallLimits(), credentials=[credential], idempotent=True)

    async def go() -> RawResponse:
        async with AsyncTransportSend() as sender:
            retrying = AsyncSender(sender.transport, clock=service.clock)
            return await retrying.send(request, AsyncCallLimits(), credentials=[credential], idempotent=True)

    return asyncio.run(go())


both = pytest.mark.parametrize("with_asyncio", [False, True], ids=["sync", "async"])


@both
@pytest.mark.parametrize("failure", [Reply(429, headers={"Retry-After": "7"}), Reply(500), Reply(503), Reply(0)])
def test_a_busy_or_unreachable_endpoint_is_asked_again(
    failure: Reply, with_asyncio: bool, credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    service.failures = [failure, failure]
    assert exchanged(credential, service, send, with_asyncio=with_asyncio).status_code == 200
    assert len(service.exchanges) == 3
    assert service.calls == ["Bearer token-3"]
    assert len(service.clock.slept) == 2
    if failure.headers:
        assert all(7 <= slept <= 8 for slept in service.clock.slept)


@both
@pytest.mark.parametrize(
    ("failure", "attempts"),
    [
        (Reply(400, json.dumps({"errorMessage": f"Provided API key {API_KEY} could not be found."}).encode()), 1),
        (Reply(401, QUOTED.encode()), 1),
        (Reply(403, b"<html>no</html>"), 1),
        (Reply(503, json.dumps({"errorMessage": f"busy with {QUOTED}"}).encode()), 3),
        (Reply(0), 3),
        (Reply(200, b"[]"), 1),
    ],
)
def test_a_failed_exchange_names_the_endpoint_and_never_the_key(
    failure: Reply, attempts: int, with_asyncio: bool, credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    service.failures = [failure] * 9
    with pytest.raises(AuthenticationError) as caught:
        exchanged(credential, service, send, with_asyncio=with_asyncio)
    error: BaseException | None = caught.value
    assert service.url in str(error)
    while error is not None:
        for shown in (str(error), repr(error), repr(error.__dict__), repr(pickle.dumps(error))):
            assert API_KEY not in shown
            assert QUOTED not in shown
        error = error.__cause__ or error.__context__
        if error is not None and not type(error).__module__.startswith("runtime"):
            break
    assert len(service.exchanges) == attempts
    assert service.calls == []


@both
def test_a_refused_token_is_replaced_once_and_the_request_sent_again_once(
    with_asyncio: bool, credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    service.refused = {"Bearer token-1"}
    assert exchanged(credential, service, send, with_asyncio=with_asyncio).status_code == 200
    assert service.calls == ["Bearer token-1", "Bearer token-2"]
    assert len(service.exchanges) == 2


@both
def test_an_api_that_refuses_every_token_does_not_cost_an_exchange_a_request(
    with_asyncio: bool, credential: IBMIAM, service: Service, send: TransportSend
) -> None:
    service.refused = {f"Bearer token-{number}" for number in range(10)}
    for _ in range(3):
        assert exchanged(credential, service, send, with_asyncio=with_asyncio).status_code == 401
    assert len(service.exchanges) == 2
    assert service.calls == ["Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-2"]


@pytest.mark.parametrize("url", ["http://iam.example/token", "iam.example", "https://u:p@iam.example/token", ""])
def test_a_key_is_not_sent_to_an_endpoint_that_is_not_safe(url: str) -> None:
    with pytest.raises(ConfigurationError, match="token endpoint"):
        IBMIAM(API_KEY, url=url)


@pytest.mark.parametrize("key", ["", "key\n", "schlüssel"])
def test_a_key_that_cannot_be_sent_is_refused_at_once(key: str) -> None:
    with pytest.raises(ConfigurationError, match="API key") as caught:
        IBMIAM(key)
    assert not key or key not in str(caught.value)


def test_the_credential_shows_its_endpoint_only(credential: IBMIAM, service: Service, send: TransportSend) -> None:
    used(credential, service, send)
    assert repr(credential) == f"IBMIAM(***, url='{service.url}')"
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(credential)
