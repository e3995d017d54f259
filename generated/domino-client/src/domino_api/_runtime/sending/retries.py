"""When a request is sent again, and when not. Pure decisions: nothing here waits or sends.

A request is repeated only if repeating it is harmless (a safe or idempotent method, an operation declared safe, or a
token that makes the server recognise the repetition), its body can be produced again, and nothing of a streamed
response has reached the caller. The wait doubles from attempt to attempt and is drawn at random between zero and that
(full jitter), unless the server says how long to wait.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Literal

import msgspec

from ..headers import Headers

Failure = Literal["status", "connection", "timeout"]

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
HARMLESS_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often and how long."""

    max_retries: int = 2
    base_delay: float = 0.5
    """Upper bound of the first wait, in seconds; it doubles with each attempt."""
    max_delay: float = 8.0
    """Upper bound of every wait that the server does not ask for, in seconds."""
    max_retry_after: float = 60.0
    """Longest wait that is granted to a server, in seconds; one that asks for more gets no further attempt."""
    statuses: frozenset[int] = RETRIED_STATUSES

    def delay(
        self,
        attempt: int,
        *,
        status: int | None = None,
        asked: float | None = None,
        remaining: float | None = None,
        random: Callable[[], float],
    ) -> float | None:
        """Seconds to wait before the next attempt, or None when there is none.

        Args:
            attempt: number of the attempt that failed, from 0.
            status: status of its response; None when there was no response.
            asked: seconds that the server asks to wait.
            remaining: seconds until the call's deadline.
            random: gives a number from 0 to 1.
        """
        if attempt >= self.max_retries:
            return None
        if status is not None and status not in self.statuses:
            return None
        if asked is not None:
            if asked > self.max_retry_after:
                return None
            delay = asked
        else:
            delay = random() * min(self.max_delay, self.base_delay * 2.0 ** min(attempt, 30))
        if remaining is not None and delay >= remaining:
            return None
        return delay


class RetryQuota:
    """Tokens that all calls of a client share, so that a server in trouble is not drowned in repetitions.

    A repetition takes tokens, twice as many after a timeout; its success gives them back, and every success without
    repetition gives one. Without tokens, failures are reported at once.
    """

    def __init__(self, capacity: int = 500, *, cost: int = 5, timeout_cost: int = 10) -> None:
        self._capacity = capacity
        self._left = capacity
        self._cost = cost
        self._timeout_cost = timeout_cost
        self._lock = threading.Lock()

    @property
    def left(self) -> int:
        """Tokens that are left."""
        return self._left

    def cost(self, failure: Failure) -> int:
        """Tokens that a repetition after a failure costs."""
        return self._timeout_cost if failure == "timeout" else self._cost

    def acquire(self, failure: Failure) -> bool:
        """Takes the tokens for one repetition; False when there are not enough."""
        cost = self.cost(failure)
        with self._lock:
            if cost > self._left:
                return False
            self._left -= cost
            return True

    def release(self, tokens: int) -> None:
        """Gives tokens back after a success."""
        if self._left < self._capacity:
            with self._lock:
                self._left = min(self._capacity, self._left + tokens)


def retry_after(headers: Headers, wall: float) -> float | None:
    """Seconds that a response asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as a date.

    Args:
        headers: header fields of the response.
        wall: seconds since 1970, to count from.

    Returns:
        None when the response does not ask, or asks in a way that makes no sense.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000.0
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        from datetime import timezone

        moment = moment.replace(tzinfo=timezone.utc)  # noqa: UP017  # datetime.UTC would be imported for nothing
    return max(0.0, moment.timestamp() - wall)


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0.0 <= number < float("inf") else None
