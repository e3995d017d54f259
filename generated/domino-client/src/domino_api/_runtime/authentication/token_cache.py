"""Access tokens that are obtained once, shared by every thread and task, and replaced before they end.

One `TokenCache` serves a credential, however many clients, threads and event loops use it:

- Whoever first finds no usable token obtains one; everybody else waits for that one exchange and shares its outcome.
- From 80 % of its life on, a token is replaced by one caller while the others go on using it. When that fails, the
  token is used to its end, and the failure concerns nobody until then.
- Age is what the monotonic clock says or what the wall clock says, whichever is more: a laptop that slept shows in
  the one, a clock that was set back in the other. When the two disagree by more than half a minute the token is
  replaced, because then neither is to be believed.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from typing import Any, Literal, NoReturn, cast

import msgspec

from ..clock import Clock
from ..errors import APITimeoutError, AuthenticationError
from ..secrets import hide
from ..transports.transport import RawResponse

__all__ = ["IssuedToken", "TokenCache", "issued_token"]

REFRESH_SHARE = 0.8
"""Share of its life after which a token is replaced."""
MARGIN = 10.0
"""Seconds before its end from which on a token is not sent any more; at most a tenth of its life."""
CLOCK_TOLERANCE = 30.0
"""Seconds by which the two clocks may have moved differently since the token came."""
RETRY_INTERVAL = 30.0
"""Seconds between two tries to replace a token that is still good, and in which a second refusal counts as final."""
REFRESH_TIMEOUT = 60.0
"""Seconds to wait for another's exchange, which may sit in an event loop that does not run any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedToken:
    """What an exchange returned."""

    value: str = field(repr=False)
    lifetime: float | None = None
    """Seconds, from the moment the exchange began. None, without `expires` either: the token does not end."""
    expires: float | None = None
    """Seconds since the epoch, by the clock of the server."""


@dataclass(frozen=True, slots=True)
class _Held:
    value: str = field(repr=False)
    lifetime: float
    monotonic: float
    wall: float
    after_refusal: bool


class _PendingRefresh:
    """One exchange under way: when it began, and the future that its outcome goes into.

    The outcome is the token, the failure, or None when the exchange was cancelled and somebody else has to make it.
    """

    __slots__ = ("monotonic", "outcome", "process", "wall")

    def __init__(self, monotonic: float, wall: float) -> None:
        self.process = os.getpid()
        self.monotonic = monotonic
        self.wall = wall
        self.outcome: Future[str | Exception | None] = Future()
        # A running future cannot be cancelled: a waiting task that is cancelled must not take the others along.
        self.outcome.set_running_or_notify_cancel()


