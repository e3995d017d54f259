"""When a request is sent again, and when not: one decision, made in one place.

What may be repeated is what HTTP allows (RFC 9110, section 9.2.2): requests whose method is idempotent, or whose
specification declares them so; and any request that the server cannot have carried out, because nothing of it left
this computer, or because the server says that it refused it. The wait doubles from attempt to attempt and is drawn at
random between zero and that (full jitter), unless the server says how long to wait.

Nothing here waits or sends.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import msgspec

from .headers import Headers
from .operation import Retry

__all__ = ["IDEMPOTENT_METHODS", "RETRIED_STATUSES", "Failure", "RetryPolicy", "RetryQuota", "is_idempotent"]

IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "QUERY", "TRACE"})
"""RFC 9110, section 9.2.2, and the method QUERY."""

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})


def is_idempotent(method: str, retry: Retry) -> bool:
    """True when sending a request twice has the effect of sending it once.

    Args:
        method: HTTP method.
        retry: what the specification says about the operation, which weighs more than its method.
    """
    if retry.token is not None:
        return True
    return method.upper() in IDEMPOTENT_METHODS if retry.idempotent is None else retry.idempotent


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """How an attempt failed, as far as the next one depends on it."""

    status: int | None = None
    """Status of the response; None when there was none."""
    retry_after: float | None = None
    """Seconds that the server asks to wait."""
    sent: bool = True
    """False when nothing of the request left this computer."""
    transient: bool = True
    """False when the next attempt would fail in the same way."""
    timed_out: bool = False

    @property
    def refused(self) -> bool:
        """True when the request was certainly not carried out, so that even a POST may be sent again."""
        return not self.sent or self.status == 429 or (self.status == 503 and self.retry_after is not None)


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often a request is repeated, and how long to wait before it is."""

    max_retries: int = 2
    base_delay: float = 0.5
    """Upper bound of the first wait, in seconds; it doubles with each attempt."""
    max_delay: float = 8.0
    """Upper bound of every wait that the server does not ask for, in seconds."""
    max_retry_after: float = 60.0
    """Longest wait that a server may ask for, in seconds; one that asks for more gets no further attempt."""
    statuses: frozenset[int] = RETRIED_STATUSES
    """Statuses of responses after which a request is repeated."""

    def decide(
        self,
        failure: Failure,
        *,
        idempotent: bool,
        repeatable: bool,
        attempt: int,
        remaining: float | None = None,
        random: Callable[[], float],
    ) -> float | None:
        """Seconds to wait before the next attempt, or None when there is none.

        Args:
            failure: how the attempt failed.
            idempotent: True when sending the request twice has the effect of sending it once; see `is_idempotent`.
            repeatable: True when the body of the request can be produced again.
            attempt: number of the attempt that failed, from 0.
            remaining: seconds until the call's deadline; None without one.
            random: gives a number from 0 to 1.
        """
        if attempt >= self.max_retries or not repeatable or not failure.transient:
            return None
        if failure.status is not None and failure.status not in self.statuses:
            return None
        if not (idempotent or failure.refused):
            return None
        delay = random() * min(self.max_delay, self.base_delay * 2.0 ** min(attempt, 30))
        if failure.retry_after is not None:
            if failure.retry_after > self.max_retry_after:
                return None
            # Not before the server says, and not all callers at once.
            delay = failure.retry_after + delay * min(1.0, failure.retry_after)
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

    def cost(self, *, timed_out: bool) -> int:
        """Tokens that a repetition costs."""
        return self._timeout_cost if timed_out else self._cost

    def acquire(self, *, timed_out: bool) -> bool:
        """Takes the tokens for one repetition; False when there are not enough."""
        cost = self.cost(timed_out=timed_out)
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
        None when the response does not ask, or asks in a way that is not usable.
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
