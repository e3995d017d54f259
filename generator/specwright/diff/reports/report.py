"""What the reports read: compared documents with everything that was found out about them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from specwright.diff.changes import LEVELS, Change, Comparison, Level
from specwright.diff.client.changes import ClientComparison
from specwright.diff.due_version import Due, Step, larger_step
from specwright.diff.operands import Operand
from specwright.openapi.diagnostics import Location, visible

Gate: TypeAlias = Literal["breaking", "warning", "compatible", "documentation", "none"]
"""The least level that a run fails on; undecided changes count as breaking."""


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """Two documents and what differs between them."""

    old: Operand
    new: Operand
    comparison: Comparison
    due: Due
    accepted: frozenset[str] = frozenset()
    """Fingerprints of changes that were agreed to."""
    client: ClientComparison | None = None
    """What differs between the Python clients; None if they were not compared."""

    def is_accepted(self, change: Change) -> bool:
        """Return whether a change was agreed to."""
        return change.fingerprint in self.accepted

    def pointers(self, change: Change) -> tuple[str | None, str | None]:
        """Return where a change is in the two files as they are written; None where it is not there."""
        return self.old.written_pointer(change.old_pointer), self.new.written_pointer(change.new_pointer)

    def old_location(self, change: Change) -> Location | None:
        """Return where a change is in the old document; None if it is not there."""
        return None if change.old_pointer is None else self.old.location(change.old_pointer)

    def new_location(self, change: Change) -> Location | None:
        """Return where a change is in the new document; None if it is not there."""
        return None if change.new_pointer is None else self.new.location(change.new_pointer)

    def annotated_location(self, change: Change) -> Location:
        """Return the place of the working tree to look at: of the change, or of what it was taken out of."""
        pointer = change.new_pointer if change.new_pointer is not None else change.old_pointer or ""
        try:
            place = self.new.location(pointer)
        except OSError:  # the pointer leads into a file that only the old version has
            place = self.new.location("")
        return replace(place, file=self.new.working_path(place))

    @property
    def title(self) -> str:
        """The two sides in one line."""
        return f"{visible(self.old.label)} → {visible(self.new.label)}"


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """All that one run found."""

    compared: tuple[Compared, ...]
    notes: tuple[str, ...] = ()
    """What was not compared, and why."""
    warnings: tuple[str, ...] = field(default=())

    def changes(self) -> Iterator[tuple[Compared, Change]]:
        """Yield every change with the comparison that it is of."""
        for each in self.compared:
            for change in each.comparison.changes:
                yield each, change

    @property
    def step(self) -> Step:
        """The largest step that is due."""
        return larger_step(each.due.step for each in self.compared)

    def failing(self, gate: Gate) -> list[Change]:
        """Return the changes that a gate stops for: at or above its level, and not agreed to."""
        return [change for each, change in self.changes() if is_stopped(change, gate) and not each.is_accepted(change)]


def is_stopped(change: Change, gate: Gate) -> bool:
    """Return whether a change is at or above the level of a gate."""
    if gate == "none":
        return False
    level: Level = "undecided" if gate == "breaking" else gate
    return LEVELS.index(change.level) <= LEVELS.index(level)


def operation_names(change: Change) -> tuple[str, ...]:
    """Return the operations that a change reaches, each once."""
    return tuple(dict.fromkeys(reach.operation for reach in change.operations))


def value_text(value: Any, longest: int = 200) -> str:
    """Return a JSON value in one line that is safe to print."""
    text = visible(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= longest else f"{text[: longest - 3]}..."


def counted(changes: Sequence[Change]) -> str:
    """Return how many changes there are of each level, in words."""
    parts = [(level, sum(change.level == level for change in changes)) for level in LEVELS]
    return ", ".join(f"{number} {level}" for level, number in parts if number) or "no differences"
