"""An API key becomes a token once, whoever asks for it, and what goes wrong does not show the key."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any, cast

import pytest
from watsonx_runtime import IBMIAM, AsyncWatsonxRuntime, WatsonxRuntime, errors, models

from tests.e2e.watsonx.conftest import SPACE, json_reply
from tests.unit.runtime_auth.loopback import NOON, Loopback, Received, Reply, TurnedClock

KEY = "very-secret-key-0815"
PATH = "/identity/token"


class Issuer:
    """Responses both as token endpoint and as API, which knows only the token issued last."""

    def __init__(self, server: Loopback, clock: TurnedClock | None = None) -> None:
        self.issued = 0
        self.revoked: set[str] = set()
        self.clock = clock
        self.server = server
        self.pause = threading.Event()
        server.reset()
        server.response = self.response

    def response(self, received: Received) -> Reply:
        if received.target == PATH:
            # Whoever else needs a token gets the time to ask for it.
            self.pause.wait(0.2)
            self.issued += 1
            token = {"access_token": f"token-{self.issued}", "token_type": "Bearer", "expires_in": 3600}
            if self.clock is not None:
                token["expiration"] = int(self.clock.seconds) + 3600
            return json_reply(token)
        if received.headers["authorization"].removeprefix("Bearer ") in self.revoked:
            return json_reply({"trace": "t", "errors": []}, 401)
        return json_reply({})

    @property
    def exchanges(self) -> int:
        return sum(received.target == PATH for received in self.server.received)

    def sent_tokens(self) -> list[str]:
        return [r.headers["authorization"] for r in self.server.received if r.target != PATH]


def credential(server: Loopback, clock: TurnedClock | None = None) -> IBMIAM:
    return IBMIAM(KEY, url=server.origin + PATH, clock=cast("Any", clock))


def make(server: Loopback, clock: TurnedClock | None = None) -> WatsonxRuntime:
    return WatsonxRuntime(base_url=server.origin, api_key=credential(server, clock), space_id=SPACE)


def test_64_threads_exchange_the_key_once(server: Loopback) -> None:
    issuer = Issuer(server)
    failures: list[BaseException] = []
    barrier = threading.Barrier(64)

    def work() -> None:
        barrier.wait()
        try:
            client.functions.get("f")
        except BaseException as error:  # shown in the main thread
            failures.append(error)

    with make(server) as client:
        threads = [threading.Thread(target=work) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert issuer.exchanges == 1
    assert issuer.sent_tokens() == ["Bearer token-1"] * 64


def test_256_tasks_exchange_the_key_once(server: Loopback) -> None:
    issuer = Issuer(server)

    async def run() -> None:
        async with AsyncWatsonxRuntime(
            base_url=server.origin, api_key=credential(server), space_id=SPACE, timeout=120
        ) as client:
            await asyncio.gather(*(client.functions.get("f") for _ in range(256)))

    asyncio.run(run())
    assert issuer.exchanges == 1
    assert issuer.sent_tokens() == ["Bearer token-1"] * 256


def _later(clock: TurnedClock) -> None:
    clock.pass_(4000)


def _asleep(clock: TurnedClock) -> None:
    clock.seconds += 4000


def _set_back(clock: TurnedClock) -> None:
    clock.seconds -= 86400
    clock.monotonic += 4000


@pytest.mark.parametrize("turn", [_later, _asleep, _set_back])
def test_no_stale_token_is_sent_however_the_clock_is_turned(
    server: Loopback, turn: Callable[[TurnedClock], None]
) -> None:
    clock = TurnedClock()
    assert clock.seconds == NOON
    issuer = Issuer(server, clock)
    issuer.pause.set()
    with make(server, clock) as client:
        client.functions.get("f")
        turn(clock)
        client.functions.get("f")
    assert issuer.sent_tokens() == ["Bearer token-1", "Bearer token-2"]


def test_a_token_that_is_refused_is_replaced_once_and_the_request_sent_again(server: Loopback) -> None:
    issuer = Issuer(server)
    issuer.pause.set()
    with make(server) as client:
        client.functions.get("f")
        issuer.revoked.add("token-1")
        client.functions.create(name="f", software_spec=models.SoftwareSpecRel(name="s"))
        assert issuer.sent_tokens() == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]
        issuer.revoked |= {"token-2", "token-3"}
        # The new one has just been issued; if it is refused as well, another one would be, too.
        issuer.revoked.add("token-2")
        with pytest.raises(errors.UnauthorizedError):
            client.functions.get("f")
    assert issuer.exchanges == 2


@pytest.mark.parametrize(
    "reply",
    [
        json_reply({"errorCode": "BXNIM0415E", "errorMessage": f"Provided API key {KEY} could not be found."}, 400),
        json_reply({"token": "none"}),
        Reply(200, b"<html>", {"Content-Type": "text/html"}),
        Reply(0),
    ],
)
def test_a_failing_exchange_names_the_endpoint_and_never_the_key(server: Loopback, reply: Reply) -> None:
    server.reset()
    server.response = lambda _: reply
    with (
        WatsonxRuntime(base_url=server.origin, api_key=credential(server), space_id=SPACE, max_retries=0) as client,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        client.functions.get("f")
    shown: BaseException | None = caught.value
    assert server.origin + PATH in str(shown)
    while shown is not None:
        assert KEY not in f"{shown!r} {shown} {vars(shown)}"
        shown = shown.__cause__ or shown.__context__
    assert all(received.target == PATH for received in server.received)


class TestChoice:
    """Which of several credentials is used."""

    def tokens(self, client: WatsonxRuntime, server: Loopback) -> list[str]:
        with client:
            client.functions.get("f")
        return [r.headers["authorization"] for r in server.received if r.target != PATH]

    def test_a_token_is_sent_as_it_is(self, server: Loopback) -> None:
        Issuer(server)
        client = WatsonxRuntime(base_url=server.origin, token="mine", space_id=SPACE)
        assert self.tokens(client, server) == ["Bearer mine"]

    def test_a_function_is_asked_for_each_request(self, server: Loopback) -> None:
        Issuer(server)
        tokens = iter(["one", "two"])
        client = WatsonxRuntime(base_url=server.origin, token=lambda: next(tokens), space_id=SPACE)
        with client:
            client.functions.get("f")
            client.functions.get("f")
        assert [r.headers["authorization"] for r in server.received] == ["Bearer one", "Bearer two"]

    def test_an_api_key_comes_first_when_both_are_passed(self, server: Loopback) -> None:
        Issuer(server).pause.set()
        client = WatsonxRuntime(base_url=server.origin, api_key=credential(server), token="mine", space_id=SPACE)
        assert self.tokens(client, server) == ["Bearer token-1"]

    def test_a_passed_token_comes_before_an_api_key_of_the_environment(
        self, server: Loopback, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        Issuer(server)
        monkeypatch.setenv("WATSONX_API_KEY", KEY)
        client = WatsonxRuntime(base_url=server.origin, token="mine", space_id=SPACE)
        assert self.tokens(client, server) == ["Bearer mine"]

    def test_key_and_endpoint_may_come_from_the_environment(
        self, server: Loopback, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        issuer = Issuer(server)
        issuer.pause.set()
        monkeypatch.setenv("WATSONX_API_KEY", KEY)
        monkeypatch.setenv("IBMCLOUD_IAM_URL", server.origin + PATH)
        client = WatsonxRuntime(base_url=server.origin, space_id=SPACE)
        assert self.tokens(client, server) == ["Bearer token-1"]
        assert f"apikey={KEY}" in server.received[0].body.decode()

    def test_without_any_the_error_names_both(self, server: Loopback) -> None:
        with (
            WatsonxRuntime(base_url=server.origin, space_id=SPACE) as client,
            pytest.raises(errors.ConfigurationError, match=r"api_key=\.\.\. or token=\.\.\."),
        ):
            client.functions.get("f")

    def test_no_representation_has_the_key(self, server: Loopback) -> None:
        with make(server) as client:
            assert KEY not in repr(client) + repr(credential(server)) + json.dumps(str(vars(client)))
