# Derived from httpx2_async.py by scripts/derive-sync: edit that file instead.
"""The default transport: httpx2, which is imported when the first request is sent.

TLS certificates are verified against the trust store of the operating system, and the usual proxy variables of the
environment (`HTTPS_PROXY`, `NO_PROXY`, ...) are respected.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import APIConnectionError, APITimeoutError
from ..secrets import hide
from .connection_errors import refusal
from .event_loops import LoopBinding
from .tls import default_tls
from .transport import Headers, Request, ResponseStream

if TYPE_CHECKING:
    import ssl

    import httpx2


class HTTPX2Transport:
    """Sends requests with httpx2.

    Args:
        client: an `httpx2.Client` of the caller's own, for special proxies or limits; the caller closes it. None
            makes one.
        tls: trusted authorities and client certificates, unless `client` is given. None trusts those of the operating
            system.
    """

    def __init__(self, client: Any = None, *, tls: ssl.SSLContext | None = None) -> None:
        import httpx2

        from .log_masking import mask_log

        self._library = httpx2
        self._mask_log = mask_log
        self._loop = LoopBinding()
        self._masked: set[str] = set()
        mask_log("httpx2", self._masked)
        self._own = client is None
        self._client: httpx2.Client = self._made(tls or default_tls()) if client is None else client

    def _made(self, tls: ssl.SSLContext) -> httpx2.Client:
        from http.cookiejar import CookieJar, DefaultCookiePolicy

        # Calls of an API do not depend on each other, so no cookie of one response goes into the next request.
        cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
        return self._library.Client(cookies=cookies, follow_redirects=False, timeout=None, verify=tls)

    def send(self, request: Request) -> ResponseStream:
        """Sends once and returns when the header fields of the response have arrived."""
        self._loop.check()
        prepared = self._prepared(request)
        try:
            response = self._client.send(prepared, stream=True, follow_redirects=False)
        except self._library.InvalidURL as error:
            raise APIConnectionError(f"{request.safe_url} is not a URL: {error}") from None
        except self._library.TransportError as error:
            raise self._translated(error, request) from error
        headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw])
        return ResponseStream(response.status_code, headers, self._chunks(response, request), response.close)

    def close(self) -> None:
        """Closes all connections; those of an event loop that has ended are closed already."""
        if self._own and self._loop.fits():
            self._client.close()

    def _prepared(self, request: Request) -> httpx2.Request:
        if not request.secret_parameters <= self._masked:
            self._masked |= request.secret_parameters
            self._mask_log("httpx2", self._masked)
        # Latin-1 is what header fields are made of.
        headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in request.headers.fields]
        if "Accept-Encoding" not in request.headers:
            headers.append((b"Accept-Encoding", b"gzip, deflate"))
        content: Any = request.content
        if content is not None and not isinstance(content, bytes):
            if content.length is not None:
                headers.append((b"Content-Length", str(content.length).encode()))
            content = content.iter_bytes()
        timeout = request.timeout
        limits = {"connect": timeout.connect, "read": timeout.read, "write": timeout.write, "pool": timeout.pool}
        return self._library.Request(
            request.method, request.url, headers=headers, content=content, extensions={"timeout": limits}
        )

    def _chunks(self, response: httpx2.Response, request: Request) -> Iterator[bytes]:
        try:
            yield from response.iter_bytes()
        except (self._library.TransportError, self._library.DecodingError) as error:
            raise self._translated(error, request) from error
        finally:
            response.close()

    def _translated(self, error: httpx2.RequestError, request: Request) -> APIConnectionError:
        # The library's error keeps the request with its credentials, and errors end up in reports.
        error.request = self._library.Request(request.method, request.safe_url)
        reason = refusal(error, request.url) or hide(str(error), request.secrets) or type(error).__name__
        url = request.safe_url
        if isinstance(error, self._library.TimeoutException):
            step = {"ConnectTimeout": "connecting", "WriteTimeout": "sending", "PoolTimeout": "a free connection"}.get(
                type(error).__name__, "the response"
            )
            return APITimeoutError(
                f"{request.method} {url}: waited too long for {step}", method=request.method, url=url
            )
        return APIConnectionError(f"{request.method} {url}: {reason}", method=request.method, url=url)
