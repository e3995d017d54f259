"""The default transport: HTTP over httpcore2, which is imported when the first request is sent."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, cast

import httpcore2

from ..headers import Headers
from .backends import backend_async
from .connection_errors import translated
from .content_coding import ContentDecoder
from .event_loops import LoopBinding
from .network import AttemptBounds, bounds
from .tls import ClientCertificate, tls_context
from .transport import AsyncResponseStream, Request
from .wire import Route, checked_proxy, has_leftovers, proxy_of, route_to, spend_connection, target_of, wire_headers

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncHTTPTransport"]


class AsyncHTTPTransport:
    """Sends requests over connections that it keeps for the next ones.

    Args:
        proxy: URL of a proxy for all requests, with user name and password where it wants them. By default the usual
            variables of the environment (`HTTPS_PROXY`, `NO_PROXY`, ...) decide; hosts of this computer are always
            reached directly then.
        trust_environment: False ignores these variables.
        ca_file: file with the certificates of the authorities to trust, in PEM. By default those of the operating
            system are trusted.
        client_certificate: file with certificate and private key in PEM, or a tuple of their two files, and of the
            password of the key where it has one.
        verify: False accepts every certificate, and with it every attacker. Only for tests.
        tls: TLS settings of the caller's own, instead of `ca_file`, `client_certificate` and `verify`.
        max_connections: how many connections there may be at a time; further requests wait for one. None for no limit.
        max_idle_connections: how many of them are kept while they are not in use; None for all.
        idle_timeout: seconds after which a connection that is not in use is closed.
        http2: True offers HTTP/2 to the server; needs the distribution `h2`.
        local_address: address of this computer to connect from.
        expansion: how many bytes a compressed body may become for each byte received, beyond the first 16 MiB.

    Raises:
        ConfigurationError: the arguments contradict each other, or a file cannot be used.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        trust_environment: bool = True,
        ca_file: str | os.PathLike[str] | None = None,
        client_certificate: ClientCertificate | None = None,
        verify: bool = True,
        tls: ssl.SSLContext | None = None,
        max_connections: int | None = 100,
        max_idle_connections: int | None = None,
        idle_timeout: float | None = 5.0,
        http2: bool = False,
        local_address: str | None = None,
        expansion: int = 200,
    ) -> None:
        self._tls = tls_context(tls, ca_file, client_certificate, verify=verify, http2=http2)
        self._proxy = None if proxy is None else checked_proxy(proxy)
        self._trust_environment = trust_environment
        self._options: dict[str, Any] = {
            "max_connections": max_connections,
            "max_keepalive_connections": max_idle_connections,
            "keepalive_expiry": idle_timeout,
            "http2": http2,
            "local_address": local_address,
        }
        self._expansion = expansion
        self._loop = LoopBinding()
        self._process = os.getpid()
        self._pools: dict[str | None, httpcore2.AsyncConnectionPool] = {}
        self._routes: dict[str, Route] = {}

    async def send(self, request: Request) -> AsyncResponseStream:
        """Sends once and returns when the header fields of the response have arrived."""
        await self._loop.check_async()
        attempt = AttemptBounds(request.time_left, request.timeout.read)
        token = bounds.set(attempt)
        try:
            prepared, pool = self._prepared(request, attempt)
            response = await pool.handle_async_request(prepared)
        except Exception as error:
            failure = translated(error, request, attempt)
            if failure is None:
                raise
            raise failure from error
        finally:
            bounds.reset(token)
        attempt.head_received()
        headers = Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers])
        chunks = self._chunks(response, headers, request, attempt)
        return AsyncResponseStream(response.status, headers, chunks, response.aclose)

    async def aclose(self) -> None:
        """Closes all connections; those of an event loop that has ended are closed already."""
        pools, self._pools = self._pools, {}
        if self._process == os.getpid() and await self._loop.fits_async():
            for pool in pools.values():
                await pool.aclose()

    def _prepared(
        self, request: Request, attempt: AttemptBounds
    ) -> tuple[httpcore2.Request, httpcore2.AsyncConnectionPool]:
        origin, target = target_of(request.url)
        route = self._routes.get(origin)
        if route is None:
            route = route_to(origin, self._proxy, trust_environment=self._trust_environment)
            if len(self._routes) < 100:
                self._routes[origin] = route
        content: Any = request.content
        if content is not None and not isinstance(content, bytes):
            content = content.aiter_bytes()
        timeout = request.timeout
        limits = {
            "connect": timeout.connect,
            "read": timeout.read,
            "write": timeout.write,
            "pool": attempt.step_timeout(timeout.pool),
        }
        url = httpcore2.URL(scheme=route.scheme, host=route.host, port=route.port, target=target)
        prepared = httpcore2.Request(
            request.method,
            url,
            headers=wire_headers(request, route),
            content=content,
            extensions={"timeout": limits},
        )
        return prepared, self._pool(route.proxy)

    def _pool(self, proxy: str | None) -> httpcore2.AsyncConnectionPool:
        if self._process != os.getpid():
            # After a fork, parent and child would read each other's responses from the connections that they share.
            self._pools, self._process = {}, os.getpid()
        pool = self._pools.get(proxy)
        if pool is None:
            pool = self._pools[proxy] = httpcore2.AsyncConnectionPool(
                ssl_context=self._tls,
                proxy=None if proxy is None else proxy_of(proxy),
                network_backend=backend_async(),
                **self._options,
            )
        return pool

    async def _chunks(
        self, response: httpcore2.Response, headers: Headers, request: Request, attempt: AttemptBounds
    ) -> AsyncIterator[bytes]:
        pieces = cast("AsyncIterator[bytes]", aiter(cast("Any", response.stream)))
        try:
            decoder = ContentDecoder(headers.get("content-encoding", ""), self._expansion)
            while True:
                # For each piece anew: the caller may do other things between them.
                token = bounds.set(attempt)
                try:
                    piece = await anext(pieces)
                except StopAsyncIteration:
                    break
                finally:
                    bounds.reset(token)
                for decoded in decoder.feed(piece):
                    yield decoded
            decoder.end()
            if has_leftovers(response):
                # What follows a response must not be taken for the next one.
                spend_connection(response)
        except Exception as error:
            failure = translated(error, request, attempt)
            if failure is None:
                raise
            raise failure from error
        finally:
            await response.aclose()
