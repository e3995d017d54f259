"""Signatures, as a server on the other end of a socket sees them."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime

import pytest

from runtime.authentication.oci import OCISignature
from runtime.authentication.oci_signers import host_of, request_target, signing_string
from runtime.errors import InvalidArgumentError
from runtime.transports.transport import Request, RequestContent
from tests.unit.runtime_auth.loopback import (
    NOON,
    TENANCY,
    USER,
    AsyncTransportSend,
    Keys,
    Loopback,
    TransportSend,
    TurnedClock,
)
from tests.unit.runtime_auth.verifier import parse_authorization, verify

METHODS = ["GET", "HEAD", "DELETE", "POST", "PUT", "PATCH"]


@pytest.fixture
def signature(keys: Keys, clock: TurnedClock) -> OCISignature:
    return OCISignature.from_key(
        tenancy=TENANCY, user=USER, fingerprint=keys.fingerprint, private_key=keys.pem, clock=clock
    )


def signed(signature: OCISignature, request: Request, send: TransportSend) -> Request:
    signature.authenticate(request, send)
    return request


@pytest.mark.parametrize("method", METHODS)
def test_a_signature_verifies_for_every_method(
    method: str, signature: OCISignature, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    send(signed(signature, Request(method, f"{loopback.origin}/20260430/experiments"), send))
    key_id = verify(loopback.received[0], keys.private.public_key())
    assert key_id == f"{TENANCY}/{USER}/{keys.fingerprint}"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
@pytest.mark.parametrize("body", [b"", b'{"name":"\xc3\xa4"}', bytes(range(256))])
def test_bodies_are_covered(
    method: str, body: bytes, signature: OCISignature, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    request = Request(method, f"{loopback.origin}/a", content=body)
    request.headers["Content-Type"] = "application/json; charset=utf-8"
    send(signed(signature, request, send))
    received = loopback.received[0]
    verify(received, keys.private.public_key())
    assert received.body == body
    assert received.headers["content-type"] == "application/json; charset=utf-8"
    with pytest.raises(AssertionError):
        verify(replace(received, body=body + b"x"), keys.private.public_key())


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/?",
        "/a?q=a%20b+c",
        "/a%2Fb/%7Ec/%c3%A4;v=1?x=%2f&x=&y&z=a%26b",
        "/with:colon,comma/(x)'*!$&=@?q=/?:@!$'()*,;=",
        "/%2E%2E/%2e/a..b/...",
        "/a//b/",
        "/a?filter[name]=b|c",
    ],
)
def test_path_and_query_are_signed_as_they_are_sent(
    target: str, signature: OCISignature, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    send(signed(signature, Request("GET", loopback.origin + target), send))
    received = loopback.received[0]
    verify(received, keys.private.public_key())
    assert received.target == target
    with pytest.raises(AssertionError):
        verify(replace(received, target=target + "&more=1"), keys.private.public_key())


@pytest.mark.parametrize("target", ["/ä", "/a b", '/"', "/{id}", "/<", "/a/../b", "/a/.", "/..", "/%2", "/a%zz"])
def test_a_url_that_a_transport_would_rewrite_is_refused(target: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"percent-encoded|segment"):
        request_target("https://example.com" + target)


@pytest.mark.parametrize(
    ("url", "host", "target"),
    [
        ("https://Example.COM", "example.com", "/"),
        ("https://example.com:443/a", "example.com", "/a"),
        ("http://example.com:80?x=1", "example.com", "/?x=1"),
        ("https://example.com:80/a", "example.com:80", "/a"),
        ("https://example.com:8443/a#part", "example.com:8443", "/a"),
        ("https://[2001:db8::1]:443/a", "[2001:db8::1]", "/a"),
        ("https://[2001:db8::1]/a", "[2001:db8::1]", "/a"),
        ("https://example.com/a@b:443", "example.com", "/a@b:443"),
    ],
)
def test_host_and_target_are_those_of_the_url(url: str, host: str, target: str) -> None:
    assert host_of(url) == host
    assert request_target(url) == target


def test_the_signing_string_has_one_line_a_header_and_none_at_the_end() -> None:
    headers = {"date": "Thu, 05 Jan 2014 21:31:40 GMT", "host": "example.com:8443"}
    text = signing_string("GET", "https://example.com:8443/a?b=c", headers, ("date", "(request-target)", "host"))
    assert text == b"date: Thu, 05 Jan 2014 21:31:40 GMT\n(request-target): get /a?b=c\nhost: example.com:8443"


def test_each_attempt_has_its_own_date_and_signature(
    signature: OCISignature, keys: Keys, clock: TurnedClock, loopback: Loopback, send: TransportSend
) -> None:
    request = Request("POST", f"{loopback.origin}/a", content=b"{}")
    send(signed(signature, request, send))
    clock.pass_(61)
    send(signed(signature, request, send))
    first, second = loopback.received
    assert parsedate_to_datetime(first.headers["date"]).timestamp() == NOON
    assert parsedate_to_datetime(second.headers["date"]).timestamp() == NOON + 61
    assert first.headers["date"].endswith(" GMT")
    assert verify(first, keys.private.public_key()) == verify(second, keys.private.public_key())
    assert first.headers["authorization"] != second.headers["authorization"]


async def sent_with_asyncio(signature: OCISignature, request: Request, async_send: type[AsyncTransportSend]) -> None:
    async with async_send() as send:
        await signature.authenticate_async(request, send)
        await send(request)


class Stream:
    """A body that is produced while it is sent."""

    def __init__(self, content: bytes, *, repeatable: bool, length_known: bool = True) -> None:
        self._file = io.BytesIO(content)
        self._length = len(content) if length_known else None
        self._repeatable = repeatable
        self.passes = 0

    @property
    def length(self) -> int | None:
        return self._length

    @property
    def repeatable(self) -> bool:
        return self._repeatable

    def iter_bytes(self) -> Iterator[bytes]:
        self.passes += 1
        if self._repeatable:
            self._file.seek(0)
        while piece := self._file.read(1000):
            yield piece

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        for piece in self.iter_bytes():
            yield piece


def test_a_streamed_body_is_read_once_for_its_digest_and_once_to_be_sent(
    signature: OCISignature, keys: Keys, loopback: Loopback, send: TransportSend
) -> None:
    content: RequestContent = Stream(b"0123456789" * 1000, repeatable=True)
    request = Request("PUT", f"{loopback.origin}/a", content=content)
    send(signed(signature, request, send))
    verify(loopback.received[0], keys.private.public_key())
    assert loopback.received[0].headers["content-type"] == "application/octet-stream"
    assert request.content is content
    assert loopback.received[0].body == b"0123456789" * 1000


@pytest.mark.parametrize("stream", [(False, True), (False, False), (True, False)])
@pytest.mark.parametrize("with_asyncio", [False, True])
def test_a_streamed_body_that_cannot_be_announced_is_kept_in_memory(
    stream: tuple[bool, bool],
    with_asyncio: bool,
    signature: OCISignature,
    keys: Keys,
    loopback: Loopback,
    send: TransportSend,
    async_send: type[AsyncTransportSend],
) -> None:
    content = Stream(b"0123456789" * 1000, repeatable=stream[0], length_known=stream[1])
    request = Request("PUT", f"{loopback.origin}/a", content=content)
    if with_asyncio:
        asyncio.run(sent_with_asyncio(signature, request, async_send))
    else:
        signature.authenticate(request, send)
        send(request)
    verify(loopback.received[0], keys.private.public_key())
    assert loopback.received[0].body == b"0123456789" * 1000
    assert content.passes == 1


def test_asyncio_signs_streams_alike(
    signature: OCISignature, keys: Keys, loopback: Loopback, async_send: type[AsyncTransportSend]
) -> None:
    content = Stream(b"0123456789" * 1000, repeatable=True)
    request = Request("PATCH", f"{loopback.origin}/a?b", content=content)
    asyncio.run(sent_with_asyncio(signature, request, async_send))
    verify(loopback.received[0], keys.private.public_key())
    assert content.passes == 2


def test_what_the_transport_owns_is_left_to_it(
    signature: OCISignature, loopback: Loopback, send: TransportSend
) -> None:
    request = signed(signature, Request("POST", f"{loopback.origin}/a", content=b"{}"), send)
    assert set(request.headers) == {"date", "content-type", "x-content-sha256", "authorization"}


def test_the_signature_is_a_secret_of_the_request(
    signature: OCISignature, loopback: Loopback, send: TransportSend
) -> None:
    request = signed(signature, Request("GET", f"{loopback.origin}/a"), send)
    assert request.headers["authorization"] in request.secrets
    assert parse_authorization(request.headers["authorization"])["headers"] == "date (request-target) host"


def test_a_rejected_api_key_is_not_worth_another_attempt(
    signature: OCISignature, loopback: Loopback, send: TransportSend
) -> None:
    request = signed(signature, Request("GET", f"{loopback.origin}/a"), send)
    assert signature.discard(request) is False
