"""The version that is due: how far the number has to go, and whether the documents say so.

Breaking and undecided changes need a major step, changes that callers may notice a minor one, changes of texts a patch.
Before 1.0.0 every step counts one place further right, as Semantic Versioning leaves it to the author and as most do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from specwright.diff.changes import Change, Comparison, Level

Step = Literal["major", "minor", "patch", "none"]
Origin = Literal["api", "client"]
Verdict = Literal["agrees", "too-small", "larger", "unknown"]

STEPS: tuple[Step, ...] = ("major", "minor", "patch", "none")
"""From the largest to none."""

STEP_OF_LEVEL: dict[Level, Step] = {
    "breaking": "major",
    "undecided": "major",
    "warning": "minor",
    "compatible": "minor",
    "documentation": "patch",
}

_SEMANTIC = re.compile(r"v?(\d{1,5})(?:\.(\d+))?(?:\.(\d+))?(?:[-+].*)?")
_ABOUT_VERSIONS = frozenset(("api-version-not-bumped", "api-major-version-not-bumped", "api-version-decreased"))
"""Rules about the declared version: that it does not fit is no reason for a version."""

_YEAR = 1900
"""Version numbers that start with a year are dates: they say when, not how far."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step is due."""

    step: Step
    origin: Origin
    text: str


@dataclass(frozen=True, slots=True)
class Declared:
    """What the documents say about their versions."""

    old: str
    new: str
    step: Step | None
    """The step between the two; None where they are not numbers of Semantic Versioning."""
    verdict: Verdict
    text: str

    @property
    def agrees(self) -> bool | None:
        """Whether the declared step is the one that is due; None where that cannot be told."""
        return None if self.verdict == "unknown" else self.verdict == "agrees"


@dataclass(frozen=True, slots=True)
class Due:
    """How far the version has to go, and why."""

    step: Step
    reasons: tuple[Reason, ...]
    declared: Declared
    next: str | None
    """The number that is due after the old one; None where the old one is not a number of Semantic Versioning."""


def due_version(comparison: Comparison, client: Sequence[Reason] = ()) -> Due:
    """Return the version that is due after a comparison.

    Args:
        comparison: The two documents.
        client: Reasons from the comparison of the Python clients, if they were compared.
    """
    reasons = (*_reasons(comparison.changes), *client)
    step = larger_step(reason.step for reason in reasons)
    return Due(step, reasons, _declared(comparison.old_version, comparison.new_version, step), _next(comparison, step))


def larger_step(steps: Iterable[Step]) -> Step:
    """Return the largest of some steps; none if there are none."""
    return STEPS[min((STEPS.index(step) for step in steps), default=-1)]


def _reasons(changes: Sequence[Change]) -> Iterable[Reason]:
    relevant = [change for change in changes if change.id not in _ABOUT_VERSIONS]
    for level, step in STEP_OF_LEVEL.items():
        found = [change for change in relevant if change.level == level]
        if found:
            yield Reason(step, "api", f"{_counted(level, len(found))}, such as: {found[0].text}")


def _counted(level: Level, number: int) -> str:
    words: dict[Level, tuple[str, str]] = {
        "breaking": ("breaking change", "breaking changes"),
        "undecided": ("change that may break callers", "changes that may break callers"),
        "warning": ("change that callers may notice", "changes that callers may notice"),
        "compatible": ("compatible change", "compatible changes"),
        "documentation": ("changed text", "changed texts"),
    }
    return f"{number} {words[level][number != 1]}"


def _declared(old: str, new: str, due: Step) -> Declared:
    before, after = _numbers(old), _numbers(new)
    if old == new:
        verdict: Verdict = "agrees" if due == "none" else "too-small"
        ending = "nothing is due" if due == "none" else f"{_article(due)} is due"
        return Declared(old, new, "none", verdict, f"Both documents declare version {old or 'none'}; {ending}.")
    if before is None or after is None:
        text = f"The versions {old or 'none'} and {new or 'none'} do not say how far the step is; {_due(due)}."
        return Declared(old, new, None, "unknown", text)
    if after < before:
        text = f"The declared version goes back from {old} to {new}; {_due(due)}."
        return Declared(old, new, None, "too-small", text)
    step = _step(before, after)
    needed = _shifted(due) if before[0] == 0 and after[0] == 0 else due
    verdict = "agrees" if step == needed else "too-small" if STEPS.index(step) > STEPS.index(needed) else "larger"
    judged = {
        "agrees": "the one that is due",
        "too-small": f"too small: {_due(due)}",
        "larger": f"more than is needed: {_due(due)}",
    }[verdict]
    return Declared(old, new, step, verdict, f"The declared step from {old} to {new} is {judged}.")


def _next(comparison: Comparison, step: Step) -> str | None:
    numbers = _numbers(comparison.old_version)
    if numbers is None:
        return None
    major, minor, patch = numbers
    match _shifted(step) if major == 0 else step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return comparison.old_version


def _shifted(step: Step) -> Step:
    return "minor" if step == "major" else "patch" if step == "minor" else step


def _step(before: tuple[int, int, int], after: tuple[int, int, int]) -> Step:
    for step, old, new in zip(STEPS, before, after, strict=False):
        if old != new:
            return step
    return "none"


def _numbers(version: str) -> tuple[int, int, int] | None:
    matched = _SEMANTIC.fullmatch(version.strip())
    if matched is None:
        return None
    major, minor, patch = (int(part or 0) for part in matched.groups())
    return None if major >= _YEAR else (major, minor, patch)


def _article(step: Step) -> str:
    return {"major": "a major version", "minor": "a minor version", "patch": "a patch", "none": "nothing"}[step]


def _due(step: Step) -> str:
    return f"{_article(step)} is due"