class TokenCache:
    """Holds one token for all threads and event loops.

    Args:
        clock: Tells the age of the token.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = Clock() if clock is None else clock
        self._lock = threading.Lock()
        self._held: _Held | None = None
        self._pending: _PendingRefresh | None = None
        self._next_try = 0.0
        self._refused = False

    def __repr__(self) -> str:
        return "TokenCache(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("TokenCache holds a secret and cannot be pickled; create it where it is needed")

    def token(self, obtain: Callable[[], IssuedToken], within: float | None = None) -> str:
        """Return a token that is good now, if need be from `obtain`.

        Args:
            obtain: makes the exchange.
            within: seconds to wait for the exchange of another thread or task; None for a minute at a time.

        Raises:
            AuthenticationError: the exchange failed, here or in the thread or task that made it.
            APITimeoutError: the exchange of another did not end in time.
        """
        end = self._end(within)
        while True:
            step, own = self._next_step()
            if isinstance(step, str):
                return step
            token = self._run(step, obtain) if own else self._wait(step, end)
            if token is not None:
                return token

    async def token_async(self, obtain: Callable[[], Awaitable[IssuedToken]], within: float | None = None) -> str:
        """The same as `token`, for asyncio and trio."""
        end = self._end(within)
        while True:
            step, own = self._next_step()
            if isinstance(step, str):
                return step
            token = await self._run_async(step, obtain) if own else await self._wait_async(step, end)
            if token is not None:
                return token

    def discard(self, token: str) -> bool:
        """Forget `token`, which the API refused.

        Returns:
            Whether another attempt has a chance: false when `token` itself came after a refusal moments ago.
        """
        with self._lock:
            held = self._held
            if held is None or held.value != token:
                return bool(token)
            if held.after_refusal and self._age(held) < RETRY_INTERVAL:
                return False
            self._held = None
            self._refused = True
            return True

    def _next_step(self) -> tuple[str | _PendingRefresh, bool]:
        """Return a good token, or the exchange to wait for and whether it is the caller's to make."""
        with self._lock:
            now = self._clock.now()
            held = self._held
            if self._pending is not None and self._pending.process != os.getpid():
                # Whoever makes that exchange stayed behind in the process that this one was forked from.
                self._pending = None
            condition = "stale" if held is None else self._condition(held)
            if held is not None and condition == "fresh":
                return held.value, False
            if held is not None and condition == "ageing" and (self._pending is not None or now < self._next_try):
                return held.value, False
            if self._pending is not None:
                return self._pending, False
            self._pending = _PendingRefresh(now, self._clock.wall())
            return self._pending, True

    def _condition(self, held: _Held) -> Literal["fresh", "ageing", "stale"]:
        age = self._age(held)
        if age >= held.lifetime - min(MARGIN, held.lifetime / 10):
            return "stale"
        return "ageing" if age >= held.lifetime * REFRESH_SHARE else "fresh"

    def _age(self, held: _Held) -> float:
        """Return the seconds since the token came; infinitely many when the clocks disagree."""
        by_monotonic = self._clock.now() - held.monotonic
        by_wall = self._clock.wall() - held.wall
        if abs(by_wall - by_monotonic) > CLOCK_TOLERANCE:
            return float("inf")
        return max(by_monotonic, by_wall)

    def _run(self, pending: _PendingRefresh, obtain: Callable[[], IssuedToken]) -> str:
        try:
            issued = obtain()
        except Exception as error:
            return self._failed(pending, error)
        except BaseException:
            self._cancelled(pending)
            raise
        return self._succeeded(pending, issued)

    async def _run_async(self, pending: _PendingRefresh, obtain: Callable[[], Awaitable[IssuedToken]]) -> str:
        try:
            issued = await obtain()
        except Exception as error:
            return self._failed(pending, error)
        except BaseException:
            self._cancelled(pending)
            raise
        return self._succeeded(pending, issued)

    def _end(self, within: float | None) -> float | None:
        return None if within is None else self._clock.now() + within

    def _patience(self, end: float | None) -> float:
        """Seconds to wait for the exchange of another.

        Raises:
            APITimeoutError: there is no time left.
        """
        if end is None:
            return REFRESH_TIMEOUT
        left = end - self._clock.now()
        if left <= 0:
            raise APITimeoutError("no token was obtained within the deadline of the call", sent=False, transient=False)
        return min(left, REFRESH_TIMEOUT)

    def _wait(self, pending: _PendingRefresh, end: float | None) -> str | None:
        wait([pending.outcome], self._patience(end))
        return self._outcome(pending, end)

    async def _wait_async(self, pending: _PendingRefresh, end: float | None) -> str | None:
        patience = self._patience(end)
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:
            # Not asyncio: a thread waits, and tells the task.
            from anyio import to_thread

            await to_thread.run_sync(wait, [pending.outcome], patience, abandon_on_cancel=True)
            return self._outcome(pending, end)
        outcome = asyncio.wrap_future(pending.outcome)
        try:
            await asyncio.wait([outcome], timeout=patience)
        finally:
            # Nobody waits any more; else the outcome would be sent to an event loop that may be closed by then.
            outcome.cancel()
        return self._outcome(pending, end)

    def _outcome(self, pending: _PendingRefresh, end: float | None) -> str | None:
        """Return the token that another obtained; None when the exchange has to be made again.

        Raises:
            AuthenticationError: the exchange failed.
            APITimeoutError: it did not end in the time that the caller has.
        """
        if not pending.outcome.done():
            # It may just take longer than this caller has time for.
            self._patience(end)
            with self._lock:
                self._close(pending)
            return None
        outcome = pending.outcome.result()
        if isinstance(outcome, Exception):
            # One exception object raised in many threads would collect the tracebacks of all of them.
            raise AuthenticationError(str(outcome))
        return outcome

    def _succeeded(self, pending: _PendingRefresh, issued: IssuedToken) -> str:
        # A clock that runs ahead of the server's by more than the token's life makes the token look dead on arrival;
        # then only the lifetime counts.
        spans = [] if issued.lifetime is None else [issued.lifetime]
        if issued.expires is not None and issued.expires > pending.wall:
            spans.append(issued.expires - pending.wall)
        lifetime = min(spans, default=float("inf"))
        with self._lock:
            # The clocks as they were when the exchange began: the token is not younger than that.
            self._held = _Held(issued.value, lifetime, pending.monotonic, pending.wall, self._refused)
            self._refused = False
            self._close(pending)
        pending.outcome.set_result(issued.value)
        return issued.value

    def _failed(self, pending: _PendingRefresh, error: Exception) -> str:
        with self._lock:
            held = self._held
            usable = held is not None and self._condition(held) != "stale"
            self._next_try = self._clock.now() + RETRY_INTERVAL
            self._close(pending)
        if held is not None and usable:
            pending.outcome.set_result(held.value)
            return held.value
        # One that ran out of its caller's time says nothing about how others fare, who may have more.
        pending.outcome.set_result(None if isinstance(error.__cause__, APITimeoutError) else error)
        raise error

    def _cancelled(self, pending: _PendingRefresh) -> None:
        """Let somebody else make the exchange: the caller that made it was cancelled."""
        with self._lock:
            self._close(pending)
        pending.outcome.set_result(None)

    def _close(self, pending: _PendingRefresh) -> None:
        if self._pending is pending:
            self._pending = None


