"""What is told of each attempt: to the log, and to whoever asks."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from ..errors import APIConnectionError
from ..package import PACKAGE_NAME
from ..transports.transport import AsyncResponseStream, RawResponse, Request, ResponseStream

if TYPE_CHECKING:
    import logging

__all__ = ["Attempt", "AttemptLog"]

_INFO = 20


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt of a call, for whoever measures or traces calls."""

    method: str
    """HTTP method."""
    url: str
    """The URL, without secrets."""
    number: int
    """0 for the first attempt, 1 for the first repetition."""
    seconds: float
    """How long it took: until the header fields for a streamed response, else until the whole response."""
    status_code: int | None = None
    """HTTP status; None when there was no response."""
    error: APIConnectionError | None = None
    """Why there was no response."""
    delay: float | None = None
    """Seconds until the next attempt; None when this was the last."""


class AttemptLog:
    """Writes a line about each attempt to the log of the package, at level INFO."""

    def __init__(self) -> None:
        self._logger: logging.Logger | None = None

    def note(
        self,
        request: Request,
        outcome: AsyncResponseStream | ResponseStream | RawResponse | APIConnectionError,
        number: int,
        seconds: float,
        delay: float | None,
        listener: Callable[[Attempt], None] | None,
    ) -> None:
        """Tells the log and the listener."""
        logger = self._logger
        if logger is None:
            logger = self._logger = _logger()
        if listener is None and not logger.isEnabledFor(_INFO):
            return
        error = outcome if isinstance(outcome, APIConnectionError) else None
        status = None if isinstance(outcome, APIConnectionError) else outcome.status_code
        attempt = Attempt(
            method=request.method,
            url=request.safe_url,
            number=number,
            seconds=seconds,
            status_code=status,
            error=error,
            delay=delay,
        )
        result = f"returned {status}" if error is None else f"failed: {error}"
        again = "" if delay is None else f"; next attempt in {delay:.2f} s"
        logger.info("%s %s %s (%.3f s, attempt %d)%s", attempt.method, attempt.url, result, seconds, number + 1, again)
        if listener is not None:
            listener(attempt)


def _logger() -> logging.Logger:
    import logging

    logger = logging.getLogger(PACKAGE_NAME)
    level = os.environ.get(f"{PACKAGE_NAME.upper()}_LOG", "").upper()
    if level in ("DEBUG", "INFO") and logger.level == logging.NOTSET:
        logger.setLevel(level)
        if not logging.getLogger().handlers and not logger.handlers:
            logger.addHandler(logging.StreamHandler())
    return logger
