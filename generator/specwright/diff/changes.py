"""What a comparison yields: changes with their level, reach, evidence and identity."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

Level = Literal["breaking", "warning", "compatible", "documentation", "undecided"]
Direction = Literal["request", "response"]
Version = Literal["old", "new"]

LEVELS: tuple[Level, ...] = ("breaking", "undecided", "warning", "compatible", "documentation")
"""From the worst to the mildest."""


@dataclass(frozen=True, slots=True, order=True)
class Reach:
    """An operation that a change reaches, and how."""

    operation: str
    """Method and path as in the new document, or in the old one where it is gone: `GET /pets/{petId}`."""
    direction: Direction | None = None
    """Whether the change is in what is sent or in what comes back; None where that makes no sense (tags)."""

    def __str__(self) -> str:
        return f"{self.operation} ({self.direction})" if self.direction else self.operation


@dataclass(frozen=True, slots=True)
class Witness:
    """A value that one version accepts and the other refuses, checked by an independent validator."""

    value: Any
    """The JSON value; for a parameter its value before it is written into the request."""
    accepted_by: Version
    refused_by: Version
    direction: Direction
    old_pointer: str | None = None
    """Schema of the old document that the value was checked against; None where the old one has none."""
    new_pointer: str | None = None
    """Schema of the new document that the value was checked against; None where the new one has none."""
    wire: str | None = None
    """How it looks in the request or response: a request line, a header, an encoded body."""
    reason: str = ""
    """What the refusing side says about it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two versions of an API."""

    id: str
    """The rule that names it, for example `request-property-became-required`."""
    level: Level
    subject: str
    """What it is about: `operation`, `path`, `parameter`, `request-body`, `response`, `header`, `schema`, `security`,
    `server`, `tag`, `webhook`, `callback`, `info`, `component` or `extension`."""
    operations: tuple[Reach, ...]
    old_pointer: str | None
    """JSON pointer of what changed in the old document; None where it is not there."""
    new_pointer: str | None
    """JSON pointer of what changed in the new document; None where it is not there."""
    before: Any
    """JSON value; None where there was none (`old_pointer` tells that from null)."""
    after: Any
    text: str
    """One sentence in English."""
    fingerprint: str
    """Stable over versions of this program, order in the files and other changes; made by `fingerprint_of`."""
    witness: Witness | None = None
    reason: str | None = None
    """Why the verdict could be neither shown nor refuted, or why the level is not the usual one of the rule."""

    @property
    def is_gating(self) -> bool:
        """Whether a gate stops for it: breaking, or not known not to be."""
        return self.level in ("breaking", "undecided")


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two documents, the worst first."""

    changes: tuple[Change, ...]
    old_version: str = ""
    """`info.version` of the old document."""
    new_version: str = ""
    old: Any = field(default=None, repr=False, compare=False)
    """The old document, as given to `compare`."""
    new: Any = field(default=None, repr=False, compare=False)

    def of_level(self, *levels: Level) -> Iterator[Change]:
        """Yield the changes of the given levels."""
        return (change for change in self.changes if change.level in levels)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """The changes that a gate stops for, undecided ones included."""
        return tuple(change for change in self.changes if change.is_gating)

    @property
    def worst(self) -> Level | None:
        """The worst level there is; None if nothing differs."""
        present = {change.level for change in self.changes}
        return next((level for level in LEVELS if level in present), None)

    @property
    def counts(self) -> dict[Level, int]:
        """Number of changes a level, the worst first; all levels are there."""
        return {level: sum(change.level == level for change in self.changes) for level in LEVELS}


def fingerprint_of(rule: str, place: str, detail: str = "") -> str:
    """Return the identity of a change.

    Args:
        rule: id of the rule.
        place: where it is, in words that do not depend on order or position: a pointer whose list items are named.
        detail: what tells changes of one rule in one place from each other, for example the enum value.
    """
    return hashlib.sha256("\0".join((rule, place, detail)).encode()).hexdigest()[:16]
