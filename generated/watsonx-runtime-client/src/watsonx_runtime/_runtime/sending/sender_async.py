"""Sends a request until there is a response, or no point in going on."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Literal, overload

import msgspec

from ..authentication.credentials import Credential
from ..clock import Clock
from ..errors import APIConnectionError, APIResponseError, APITimeoutError, ConfigurationError
from ..retries import Failure, RetryPolicy, RetryQuota, retry_after
from ..secrets import hide_in_bytes, hide_in_headers
from ..transports.transport import (
    AsyncResponseStream,
    AsyncTransport,
    RawResponse,
    Request,
    SizeLimits,
    Timeout,
)
from ..urls import is_loopback, origin_of, redirect_target
from .attempts import Attempt, AttemptLog

_MOST_REDIRECTS = 5


class CallLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What one call may take."""

    policy: RetryPolicy = RetryPolicy()
    timeout: Timeout = Timeout()
    deadline: float | None = None
    """Seconds for the whole call: tokens, attempts, the waits between them, and the body of the response."""
    sizes: SizeLimits = SizeLimits()
    on_attempt: Callable[[Attempt], None] | None = None


class AsyncSender:
    """Attempts, credentials, redirects and retries, over one transport.

    Args:
        transport: sends requests; None makes the default one when it is first needed.
        clock: source of time.
        quota: shared by everything that uses this sender.
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
        self._log = AttemptLog()
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
                    from ..transports.http_async import AsyncHTTPTransport

                    self._transport = AsyncHTTPTransport()
        return self._transport

    @overload
    async def send(
        self,
        request: Request,
        limits: CallLimits,
        *,
        credentials: Sequence[Credential] = (),
        idempotent: bool = False,
        streamed: Literal[False] = False,
    ) -> RawResponse: ...

    @overload
    async def send(
        self,
        request: Request,
        limits: CallLimits,
        *,
        credentials: Sequence[Credential] = (),
        idempotent: bool = False,
        streamed: Literal[True],
    ) -> AsyncResponseStream | RawResponse: ...

    async def send(
        self,
        request: Request,
        limits: CallLimits,
        *,
        credentials: Sequence[Credential] = (),
        idempotent: bool = False,
        streamed: bool = False,
    ) -> AsyncResponseStream | RawResponse:
        """Sends a request, and sends it again as the policy allows.

        Args:
            request: the request without credentials; it is not changed.
            limits: what the call may take.
            credentials: applied to every attempt.
            idempotent: True when sending the request twice has the effect of sending it once.
            streamed: True returns a successful response before its body has been read.

        Raises:
            APITimeoutError: there was no response in time.
            APIConnectionError: there was no response.
        """
        deadline = None if limits.deadline is None else self.clock.now() + limits.deadline
        renewed = False
        attempt = 0
        taken = 1
        while True:
            plain = request.copy()
            plain.timeout, plain.time_left = self._time_for(request, limits, deadline)
            started = self.clock.now()
            outcome: AsyncResponseStream | RawResponse | APIConnectionError
            try:
                outcome, sent = await self._attempt(plain, limits, credentials, deadline, streamed)
            except APIConnectionError as error:
                outcome = error
                failure = Failure(
                    sent=error.sent, transient=error.transient, timed_out=isinstance(error, APITimeoutError)
                )
            else:
                if outcome.status_code == 401 and not renewed and request.repeatable and _discarded(credentials, sent):
                    # The server refused the token before it did anything, so even a POST may be sent again.
                    renewed = True
                    await _dropped(outcome)
                    continue
                status = outcome.status_code
                asked = retry_after(outcome.headers, self.clock.wall()) if status in limits.policy.statuses else None
                failure = Failure(status=status, retry_after=asked)
            outcome.retries_taken = attempt
            delay = limits.policy.decide(
                failure,
                idempotent=idempotent,
                repeatable=request.repeatable,
                attempt=attempt,
                remaining=None if deadline is None else deadline - self.clock.now(),
                random=self.random,
            )
            if delay is not None and not self.quota.acquire(timed_out=failure.timed_out):
                delay = None
            self._log.note(plain, outcome, attempt, self.clock.now() - started, delay, limits.on_attempt)
            if delay is None:
                if isinstance(outcome, APIConnectionError):
                    try:
                        raise outcome
                    finally:
                        # The error leads to this frame, and this frame would lead to the error.
                        del outcome
                if failure.status not in limits.policy.statuses and outcome.status_code < 500:
                    self.quota.release(taken)
                return outcome
            await _dropped(outcome)
            taken = self.quota.cost(timed_out=failure.timed_out)
            attempt += 1
            await self.clock.sleep_async(delay)

    def _time_for(self, request: Request, limits: CallLimits, deadline: float | None) -> tuple[Timeout, float | None]:
        """Limits of the next attempt.

        Raises:
            APITimeoutError: the deadline has passed.
        """
        if deadline is None:
            return limits.timeout, None
        remaining = deadline - self.clock.now()
        if remaining <= 0:
            raise _too_late(request, limits)
        return limits.timeout.within(remaining), remaining

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
        for _ in range(_MOST_REDIRECTS + 1):
            sent = await self.authenticated(request, credentials, limits) if credentials else request
            if deadline is not None:
                # Obtaining a token took its share.
                sent.timeout, sent.time_left = self._time_for(request, limits, deadline)
            response = await transport.send(sent)
            target = redirect_target(request.method, request.url, response.status_code, response.headers)
            if target is None:
                break
            await response.aclose()
            request = request.copy()
            request.url = target
        else:
            raise APIConnectionError(
                f"{request.safe_url} redirects more than {_MOST_REDIRECTS} times",
                transient=False,
                method=request.method,
                url=request.safe_url,
            )
        if streamed and response.status_code < 300:
            return response if deadline is None else self._until(deadline, response, request, limits), sent
        return await self._read(response, request, limits, deadline), sent

    async def authenticated(self, request: Request, credentials: Sequence[Credential], limits: CallLimits) -> Request:
        """A copy of the request with the proofs of its credentials."""

        async def send(own: Request) -> RawResponse:
            return await self._plain_send(own, request, limits)

        sent = request.copy()
        for credential in credentials:
            await credential.authenticate_async(sent, send)
        return sent

    async def _plain_send(self, own: Request, request: Request, limits: CallLimits) -> RawResponse:
        """Sends a credential's own request within what the call may take; repeating it changes nothing."""
        scheme, host, _ = origin_of(own.url)
        if scheme != "https" and not is_loopback(host):
            raise ConfigurationError(f"{own.safe_url} would receive secrets over plain HTTP; use https")
        sizes = msgspec.structs.replace(limits.sizes, response=limits.sizes.token)
        own_limits = CallLimits(
            policy=limits.policy,
            timeout=own.timeout.shortest(limits.timeout),
            deadline=request.time_left,
            sizes=sizes,
        )
        return await self.send(own, own_limits, idempotent=True)

    async def _read(
        self, response: AsyncResponseStream, request: Request, limits: CallLimits, deadline: float | None
    ) -> RawResponse:
        """The whole response; of one that reports an error, no more than is worth keeping.

        Raises:
            APIResponseError: the body is larger than the client accepts.
        """
        failed = response.status_code >= 300
        most = limits.sizes.error if failed else limits.sizes.response
        content = bytearray()
        try:
            async for piece in response.aiter_bytes():
                content += piece
                if most is not None and len(content) > most:
                    if failed:
                        del content[most:]
                        break
                    beginning = hide_in_bytes(bytes(content[:1000]), request.secrets)
                    # What a crash report shows of the variables may be an echo of the request.
                    content, piece = bytearray(), b""
                    raise APIResponseError(
                        f"{request.method} {request.safe_url}: the body of the response is larger than"
                        f" {most:,} bytes; read it as a stream, or raise the limit with sizes=SizeLimits(response=...)",
                        status_code=response.status_code,
                        headers=hide_in_headers(response.headers, request.secrets),
                        body=beginning,
                        method=request.method,
                        url=request.safe_url,
                    )
                # A server that sends a byte now and then never exceeds the timeout of a single step.
                if deadline is not None and self.clock.now() > deadline:
                    raise _too_late(request, limits)
        finally:
            await response.aclose()
        return RawResponse(response.status_code, response.headers, bytes(content))

    def _until(
        self, deadline: float, response: AsyncResponseStream, request: Request, limits: CallLimits
    ) -> AsyncResponseStream:
        """The response, whose body ends with an error when the deadline passes."""

        async def pieces() -> AsyncIterator[bytes]:
            async for piece in response.aiter_bytes():
                yield piece
                if self.clock.now() > deadline:
                    raise _too_late(request, limits)

        return AsyncResponseStream(response.status_code, response.headers, pieces(), response.aclose)


def _fraction() -> float:
    # The module `random` takes longer to import than this ever will.
    return int.from_bytes(os.urandom(4), "big") / 2**32


def _discarded(credentials: Sequence[Credential], request: Request) -> bool:
    discarded = [credential.discard(request) for credential in credentials]
    return any(discarded)


async def _dropped(outcome: AsyncResponseStream | RawResponse | APIConnectionError) -> None:
    if isinstance(outcome, AsyncResponseStream):
        await outcome.aclose()


def _too_late(request: Request, limits: CallLimits) -> APITimeoutError:
    return APITimeoutError(
        f"{request.method} {request.safe_url}: no complete response within the deadline of {limits.deadline:g} seconds",
        transient=False,
        method=request.method,
        url=request.safe_url,
    )
