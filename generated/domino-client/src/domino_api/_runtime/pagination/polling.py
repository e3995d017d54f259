"""Whether a long-running operation has ended."""

from __future__ import annotations

from enum import Enum
from typing import Any

from ..errors import WaitFailedError, WaitTimeoutError
from ..operation import Polling
from ..responses.response_reader import lookup

_GROWTH = 1.5
_LONGEST = 10.0


def state_of(wait: Polling, data: Any) -> str | None:
    """The state as text; None when the response has none."""
    state = _first(data, wait.states)
    if isinstance(state, Enum):
        state = state.value
    if isinstance(state, bool):
        return "true" if state else "false"
    return None if state is None else str(state)


def _first(data: Any, places: tuple[tuple[str, ...], ...]) -> Any:
    """The value of the first place that has one, or None."""
    return next((found for location in places if (found := lookup(data, location)) is not None), None)


def has_ended(wait: Polling, data: Any, what: str) -> bool:
    """True when the state is terminal and means success.

    Raises:
        WaitFailedError: it is terminal and means failure.
    """
    state = state_of(wait, data)
    if state in wait.done:
        return True
    if state in wait.failed:
        reason = _first(data, wait.messages)
        text = f"{what} ended in state {state}"
        raise WaitFailedError(f"{text}: {reason}" if reason else text, state=state, data=data)
    return False


def next_interval(wait: Polling, interval: float) -> float:
    """Seconds between the next poll and the one after it."""
    return min(interval * _GROWTH, wait.interval * _LONGEST)


def not_in_time(wait: Polling, data: Any, what: str, timeout: float) -> WaitTimeoutError:
    """The error for an operation that takes too long."""
    state = state_of(wait, data)
    return WaitTimeoutError(
        f"{what} did not end within {timeout:g} seconds; its last state is {state}", state=state, data=data
    )
