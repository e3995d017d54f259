"""A difference between two emitted clients, as their callers meet it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from specwright.diff.due_version import Reason

ClientLevel: TypeAlias = Literal["breaking", "compatible"]


@dataclass(frozen=True, slots=True)
class ClientChange:
    """One name, argument, type or exception that is not what it was."""

    id: str
    """`method-renamed`, `argument-became-required` and so on."""
    level: ClientLevel
    name: str
    """The Python name that callers write: `client.jobs.start`, `models.Job.status`."""
    operations: tuple[str, ...]
    """The operations behind it, as method and path."""
    before: str | None
    """Python source of the old version; None where there was none."""
    after: str | None
    text: str
    """One sentence in English."""
    edit: str = ""
    """What the caller edits; empty where nothing has to be."""


@dataclass(frozen=True, slots=True)
class ClientComparison:
    """All that differs between two emitted clients, what breaks first."""

    changes: tuple[ClientChange, ...]
    notes: tuple[str, ...] = ()
    """What could not be compared as it should be."""
    is_same_source: bool = False
    """Whether the two packages are the same, byte for byte."""

    def of_level(self, level: ClientLevel) -> tuple[ClientChange, ...]:
        """Return the changes of one level."""
        return tuple(change for change in self.changes if change.level == level)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why a version is due on the client's side."""
        found: list[Reason] = []
        breaking, compatible = self.of_level("breaking"), self.of_level("compatible")
        if breaking:
            found.append(Reason("major", "client", _said("breaking change", breaking)))
        if compatible:
            found.append(Reason("minor", "client", _said("addition or relaxation", compatible)))
        if not self.changes and not self.is_same_source:
            found.append(Reason("patch", "client", "the emitted package differs, but no name, argument or type"))
        return tuple(found)


def _said(what: str, changes: Sequence[ClientChange]) -> str:
    words = what if len(changes) == 1 else f"{what.replace(' or ', 's or ')}s"
    return f"{len(changes)} {words} of the Python client, such as: {changes[0].name}: {changes[0].text}"
