"""YAML text to a tree, read as YAML 1.2, and to the line and column of any node of it.

Two readers share the work. The quick one reads plain documents; whatever it refuses, and whatever it would read
without telling what it left out (merge keys, tags, keys that are not text, aliases that multiply), goes to the exact
one, which is built on the parser's events, knows every position, and can say what is wrong. No tag ever creates
anything but text, numbers, lists and mappings.
"""

from __future__ import annotations

import io
import math
import re
from collections.abc import Sequence
from typing import Any

import ryaml

from specwright.openapi.diagnostics import quoted
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.positions import TextProblem
from specwright.openapi.yaml_nodes import Node, RefusedError, compose, is_too_deep, merged_entries

# Each pattern begins with its mark, then looks back over it: searching for one character is what `re` does fast.
_ALIAS = re.compile(r"\*(?<![^\s\[,{:-]\*)([^\s\[\]{},]+)")
_ANCHOR = re.compile(r"&(?<![^\s\[,{:-]&)([^\s\[\]{},]+)")
_MERGE = re.compile(r"<<(?<![^\s,{?-]<<)\s*:")
_TAG = re.compile(r"!(?!\[)")
"""A tag, if it begins a node; an image in Markdown (`![`) is none."""

_ODD_KEY = re.compile(r"(?:(?<=[\s,{?-])|^)(?:\+[0-9]+|-0|[-+]?0[xob][0-9a-fA-F]+)(?=\s*(?:[:,}]|$))", re.MULTILINE)
"""What may be a key that is an integer, written in a way that is lost when it is read as one."""

_FEW_BRACKETS = 5_000
"""The quick reader takes time in the square of the depth of brackets, before it refuses them."""

_EXACT = 2.0**63
"""Integers beyond this arrive from the quick reader as floats, with digits lost; so do infinities and NaN."""

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_BASED_INTEGER = re.compile(r"([-+]?)0(?:x([0-9a-fA-F]+)|o([0-7]+)|b([01]+))\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NUMBER_STARTS = frozenset("+-.0123456789")
_PADDED = re.compile(r"[-+]?0[0-9]+\Z")
_NOT_FINITE_SCALAR = re.compile(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
_CONSTANTS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_CORE = "tag:yaml.org,2002:"


def read_yaml(text: str) -> tuple[Any, list[TextProblem]]:
    """Return the tree of a YAML text and what is wrong with it; the tree is None when the text is unusable."""
    if not _needs_exact_reader(text):
        try:
            tree = ryaml.load(io.StringIO(text))
        except Exception:  # of the reader; the exact one reads the text or says what is wrong
            return read_exactly(text)
        if _stringify_keys(tree, text):
            return tree, []
    return read_exactly(text)


def _needs_exact_reader(text: str) -> bool:
    if text.count("[") + text.count("{") > _FEW_BRACKETS and is_too_deep(text):
        return True
    if "\ufeff" in text:  # a byte order mark on the way hides tags and document markers from the quick reader
        return True
    if _MERGE.search(text) or _may_have_tags(text):
        return True
    return "&" in text and not set(_ALIAS.findall(text)).isdisjoint(_ANCHOR.findall(text))


def _may_have_tags(text: str) -> bool:
    """Return whether an exclamation mark stands at the beginning of a node, or of a line of prose that looks so."""
    return any(_begins_node(text, match.start()) for match in _TAG.finditer(text))


def _begins_node(text: str, offset: int) -> bool:
    before = offset - 1
    while before >= 0 and text[before] in " \t":
        before -= 1
    if before < 0 or text[before] in "\n\r,":
        return True
    if text[before] in ":-?":
        return before < offset - 1
    return text[before] in "[{" and (before == 0 or text[before - 1] in " \t\n\r,[{")


def _stringify_keys(tree: Any, text: str) -> bool:
    """Make integer keys text, in place; False when a key or number needs a closer look."""
    keys_are_plain: bool | None = None
    rest: list[Any] = [tree]
    while rest:
        node = rest.pop()
        values: list[Any]
        if is_object(node):
            keys: list[Any] = list(node)
            values = list(node.values())
            if any(type(key) is not str for key in keys):
                if any(type(key) is int and key < 0 for key in keys):
                    return False
                plain = {str(key) if type(key) is int else key: value for key, value in zip(keys, values, strict=True)}
                if keys_are_plain is None:
                    keys_are_plain = not _ODD_KEY.search(text)
                if not keys_are_plain or len(plain) != len(node) or any(type(key) is not str for key in plain):
                    return False
                node.clear()
                node.update(plain)
        else:
            values = node if is_list(node) else [node]
        for value in values:
            if type(value) is dict or type(value) is list:
                rest.append(value)
            elif type(value) is str:
                if value[:1] in _NUMBER_STARTS and _overflows(value):
                    return False
            elif type(value) is float and not abs(value) < _EXACT:
                return False
    return True


def _overflows(text: str) -> bool:
    """Return whether a text, unquoted, is a number too large for a double; the quick reader takes it for text."""
    return _FLOAT.match(text) is not None and math.isinf(float(text))


def read_exactly(text: str) -> tuple[Any, list[TextProblem]]:
    """Do what `read_yaml` does, without the quick reader."""
    try:
        root = compose(text)
    except RefusedError as error:
        return None, [error.problem]
    if root is None:
        return None, []
    construction = _Construction()
    return construction.value(root, ()), construction.problems


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
                self.problems.append(TextProblem(key.line, key.column, "non-scalar-key", message, way))
        built: dict[str, Any] = {}
        for name, key, value in merged_entries(node):
            if name in built:
                message = f"duplicate key {quoted(name)}; remove or rename one of the two"
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
            self.problems.append(
                TextProblem(node.line, node.column, "invalid-yaml", f"{error}; write it in quotes", way)
            )
            return node.text
        return value


def plain_value(text: str) -> Any:
    """Return what an unquoted YAML 1.2 scalar stands for: null, a boolean, a number, else the text itself.

    Raises:
        ValueError: the number has no place in JSON (not finite, or too many digits).
    """
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMBER_STARTS:
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
        if math.isinf(number):
            raise ValueError(f"{quoted(text)} is too large for a double")
        return number
    return text


class YAMLPositions:
    """Finds lines and columns in YAML text."""

    def __init__(self, text: str) -> None:
        try:
            self._root = compose(text)
        except RefusedError:  # what is wrong was reported with its place when the text was read
            self._root = None
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
