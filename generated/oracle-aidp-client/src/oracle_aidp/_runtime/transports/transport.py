"""The seam between the client and the library that moves bytes.

A transport sends one `Request` once and returns a response whose body has not been read yet. It neither retries,
nor follows redirects, nor keeps cookies: the client does what is wanted of that. It raises `APITimeoutError` or
`APIConnectionError` for whatever goes wrong on the way. `http_sync.py` is the default one.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Protocol

import msgspec

from ..headers import Headers
from ..secrets import SecretList, hide, masked_url

__all__ = [
    "AsyncResponseStream",
    "AsyncSend",
    "AsyncTransport",
    "Headers",
    "RawResponse",
    "Request",
    "RequestContent",
    "ResponseStream",
    "Send",
    "SizeLimits",
    "Timeout",
    "Transport",
]


class Timeout(msgspec.Struct, frozen=True, kw_only=True):
    """Longest time that one attempt may spend on each step, in seconds; None for no limit."""

    connect: float | None = 10.0
    read: float | None = 60.0
    """Longest silence between two pieces of the response, not the time for the whole response."""
    write: float | None = 60.0
    pool: float | None = 60.0
    """Longest wait for a free connection."""

    @classmethod
    def of(cls, seconds: float | Timeout | None) -> Timeout:
        """The same time for every step (connecting takes at most ten seconds of it), or the timeout as it is."""
        if isinstance(seconds, Timeout):
            return seconds
        connect = seconds if seconds is None else min(seconds, 10.0)
        return cls(connect=connect, read=seconds, write=seconds, pool=seconds)

    def within(self, seconds: float) -> Timeout:
        """The same timeout, with no step longer than `seconds`."""

        def shorter(step: float | None) -> float:
            return seconds if step is None else min(step, seconds)

        return Timeout(
            connect=shorter(self.connect),
            read=shorter(self.read),
            write=shorter(self.write),
            pool=shorter(self.pool),
        )

    def shortest(self, other: Timeout) -> Timeout:
        """The shorter of two timeouts, step by step."""

        def shorter(one: float | None, two: float | None) -> float | None:
            given = [step for step in (one, two) if step is not None]
            return min(given, default=None)

        return Timeout(
            connect=shorter(self.connect, other.connect),
            read=shorter(self.read, other.read),
            write=shorter(self.write, other.write),
            pool=shorter(self.pool, other.pool),
        )


class SizeLimits(msgspec.Struct, frozen=True, kw_only=True):
    """Most bytes of a response that a client keeps in memory at a time; None for no limit."""

    response: int | None = 48 * 1024 * 1024
    """The whole body, where it is not read as a stream or written to a file. A larger one is an error."""
    error: int | None = 1024 * 1024
    """The body of the server returned an error status. What goes beyond is left out."""
    token: int | None = 1024 * 1024
    """The response of an endpoint that issues tokens."""
    event: int | None = 16 * 1024 * 1024
    """One event or one line of a stream."""


class RequestContent(Protocol):
    """A request body that is produced while it is sent."""

    @property
    def length(self) -> int | None:
        """Number of bytes, or None when it is not known before the end."""
        ...

    @property
    def repeatable(self) -> bool:
        """True when the body can be produced a second time."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Produces the body from its beginning."""
        ...

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Produces the body from its beginning, without blocking the event loop."""
        ...


class Request:
    """One HTTP request, ready to be sent.

    Attributes:
        method: upper-case HTTP method.
        url: absolute URL, percent-encoded, query included. Transports send it as it is.
        headers: everything but `Host`, `Content-Length`, `Transfer-Encoding` and `Connection`, which are the
            transport's.
        content: None, the whole body, or a body that is produced while it is sent.
        timeout: limits of the steps of this attempt.
        time_left: seconds for the whole attempt, from its beginning to the end of the response's body; None for no
            limit.
        secrets: texts that must not appear in messages. Whoever adds a secret to the request adds it here too.
        secret_parameters: names of query parameters whose values are secrets.
    """

    __slots__ = ("content", "headers", "method", "secret_parameters", "secrets", "time_left", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        *,
        headers: Headers | None = None,
        content: bytes | RequestContent | None = None,
        timeout: Timeout | None = None,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = Headers() if headers is None else headers
        self.content = content
        self.timeout = Timeout() if timeout is None else timeout
        self.time_left: float | None = None
        self.secrets = SecretList()
        self.secret_parameters: set[str] = set()

    @property
    def safe_url(self) -> str:
        """The URL for messages: without the values of secret query parameters."""
        return hide(masked_url(self.url, self.secret_parameters), self.secrets)

    @property
    def repeatable(self) -> bool:
        """True when the body can be sent a second time."""
        return self.content is None or isinstance(self.content, bytes) or self.content.repeatable

    def copy(self) -> Request:
        """A request of its own with the same content, for one attempt."""
        twin = Request(self.method, self.url, headers=Headers(self.headers), content=self.content, timeout=self.timeout)
        twin.time_left = self.time_left
        # Shared, so that whoever reports on this request knows what to leave out.
        twin.secrets = self.secrets
        twin.secret_parameters = self.secret_parameters
        return twin

    def add_query(self, name: str, value: str, *, secret: bool = False) -> None:
        """Appends a query parameter; `secret` keeps its value out of messages."""
        from urllib.parse import quote

        self.url += ("&" if "?" in self.url else "?") + quote(name, safe="") + "=" + quote(value, safe="")
        if secret:
            self.secret_parameters.add(name)
            self.secrets.append(value)

    def __repr__(self) -> str:
        return f"Request({self.method} {self.safe_url})"


class RawResponse:
    """A response that has been received in full, not decoded.

    Attributes:
        status_code: HTTP status.
        headers: header fields.
        content: body, with transfer and content encodings removed.
        retries_taken: how often the request was repeated before this response.
    """

    __slots__ = ("content", "headers", "retries_taken", "status_code")

    def __init__(self, status_code: int, headers: Headers, content: bytes) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.retries_taken = 0

    def __repr__(self) -> str:
        return f"RawResponse({self.status_code}, {len(self.content)} bytes)"


class ResponseStream:
    """A response whose body is still on its way.

    Args:
        status_code: HTTP status.
        headers: header fields.
        chunks: the body, with transfer and content encodings removed.
        close: gives the connection back, whether the body has been read or not.
    """

    __slots__ = ("_chunks", "_close", "headers", "retries_taken", "status_code")

    def __init__(self, status_code: int, headers: Headers, chunks: Iterator[bytes], close: Callable[[], None]) -> None:
        self.status_code = status_code
        self.headers = headers
        self._chunks = chunks
        self._close = close
        self.retries_taken = 0

    def iter_bytes(self) -> Iterator[bytes]:
        """The body piece by piece; only once."""
        return self._chunks

    def close(self) -> None:
        """Gives the connection back; may be called twice."""
        self._close()


class AsyncResponseStream:
    """The same as `ResponseStream`, for asyncio."""

    __slots__ = ("_chunks", "_close", "headers", "retries_taken", "status_code")

    def __init__(
        self, status_code: int, headers: Headers, chunks: AsyncIterator[bytes], close: Callable[[], Awaitable[None]]
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self._chunks = chunks
        self._close = close
        self.retries_taken = 0

    def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body piece by piece; only once."""
        return self._chunks

    async def aclose(self) -> None:
        """Gives the connection back; may be called twice."""
        await self._close()


class Transport(Protocol):
    """Sends requests."""

    def send(self, request: Request) -> ResponseStream:
        """Sends once and returns when the header fields of the response have arrived.

        Raises:
            APITimeoutError: a step took longer than `request.timeout` allows.
            APIConnectionError: no response could be obtained. Reading the returned stream raises the same two.
        """
        ...

    def close(self) -> None:
        """Closes all connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests from asyncio; the same contract as `Transport`."""

    async def send(self, request: Request) -> AsyncResponseStream:
        """Sends once and returns when the header fields of the response have arrived."""
        ...

    async def aclose(self) -> None:
        """Closes all connections."""
        ...


Send = Callable[[Request], RawResponse]
"""Sends a request without credentials, repeats it as retries allow, and reads the response."""
AsyncSend = Callable[[Request], Awaitable[RawResponse]]
