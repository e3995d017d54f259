"""YAML text to nodes with positions, built on the parser's events.

Aliases are counted before anything is copied, and depth is counted before anything recurses, so that a small file
cannot take the machine down.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from specwright.openapi.diagnostics import quoted
from specwright.openapi.positions import DEEPEST, LARGEST, TextProblem, place_of_offset


@dataclass(slots=True, eq=False)
class Node:
    """A node of a YAML document with its position; line and column count from 1."""

    line: int
    column: int
    kind: str
    """`scalar`, `list` or `mapping`."""
    tag: str | None = None
    text: str = ""
    plain: bool = False
    """Whether a scalar stands there without quotes."""
    items: list[Node] = field(default_factory=list["Node"])
    """Items of a list; keys and values of a mapping in turn."""
    size: int = 1
    """Nodes in it, aliases expanded."""
    height: int = 0
    complete: bool = False


class RefusedError(Exception):
    """A text is not YAML, or more of it than a specification can be."""

    def __init__(self, problem: TextProblem) -> None:
        self.problem = problem


def compose(text: str) -> Node | None:
    """Return the root node of a YAML text, None when it is empty.

    Raises:
        RefusedError: the text is not YAML, or more of it than a specification can be.
    """
    composer = _Composer()
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            composer.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        reason = ", ".join(part for part in (error.context, error.problem) if part)
        if mark and text[mark.index : mark.index + 1] == "\t":
            reason = "a tab cannot indent, use spaces"
        message = f"this is not YAML: {reason}; correct the YAML here"
        raise RefusedError(TextProblem(line, column, "invalid-yaml", message)) from None
    except yaml.reader.ReaderError as error:
        # The parser reads UTF-8 and counts bytes.
        offset = len(text.encode()[: error.position].decode(errors="ignore"))
        line, column = place_of_offset(text, offset)
        message = f"the character U+{ord(text[offset]):04X} is not allowed in YAML; remove or escape it"
        raise RefusedError(TextProblem(line, column, "invalid-yaml", message)) from None
    return composer.root


def is_too_deep(text: str) -> bool:
    """Return whether a text is nested deeper than what is read, or no YAML up to there."""
    depth = 0
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    return True
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        return True
    return False


class _Composer:
    """Puts the events of a parser together to nodes."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self._anchors: dict[str, Node] = {}
        self._open: list[Node] = []
        self._written = 0

    def take(self, event: Any) -> None:
        """Add what one event of the parser says.

        Raises:
            RefusedError: that is more than a specification can be.
        """
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self._close()
        elif isinstance(event, yaml.DocumentStartEvent):
            if self.root is not None:
                raise _refused(event, "invalid-yaml", "a second document starts here; keep one document in a file")
        elif isinstance(event, yaml.NodeEvent):
            self._written += 1
            self._place(event)

    def _place(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            node = self._aliased(event)
        else:
            node = _node_of(event)
            if event.anchor:
                self._anchors[event.anchor] = node
        if len(self._open) + node.height > DEEPEST:
            raise _refused(event, "too-deep", f"nested more than {DEEPEST} levels deep; flatten it")
        if self._open:
            self._open[-1].items.append(node)
        else:
            self.root = node
        if not node.complete:
            self._open.append(node)

    def _close(self) -> None:
        node = self._open.pop()
        node.complete = True
        node.height = 1 + max((item.height for item in node.items), default=0)
        node.size = 1 + sum(item.size for item in node.items)
        if node.size > LARGEST + self._written:
            message = f"aliases multiply this to {node.size} nodes; write references ($ref) instead of aliases"
            raise RefusedError(TextProblem(node.line, node.column, "alias-bomb", message))

    def _aliased(self, event: Any) -> Node:
        name = event.anchor
        target = self._anchors.get(name)
        if target is None:
            message = f"the alias {quoted('*' + name)} has no anchor before it; define or remove it"
            raise _refused(event, "invalid-yaml", message)
        if not target.complete:
            message = f"the alias {quoted('*' + name)} is inside of what it repeats; write a $ref instead"
            raise _refused(event, "alias-bomb", message)
        return target


def _refused(event: Any, rule: str, message: str) -> RefusedError:
    return RefusedError(TextProblem(event.start_mark.line + 1, event.start_mark.column + 1, rule, message))


def _node_of(event: Any) -> Node:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if isinstance(event, yaml.ScalarEvent):
        plain = event.tag is None and event.implicit[0]
        return Node(line, column, "scalar", event.tag, event.value, plain, complete=True)
    kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "mapping"
    return Node(line, column, kind, event.tag)


def merged_entries(node: Node) -> list[tuple[str, Node, Node]]:
    """Return name, key node and value node of a mapping, with what merge keys (`<<`) bring in behind its own."""
    entries: list[tuple[str, Node, Node]] = []
    merged: list[Node] = []
    for key, value in zip(node.items[::2], node.items[1::2], strict=True):
        if key.kind != "scalar":
            continue
        if key.plain and key.text == "<<":
            sources = value.items if value.kind == "list" else [value]
            if all(source.kind == "mapping" for source in sources):
                merged += sources
                continue
        entries.append((key.text, key, value))
    if merged:
        names = {name for name, _, _ in entries}
        for source in merged:
            for name, key, value in merged_entries(source):
                if name not in names:
                    names.add(name)
                    entries.append((name, key, value))
    return entries
