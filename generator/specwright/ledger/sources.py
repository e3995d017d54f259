"""What `x-source` and `x-inferred` say: which lines or references a part of a specification rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from specwright.openapi.json_types import is_object

_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w-]*)(?::(?P<first>[1-9]\d*)(?:-(?P<last>[1-9]\d*))?)?")


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of an `x-source`."""

    key: str
    """Of a document or a reference in `provider.yaml`."""
    first: int
    """First line; 0 where the entry names no lines."""
    last: int

    def __str__(self) -> str:
        lines = "" if not self.first else f":{self.first}" if self.first == self.last else f":{self.first}-{self.last}"
        return self.key + lines

    def holds(self, first: int, last: int) -> bool:
        """Return whether the entry's lines hold those from `first` to `last`."""
        return self.first <= first and last <= self.last


def sources_of(text: Any) -> tuple[tuple[Source, ...], str | None]:
    """Return the entries of an `x-source`, and the first part that is none."""
    entries: list[Source] = []
    if not isinstance(text, str):
        return (), str(text)
    for part in text.split(","):
        found = _ENTRY.fullmatch(part.strip())
        if found is None:
            return tuple(entries), part.strip()
        first = int(found["first"] or 0)
        last = int(found["last"] or first)
        if last < first:
            return tuple(entries), part.strip()
        entries.append(Source(found["key"], first, last))
    return tuple(entries), None


@dataclass(frozen=True, slots=True)
class Ground:
    """What a part of the specification rests on: the nearest `x-source`, and the nearest `x-inferred`."""

    sources: tuple[Source, ...] = ()
    is_inferred: bool = False

    def within(self, node: Any) -> Ground:
        """Return the ground of a node that stands on this one."""
        if not is_object(node) or not ("x-source" in node or "x-inferred" in node):
            return self
        sources = sources_of(node["x-source"])[0] if "x-source" in node else self.sources
        return Ground(sources, "x-inferred" in node or (self.is_inferred and "x-source" not in node))
