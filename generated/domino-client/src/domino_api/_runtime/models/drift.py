"""Where responses deviate from the specification."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

from ..package import PACKAGE_NAME

__all__ = ["Deviation", "Drift", "DriftLog"]

DriftKind = Literal[
    "missing-field",
    "null",
    "unknown-value",
    "wrong-type",
    "undeclared-field",
    "undecided-union",
    "undeclared-status",
    "undeclared-media-type",
]


_MOST_RECORDS = 1000
"""Places to remember; a server whose deviations never repeat must not fill the memory."""


class Deviation(msgspec.Struct, frozen=True):
    """One place of one response that deviates."""

    pointer: str
    """JSON pointer with `*` for positions in arrays and names in maps."""
    kind: DriftKind
    detail: str = ""
    """What was found, shortened; part of the record's identity."""


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """What the responses of an operation have that its specification has not."""

    operation: str
    """`operationId`; empty outside an operation."""
    pointer: str
    """JSON pointer into the response, with `*` for positions in arrays and names in maps."""
    kind: DriftKind
    detail: str = ""
    """The unknown value, the undeclared status or the type that was found."""
    count: int = 1
    """How often it has been seen so far."""


class DriftLog:
    """Counts deviations, and logs each place once.

    Args:
        report: called for every deviation, with the count so far; in the thread that received the response.
    """

    def __init__(self, report: Callable[[Drift], None] | None = None) -> None:
        self.report = report
        self._counts: dict[tuple[str, Deviation], int] = {}
        self._lock = threading.Lock()

    @property
    def reports(self) -> bool:
        """True when somebody wants to know everything, undeclared fields included."""
        return self.report is not None

    def records(self) -> list[Drift]:
        """All deviations so far."""
        with self._lock:
            items = list(self._counts.items())
        return [_record(operation, deviation, count) for (operation, deviation), count in items]

    def add(self, operation: str, deviations: Mapping[Deviation, int]) -> None:
        """Counts deviations of one response, each of which it has so many times."""
        for deviation, times in deviations.items():
            key = (operation, deviation)
            with self._lock:
                before = self._counts.get(key, 0)
                known = before > 0 or len(self._counts) < _MOST_RECORDS
                if known:
                    self._counts[key] = before + times
            if before == 0 and known:
                _log(operation, deviation)
            if self.report is not None:
                for number in range(before + 1, before + times + 1):
                    self.report(_record(operation, deviation, number))


def _record(operation: str, deviation: Deviation, count: int) -> Drift:
    return Drift(
        operation=operation,
        pointer=deviation.pointer,
        kind=deviation.kind,
        detail=deviation.detail,
        count=count,
    )


def _log(operation: str, deviation: Deviation) -> None:
    import logging

    # An undeclared field harms nobody: it is news for the specification's author only.
    level = logging.INFO if deviation.kind == "undeclared-field" else logging.WARNING
    logging.getLogger(PACKAGE_NAME).log(
        level,
        "response of %s deviates from its specification at %s: %s%s",
        operation or "a server",
        deviation.pointer or "its root",
        deviation.kind,
        f" ({deviation.detail})" if deviation.detail else "",
    )
