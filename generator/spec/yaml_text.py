"""YAML text to a tree, read as YAML 1.2, and to the line and column of any node of it.

Two readers share the work. The quick one reads plain documents; whatever it refuses, and whatever it would read
without telling what it left out (merge keys, tags, keys that are not text, aliases that multiply), goes to the exact
one, which is built on the parser's events, knows every position, and can say what is wrong. No tag ever creates
anything but text, numbers, lists and mappings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import ryaml
import yaml

from generator.spec.problem import quoted
from generator.spec.text import DEEPEST, LARGEST, TextProblem, place_of_offset

_ALIAS = re.compile(r"(?:^|[\s\[,{:-])\*([^\s\[\]{},]+)")
_ANCHOR = re.compile(r"(?:^|[\s\[,{:-])&([^\s\[\]{},]+)")
_MERGE = re.compile(r"(?:^|[\s,{?-])<<\s*:")
_TAG = re.compile(r"(?:^|[\s\[,{:-])!(?:!|<|[A-Za-z][\w.-]*(?:[\s\]},]|$))")
_NOT_FINITE = re.compile(r"\.(?:inf|Inf|INF|nan|NaN|NAN)\b|\d[eE]\+?\d{3}")

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_BASED_INTEGER = re.compile(r"([-+]?)0(?:x([0-9a-fA-F]+)|o([0-7]+)|b([01]+))\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_PADDED = re.compile(r"[-+]?0[0-9]+\Z")
_NOT_FINITE_SCALAR = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
_CONSTANTS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_CORE = "tag:yaml.org,2002:"


def read_yaml(text: str) -> tuple[Any, list[TextProblem]]:
    """Return the tree of a YAML text and what is wrong with it; the tree is None when there is none to be had."""
    if not _needs_exact_reader(text):
        try:
            tree = ryaml.loads(text)
        except Exception:  # noqa: BLE001 - the exact reader reads it or says what is wrong
            return _read_exactly(text)
        if _stringify_keys(tree):
            return tree, []
    return _read_exactly(text)


def _needs_exact_reader(text: str) -> bool:
    if "*" in text and "&" in text and not set(_ALIAS.findall(text)).isdisjoint(_ANCHOR.findall(text)):
        return True
    return any(
        mark in text and pattern.search(text)
        for mark, pattern in (("<<", _MERGE), ("!", _TAG), (".", _NOT_FINITE), ("e", _NOT_FINITE), ("E", _NOT_FINITE))
    )


def _stringify_keys(tree: Any) -> bool:
    """Make integer keys text, in place; False when a key needs a closer look."""
    rest: list[Any] = [tree]
    while rest:
        node = rest.pop()
        if type(node) is dict:
            if any(type(key) is not str for key in node):
                plain = {str(key) if type(key) is int else key: value for key, value in node.items()}
                if len(plain) != len(node) or any(type(key) is not str for key in plain):
                    return False
                node.clear()
                node.update(plain)
            rest += [value for value in node.values() if type(value) is dict or type(value) is list]
        elif type(node) is list:
            rest += [value for value in node if type(value) is dict or type(value) is list]
    return True


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


class _RefusedError(Exception):
    def __init__(self, problem: TextProblem) -> None:
        self.problem = problem


def _read_exactly(text: str) -> tuple[Any, list[TextProblem]]:
    try:
        root = compose(text)
    except _RefusedError as error:
        return None, [error.problem]
    if root is None:
        return None, []
    construction = _Construction()
    return construction.value(root, ()), construction.problems


def compose(text: str) -> Node | None:
    """Return the root node of a YAML text, None when it is empty.

    Raises:
        _RefusedError: the text is not YAML, or more of it than a specification can be.
    """
    try:
        return _compose(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        reason = ", ".join(part for part in (error.context, error.problem) if part)
        message = f"this is not YAML: {reason}; correct the YAML here"
        raise _RefusedError(TextProblem(line, column, "not-yaml", message)) from None
    except yaml.reader.ReaderError as error:
        line, column = place_of_offset(text, error.position)
        message = f"the character U+{ord(text[error.position]):04X} is not allowed in YAML; remove or escape it"
        raise _RefusedError(TextProblem(line, column, "not-yaml", message)) from None


def _compose(text: str) -> Node | None:
    parser: Any = yaml.cyaml.CParser(text)
    anchors: dict[str, Node] = {}
    open_nodes: list[Node] = []
    root: Node | None = None
    while True:
        event = parser.get_event()
        if event is None or isinstance(event, yaml.StreamEndEvent):
            return root
        if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentEndEvent)):
            continue
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        if isinstance(event, yaml.DocumentStartEvent):
            if root is not None:
                message = "a second document starts here; keep one document in a file"
                raise _RefusedError(TextProblem(line, column, "not-yaml", message))
            continue
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            node = open_nodes.pop()
            node.complete = True
            node.height = 1 + max((item.height for item in node.items), default=0)
            node.size = 1 + sum(item.size for item in node.items)
            if node.size > LARGEST:
                message = (
                    f"aliases multiply this to {node.size} nodes, more than the {LARGEST} that are read; "
                    "write references ($ref) instead of aliases"
                )
                raise _RefusedError(TextProblem(node.line, node.column, "alias-bomb", message))
            continue
        if isinstance(event, yaml.AliasEvent):
            node = _aliased(anchors, event.anchor, line, column)
        else:
            node = _opened(event, line, column)
            if event.anchor:
                anchors[event.anchor] = node
        if len(open_nodes) + node.height > DEEPEST:
            message = f"nested more than {DEEPEST} levels deep; flatten it"
            raise _RefusedError(TextProblem(line, column, "too-deep", message))
        if open_nodes:
            open_nodes[-1].items.append(node)
        else:
            root = node
        if not node.complete:
            open_nodes.append(node)


def _aliased(anchors: dict[str, Node], name: str, line: int, column: int) -> Node:
    target = anchors.get(name)
    if target is None:
        message = f"the alias {quoted('*' + name)} has no anchor {quoted('&' + name)} before it; define or remove it"
        raise _RefusedError(TextProblem(line, column, "not-yaml", message))
    if not target.complete:
        message = f"the alias {quoted('*' + name)} stands inside of what it repeats; write a reference ($ref) instead"
        raise _RefusedError(TextProblem(line, column, "alias-bomb", message))
    return target


def _opened(event: Any, line: int, column: int) -> Node:
    if isinstance(event, yaml.ScalarEvent):
        plain = event.implicit[0] and event.tag is None
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


class _Construction:
    """Builds the tree of nodes. Every alias gets its own copy, so that changing one place changes no other."""

    def __init__(self) -> None:
        self.problems: list[TextProblem] = []

    def value(self, node: Node, way: tuple[str, ...]) -> Any:
        """Return the value of a node; problems are noted with the way that leads to it."""
        self._check_tag(node, way)
        if node.kind == "list":
            return [self.value(item, (*way, str(index))) for index, item in enumerate(node.items)]
        if node.kind == "scalar":
            return self._scalar(node, way)
        for key in node.items[::2]:
            if key.kind != "scalar":
                message = "a list or mapping cannot be a key; write the key as text"
                self.problems.append(TextProblem(key.line, key.column, "key-not-text", message, way))
        built: dict[str, Any] = {}
        for name, key, value in merged_entries(node):
            if name in built:
                message = f"the key {quoted(name)} stands here a second time; remove or rename one of the two"
                self.problems.append(TextProblem(key.line, key.column, "duplicate-key", message, (*way, name)))
                continue
            built[name] = self.value(value, (*way, name))
        return built

    def _check_tag(self, node: Node, way: tuple[str, ...]) -> None:
        if node.tag is not None and node.tag not in ("!", _CORE + "str", _CORE + "int", _CORE + "float", _CORE + "bool",
                                                     _CORE + "null", _CORE + "map", _CORE + "seq"):  # fmt: skip
            message = f"the tag {quoted(node.tag)} has no meaning in a specification; remove it"
            self.problems.append(TextProblem(node.line, node.column, "yaml-tag", message, way))

    def _scalar(self, node: Node, way: tuple[str, ...]) -> Any:
        tagged = node.tag is not None and node.tag.startswith(_CORE) and node.tag != _CORE + "str"
        if not node.plain and not tagged:
            return node.text
        try:
            value = plain_value(node.text)
        except ValueError as error:
            self.problems.append(TextProblem(node.line, node.column, "not-yaml", f"{error}; write it in quotes", way))
            return node.text
        return value


def plain_value(text: str) -> Any:
    """Return what an unquoted YAML 1.2 scalar stands for: null, a boolean, a number, else the text itself.

    Raises:
        ValueError: the number has no place in JSON (not finite, or too many digits).
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INTEGER.match(text):
        return int(text)
    based = _BASED_INTEGER.match(text)
    if based:
        sign, hexadecimal, octal, binary = based.groups()
        size = int(hexadecimal, 16) if hexadecimal else int(octal, 8) if octal else int(binary, 2)
        return -size if sign == "-" else size
    if _NOT_FINITE_SCALAR.match(text):
        raise ValueError(f"{text} is a number that JSON does not have")
    if _FLOAT.match(text) and not _PADDED.match(text):
        number = float(text)
        if number in (float("inf"), float("-inf")):
            raise ValueError(f"{quoted(text)} is too large for a double")
        return number
    return text


class YAMLPlaces:
    """Finds lines and columns in YAML text."""

    def __init__(self, text: str) -> None:
        self._root = compose(text)
        self._children: dict[Node, dict[str, tuple[Node, Node]]] = {}

    def place(self, tokens: Sequence[str]) -> tuple[int, int]:
        """Return line and column of the key (in a mapping) or the item (in a list) that `tokens` lead to.

        Where the way ends early the place of the last node on it is returned.
        """
        if self._root is None:
            return 1, 1
        shown = value = self._root
        for token in tokens:
            child = self._named(value).get(token)
            if child is None:
                break
            shown, value = child
        return shown.line, shown.column

    def _named(self, node: Node) -> dict[str, tuple[Node, Node]]:
        if node not in self._children:
            children: dict[str, tuple[Node, Node]] = {}
            if node.kind == "list":
                children = {str(index): (item, item) for index, item in enumerate(node.items)}
            elif node.kind == "mapping":
                for name, key, value in merged_entries(node):
                    children.setdefault(name, (key, value))
            self._children[node] = children
        return self._children[node]
