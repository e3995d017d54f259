"""What the readers of JSON and YAML text share: positions, limits, and problems of a text."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

DEEPEST = 120
"""Levels of nesting that are read. Real documents have fewer than 40; much deeper ones exhaust parsers and stacks."""

LARGEST = 2_000_000
"""Nodes of a tree after aliases are expanded: several times the largest document known to us."""


@dataclass(frozen=True, slots=True)
class TextProblem:
    """Something wrong with a text; line and column count from 1."""

    line: int
    column: int
    rule: str
    message: str
    way: tuple[str, ...] = ()
    """The reference tokens that lead to the node, where they are known."""


class Lines:
    """Turns offsets in a text into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of the character at `offset`."""
        line = bisect.bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def place_of_offset(text: str, offset: int) -> tuple[int, int]:
    """Return line and column, from 1, of one character; for many of one text use `Lines`."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
