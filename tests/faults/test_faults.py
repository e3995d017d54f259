"""Whatever a server does, a call ends in the right result or in one of the client's errors, and in time."""

from __future__ import annotations

import pickle
import time
from collections.abc import Iterator
from typing import Any

import pytest

from runtime.errors import ClientError
from tests.faults.calls import CONTENT, FLAVOURS, SECRET, Limits, Outcome, Pet, call
from tests.faults.server import FaultServer
from tests.faults.table import ROWS, Row, good

pytestmark = pytest.mark.slow

LIMITS = Limits()
MARGIN = 5.0
"""Seconds beyond the deadline after which a call counts as hanging. `scripts/faults` measures exactly."""


def played(row: Row, kind: str, flavour: str, limits: Limits = LIMITS) -> Outcome:
    """Do what a row says to a call."""
    server = FaultServer(row.fault)

    def repaired() -> None:
        server.fault = good
        server.repaired.set()
        time.sleep(row.pause)

    try:
        return call(flavour, kind, server.url, limits, repaired)
    finally:
        server.close()


def wrong(row: Row, kind: str, outcome: Outcome) -> list[str]:
    """What is wrong with how a call ended."""
    found: list[str] = []
    pet = Pet(name="Rex")
    right: dict[str, Any] = {"download": CONTENT, "file": CONTENT, "events": [pet], "lines": [pet], "pages": [pet]}
    expected = right.get(kind, pet)
    if kind == "put" and outcome.value is None:
        expected = None
    error = outcome.error
    if error is not None and not isinstance(error, ClientError):
        found.append(f"raised {type(error).__module__}.{type(error).__name__}: {error}")
    if row.ends == "right" and error is not None:
        found.append(f"failed: {error}")
    if row.ends == "error" and error is None:
        found.append(f"returned {repr(outcome.value)[:80]}")
    if row.ends == "right" and error is None and outcome.value != expected:
        found.append(f"returned {repr(outcome.value)[:80]}, not {repr(expected)[:80]}")
    if outcome.after != Pet(name="Rex"):
        found.append(f"the next call ended with {outcome.after!r}")
    if error is not None:
        shown = f"{error} {error!r} {vars(error)!r} {dict(getattr(error, 'headers', {}))} {pickle.dumps(error)!r}"
        if SECRET in shown:
            found.append("the error contains the secret")
    return found


def sample() -> Iterator[Any]:
    """Every row once, with its calls and the flavours taking turns. `scripts/faults` plays all of them."""
    for index, row in enumerate(ROWS):
        kind, flavour = row.kinds[index % len(row.kinds)], FLAVOURS[index % len(FLAVOURS)]
        yield pytest.param(row, kind, flavour, id=f"{row.name}, {kind}, {flavour}")


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    """What is imported or started once takes its time before the calls that are measured."""
    for flavour in FLAVOURS:
        played(ROWS[0], "file", flavour, Limits(timeout=30, deadline=30))


@pytest.mark.parametrize(("row", "kind", "flavour"), list(sample()))
def test_every_call_ends_well(row: Row, kind: str, flavour: str) -> None:
    outcome = played(row, kind, flavour)
    assert wrong(row, kind, outcome) == []
    assert outcome.seconds < LIMITS.deadline + MARGIN
