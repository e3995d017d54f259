"""OpenAPI overlays 1.0 and 1.1: actions that change a document, each at the nodes that a JSONPath selects.

What an overlay supplies keeps its place in the overlay's file. Unlike the Overlay specification, which lets an action
that selects nothing pass, that is an error here: it is how a specification and its overlay grow apart unnoticed.
"""

from __future__ import annotations

import copy
import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic, quoted
from specwright.openapi.files import SourceFile
from specwright.openapi.json_types import is_list, is_object, object_or_empty, size_of
from specwright.openapi.source_map import SourceMap

_VERSION = re.compile(r"1\.[01]\.\d+\Z")
_SEGMENT = re.compile(
    r"""\.([A-Za-z_][A-Za-z0-9_]*) | \['([^'\\]*)'\] | \["([^"\\]*)"\] | \[(0|[1-9][0-9]{0,8})\]""", re.VERBOSE
)

_LARGEST_COPY = 100_000
"""Nodes that one action may add by copying; copies of copies would fill the memory in a few actions."""

Way = tuple[str | int, ...]
"""Keys and indexes from the root to a node."""


@dataclass(frozen=True, slots=True)
class OverlayFile:
    """An overlay and the key under which origins know it."""

    key: str
    file: SourceFile


class _ActionError(Exception):
    def __init__(self, rule: str, message: str, *tokens: str) -> None:
        self.rule = rule
        self.message = message
        self.tokens = tokens
        """Where in the action the problem is."""
        super().__init__(message)


def apply_overlay(trees: Mapping[str, Any], overlay: OverlayFile, source_map: SourceMap) -> list[Diagnostic]:
    """Apply the actions of an overlay to the files of a specification, in place and in order.

    Args:
        trees: file name (empty for the root) -> tree. An action has to select something in one of them at least.
        overlay: the overlay.
        source_map: where what the overlay supplies is noted.

    Returns:
        What is wrong with the overlay.
    """
    document = overlay.file.tree
    if document is None and overlay.file.problems:
        return []
    problems: list[Diagnostic] = []

    def note(pointer: str, rule: str, message: str) -> None:
        place = overlay.file.location(pointer)
        problems.append(Diagnostic(place.file, place.line, place.column, pointer, rule, message))

    if not is_object(document) or "overlay" not in document:
        note("", "not-overlay", "this is not an overlay: it has no 'overlay'; start it with 'overlay: 1.1.0'")
        return problems
    version = document["overlay"]
    if not isinstance(version, str) or not _VERSION.match(version):
        note("/overlay", "not-overlay", f"Overlay version {quoted(version)} is not supported; write '1.1.0'")
        return problems
    actions = document.get("actions")
    if not is_list(actions):
        near = [key for key in document if difflib.get_close_matches(key, ["actions"])]
        hint = f"; did you mean 'actions' by {quoted(near[0])}?" if near and "actions" not in document else ""
        message = f"'actions' has to be a list of actions{hint}"
        note("/actions" if "actions" in document else "", "not-overlay", message)
        return problems
    for index, action in enumerate(actions):
        pointer = f"/actions/{index}"
        try:
            selected = [
                _Action(tree, action, (overlay.key, pointer), source_map, version.startswith("1.0."), file).apply()
                for file, tree in trees.items()
            ]
            if not any(selected):
                path = action["target"]
                message = f"{quoted(path)} selects nothing in the specification; {_remedy(trees, path)}"
                note(pointers.join(pointer, "target"), "overlay-target-unmatched", message)
        except _ActionError as error:
            note(pointers.join(pointer, *error.tokens), error.rule, error.message)
    return problems


