"""Which operations a change reaches, and its witness as a whole request or response."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from specwright.diff.changes import Change, Direction, Reach
from specwright.diff.drafts import Draft
from specwright.diff.judgement import Judge, Node
from specwright.diff.operations import Operation
from specwright.diff.samples import Sampler
from specwright.diff.schemas import SchemaPair, SchemaWalk, Step

Wire = Callable[[Any], str]
"""Writes a value of a schema into a request or response."""

_MOST_HOLDERS = 12
"""Values of a schema around a witness that are tried."""


@dataclass(slots=True)
class _Found:
    draft: Draft
    reached: dict[Reach, None]
    way: tuple[tuple[SchemaPair, ...], tuple[Step, ...], Wire] | None = None
    """The schemas from the body or parameter to the one that changed, the steps between them, and how it is sent."""


class Collector:
    """Gathers drafts with the operations that they reach."""

    def __init__(self, walk: SchemaWalk) -> None:
        self.walk = walk
        self._found: dict[tuple[Any, ...], _Found] = {}

    def add(self, draft: Draft, operation: Operation | None = None, direction: Direction | None = None) -> None:
        """Note a change, and an operation that it reaches."""
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
        seen: set[int] = {id(root)}
        rest: list[tuple[SchemaPair, tuple[SchemaPair, ...], tuple[Step, ...]]] = [(root, (root,), ())]
        while rest:
            pair, way, steps = rest.pop()
            for draft in pair.drafts:
                found = self._found.setdefault(draft.key, _Found(draft, {}))
                found.reached[reach] = None
                if found.way is None:
                    found.way = way, steps, wire
            for step, below in pair.below:
                if id(below) not in seen:
                    seen.add(id(below))
                    rest.append((below, (*way, below), (*steps, step)))

    def changes(self) -> Iterator[Change]:
        """Yield the finished changes."""
        for found in self._found.values():
            if found.draft.witness is not None and found.way is not None:
                self._carry_out(found)
            yield found.draft.change(tuple(sorted(found.reached, key=str)))

    def _carry_out(self, found: _Found) -> None:
        """Put the witness of a nested schema into a value of the whole body or parameter, if that can be shown."""
        draft, way = found.draft, found.way
        if draft.witness is None or way is None or draft.producer is None:
            return
        pairs, steps, wire = way
        # The witness of a schema whose parts are not judged alone belongs to that schema.
        depth = next(
            (i for i, each in enumerate(pairs) if each.producer is not None and each.producer.pointer == draft.producer.pointer),
            len(pairs) - 1,
        )  # fmt: skip
        pairs, steps = pairs[: depth + 1], steps[:depth]
        judge = self.walk.judges[draft.witness.direction]
        root = pairs[0]
        if not steps:
            draft.witness = replace(draft.witness, wire=wire(draft.witness.value))
            return
        if root.producer is None or root.acceptor is None:
            return
        values = [draft.witness.value]
        for holder, step in zip(reversed(pairs[:-1]), reversed(steps), strict=True):
            if holder.producer is None:
                return
            values = list(itertools.islice(_held(judge, holder.producer, step, values), _MOST_HOLDERS))
        for value in values:
            if judge.validates(root.producer, value) and judge.validates(root.acceptor, value) is False:
                pointers = {each.side.name: each.pointer for each in (root.producer, root.acceptor)}
                draft.witness = replace(
                    draft.witness, value=value, wire=wire(value), old_pointer=pointers.get("old"),
                    new_pointer=pointers.get("new"),
                )  # fmt: skip
                return


def _held(judge: Judge, holder: Node, step: Step, values: list[Any]) -> Iterator[Any]:
    """Yield values of a schema that hold one of `values` at a step below it."""
    if step.keyword in ("oneOf", "anyOf"):
        yield from values
        return
    around = list(itertools.islice(Sampler(judge.bundled(holder)).values(), 40))
    if step.keyword == "allOf":
        for value in values:
            yield value
            if isinstance(value, dict):
                yield from ({**each, **value} for each in around if isinstance(each, dict))
        return
    if step.keyword in ("items", "prefixItems"):
        yield from _in_lists(step, around, values)
        return
    name = step.name if step.keyword == "properties" else "other"
    for value in values:
        for each in around:
            if isinstance(each, dict):
                yield {**each, name: value}
        yield {name: value}


def _in_lists(step: Step, around: list[Any], values: list[Any]) -> Iterator[Any]:
    index = int(step.name) if step.name.isdecimal() else 0
    lists = [each for each in around if isinstance(each, list) and len(each) > index]
    for value in values:
        if step.keyword == "items":
            yield [value]
        for each in lists:
            yield [*each[:index], value, *each[index + 1 :]]
            if step.keyword == "items":
                yield [*each[:-1], value]
