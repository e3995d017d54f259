"""The operations of two documents: which belong together, which came and which went."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from specwright.diff.changes import Direction, Witness
from specwright.diff.inputs import Side
from specwright.openapi.json_types import is_list, is_object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """An operation, references to its path item followed."""

    path: str
    method: str
    """As it is sent: `GET`."""
    node: Mapping[str, Any]
    pointer: str
    item: Mapping[str, Any]
    item_pointer: str
    is_incoming: bool = False
    """Whether the API calls it: a webhook or callback."""

    @property
    def title(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"

    @property
    def variables(self) -> list[str]:
        """Names of the variables of the path, in order."""
        return _VARIABLE.findall(self.path)


def escaped(token: str) -> str:
    """Return a token as it stands in a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def operations_of(side: Side, items: Any, pointer: str, *, is_incoming: bool = False) -> Iterator[Operation]:
    """Yield the operations of a map of path items."""
    if not is_object(items):
        return
    for path, item in items.items():
        if not path.startswith("x-") and is_object(item):
            yield from _operations_in(side, path, item, f"{pointer}/{escaped(path)}", is_incoming=is_incoming)


def _operations_in(
    side: Side, path: str, item: dict[str, Any], pointer: str, *, is_incoming: bool
) -> Iterator[Operation]:
    target, place = side.resolve(item, pointer)
    holders: list[tuple[Any, str]] = [(item, pointer)] if target is item else [(target, place), (item, pointer)]
    seen: set[str] = set()
    for holder, at in reversed(holders):
        if not is_object(holder):
            continue
        rows = [(name, f"{at}/{name}", holder.get(name)) for name in METHODS]
        more = holder.get("additionalOperations")
        if is_object(more):
            rows += [(name, f"{at}/additionalOperations/{escaped(name)}", each) for name, each in more.items()]
        for name, own, node in rows:
            if is_object(node) and name.upper() not in seen:
                seen.add(name.upper())
                yield Operation(path, name.upper(), node, own, holder, at, is_incoming)


def incoming(direction: Direction, operation: Operation) -> Direction:
    """Return the direction of values: what a webhook sends as a request comes from the API."""
    if not operation.is_incoming:
        return direction
    return "response" if direction == "request" else "request"


def missing(operation: Operation, reason: str, *headers: str) -> Witness:
    """Return a request that only the old version takes, as nothing but its start is needed to see why."""
    wire = "\n".join([f"{operation.method} {operation.path} HTTP/1.1", *headers])
    return Witness(None, "old", "new", "request", wire=wire, reason=reason)


def base_path(servers: Any) -> str:
    """Return the path of the first server, without the slash at its end; variables have their defaults."""
    if not is_list(servers) or not servers or not is_object(servers[0]):
        return ""
    return urlsplit(server_url(servers[0])).path.rstrip("/")


def server_url(server: Mapping[str, Any]) -> str:
    """Return the address of a server with the defaults of its variables."""
    url = str(server.get("url", "/"))
    variables = server.get("variables")
    for name, variable in (variables if is_object(variables) else {}).items():
        if is_object(variable):
            url = url.replace("{" + name + "}", str(variable.get("default", "")))
    return url


@dataclass(slots=True)
class Matched:
    """How the operations of two documents relate."""

    both: list[tuple[Operation, Operation]]
    removed: list[Operation]
    added: list[Operation]
    new_paths: Mapping[str, str]
    """Path of the old document to that of the new one; paths that are gone are left out."""


def matched(
    olds: list[Operation], news: list[Operation], bases: tuple[str, str] = ("", ""), more: Iterable[str] = ()
) -> Matched:
    """Return which operations are the same: those with the same method at what is the same path for callers.

    Args:
        olds: operations of the old side.
        news: operations of the new side.
        bases: paths of the servers of both sides; a part of the path may have moved from one to the other.
        more: paths of the new side that have no operation.
    """
    new_paths = list(dict.fromkeys([*(each.path for each in news), *more]))
    old_paths = list(dict.fromkeys(each.path for each in olds))
    paths = {path: path for path in old_paths if path in new_paths}
    taken = set(paths.values())
    for key in (_nameless, None):
        by_key: dict[str, str] = {}
        for path in new_paths:
            if path not in taken:
                by_key.setdefault(key(path) if key else _nameless(bases[1] + path), path)
        for path in old_paths:
            found = by_key.pop(key(path) if key else _nameless(bases[0] + path), None)
            if path not in paths and found is not None and (key or bases[0] != bases[1]):
                paths[path] = found
                taken.add(found)
    index = {(each.path, each.method): each for each in news}
    both: list[tuple[Operation, Operation]] = []
    removed: list[Operation] = []
    for old in olds:
        new = index.pop((paths.get(old.path, ""), old.method), None)
        if new is None:
            removed.append(old)
        else:
            both.append((old, new))
    return Matched(both, removed, list(index.values()), paths)


def _nameless(path: str) -> str:
    return _VARIABLE.sub("{}", path)
