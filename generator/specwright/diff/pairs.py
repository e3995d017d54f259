"""Pairs of schemas that were compared, and how they are reached from each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from specwright.diff.drafts import Draft
from specwright.diff.judgement import Node, Verdict

if TYPE_CHECKING:
    from specwright.diff.comparison import Comparison


@dataclass(slots=True, eq=False)
class SchemaPair:
    """Two schemas that were compared, with what differs in themselves and below."""

    drafts: list[Draft] = field(default_factory=list[Draft])
    below: list[tuple[Step, SchemaPair]] = field(default_factory=list[Any])
    comparison: Comparison | None = None
    """What compared them: it knows the two schemas."""


@dataclass(frozen=True, slots=True)
class Step:
    """How a schema is reached from the one around it."""

    keyword: str
    name: str = ""


class Outer:
    """A schema whose parts cannot be judged one by one, with the verdict on the whole."""

    def __init__(self, comparison: Comparison, keys: tuple[str, ...]) -> None:
        self._comparison = comparison
        self._keys = keys

    @cached_property
    def verdict(self) -> Verdict:
        """The verdict on all that differs in the schema."""
        if not self._keys:
            return Verdict(reason="validators do not look into the content of a text")
        own = self._comparison
        return own.judge.keywords(own.producer, own.acceptor, self._keys, text=own.place.text)

    @property
    def producer(self) -> Node:
        """The schema of the side whose values are sent."""
        return self._comparison.producer

    @property
    def acceptor(self) -> Node:
        """The schema of the side that has to accept them."""
        return self._comparison.acceptor
