"""What the readers of JSON and YAML text share: positions, limits, and problems of a text."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

DEEPEST = 120
"""Levels of nesting that are read. Real documents have fewer than 40; much deeper ones exhaust parsers and stacks."""

LARGEST = 2_000_000
"""Nodes of a tree after aliases are expanded: several times the largest document known to us."""


NODES_PER_MEGABYTE = 40_000
"""Nodes that are read, for each megabyte that a file may have: readers take 100 bytes or more for one of two bytes."""


@dataclass(frozen=True, slots=True)
class TextProblem:
    """Something wrong with a text; line and column count from 1."""

    line: int
    column: int
    rule: str
    message: str
    way: tuple[str, ...] = ()
    """The reference tokens that lead to the node, where they are known."""


def first_beyond(text: str, most: int) -> int | None:
    """Return about where a text of JSON or YAML has more nodes than `most`, or None where it has not.

    Nodes are separated by line breaks, by hyphens with a space, or by commas. Counting these takes no memory.
    """
    if _separators(text, 0, len(text)) <= most:
        return None
    start, end, left = 0, len(text), most
    while end - start > 1:
        middle = (start + end) // 2
        found = _separators(text, start, middle)
        if found > left:
            end = middle
        else:
            start, left = middle, left - found
    return start


def _separators(text: str, start: int, end: int) -> int:
    return max(text.count("\n", start, end), text.count("- ", start, end)) + text.count(",", start, end)


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