class _Action:
    """One action of an overlay, about to change a tree."""

    def __init__(
        self, tree: Any, action: Any, origin: tuple[str, str], source_map: SourceMap, appends_lists: bool, file: str
    ) -> None:
        self._tree = tree
        self._base = pointers.with_file(file, "")
        self._action = action
        self._key, self._pointer = origin
        self._source_map = source_map
        self._appends_lists = appends_lists

    def apply(self) -> bool:
        """Change the tree; return False when the action selects nothing in it.

        Raises:
            _ActionError: the action is malformed, or does not fit what it selects.
        """
        action = self._action
        if not is_object(action) or not isinstance(action.get("target"), str):
            near = [key for key in object_or_empty(action) if difflib.get_close_matches(key, ["target"])]
            hint = f"did you mean 'target' by {quoted(near[0])}?" if near else "add a JSONPath as 'target'"
            raise _ActionError("overlay-action", f"an action is an object with a 'target'; {hint}")
        changes = [name for name in ("update", "copy") if name in action]
        removes = action.get("remove", False)
        if not isinstance(removes, bool):
            raise _ActionError("overlay-action", "'remove' is true or false; correct it", "remove")
        if len(changes) + removes != 1:
            raise _ActionError("overlay-action", "an action has one of 'update', 'copy' and 'remove: true'; keep one")
        ways = self._select("target")
        if not ways:
            return False
        if removes:
            self._remove(ways)
        elif changes == ["update"]:
            for way in ways:
                self._update(way, action["update"], (self._key, self._pointer + "/update"))
        else:
            sources = self._select("copy")
            if not sources:
                path = action["copy"]
                message = f"{quoted(path)} selects nothing in the specification; correct the path or remove the action"
                raise _ActionError("overlay-target-unmatched", message, "copy")
            if len(sources) > 1:
                message = f"{quoted(action['copy'])} selects {len(sources)} nodes; make it select one"
                raise _ActionError("overlay-action", message, "copy")
            original = _node_at(self._tree, sources[0])
            if size_of(original) * len(ways) > _LARGEST_COPY:
                raise _ActionError("overlay-action", f"this copies more than {_LARGEST_COPY} nodes; copy less", "copy")
            value = copy.deepcopy(original)
            origin = self._source_map.trace(pointers.join(self._base, *sources[0]))
            for way in ways:
                self._update(way, value, origin)
        return True

    def _select(self, name: str) -> list[Way]:
        path = self._action[name]
        if not isinstance(path, str):
            raise _ActionError("overlay-action", f"{quoted(name)} is a JSONPath; correct it", name)
        return list(dict.fromkeys(select(self._tree, path, name)))

    def _remove(self, ways: list[Way]) -> None:
        # Later items of a list go first, so that the indexes of the earlier ones stay true.
        for way in sorted(ways, key=lambda way: [(isinstance(part, int), part) for part in way], reverse=True):
            if not way:
                raise _ActionError("overlay-action", "the whole document cannot be removed; select a part", "target")
            holder = _node_at(self._tree, way[:-1])
            pointer = pointers.join(self._base, *way[:-1])
            last = way[-1]
            if isinstance(last, int):
                del holder[last]
                self._source_map.close_gap(pointer, last, len(holder) + 1)
            else:
                del holder[last]
                self._source_map.forget(pointers.join(pointer, last))

    def _update(self, way: Way, value: Any, origin: tuple[str, str]) -> None:
        node = _node_at(self._tree, way)
        pointer = pointers.join(self._base, *way)
        if is_object(node) and is_object(value):
            self._merge(node, value, pointer, origin)
        elif is_list(node):
            if is_list(value) and not self._appends_lists:
                self._extend(node, value, pointer, origin)
            else:
                self._source_map.record(f"{pointer}/{len(node)}", origin)
                node.append(copy.deepcopy(value))
        elif is_object(node) or (is_object(value) or is_list(value)) or not way:
            self._refuse(pointer, node, value)
        else:
            _node_at(self._tree, way[:-1])[way[-1]] = value
            self._source_map.record(pointer, origin)

    def _merge(self, node: dict[str, Any], value: dict[str, Any], pointer: str, origin: tuple[str, str]) -> None:
        key, below = origin
        for name, change in value.items():
            inner = pointers.join(pointer, name)
            inner_origin = (key, pointers.join(below, name))
            present = node.get(name)
            if is_object(present) and is_object(change):
                self._merge(present, change, inner, inner_origin)
            elif is_list(present) and is_list(change):
                self._extend(present, change, inner, inner_origin)
            elif name in node and ((is_object(present) or is_list(present)) or (is_object(change) or is_list(change))):
                self._refuse(inner, present, change)
            else:
                node[name] = copy.deepcopy(change)
                self._source_map.record(inner, inner_origin)

    def _extend(self, node: list[Any], value: list[Any], pointer: str, origin: tuple[str, str]) -> None:
        key, below = origin
        for index, item in enumerate(value):
            self._source_map.record(f"{pointer}/{len(node)}", (key, f"{below}/{index}"))
            node.append(copy.deepcopy(item))

    def _refuse(self, pointer: str, node: Any, value: Any) -> None:
        message = (
            f"{_kind(value)} cannot be merged into {_kind(node)} at {quoted(pointer)}; "
            "remove that with an action of its own first, or supply the same kind"
        )
        raise _ActionError("overlay-type-mismatch", message, "update" if "update" in self._action else "copy")


