"""The lines of a document around one of its nodes, with their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from specwright.diff.operands import Operand
from specwright.openapi.diagnostics import visible

_CONTEXT = 2
_LONGEST = 16
"""Lines of a node that are shown."""
_WIDEST = 160
"""Characters of a line that are shown; some documents are one line."""
_CLOSING = ("}", "]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document."""

    number: int
    text: str
    is_marked: bool
    """Whether it belongs to the node."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some lines of a document."""

    file: str
    lines: tuple[Line, ...]
    rest: int = 0
    """How many lines of the node are left out at the end."""


class Excerpts:
    """Cuts excerpts; each file is read once."""

    def __init__(self) -> None:
        self._lines: dict[Path, list[str]] = {}

    def of(self, operand: Operand, pointer: str, *, is_there: bool = True) -> Excerpt:
        """Return the lines of a node and a few around it.

        Args:
            operand: The document.
            pointer: The node; the last part of the pointer that exists counts.
            is_there: Whether the node is there; otherwise no line is marked.
        """
        place = operand.location(pointer)
        lines = self._read(operand.source_file(pointer))
        first = place.line - 1
        end = _end(lines, first) if is_there else first + 1
        last = min(end, first + _LONGEST)
        stop = last + _CONTEXT if last == end else last
        shown = [
            Line(
                number=index + 1,
                text=_cut(lines[index], place.column if index == first else 1),
                is_marked=is_there and first <= index < last,
            )
            for index in range(max(0, first - _CONTEXT), min(len(lines), stop))
        ]
        return Excerpt(visible(place.file), tuple(shown), end - last)

    def _read(self, path: Path) -> list[str]:
        if path not in self._lines:
            text = path.read_text(encoding="utf-8-sig", errors="replace")
            self._lines[path] = text.replace("\r\n", "\n").split("\n")
        return self._lines[path]


def _end(lines: list[str], first: int) -> int:
    """The line after a node that starts at a line: where something stands that is indented no deeper."""
    if first >= len(lines):
        return first
    margin = _margin(lines[first])
    index = first + 1
    while index < len(lines) and (not lines[index].strip() or _margin(lines[index]) > margin):
        index += 1
    if index < len(lines) and lines[index].strip().startswith(_CLOSING) and lines[first].rstrip().endswith(("{", "[")):
        return index + 1
    while index > first + 1 and not lines[index - 1].strip():
        index -= 1
    return index


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _cut(line: str, column: int) -> str:
    start = max(0, column - 1 - _WIDEST // 2) if len(line) > _WIDEST else 0
    part = line[start : start + _WIDEST]
    before, after = "…" if start else "", "…" if start + _WIDEST < len(line) else ""
    return f"{before}{visible(part.expandtabs(4))}{after}"
