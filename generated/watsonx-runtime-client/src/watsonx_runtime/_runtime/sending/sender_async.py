"""Sends a request until it is answered or there is no point in going on."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence

import msgspec

from ..authentication.credentials import Credential
from ..clock import Clock
from ..errors import APIConnectionError, APITimeoutError, ConfigurationError
from ..transports.transport import AsyncResponseStream, AsyncTransport, RawResponse, Request, Timeout
from ..urls import is_loopback, origin_of
from .retries import Failure, RetryPolicy, RetryQuota, retry_after

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LONGEST_CHAIN = 5


class CallLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What one call may take."""

    policy: RetryPolicy = RetryPolicy()
    timeout: Timeout = Timeout()
    deadline: float | None = None
    """Seconds for the whole call."""


class AsyncSender:
    """Attempts, credentials, redirects and retries, over one transport.

    Args:
        transport: sends requests; None makes the default one when it is first needed.
        clock: source of time.
        quota: shared by everything that uses this exchange.
        random_fraction: gives numbers from 0 to 1.
    """

    def __init__(
        self,
        transport: AsyncTransport | None = None,
        *,
        clock: Clock | None = None,
        quota: RetryQuota | None = None,
        random_fraction: Callable[[], float] | None = None,
    ) -> None:
        self._transport = transport
        self._own = transport is None
        self._closed = False
        self._lock = threading.Lock()
        self.clock = clock or Clock()
        self.quota = quota or RetryQuota()
        self.random = random_fraction or _fraction

    @property
    def closed(self) -> bool:
        """True after `aclose`."""
        return self._closed

    async def aclose(self) -> None:
        """Closes the transport, if it was made here; one that was passed in belongs to its owner."""
        with self._lock:
            transport, self._closed = self._transport, True
        if transport is not None and self._own:
            await transport.aclose()

    def _ready_transport(self) -> AsyncTransport:
        if self._closed:
            raise ConfigurationError("this client has been closed; create a new one, or close it later")
        if self._transport is None:
            with self._lock:
                if self._transport is None:
                    from ..transports.httpx2_async import AsyncHTTPX2Transport

                    self._transport = AsyncHTTPX2Transport()
        return self._transport

    async def receive(
        self, request: Request, limits: CallLimits, *, credentials: Sequence[Credential] = (), harmless: bool = False
    ) -> RawResponse:
        """Sends, repeats as the policy allows, and reads the response.

        Args:
            request: the request without credentials; it is not changed.
            limits: what the call may take.
            credentials: applied to every attempt.
            harmless: True when sending twice does no harm.

        Raises:
            APITimeoutError: no response in time.
            APIConnectionError: no response.
        """
        response = await self._exchanged(request, limits, credentials, harmless, streamed=False)
        return response if isinstance(response, RawResponse) else await response.aread()

    async def open(
        self, request: Request, limits: CallLimits, *, credentials: Sequence[Credential] = (), harmless: bool = False
    ) -> AsyncResponseStream | RawResponse:
        """The same, but a successful response is returned before its body has been read."""
        return await self._exchanged(request, limits, credentials, harmless, streamed=True)

    async def _exchanged(
        self, request: Request, limits: CallLimits, credentials: Sequence[Credential], harmless: bool, *, streamed: bool
    ) -> AsyncResponseStream | RawResponse:
        deadline = None if limits.deadline is None else self.clock.now() + limits.deadline
        renewed = False
        attempt = 0
        taken = 1
        while True:
            plain = request.copy()
            plain.timeout = limits.timeout
            if deadline is not None:
                remaining = deadline - self.clock.now()
                if remaining <= 0:
                    raise _too_late(request, limits)
                plain.timeout = limits.timeout.within(remaining)
            try:
                response, sent = await self._attempt(plain, limits, credentials, deadline, streamed)
            except APIConnectionError as error:
                failure: Failure = "timeout" if isinstance(error, APITimeoutError) else "connection"
                delay = None
                if harmless and request.repeatable:
                    delay = self._delay(attempt, failure, limits.policy, deadline)
                if delay is None:
                    raise
            else:
                if response.status_code == 401 and not renewed and request.repeatable and _discarded(credentials, sent):
                    # The server refused the token before it did anything, so even a POST may be sent again.
                    renewed = True
                    await _dropped(response)
                    continue
                failure = "status"
                if response.status_code not in limits.policy.statuses:
                    if response.status_code < 500:
                        self.quota.release(taken)
                    return response
                delay = None
                if harmless and request.repeatable:
                    delay = self._delay(attempt, failure, limits.policy, deadline, response)
                if delay is None:
                    return response
                await _dropped(response)
            taken = self.quota.cost(failure)
            attempt += 1
            await self.clock.sleep_async(delay)

    def _delay(
        self,
        attempt: int,
        failure: Failure,
        policy: RetryPolicy,
        deadline: float | None,
        response: AsyncResponseStream | RawResponse | None = None,
    ) -> float | None:
        """Seconds to the next attempt, whose cost is taken from the quota; None when there is none."""
        delay = policy.delay(
            attempt,
            status=None if response is None else response.status_code,
            asked=None if response is None else retry_after(response.headers, self.clock.wall()),
            remaining=None if deadline is None else deadline - self.clock.now(),
            random=self.random,
        )
        return delay if delay is not None and self.quota.acquire(failure) else None

    async def _attempt(
        self,
        request: Request,
        limits: CallLimits,
        credentials: Sequence[Credential],
        deadline: float | None,
        streamed: bool,
    ) -> tuple[AsyncResponseStream | RawResponse, Request]:
        """One attempt, redirects included: the response, and the request with its credentials."""
        transport = self._ready_transport()
        for _ in range(_LONGEST_CHAIN + 1):
            sent = await self.authenticated(request, credentials)
            response = await transport.send(sent)
            target = _redirect_target(request, response)
            if target is None:
                break
            await response.aclose()
            request = request.copy()
            request.url = target
        else:
            raise APIConnectionError(
                f"{request.safe_url} redirects more than {_LONGEST_CHAIN} times",
                method=request.method,
                url=request.safe_url,
            )
        if streamed and response.status_code < 400:
            return response, sent
        return await self._read(response, request, limits, deadline), sent

    async def authenticated(self, request: Request, credentials: Sequence[Credential]) -> Request:
        """A copy of the request with the proofs of its credentials."""
        sent = request.copy()
        for credential in credentials:
            await credential.authenticate_async(sent, self._plain_send)
        return sent

    async def _read(
        self, response: AsyncResponseStream, request: Request, limits: CallLimits, deadline: float | None
    ) -> RawResponse:
        if deadline is None:
            return await response.aread()
        pieces: list[bytes] = []
        try:
            async for piece in response.aiter_bytes():
                pieces.append(piece)
                # A server that sends a byte now and then never runs into the timeout of a single step.
                if self.clock.now() > deadline:
                    raise _too_late(request, limits)
        finally:
            await response.aclose()
        return RawResponse(response.status_code, response.headers, b"".join(pieces))

    async def _plain_send(self, request: Request) -> RawResponse:
        """Sends a credential's own request: nothing secret over plain HTTP, and repeated, since it changes nothing."""
        scheme, host, _ = origin_of(request.url)
        if scheme != "https" and not is_loopback(host):
            raise ConfigurationError(f"{request.safe_url} would receive secrets over plain HTTP; use https")
        return await self.receive(request, CallLimits(timeout=request.timeout), harmless=True)


def _fraction() -> float:
    # The module `random` takes longer to import than this ever will.
    return int.from_bytes(os.urandom(4), "big") / 2**32


def _redirect_target(request: Request, response: AsyncResponseStream) -> str | None:
    """Where a redirect leads, if it is followed: GET and HEAD only, and only to the same origin."""
    if response.status_code not in _REDIRECTS or request.method not in ("GET", "HEAD"):
        return None
    location = response.headers.get("location")
    if location is None:
        return None
    from urllib.parse import urljoin

    target = urljoin(request.url, location).partition("#")[0]
    try:
        return target if origin_of(target) == origin_of(request.url) else None
    except ValueError:
        return None


def _discarded(credentials: Sequence[Credential], request: Request) -> bool:
    discarded = [credential.discard(request) for credential in credentials]
    return any(discarded)


async def _dropped(response: AsyncResponseStream | RawResponse) -> None:
    if not isinstance(response, RawResponse):
        await response.aclose()


def _too_late(request: Request, limits: CallLimits) -> APITimeoutError:
    return APITimeoutError(
        f"{request.method} {request.safe_url} has not been answered within its deadline of {limits.deadline:g} seconds",
        method=request.method,
        url=request.safe_url,
    )
