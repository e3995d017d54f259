"""Connections are never shared by processes, and no bytes make a client raise anything but its own errors."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.client.client_sync import APIClient
from runtime.errors import ClientError
from tests.faults.calls import FLAVOURS, Limits, call
from tests.faults.server import FaultServer, Peer, http
from tests.faults.table import good


def _echo(peer: Peer) -> None:
    while True:
        request = peer.receive()
        peer.stopped.wait(0.01)
        peer.send(http(200, json.dumps(request.target).encode(), Content_Type="application/json"))


def _wrong_responses(client: APIClient, name: str) -> int:
    paths = [f"/{name}/{number}" for number in range(20)]
    return sum(client.request("GET", path) != path for path in paths)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_process_makes_connections_of_its_own() -> None:
    server = FaultServer(_echo)
    try:
        with APIClient(base_url=server.url, timeout=5) as client:
            assert client.request("GET", "/warm") == "/warm"
            child = os.fork()
            if child == 0:
                status = 99
                try:
                    status = _wrong_responses(client, "child")
                finally:
                    os._exit(status)
            assert _wrong_responses(client, "parent") == 0
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    finally:
        server.close()


_PIECES = st.lists(
    st.sampled_from(
        [
            b"HTTP/1.1 ",
            b"200 OK",
            b"\r\n",
            b"\r\n\r\n",
            b"Content-Length: 5",
            b"Content-Encoding: gzip",
            b"Transfer-Encoding: chunked",
            b"Content-Type: application/json; charset=",
            b"Content-Type: text/event-stream",
            b"Location: /",
            b"Retry-After: 1",
            b"5\r\nhello\r\n0\r\n\r\n",
            b"data: {}\n\n",
            b'{"name":1}',
            b"\x1f\x8b",
        ]
    )
    | st.binary(max_size=40),
    max_size=12,
)


@settings(max_examples=60, deadline=None)
@given(pieces=_PIECES, kind=st.sampled_from(["get", "download", "events", "token"]), flavour=st.sampled_from(FLAVOURS))
def test_no_bytes_raise_anything_but_the_errors_of_the_client(pieces: list[bytes], kind: str, flavour: str) -> None:
    def fault(peer: Peer) -> None:
        peer.receive()
        peer.send(b"".join(pieces))

    server = FaultServer(fault)

    def repaired() -> None:
        server.fault = good

    try:
        outcome: Any = call(flavour, kind, server.url, Limits(timeout=2, deadline=3, max_retries=0), repaired)
    finally:
        server.close()
    assert outcome.error is None or isinstance(outcome.error, ClientError)
    assert outcome.seconds < 8
