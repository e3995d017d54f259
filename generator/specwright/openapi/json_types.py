"""The nodes of a tree as values with types: a specification may have anything anywhere."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(node: Any) -> TypeGuard[dict[str, Any]]:
    """Return whether a node is an object."""
    return type(node) is dict


def is_list(node: Any) -> TypeGuard[list[Any]]:
    """Return whether a node is a list."""
    return type(node) is list


def object_or_empty(node: Any) -> dict[str, Any]:
    """Return the node if it is an object, else an empty one."""
    return node if is_object(node) else {}


def list_or_empty(node: Any) -> list[Any]:
    """Return the node if it is a list, else an empty one."""
    return node if is_list(node) else []


def described(node: Any) -> str:
    """Return what a node is, in words that fit behind 'not'."""
    if node is None:
        return "null"
    names = {"dict": "an object", "list": "a list", "str": "a string", "bool": "a boolean"}
    return names.get(type(node).__name__, "a number")


def is_deeper(tree: Any, limit: int) -> bool:
    """Return whether a tree is nested more than `limit` levels deep."""
    level: list[Any] = [tree]
    for _ in range(limit + 1):
        inner: list[Any] = []
        for node in level:
            if is_object(node):
                inner += [value for value in node.values() if type(value) is dict or type(value) is list]
            elif is_list(node):
                inner += [value for value in node if type(value) is dict or type(value) is list]
        if not inner:
            return False
        level = inner
    return True


def size_of(tree: Any) -> int:
    """Return the number of nodes of a tree."""
    size = 0
    rest: list[Any] = [tree]
    while rest:
        node = rest.pop()
        size += 1
        if is_object(node):
            rest += node.values()
        elif is_list(node):
            rest += node
    return size
