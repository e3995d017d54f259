"""Promises over time: deprecation, sunset dates and stability of operations, parameters and properties."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from specwright.diff.drafts import Draft, draft

STABILITIES = ("draft", "alpha", "beta", "stable")
UNSTABLE = frozenset({"draft", "alpha"})
"""Levels at which things may change and go without notice."""
SUNSET = "x-sunset"
STABILITY = "x-stability-level"
PROMISES = ("deprecated", SUNSET, STABILITY)
"""What says how long something stays."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, and how long something must stay once it is deprecated."""

    today: datetime.date
    days: Mapping[str, int] = field(default_factory=dict[str, int])
    """Least number of days from deprecation to sunset, by stability."""

    def earliest(self, stability: str | None) -> datetime.date:
        """Return the first day that something deprecated today may go away."""
        return self.today + datetime.timedelta(days=self.days.get(stability or "stable", 0))

    def needs_sunset(self, stability: str | None) -> bool:
        """Return whether a deprecation has to say when it ends."""
        return self.days.get(stability or "stable", 0) > 0


@dataclass(frozen=True, slots=True)
class _Names:
    """What the rules are called for one kind of thing."""

    deprecated: str
    with_sunset: str
    invalid: str
    missing: str
    too_small: str
    changed_too_small: str
    changed_earlier: str
    deleted: str
    reactivated: str
    decreased: str
    increased: str


_OPERATION = _Names(
    "endpoint-deprecated", "endpoint-deprecated-with-sunset", "api-deprecated-sunset-parse",
    "api-deprecated-sunset-missing", "api-sunset-date-too-small", "api-sunset-date-changed-too-small",
    "api-sunset-date-changed-earlier", "sunset-deleted", "endpoint-reactivated", "api-stability-decreased",
    "api-stability-increased",
)  # fmt: skip


def _names(prefix: str) -> _Names:
    if prefix == "operation":
        return _OPERATION
    has_sunset = prefix != "request-parameter"
    return _Names(
        f"{prefix}-deprecated", f"{prefix}-deprecated-with-sunset" if has_sunset else f"{prefix}-deprecated",
        f"{prefix}-deprecated-sunset-invalid", f"{prefix}-deprecated-sunset-missing",
        f"{prefix}-sunset-date-too-small", f"{prefix}-sunset-date-changed-too-small",
        f"{prefix}-sunset-date-changed-earlier", f"{prefix}-sunset-deleted", f"{prefix}-reactivated",
        f"{prefix}-stability-decreased", f"{prefix}-stability-increased",
    )  # fmt: skip


def date_of(value: Any) -> datetime.date | None:
    """Return the day that a sunset names; None if it is no date."""
    if not isinstance(value, str):
        return None
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        pass
    try:
        return datetime.datetime.fromisoformat(value.replace("Z", "+00:00")).date()
    except ValueError:
        return None


def lifecycle_drafts(
    prefix: str,
    what: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    old_pointer: str,
    new_pointer: str,
    place: str,
    calendar: Calendar,
    stability: str | None,
) -> Iterator[Draft]:
    """Yield what changed about when something goes away and how stable it is."""
    names = _names(prefix)
    was, is_now = old.get("deprecated") is True, new.get("deprecated") is True
    before, after = old.get(SUNSET), new.get(SUNSET)

    def found(rule: str, keyword: str) -> Draft:
        return draft(
            rule, place=place, what=what,
            before=old.get(keyword), after=new.get(keyword) if keyword != "deprecated" else after or is_now,
            old_pointer=f"{old_pointer}/{keyword}" if keyword in old else None,
            new_pointer=f"{new_pointer}/{keyword}" if keyword in new else None,
        )  # fmt: skip

    if was and not is_now:
        yield found(names.reactivated, "deprecated")
    elif not was and is_now:
        yield found(_deprecation(names, after, calendar, stability), "deprecated")
    elif was and is_now and before != after:
        rule = _sunset(names, before, after, calendar, stability)
        if rule:
            yield found(rule, SUNSET)
    yield from _stability(names, old, new, found)


def _deprecation(names: _Names, sunset: Any, calendar: Calendar, stability: str | None) -> str:
    if sunset is None:
        return names.missing if calendar.needs_sunset(stability) else names.deprecated
    day = date_of(sunset)
    if day is None:
        return names.invalid
    return names.with_sunset if day >= calendar.earliest(stability) else names.too_small


def _sunset(names: _Names, before: Any, after: Any, calendar: Calendar, stability: str | None) -> str:
    if after is None:
        return names.deleted
    old_day, new_day = date_of(before), date_of(after)
    if new_day is None:
        return names.invalid if names is not _OPERATION else "api-path-sunset-parse"
    if old_day is None:
        return names.too_small if new_day < calendar.earliest(stability) else ""
    if new_day >= old_day:
        return ""
    return names.changed_too_small if new_day < calendar.earliest(stability) else names.changed_earlier


def _stability(
    names: _Names, old: Mapping[str, Any], new: Mapping[str, Any], found: Callable[[str, str], Draft]
) -> Iterator[Draft]:
    # What says nothing about its stability is stable.
    before, after = old.get(STABILITY, "stable"), new.get(STABILITY, "stable")
    if before not in STABILITIES or after not in STABILITIES:
        if before != after:
            yield found("api-invalid-stability-level", STABILITY)
    elif before != after:
        is_lower = STABILITIES.index(after) < STABILITIES.index(before)
        yield found(names.decreased if is_lower else names.increased, STABILITY)


def property_removal(calendar: Calendar, words: Mapping[str, Any], rule: str) -> str:
    """Return the rule for a property or parameter that was removed, given what it said about its end."""
    if words.get("deprecated") is not True:
        return rule
    sunset = words.get(SUNSET)
    day = date_of(sunset)
    if day is not None and day > calendar.today:
        return f"{rule}-before-sunset"
    return f"{rule}-with-deprecation"
