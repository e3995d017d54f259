"""A transport over an httpx2 client of the caller's own: for tests with `httpx2.MockTransport`, or special settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ..errors import APIConnectionError, APITimeoutError
from ..secrets import clear_frames, hide
from .content_coding import ACCEPTED_CODINGS, CodingError, ContentDecoder
from .event_loops import LoopBinding
from .transport import AsyncResponseStream, Headers, Request

if TYPE_CHECKING:
    import httpx2

__all__ = ["AsyncHTTPX2Transport"]

_EXPANSION = 200


class AsyncHTTPX2Transport:
    """Sends requests with an httpx2 client of the caller's own, which the caller closes.

    The client's own settings (proxies, limits, certificates) apply. Its cookies, redirects and authentication do not:
    the calls of an API do not depend on each other. A server that sends a byte now and then can exceed the deadline of
    a call; `AsyncHTTPTransport` does not let it.

    Args:
        client: an `httpx2.AsyncClient`.
    """

    def __init__(self, client: httpx2.AsyncClient) -> None:
        import httpx2

        from .log_masking import mask_log

        self._library = httpx2
        self._mask_log = mask_log
        self._loop = LoopBinding()
        self._masked: set[str] = set()
        mask_log("httpx2", self._masked)
        self._client = client

    async def send(self, request: Request) -> AsyncResponseStream:
        """Sends once and returns when the header fields of the response have arrived."""
        await self._loop.check_async()
        try:
            # Not kept in a variable, which a crash report would show with the secrets in its URL.
            response = await self._client.send(self._prepared(request), stream=True, auth=None, follow_redirects=False)
        except (self._library.InvalidURL, UnicodeError) as error:
            reason = hide(str(error), request.secrets)
            raise APIConnectionError(
                f"{request.safe_url} cannot be requested: {reason}",
                method=request.method,
                url=request.safe_url,
                sent=False,
                transient=False,
            ) from None
        except self._library.TransportError as error:
            raise self._translated(error, request) from error
        headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw])
        chunks = self._chunks(response, headers, request)
        return AsyncResponseStream(response.status_code, headers, chunks, response.aclose)

    async def aclose(self) -> None:
        """Does nothing: the client belongs to the caller."""

    def _prepared(self, request: Request) -> httpx2.Request:
        if not request.secret_parameters <= self._masked:
            self._masked |= request.secret_parameters
            self._mask_log("httpx2", self._masked)
        # Latin-1 is what header fields are made of.
        headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.fields]
        if "Accept-Encoding" not in request.headers:
            headers.append((b"Accept-Encoding", ACCEPTED_CODINGS.encode()))
        content = request.content
        streamed = None
        if content is not None and not isinstance(content, bytes):
            if content.length is not None:
                headers.append((b"Content-Length", str(content.length).encode()))
            streamed = content.aiter_bytes()
            content = None
        timeout = request.timeout
        limits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool}
        return self._library.Request(
            request.method, request.url, headers=headers, content=streamed or content, extensions={"timeout": limits}
        )

    async def _chunks(self, response: httpx2.Response, headers: Headers, request: Request) -> AsyncIterator[bytes]:
        try:
            decoder = ContentDecoder(headers.get("content-encoding", ""), _EXPANSION)
            async for piece in response.aiter_raw():
                for decoded in decoder.feed(piece):
                    yield decoded
            decoder.end()
        except CodingError as error:
            raise APIConnectionError(
                f"{request.method} {request.safe_url}: {error}", method=request.method, url=request.safe_url
            ) from error
        except self._library.TransportError as error:
            raise self._translated(error, request) from error
        finally:
            await response.aclose()

    def _translated(self, error: httpx2.TransportError, request: Request) -> APIConnectionError:
        library = self._library
        url = request.safe_url
        # The library's error and functions keep the request with its credentials, and errors end up in reports.
        clear_frames(error)
        error.request = library.Request(request.method, url)
        unsent = isinstance(error, (library.ConnectError, library.ConnectTimeout, library.PoolTimeout))
        if isinstance(error, library.TimeoutException):
            return APITimeoutError(
                f"{request.method} {url}: waited too long ({type(error).__name__})",
                method=request.method,
                url=url,
                sent=not unsent,
            )
        reason = hide(str(error), request.secrets) or type(error).__name__
        return APIConnectionError(f"{request.method} {url}: {reason}", method=request.method, url=url, sent=not unsent)
