"""A service on loopback, and clients of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from watsonx_runtime import AsyncWatsonxRuntime, WatsonxRuntime

from tests.unit.runtime_auth.loopback import Loopback, Received, Reply

SPACE = "3fc54cf1-252f-424b-b52d-5cdd9814987f"
PROJECT = "12ac4cf1-252f-424b-b52d-5cdd9814987f"

Serve = Callable[..., Loopback]


def json_reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json"})


def use_clock(client: Any, clock: Any) -> None:
    """Let time pass for a client as a clock says."""
    client._executor.sender.clock = clock


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "REGION", "API_KEY", "TOKEN", "SPACE_ID", "PROJECT_ID", "VERSION"):
        monkeypatch.delenv(f"WATSONX_{name}", raising=False)
    monkeypatch.delenv("IBMCLOUD_IAM_URL", raising=False)


def _ignored(*_: object) -> None:
    pass


@pytest.fixture(scope="session")
def server() -> Iterator[Loopback]:
    server = Loopback()
    # Clients that give up in the middle of an upload are part of the tests, and nothing to report.
    vars(server.server)["handle_error"] = _ignored
    yield server
    server.close()


@pytest.fixture
def service(server: Loopback) -> Serve:
    """Start to send the given replies, the last one for ever."""

    def serve(*replies: Reply | Callable[[Received], Reply]) -> Loopback:
        server.reset()
        left = list(replies)

        def response(received: Received) -> Reply:
            reply = left.pop(0) if len(left) > 1 else left[0]
            return reply(received) if callable(reply) else reply

        server.response = response
        return server

    return serve


@pytest.fixture
def client(server: Loopback) -> Iterator[WatsonxRuntime]:
    with WatsonxRuntime(base_url=server.origin, token="t0ken", space_id=SPACE, max_retries=0) as client:
        yield client


@pytest.fixture
def bare(server: Loopback) -> Iterator[WatsonxRuntime]:
    """A client that works in no space and in no project."""
    with WatsonxRuntime(base_url=server.origin, token="t0ken", max_retries=0) as client:
        yield client


@pytest.fixture
def async_client(server: Loopback) -> AsyncWatsonxRuntime:
    return AsyncWatsonxRuntime(base_url=server.origin, token="t0ken", space_id=SPACE, max_retries=0)
