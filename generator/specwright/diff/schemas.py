"""The walk over two schemas: each pair of schemas is compared once, however many operations it is part of."""

from __future__ import annotations

from typing import Any

from specwright.diff.comparison import Comparison
from specwright.diff.drafts import Place
from specwright.diff.inputs import Pair, Side
from specwright.diff.judgement import Judge
from specwright.diff.lifecycle import Calendar
from specwright.diff.pairs import Outer, SchemaPair
from specwright.diff.shape import ANNOTATIONS, Child
from specwright.diff.views import Views

_LONGEST_CHAIN = 100


class SchemaWalk:
    """Compares schemas; remembers what it has compared."""

    def __init__(self, pair: Pair, calendar: Calendar) -> None:
        self.pair = pair
        self.calendar = calendar
        self._pairs: dict[tuple[Any, ...], SchemaPair] = {}
        views = {direction: Views(pair, direction) for direction in ("request", "response")}
        self.judges = {direction: Judge(each) for direction, each in views.items()}
        self._views: dict[str, Views] = dict(views)

    def compare(
        self, old: Child, new: Child, place: Place, label: str, name: str = "", outer: Outer | None = None
    ) -> SchemaPair | None:
        """Return what differs between two schemas; None if nothing can differ.

        Args:
            old: schema node of the old side and its pointer.
            new: the same of the new side.
            place: where the schemas stand.
            label: what fingerprints call the place, unless the schema is a component.
            name: how the schema is called in sentences.
            outer: the schema around, if what is in it cannot be judged by itself.
        """
        if self.pair.is_same(old[0], new[0]):
            return None
        old, new = self._followed(old, new)
        key = (old[1], new[1], place, id(outer))
        found = self._pairs.get(key)
        if found is None:
            if new[1].startswith("/components/"):
                label = new[1]
                name = name or new[1].rsplit("/", 1)[-1]
            found = self._pairs[key] = SchemaPair()
            Comparison(self, old, new, place, label, name, outer).run(found)
        return found

    def _followed(self, old: Child, new: Child) -> tuple[Child, Child]:
        """Follow plain references: what they lead to is compared once."""
        for _ in range(_LONGEST_CHAIN):
            rows = [self._one_step(side, child) for side, child in ((self.pair.old, old), (self.pair.new, new))]
            beside = [each[1] for each in rows]
            is_plain = all(key in ANNOTATIONS or key.startswith("x-") for row in beside for key in row)
            if (rows[0][0] is old and rows[1][0] is new) or not is_plain or beside[0] != beside[1]:
                return old, new
            old, new = rows[0][0], rows[1][0]
        return old, new

    def _one_step(self, side: Side, child: Child) -> tuple[Child, dict[str, Any]]:
        """Return what a schema refers to, or itself, and what stands beside the reference."""
        referred = side.target(*child)
        if referred is None:
            return child, {}
        if side.has_ignored_siblings:
            return referred, {}
        return referred, {key: value for key, value in child[0].items() if key not in ("$ref", "$dynamicRef")}

    def views(self, place: Place) -> Views:
        """Return the views of a direction."""
        return self._views[place.direction]
