"""The table of faults: what a server may do to a call, and how the call must end."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from typing import Literal

from tests.faults.calls import CONTENT, SECRET
from tests.faults.server import Fault, Peer, http

__all__ = ["ROWS", "Row", "good"]

PET = b'{"name":"Rex"}'
_JSON = {"Content_Type": "application/json"}
_FILE = {"Content_Type": "application/octet-stream"}
_EVENTS = {"Content_Type": "text/event-stream"}
_LINES = {"Content_Type": "application/jsonl"}

Kinds = tuple[str, ...]
SIMPLE: Kinds = ("get", "post", "download", "events")
ALL: Kinds = ("get", "post", "put", "generator", "download", "file", "events", "lines", "pages", "token")


def response(path: str) -> bytes:
    """The right response for a path."""
    if path.startswith("/events"):
        return http(200, b'data: {"name":"Rex"}\n\n', **_EVENTS)
    if path.startswith("/lines"):
        return http(200, PET + b"\n", **_LINES)
    if path.startswith("/file"):
        return http(200, CONTENT, **_FILE)
    if path.startswith("/pets"):
        return http(200, b'{"items":[{"name":"Rex"}]}', **_JSON)
    if path.startswith("/token"):
        return http(200, b'{"access_token":"t-0123456789","expires_in":3600}', **_JSON)
    return http(200, PET, **_JSON)


def respond(peer: Peer) -> None:
    """Answer one request rightly."""
    request = peer.receive()
    peer.send(http(200, PET, **_JSON) if request.method == "PUT" else response(request.target))


def good(peer: Peer) -> None:
    """A server as it should be."""
    while True:
        respond(peer)


@dataclass(frozen=True)
class Row:
    """One fault.

    Attributes:
        name: what it is.
        fault: what the server does.
        kinds: the calls that it is done to.
        ends: "right" when the call must return the right result, "error" when it must raise one of the client's errors,
            "either" when both are right.
        pause: seconds before the next call.
    """

    name: str
    fault: Fault
    kinds: Kinds
    ends: Literal["right", "error", "either"]
    pause: float = 0.0


def instead(content: bytes, *, close: bool = False) -> Fault:
    """Other bytes instead of every response."""

    def fault(peer: Peer) -> None:
        while True:
            request = peer.receive()
            peer.send(response(request.target) if peer.server.repaired.is_set() else content)
            if close:
                return

    return fault


def once(first: Fault) -> Fault:
    """A fault for the first request, right responses from then on."""

    def fault(peer: Peer) -> None:
        if peer.server.requests:
            good(peer)
        first(peer)
        good(peer)

    return fault


def dripping(content: bytes, before: bytes = b"", pause: float = 0.05) -> Fault:
    def fault(peer: Peer) -> None:
        peer.receive()
        peer.send(before)
        peer.drip(content * 1000, pause)

    return fault


def endless(before: bytes, piece: bytes, pause: float = 0.0) -> Fault:
    def fault(peer: Peer) -> None:
        peer.receive()
        peer.send(before)
        peer.forever(piece, pause)

    return fault


def token(content: bytes | None, fault_of_token: Fault | None = None) -> Fault:
    """A fault of the endpoint that issues tokens only."""

    def fault(peer: Peer) -> None:
        while True:
            request = peer.receive()
            if not request.target.startswith("/token") or peer.server.repaired.is_set():
                peer.send(response(request.target))
            elif content is not None:
                peer.send(content)
            else:
                assert fault_of_token is not None
                fault_of_token(peer)
                return

    return fault


def _hang(peer: Peer) -> None:
    peer.receive()
    peer.hang()


def _accept_and_hang(peer: Peer) -> None:
    peer.hang()


def _reset_at_once(peer: Peer) -> None:
    peer.reset()


def _reset_after_request(peer: Peer) -> None:
    peer.receive()
    peer.reset()


def _reset_in_body(peer: Peer) -> None:
    peer.receive()
    peer.send(http(200, b"x", length=100, **_JSON))
    peer.stopped.wait(0.05)
    peer.reset()


def _close_after_request(peer: Peer) -> None:
    peer.receive()


def _half_header(peer: Peer) -> None:
    peer.receive()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-")


def _leftovers(peer: Peer) -> None:
    while True:
        request = peer.receive()
        poison = b'{"name":"POISON"}'
        peer.send(response(request.target) + (b"" if peer.server.repaired.is_set() else http(200, poison, **_JSON)))


def _leftovers_later(peer: Peer) -> None:
    while True:
        request = peer.receive()
        peer.send(response(request.target))
        if not peer.server.repaired.is_set():
            peer.stopped.wait(0.05)
            peer.send(http(200, b'{"name":"POISON"}', **_JSON))


def _leftover_head(peer: Peer) -> None:
    while True:
        request = peer.receive()
        more = b"" if peer.server.repaired.is_set() else b"HTTP/1.1 200 OK\r\nX: "
        peer.send(response(request.target) + more)


def _early_refusal(peer: Peer) -> None:
    peer.receive_head()
    peer.send(http(413, b'{"message":"too large"}', Connection="close", **_JSON))


def _early_refusal_with_reset(peer: Peer) -> None:
    peer.receive_head()
    peer.send(http(413, b'{"message":"too large"}', Connection="close", **_JSON))
    peer.stopped.wait(0.05)
    peer.reset()


def _endless_token(peer: Peer) -> None:
    peer.send(http(200, length=None, **_JSON))
    peer.forever(b"x" * 65536)


def _busy(peer: Peer) -> None:
    peer.receive()
    peer.send(http(503, b"{}", **_JSON))


def _rate_limited(peer: Peer) -> None:
    peer.receive()
    peer.send(http(429, b"{}", Retry_After="0", **_JSON))


def _closed_when_idle(peer: Peer) -> None:
    respond(peer)


def _reset_when_idle(peer: Peer) -> None:
    respond(peer)
    peer.stopped.wait(0.05)
    peer.reset()


def _cut_and_gone(content: bytes) -> Fault:
    return instead(content, close=True)


def _gzip(content: bytes, *, cut: int | None = None) -> bytes:
    packed = gzip.compress(content, mtime=0)
    return packed if cut is None else packed[:cut]


def _encoded(body: bytes, coding: str = "gzip", **fields: str) -> bytes:
    return http(200, body, Content_Encoding=coding, **fields)


def _chunked(*pieces: bytes, end: bytes = b"0\r\n\r\n", **fields: str) -> bytes:
    body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return http(200, body + end, length=None, Transfer_Encoding="chunked", **fields)


_HUGE = _gzip(b"\0" * 300_000_000)
_DEEP = b"[" * 10_000 + b"]" * 10_000
_ECHO = http(400, f'{{"error_description":"got {SECRET}"}}'.encode(), **_JSON)
_FILES: Kinds = ("download", "file")
_WHOLE: Kinds = ("get", "post", "pages")


def _rows() -> list[Row]:
    rows: list[Row] = []

    def add(
        name: str, fault: Fault, kinds: Kinds, ends: Literal["right", "error", "either"], pause: float = 0.0
    ) -> None:
        rows.append(Row(name, fault, kinds, ends, pause))

    # Connections
    add("a server as it should be", good, ALL, "right")
    add("reset at once", _reset_at_once, ALL, "error")
    add("accepted, and silent", _accept_and_hang, ALL, "error")
    add("silent after the request", _hang, ALL, "error")
    add("closed after the request", _close_after_request, ALL, "error")
    add("reset after the request", _reset_after_request, ALL, "error")
    add("reset after the first request", once(_reset_after_request), ("get", "put", "download", "events"), "right")
    add("reset in the body", _reset_in_body, SIMPLE, "error")
    add("half a header", _half_header, SIMPLE, "error")
    add("no status line", instead(PET, close=True), SIMPLE, "error")
    add("a bad status line", instead(b"HTTP/1.1 abc\r\n\r\n", close=True), SIMPLE, "error")
    add("the beginning of HTTP/2", instead(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", close=True), SIMPLE, "error")
    add("closed while idle", _closed_when_idle, ("get", "post", "download", "events"), "right", 0.1)
    add("reset while idle", _reset_when_idle, ("get", "post", "download", "events"), "right", 0.1)
    # One response for another call
    add("a second response after the first", _leftovers, ("get", "post", "events", "lines", "pages"), "right")
    add("a second response a moment later", _leftovers_later, ("get", "post", "download", "events"), "right", 0.2)
    add("half a header after the response", _leftover_head, ("get", "post", "events"), "right")
    add("a body where there is none", instead(http(204, PET, length=None)), ("put",), "right")
    # Lengths
    add("shorter than announced", _cut_and_gone(http(200, PET, length=100, **_JSON)), ("get", "post"), "error")
    add("a file shorter than announced", _cut_and_gone(http(200, CONTENT, length=99_999, **_FILE)), _FILES, "error")
    add("two lengths", instead(http(200, PET, Content_Length="3", **_JSON), close=True), SIMPLE, "error")
    add("a negative length", instead(http(200, PET, length=-5, **_JSON), close=True), SIMPLE, "error")
    add("a length that is no number", instead(http(200, PET, length="1e3", **_JSON), close=True), SIMPLE, "error")
    add("a huge length", instead(http(200, PET, length=10**10, **_JSON)), ("get", "download", "events"), "error")
    add("chunks cut off", _cut_and_gone(_chunked(PET, end=b"", **_JSON)), ("get", "post"), "error")
    add("a file of chunks cut off", _cut_and_gone(_chunked(CONTENT, end=b"", **_FILE)), _FILES, "error")
    add(
        "events cut off", _cut_and_gone(_chunked(b'data: {"name":"Rex"}\n\n', end=b"", **_EVENTS)), ("events",), "error"
    )
    add("lines cut off", _cut_and_gone(_chunked(PET + b"\n", end=b"", **_LINES)), ("lines",), "error")
    add("a chunk without a size", instead(_chunked(end=b"zz\r\nx\r\n", **_JSON), close=True), SIMPLE, "error")
    add("a chunk of a huge size", instead(_chunked(end=b"f" * 30 + b"\r\nx\r\n", **_JSON), close=True), SIMPLE, "error")
    # Slowness
    add("a header byte by byte", dripping(b"X-A: b\r\n", b"HTTP/1.1 200 OK\r\n"), ALL, "error")
    add("a body byte by byte", dripping(b"x", http(200, length=100_000, **_JSON)), ("get", "post"), "error")
    add("a file byte by byte", dripping(b"x", http(200, length=100_000, **_FILE)), _FILES, "error")
    add("an error byte by byte", dripping(b"x", http(400, length=100_000)), SIMPLE, "error")
    add(
        "the size of a chunk byte by byte",
        dripping(b"0", http(200, length=None, Transfer_Encoding="chunked", **_JSON)),
        SIMPLE,
        "error",
    )
    add("comments for ever", endless(http(200, length=None, **_EVENTS), b": a\n\n", 0.05), ("events",), "error")
    add("interim responses for ever", endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", 0.02), SIMPLE, "error")
    add("interim responses without a pause", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), SIMPLE, "error")
    add(
        "a redirect byte by byte",
        dripping(b"x", http(302, length=100_000, Location="/pet")),
        ("get", "download"),
        "error",
    )
    # Endlessness
    add("an endless header", endless(b"HTTP/1.1 200 OK\r\n", b"X-Filler: " + b"y" * 1000 + b"\r\n"), SIMPLE, "error")
    add("an endless header line", endless(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 1000), SIMPLE, "error")
    add("an endless body", endless(http(200, length=None, **_JSON), b"x" * 65536), ("get", "post", "pages"), "error")
    add("an endless error", endless(http(400, length=None), b"x" * 65536), SIMPLE, "error")
    add(
        "an endless redirect",
        endless(http(302, length=None, Location="/pet"), b"x" * 65536),
        ("get", "download"),
        "error",
    )
    add("an endless file", endless(http(200, length=None, **_FILE), b"x" * 4096, 0.01), _FILES, "error")
    add("an endless event", endless(http(200, length=None, **_EVENTS), b"data: " + b"x" * 65536), ("events",), "error")
    add(
        "endless data of an event",
        endless(http(200, length=None, **_EVENTS), b"data: x\n" * 8000),
        ("events",),
        "error",
    )
    add("an endless line", endless(http(200, length=None, **_LINES), b"x" * 65536), ("lines",), "error")
    add(
        "endless JSON instead of events",
        endless(http(200, length=None, **_JSON), b"x" * 65536),
        ("events", "lines"),
        "error",
    )
    add("endless trailers", endless(_chunked(PET, end=b"0\r\n", **_JSON), b"X: y\r\n"), ("get", "post"), "error")
    add(
        "two thousand header fields",
        instead(http(200, PET, **_JSON, **{f"X_{n}": "y" for n in range(2000)})),
        ("get",),
        "either",
    )
    # Codings
    add("gzip", instead(_encoded(_gzip(PET), **_JSON)), ("get", "post"), "right")
    add("a file in gzip", instead(_encoded(_gzip(CONTENT), **_FILE)), _FILES, "right")
    add("deflate", instead(_encoded(zlib.compress(PET), "deflate", **_JSON)), ("get", "post"), "right")
    add("bare deflate", instead(_encoded(zlib.compress(PET, wbits=-15), "deflate", **_JSON)), ("get", "post"), "right")
    add("gzip of two members", instead(_encoded(_gzip(CONTENT[:999]) + _gzip(CONTENT[999:]), **_FILE)), _FILES, "right")
    add("JSON of two members", instead(_encoded(_gzip(PET[:5]) + _gzip(PET[5:]), **_JSON)), ("get", "post"), "right")
    add("gzip that ends early", instead(_encoded(_gzip(PET, cut=20), **_JSON)), ("get", "post"), "error")
    add("a file in gzip that ends early", instead(_encoded(_gzip(CONTENT, cut=200), **_FILE)), _FILES, "error")
    add("gzip without its checksum", instead(_encoded(_gzip(CONTENT)[:-8], **_FILE)), _FILES, "error")
    add("gzip with a wrong checksum", instead(_encoded(_gzip(CONTENT)[:-8] + b"12345678", **_FILE)), _FILES, "error")
    add("gzip and something else", instead(_encoded(_gzip(CONTENT) + b"junk", **_FILE)), _FILES, "error")
    add("gzip and zeros", instead(_encoded(_gzip(CONTENT) + b"\0" * 100, **_FILE)), _FILES, "right")
    add("deflate that ends early", instead(_encoded(zlib.compress(CONTENT)[:200], "deflate", **_FILE)), _FILES, "error")
    add("no gzip at all", instead(_encoded(PET, **_JSON)), ("get", "post"), "error")
    add("a small body that becomes a huge one", instead(_encoded(_HUGE, **_JSON)), ("get", "post"), "error")
    add("a small file that becomes a huge one", instead(_encoded(_HUGE, **_FILE)), _FILES, "error")
    add("encoded twice", instead(_encoded(_gzip(_gzip(CONTENT)), "gzip, gzip", **_FILE)), _FILES, "right")
    add(
        "encoded three times",
        instead(_encoded(_gzip(_gzip(_gzip(PET))), "gzip, gzip, gzip", **_JSON)),
        ("get",),
        "error",
    )
    add("an unknown coding", instead(_encoded(PET, "br", **_JSON)), ("get", "download"), "error")
    # Contents
    add("no JSON", instead(http(200, b"<html>", **_JSON)), _WHOLE, "error")
    add("an empty body", instead(http(200, b"", **_JSON)), _WHOLE, "error")
    add("something behind the JSON", instead(http(200, PET + b"x", **_JSON)), _WHOLE, "error")
    add("text instead of an object", instead(http(200, b'"Rex"', **_JSON)), _WHOLE, "error")
    add("not UTF-8", instead(http(200, b'{"name":"\xff"}', **_JSON)), _WHOLE, "error")
    add(
        "UTF-16",
        instead(http(200, PET.decode().encode("utf-16"), Content_Type="application/json; charset=utf-16")),
        ("get", "post"),
        "right",
    )
    add(
        "an unknown character set",
        instead(http(200, PET, Content_Type="application/json; charset=x-none")),
        ("get", "post"),
        "error",
    )
    add("a byte order mark", instead(http(200, b"\xef\xbb\xbf" + PET, **_JSON)), ("get", "post"), "right")
    add("ten thousand arrays", instead(http(200, _DEEP, **_JSON)), _WHOLE, "error")
    add("ten thousand arrays in a property", instead(http(200, b'{"name":' + _DEEP + b"}", **_JSON)), _WHOLE, "either")
    add(
        "a number of five thousand digits",
        instead(http(200, b'{"name":' + b"9" * 5000 + b"}", **_JSON)),
        _WHOLE,
        "either",
    )
    add("an event that is no JSON", instead(http(200, b"data: oops\n\n", **_EVENTS)), ("events",), "error")
    add(
        "an event that reports an error",
        instead(http(200, b'event: error\ndata: {"message":"no"}\n\n', **_EVENTS)),
        ("events",),
        "error",
    )
    add("a line that is no JSON", instead(http(200, b"oops\n", **_LINES)), ("lines",), "error")
    add(
        "a part that nobody asked for",
        instead(http(206, CONTENT[:10], Content_Range="bytes 0-9/16384", **_FILE)),
        _FILES,
        "error",
    )
    # Statuses
    for status in (400, 401, 403, 404, 409, 410, 418, 422, 499, 501, 505, 599):
        add(f"{status}", instead(http(status, b'{"message":"no"}', **_JSON)), ("get", "post"), "error")
    for status in (408, 429, 500, 502, 503, 504):
        add(f"{status} for ever", instead(http(status, b"{}", **_JSON)), ("get", "download"), "error")
        add(
            f"{status} once",
            once(instead_once(http(status, b"{}", **_JSON))),
            ("get", "put", "download", "events"),
            "right",
        )
    add("503 once, for a body that comes once", once(_busy), ("generator",), "error")
    add("429 once, for a POST", once(_rate_limited), ("post",), "right")
    add("500 with HTML", instead(http(500, b"<html>no</html>", Content_Type="text/html")), SIMPLE, "error")
    add("999", instead(http(999, b"{}", **_JSON)), ("get",), "error")
    add("99", instead(http(99, b"{}", **_JSON), close=True), ("get",), "error")
    add(
        "101 that nobody asked for",
        instead(b"HTTP/1.1 101 X\r\nUpgrade: x\r\n\r\n", close=True),
        ("get", "events"),
        "error",
    )
    for text in (
        "inf",
        "nan",
        "-1",
        "1e999",
        "soon",
        "99999999999999999999",
        "",
        "Tue, 99 Foo 2023 00:00:00 GMT",
        "\x01",
    ):
        add(
            f"Retry-After: {text!r}",
            instead(http(503, b"{}", Retry_After=text, **_JSON), close=True),
            ("get",),
            "error",
        )
    # Redirects
    for target in (
        "/pet",
        "http://[::1/x",
        "http://127.0.0.1:9/",
        "//127.0.0.1:9/x",
        "https://127.0.0.1/",
        "http://127.0.0.1:99999/",
        "http://user:password@127.0.0.1:9/",
        "file:///etc/passwd",
        "\\\\127.0.0.1:9\\x",
        "/a b",
        "http:///x",
        "",
        "?",
        "x" * 60_000,
    ):
        add(f"a redirect to {target[:40]!r}", instead(http(302, Location=target)), ("get", "download"), "error")
    add("a redirect without a target", instead(http(302)), ("get", "post", "download"), "error")
    add("a POST that is redirected", instead(http(307, Location="/pet")), ("post", "put"), "error")
    # Header fields
    add(
        "a folded field",
        instead(b"HTTP/1.1 200 X\r\nA: b\r\n c\r\nContent-Length: 14\r\n\r\n" + PET),
        ("get",),
        "either",
    )
    add("a field with NUL", instead(http(200, PET, X="a\0b", **_JSON), close=True), ("get",), "either")
    add(
        "a field without a colon",
        instead(b"HTTP/1.1 200 X\r\nabc\r\nContent-Length: 14\r\n\r\n" + PET, close=True),
        ("get",),
        "error",
    )
    add("a field in Latin-1", instead(http(200, PET, X="\xe9", **_JSON)), ("get", "post"), "right")
    add("a cookie", instead(http(200, PET, Set_Cookie="a=b", **_JSON)), ("get", "post"), "right")
    add(
        "an echo of the secret",
        instead(http(400, f'{{"message":"{SECRET}"}}'.encode(), X_Echo=SECRET, **_JSON)),
        ("get", "post"),
        "error",
    )
    # Uploads
    add("refused early", _early_refusal, ("put", "generator"), "error")
    add("refused early, then reset", _early_refusal_with_reset, ("put", "generator"), "error")
    # Tokens
    add("no token", token(http(200, b"{}", **_JSON)), ("token",), "error")
    add("a token that is no JSON", token(http(200, b"x", **_JSON)), ("token",), "error")
    add("a token that is a number", token(http(200, b'{"access_token":1}', **_JSON)), ("token",), "error")
    add("a token with a line break", token(http(200, b'{"access_token":"a\\nb"}', **_JSON)), ("token",), "error")
    add("a token in ten thousand arrays", token(http(200, _DEEP, **_JSON)), ("token",), "error")
    add(
        "a token for too many digits",
        token(http(200, b'{"access_token":"t-0123456789","expires_in":' + b"9" * 400 + b"}", **_JSON)),
        ("token",),
        "either",
    )
    add(
        "a token for no time",
        token(http(200, b'{"access_token":"t-0123456789","expires_in":0}', **_JSON)),
        ("token",),
        "right",
    )
    add(
        "a token of another type",
        token(http(200, b'{"access_token":"t-0123456789","token_type":"mac"}', **_JSON)),
        ("token",),
        "error",
    )
    add("a token endpoint that echoes the secret", token(_ECHO), ("token",), "error")
    add("a token endpoint that redirects", token(http(302, Location="/pet")), ("token",), "error")
    add("a token endpoint that is busy", token(http(503, b"{}", **_JSON)), ("token",), "error")
    add("a token endpoint that is silent", token(None, lambda peer: peer.hang()), ("token",), "error")
    add("a token endpoint that closes", token(None, lambda peer: None), ("token",), "error")
    add(
        "a token endpoint without an end",
        token(None, _endless_token),
        ("token",),
        "error",
    )
    add(
        "a token endpoint byte by byte",
        token(None, lambda peer: peer.drip(http(200, b"x" * 1000, **_JSON))),
        ("token",),
        "error",
    )
    # Pages
    add("a page that leads to itself", instead(http(200, b'{"items":[],"next":"a"}', **_JSON)), ("pages",), "error")
    return rows


def instead_once(content: bytes) -> Fault:
    """Other bytes instead of one response."""

    def fault(peer: Peer) -> None:
        peer.receive()
        peer.send(content)

    return fault


ROWS = _rows()
