from __future__ import annotations

import pytest

from specwright.diff.changes import Comparison, Level
from specwright.diff.due_version import Reason, due_version

from .made import change


def compared(old: str, new: str, *levels: Level) -> Comparison:
    return Comparison(tuple(change(level=level) for level in levels), old, new)


@pytest.mark.parametrize(
    ("levels", "step"),
    [
        ((), "none"),
        (("documentation",), "patch"),
        (("compatible", "documentation"), "minor"),
        (("warning",), "minor"),
        (("undecided",), "major"),
        (("documentation", "breaking"), "major"),
    ],
)
def test_the_worst_level_decides_the_step(levels: tuple[Level, ...], step: str) -> None:
    assert due_version(compared("1.0.0", "1.0.0", *levels)).step == step


def test_the_client_may_need_a_larger_step_than_the_api() -> None:
    due = due_version(compared("1.0.0", "1.1.0", "compatible"), [Reason("major", "client", "a method was renamed")])
    assert due.step == "major"
    assert [(reason.step, reason.origin) for reason in due.reasons] == [("minor", "api"), ("major", "client")]
    assert due.declared.verdict == "too-small"


@pytest.mark.parametrize(
    ("old", "new", "level", "verdict", "next_"),
    [
        ("1.2.3", "2.0.0", "breaking", "agrees", "2.0.0"),
        ("1.2.3", "1.3.0", "breaking", "too-small", "2.0.0"),
        ("1.2.3", "2.0.0", "compatible", "larger", "1.3.0"),
        ("1.2.3", "1.2.4", "documentation", "agrees", "1.2.4"),
        ("1.2.3", "1.2.2", "documentation", "too-small", "1.2.4"),
        ("1.2.3", "1.2.3", "compatible", "too-small", "1.3.0"),
        ("v1", "v2", "breaking", "agrees", "2.0.0"),
        ("0.4.1", "0.5.0", "breaking", "agrees", "0.5.0"),
        ("0.4.1", "0.4.2", "compatible", "agrees", "0.4.2"),
        ("0.4.1", "0.4.2", "breaking", "too-small", "0.5.0"),
        ("2020-09-01", "2023-07-07", "breaking", "unknown", None),
        ("20260430", "20260501", "compatible", "unknown", None),
        ("", "1.0", "compatible", "unknown", None),
    ],
)
def test_the_declared_version_is_judged(old: str, new: str, level: Level, verdict: str, next_: str | None) -> None:
    due = due_version(compared(old, new, level))
    assert due.declared.verdict == verdict
    assert due.declared.agrees == {"agrees": True, "unknown": None}.get(verdict, False)
    assert due.next == next_


def test_nothing_is_due_where_nothing_differs() -> None:
    due = due_version(compared("1.0.0", "1.0.0"))
    assert (due.declared.verdict, due.next) == ("agrees", "1.0.0")
    assert due.reasons == ()


def test_a_wrong_declared_version_is_no_reason_for_a_version() -> None:
    comparison = Comparison((change("api-version-decreased", "breaking"), change(level="compatible")), "1.1.0", "1.0.0")
    assert due_version(comparison).step == "minor"
