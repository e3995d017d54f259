"""The JSON Patch (RFC 6902) that leads from one object to another: changes of kind add, remove and replace."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..json_types import is_array, is_object
from .hooks import to_builtins
from .model import Model, OpenModel

__all__ = ["Patchable", "changes"]

Patchable = Model | OpenModel | Mapping[str, Any]
"""A model, or an object with wire names."""


def changes(before: Patchable, after: Patchable) -> list[dict[str, Any]]:
    """What has to be done to `before`, in order, so that it becomes `after`.

    Args:
        before: the object as it is; of models, what is unset counts as missing.
        after: the object as it should be.

    Returns:
        Objects with `op`, `path` and, unless something is removed, `value`; paths have wire names. None when nothing
        differs.
    """
    return list(_changes("", to_builtins(before), to_builtins(after)))


def _changes(path: str, before: Any, after: Any) -> Iterator[dict[str, Any]]:
    if is_object(before) and is_object(after):
        for name, value in before.items():
            if name in after:
                yield from _changes(_below(path, name), value, after[name])
            else:
                yield {"op": "remove", "path": _below(path, name)}
        for name, value in after.items():
            if name not in before:
                yield {"op": "add", "path": _below(path, name), "value": value}
    elif is_array(before) and is_array(after):
        yield from _changes_of_list(path, before, after)
    elif not _same(before, after):
        yield {"op": "replace", "path": path, "value": after}


def _changes_of_list(path: str, before: list[Any], after: list[Any]) -> Iterator[dict[str, Any]]:
    """Keep what is equal at both ends, change what stands between in place, and add or remove what is left over."""
    shorter = min(len(before), len(after))
    head = 0
    while head < shorter and _same(before[head], after[head]):
        head += 1
    tail = 0
    while tail < shorter - head and _same(before[-1 - tail], after[-1 - tail]):
        tail += 1
    for index in range(head, shorter - tail):
        yield from _changes(_below(path, index), before[index], after[index])
    # From the end, because every removal moves up what follows.
    for index in range(len(before) - tail - 1, shorter - tail - 1, -1):
        yield {"op": "remove", "path": _below(path, index)}
    for index in range(shorter - tail, len(after) - tail):
        yield {"op": "add", "path": _below(path, index), "value": after[index]}


def _below(path: str, token: str | int) -> str:
    return f"{path}/{str(token).replace('~', '~0').replace('/', '~1')}"


def _same(one: Any, other: Any) -> bool:
    """True when both are the same JSON value; unlike in Python, true is not 1."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
    if is_array(one) and is_array(other):
        return len(one) == len(other) and all(_same(*pair) for pair in zip(one, other, strict=True))
    return bool(one == other)
