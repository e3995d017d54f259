"""Which operations a change reaches, and its witness as a whole request or response."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from specwright.diff.changes import Change, Direction, Reach
from specwright.diff.drafts import Draft, witness_of
from specwright.diff.judgement import Judge, Node, Verdict
from specwright.diff.operations import Operation
from specwright.diff.pairs import SchemaPair, Step
from specwright.diff.schemas import SchemaWalk
from specwright.openapi.json_types import is_list, is_object

Wire = Callable[[Any], str]
"""Writes a value of a schema into a request or response."""

_MOST_WAYS = 4
_MOST_HOLDERS = 8
"""Values of a schema around a witness that are tried."""


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """From the body or parameter of an operation to a schema below it."""

    pairs: tuple[SchemaPair, ...]
    steps: tuple[Step, ...]
    wire: Wire


@dataclass(frozen=True, slots=True, eq=False)
class _Link:
    """A schema below another one, and the step that leads to it."""

    pair: SchemaPair
    step: Step | None
    above: _Link | None

    def way(self, wire: Wire) -> _Way:
        """Return the whole way, from the top."""
        pairs: list[SchemaPair] = []
        steps: list[Step] = []
        link: _Link | None = self
        while link is not None:
            pairs.append(link.pair)
            if link.step is not None:
                steps.append(link.step)
            link = link.above
        return _Way(tuple(reversed(pairs)), tuple(reversed(steps)), wire)


@dataclass(slots=True)
class _Found:
    draft: Draft
    reached: dict[Reach, None]
    ways: list[_Way] = field(default_factory=list[_Way])


class Collector:
    """Gathers drafts with the operations that they reach."""

    def __init__(self, walk: SchemaWalk) -> None:
        self.walk = walk
        self._found: dict[tuple[Any, ...], _Found] = {}
        self._roots: dict[int, tuple[SchemaPair, list[tuple[_Found, _Link]]]] = {}

    def add(self, draft: Draft, operation: Operation | None = None, direction: Direction | None = None) -> None:
        """Note a change, and an operation that it reaches."""
        if operation is not None and operation.is_incoming and direction == "request":
            _turn(draft)
        found = self._found.setdefault(draft.key, _Found(draft, {}))
        if operation is not None:
            found.reached[Reach(operation.title, direction)] = None

    def add_all(
        self, drafts: Iterator[Draft], operation: Operation | None = None, direction: Direction | None = None
    ) -> None:
        """Note several changes that reach the same operation."""
        for each in drafts:
            self.add(each, operation, direction)

    def add_schemas(self, root: SchemaPair, operation: Operation, direction: Direction, wire: Wire) -> None:
        """Note all changes at and below a schema of an operation."""
        reach = Reach(operation.title, direction)
        for found, link in self._below(root):
            found.reached[reach] = None
            if found.draft.witness is not None and len(found.ways) < _MOST_WAYS:
                found.ways.append(link.way(wire))

    def _below(self, root: SchemaPair) -> list[tuple[_Found, _Link]]:
        """Return the changes at and below a schema, with the shortest way to each."""
        known = self._roots.get(id(root))
        if known is not None:
            return known[1]
        rows: list[tuple[_Found, _Link]] = []
        seen = {id(root)}
        rest = deque([_Link(root, None, None)])
        while rest:
            link = rest.popleft()
            rows += [(self._found.setdefault(each.key, _Found(each, {})), link) for each in link.pair.drafts]
            for step, below in link.pair.below:
                if id(below) not in seen:
                    seen.add(id(below))
                    rest.append(_Link(below, step, link))
        self._roots[id(root)] = (root, rows)
        return rows

    def changes(self) -> Iterator[Change]:
        """Yield the finished changes."""
        for found in self._found.values():
            if found.draft.witness is not None and found.ways:
                self._carry_out(found)
            yield found.draft.change(tuple(sorted(found.reached, key=str)))

    def _carry_out(self, found: _Found) -> None:
        """Put the witness of a nested schema into a value of the whole body or parameter, if that can be shown."""
        draft = found.draft
        verdicts: list[Verdict | None] = []
        for way in found.ways:
            if self._carried(draft, way):
                return
            verdicts.append(self._of_union(draft, way))
            if verdicts[-1] is not None and verdicts[-1].is_shown:
                return
        if any(each is None for each in verdicts):
            return
        # Wherever the schema stands, it is one of several alternatives, and what it loses may match another.
        draft.witness = None
        if all(each is not None and each.is_compatible for each in verdicts):
            draft.level, draft.reason = "compatible", "proved: another alternative accepts what this one lost"
        else:
            draft.level = "undecided"
            draft.reason = "another alternative may accept what this one lost"

    def _carried(self, draft: Draft, way: _Way) -> bool:
        """Return whether the witness could be put into a value of the whole body; it is replaced by that value."""
        witness = draft.witness
        if witness is None or draft.producer is None:
            return False
        depth = self._depth(draft, way)
        pairs, steps = way.pairs[: depth + 1], way.steps[:depth]
        judge = self.walk.judges[witness.direction]
        root = pairs[0].comparison
        if root is None:
            return False
        values = [witness.value]
        for holder, step in zip(reversed(pairs[:-1]), reversed(steps), strict=True):
            if holder.comparison is None:
                return False
            values = list(itertools.islice(_held(judge, holder.comparison.producer, step, values), _MOST_HOLDERS))
        text = root.place.text
        for value in values:
            is_valid = judge.validates(root.producer, value)
            if is_valid and (not steps or judge.validates(root.acceptor, value, text=text) is False):
                pointers = {each.side.name: each.pointer for each in (root.producer, root.acceptor)}
                draft.witness = replace(
                    witness, value=value, wire=way.wire(value), old_pointer=pointers.get("old"),
                    new_pointer=pointers.get("new"),
                )  # fmt: skip
                return True
        return False

    def _depth(self, draft: Draft, way: _Way) -> int:
        """Return which schema of a way the witness belongs to: the last one, or one that is judged as a whole."""
        for depth, pair in enumerate(way.pairs):
            own = pair.comparison
            if own is not None and draft.producer is not None and own.producer.pointer == draft.producer.pointer:
                return depth
        return len(way.pairs) - 1

    def _of_union(self, draft: Draft, way: _Way) -> Verdict | None:
        """Return the verdict on the outermost alternatives that a way leads through; None if there are none."""
        for depth, step in enumerate(way.steps):
            own = way.pairs[depth].comparison
            if step.keyword in ("oneOf", "anyOf") and own is not None:
                judge = self.walk.judges[own.place.direction]
                verdict = judge.whole(own.producer, own.acceptor, text=own.place.text)
                if verdict.is_shown:
                    draft.producer, draft.acceptor = own.producer, own.acceptor
                    draft.witness = witness_of(verdict, own.place.direction, own.producer, own.acceptor)
                    self._carried(draft, way)
                return verdict
        return None


def _turn(draft: Draft) -> None:
    """Give a change of what the API sends the level it has for those who receive it."""
    if draft.rule.effect in ("narrows", "widens") and draft.level == draft.rule.level:
        is_worse = draft.rule.effect == "widens"
        draft.level = "breaking" if is_worse else "compatible"
        draft.witness = None
        draft.reason = "here, the API is the caller"


def _held(judge: Judge, holder: Node, step: Step, values: list[Any]) -> Iterator[Any]:
    """Yield values of a schema that hold one of `values` at a step below it."""
    if step.keyword in ("oneOf", "anyOf"):
        yield from values
        return
    around = judge.around(holder)
    if step.keyword == "allOf":
        for value in values:
            yield value
            if is_object(value):
                yield from ({**each, **value} for each in around if is_object(each))
        return
    if step.keyword in ("items", "prefixItems"):
        yield from _in_lists(step, around, values)
        return
    name = step.name if step.keyword == "properties" else "other"
    for value in values:
        for each in around:
            if is_object(each):
                yield {**each, name: value}
        yield {name: value}


def _in_lists(step: Step, around: list[Any], values: list[Any]) -> Iterator[Any]:
    index = int(step.name) if step.name.isdecimal() else 0
    lists = [each for each in around if is_list(each) and len(each) > index]
    for value in values:
        if step.keyword == "items":
            yield [value]
        for each in lists:
            yield [*each[:index], value, *each[index + 1 :]]
            if step.keyword == "items":
                yield [*each[:-1], value]
