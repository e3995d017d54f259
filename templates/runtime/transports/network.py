"""What bounds one attempt on the network, whatever the server does.

A library for HTTP sends and reads step by step, each with a time limit of its own: a server that sends one byte now and
then never exceeds any of them. So whoever sends a request states the bounds of the whole attempt here, and the backends
(`socket_backend.py`, `anyio_backend.py`) apply them to every single step: connecting, the TLS handshake, every write,
every read, whether it is for the header fields, for interim responses, or for the body.
"""

from __future__ import annotations

import time
from contextvars import ContextVar

__all__ = ["AttemptBounds", "bounds", "clipped"]

_LARGEST_HEAD = 128 * 1024
"""Bytes that may arrive before the header fields of the response are complete, interim responses included."""

_HEAD_PIECE = 8 * 1024


class AttemptBounds:
    """The bounds of one attempt.

    Args:
        time_left: seconds for the whole attempt, the body of the response included; None for no limit.
        head_timeout: seconds from the end of the request to the end of the response's header fields.
    """

    __slots__ = ("_awaiting_head", "_head_deadline", "_head_size", "_head_timeout", "deadline")

    def __init__(self, time_left: float | None, head_timeout: float | None) -> None:
        self.deadline = None if time_left is None else time.monotonic() + time_left
        self._head_timeout = head_timeout
        self._head_deadline: float | None = None
        self._head_size = 0
        self._awaiting_head = True

    def head_received(self) -> None:
        """Called when the header fields are complete: what follows is the body."""
        self._awaiting_head = False
        self._head_deadline = None

    def written(self) -> None:
        """Called after each write."""
        self._head_deadline = None

    def received(self, size: int) -> bool:
        """Called after each read; False when too much has arrived without the header fields being complete."""
        if self._awaiting_head:
            self._head_size += size
            return self._head_size <= _LARGEST_HEAD
        return True

    def read_size(self, most: int) -> int:
        """Bytes that the next read may take: few for header fields, so that the time is looked at often."""
        return min(most, _HEAD_PIECE) if self._awaiting_head else most

    def read_timeout(self, timeout: float | None) -> float | None:
        """Seconds that the next read may take; 0 or less when the time is up."""
        if self._awaiting_head and self._head_timeout is not None:
            if self._head_deadline is None:
                self._head_deadline = time.monotonic() + self._head_timeout
            timeout = _least(timeout, self._head_deadline - time.monotonic())
        return self.step_timeout(timeout)

    def step_timeout(self, timeout: float | None) -> float | None:
        """Seconds that the next step may take; 0 or less when the time is up."""
        return timeout if self.deadline is None else _least(timeout, self.deadline - time.monotonic())


bounds: ContextVar[AttemptBounds | None] = ContextVar("bounds", default=None)
"""The bounds of the attempt that the running task or thread is working on."""


def clipped(timeout: float | None) -> float | None:
    """The time limit of a step, not longer than what is left of the attempt."""
    current = bounds.get()
    return timeout if current is None else current.step_timeout(timeout)


def _least(one: float | None, other: float) -> float:
    return other if one is None else min(one, other)