def select(tree: Any, path: str, name: str = "target") -> Iterator[Way]:
    """Yield the ways to the nodes that a JSONPath (RFC 9535) selects.

    Paths that name one node step by step are followed directly; the library reads the others.
    """
    way = _plain_way(path)
    if way is not None:
        try:
            _node_at(tree, way)
        except (KeyError, IndexError, TypeError):
            return
        yield way
        return
    import jsonpath

    try:
        matches = jsonpath.JSONPathEnvironment(strict=True).finditer(path, tree)
        ways = [match.parts for match in matches]
    except (jsonpath.JSONPathError, RecursionError) as error:
        reason = str(error).splitlines()[0] if str(error) else "unreadable"
        meant = _bracketed(path)
        hint = f"write {meant}" if meant else "correct it"
        message = f"{quoted(path)} is not a JSONPath: {reason}; {hint}"
        raise _ActionError("overlay-path", message, name) from None
    for way in ways:
        try:
            _node_at(tree, way)
        except (KeyError, IndexError, TypeError):
            message = f"{quoted(path)} selects letters of a text; select the text itself, or what it stands in"
            raise _ActionError("overlay-path", message, name) from None
        yield way


def _remedy(trees: Mapping[str, Any], path: str) -> str:
    """What to do about a path that selects nothing: the nearest one, where its names are misspelt."""
    way = _plain_way(path)
    for tree in trees.values() if way else ():
        node, right = tree, "$"
        for part in way or ():
            if is_list(node) and isinstance(part, int) and part < len(node):
                node, right = node[part], f"{right}[{part}]"
                continue
            if not is_object(node) or not isinstance(part, str):
                break
            if part not in node:
                near = difflib.get_close_matches(part, node, 1)
                if not near:
                    break
                return f"there is no {quoted(part)}; did you mean {quoted(near[0])}?"
            node, right = node[part], f"{right}[{part!r}]"
    return "correct the path or remove the action"


def _bracketed(path: str) -> str | None:
    """The path with brackets where a name with slashes stands after a dot, which is a mistake that is often made."""
    match = re.fullmatch(r"\$\.paths\.?(/[^'\[\]]*?)(?:\.([a-z]+(?:\..+)?))?", path)
    if match is None:
        return None
    rest = f".{match[2]}" if match[2] else ""
    return f"$.paths['{match[1]}']{rest}"


def _plain_way(path: str) -> Way | None:
    if not path.startswith("$"):
        return None
    way: list[str | int] = []
    position = 1
    while position < len(path):
        match = _SEGMENT.match(path, position)
        if match is None:
            return None
        member, single, double, index = match.groups()
        way.append(
            int(index) if index is not None else next(part for part in (member, single, double) if part is not None)
        )
        position = match.end()
    return tuple(way)


def _node_at(tree: Any, way: Way) -> Any:
    node = tree
    for part in way:
        if isinstance(part, int) != is_list(node):
            raise TypeError(part)
        node = node[part]
    return node


def _kind(value: Any) -> str:
    return "an object" if is_object(value) else "a list" if is_list(value) else "a plain value"