def issued_token(response: RawResponse, endpoint: str, secrets: Iterable[str] = ()) -> IssuedToken:
    """The token of an reply as OAuth 2 describes it; `expiration`, if there, is its end by the server's clock.

    Args:
        response: reply of the token endpoint.
        endpoint: its URL, for messages.
        secrets: texts that must not appear in messages.

    Raises:
        AuthenticationError: the endpoint refused, or returned something other than a token.
    """
    issued = _read_token(response, endpoint)
    if isinstance(issued, str):
        issued = hide(issued, secrets)
        raise AuthenticationError(issued)
    return issued


def _read_token(response: RawResponse, endpoint: str) -> IssuedToken | str:
    """The token, or why there is none. Nothing is raised here, where variables contain what must not be shown."""
    try:
        decoded: Any = msgspec.json.decode(response.content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        decoded = None
    reply = cast("dict[str, Any]", decoded) if isinstance(decoded, dict) else {}
    if response.status_code != 200:
        reasons = [reply.get(name) for name in ("error", "error_description", "errorMessage", "message")]
        said = ": ".join(reason for reason in reasons if isinstance(reason, str))
        text = f"{endpoint} refused to issue a token with status {response.status_code}"
        return f"{text}: {said}" if said else text
    token = reply.get("access_token")
    if not isinstance(token, str) or not token:
        return f"{endpoint} returned no access_token"
    kind = reply.get("token_type")
    if isinstance(kind, str) and kind.lower() != "bearer":
        return f"{endpoint} issued a token of the type {kind[:40]!r}, which is not supported"
    if not token.isascii() or not token.isprintable() or " " in token:
        return f"{endpoint} returned an access_token that cannot be sent in a header field"
    return IssuedToken(
        value=token, lifetime=_seconds(reply.get("expires_in")), expires=_seconds(reply.get("expiration"))
    )


def _seconds(value: object) -> float | None:
    # Some servers send numbers as text.
    try:
        number = float(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None
    except (ValueError, OverflowError):
        return None
    return number if number is not None and 0 <= number < float("inf") else None
