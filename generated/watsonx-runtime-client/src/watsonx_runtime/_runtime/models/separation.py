"""Separates JSON values into what a type declares and what it does not, in one walk."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import inspect

from ..json_types import is_array, is_object
from .open_objects import OpenObject, attribute_types
from .type_descriptions import described, described_field
from .undeclared import Tree
from .unions import UndecidedError, UnionMarker

__all__ = ["separated"]


def separated(value: Any, kind: Any, hook: Callable[[type, Any], Any]) -> tuple[Any, Tree | None]:
    """JSON values without what a type does not declare, and what that is; None when there is nothing.

    Args:
        value: JSON values; not changed.
        kind: the type.
        hook: decodes what msgspec does not know.
    """
    node = _node(described(kind), hook)
    return (value, None) if node is None else node.separate(value)


class _Node(ABC):
    """What is known about a type that has objects in it."""

    @abstractmethod
    def separate(self, value: Any) -> tuple[Any, Tree | None]:
        """A value without what its type does not declare, and that apart."""


class _ObjectNode(_Node):
    def __init__(
        self, children: Callable[[], dict[str, tuple[str, _Node | None]]], *, has_others: bool = False
    ) -> None:
        self._make = children
        self._known: dict[str, tuple[str, _Node]] | None = None
        self._names: frozenset[str] = frozenset()
        self._has_others = has_others

    def separate(self, value: Any) -> tuple[Any, Tree | None]:
        if not is_object(value):
            return value, None
        if self._known is None:
            # When it is first needed: types may contain themselves.
            children = self._make()
            self._names = frozenset(children)
            self._known = {wire: (name, node) for wire, (name, node) in children.items() if node is not None}
        tree: Tree | None = None
        if not self._has_others and not self._names.issuperset(value):
            value = value.copy()
            tree = {None: {name: value.pop(name) for name in list(value) if name not in self._names}}
        for wire_name, (name, node) in self._known.items():
            if wire_name in value:
                below, found = node.separate(value[wire_name])
                if found is not None:
                    if tree is None:
                        value, tree = value.copy(), {}
                    value[wire_name] = below
                    tree[name] = found
        return value, tree


class _ItemsNode(_Node):
    """Arrays, or maps."""

    def __init__(self, item: _Node) -> None:
        self._item = item

    def separate(self, value: Any) -> tuple[Any, Tree | None]:
        tree: Tree = {}
        if is_array(value):
            items: list[Any] = []
            for index, item in enumerate(value):
                below, found = self._item.separate(item)
                items.append(below)
                if found is not None:
                    tree[index] = found
            return (items, tree) if tree else (value, None)
        if is_object(value):
            entries: dict[str, Any] = {}
            for name, item in value.items():
                entries[name], found = self._item.separate(item)
                if found is not None:
                    tree[name] = found
            return (entries, tree) if tree else (value, None)
        return value, None


class _UnionNode(_Node):
    """Unions that msgspec tells apart by the kind of JSON value."""

    def __init__(self, nodes: list[_Node]) -> None:
        self._nodes = nodes

    def separate(self, value: Any) -> tuple[Any, Tree | None]:
        for node in self._nodes:
            if isinstance(node, _ItemsNode) == is_array(value):
                return node.separate(value)
        return self._nodes[0].separate(value)


class _MarkedNode(_Node):
    """Unions whose variants are told apart by their properties."""

    def __init__(self, marker: type[UnionMarker], hook: Callable[[type, Any], Any]) -> None:
        self._marker = marker
        self._hook = hook

    def separate(self, value: Any) -> tuple[Any, Tree | None]:
        def attempt(variant: Any) -> tuple[Any, Tree | None]:
            below, found = separated(value, variant, self._hook)
            if found is None:
                raise UndecidedError
            msgspec.convert(below, variant, dec_hook=self._hook, str_keys=True)
            return below, found

        try:
            return self._marker.chosen(value, attempt)
        except (msgspec.ValidationError, UndecidedError):
            return value, None


_nodes: dict[Any, _Node | None] = {}


def _node(kind: inspect.Type, hook: Callable[[type, Any], Any]) -> _Node | None:
    if isinstance(kind, inspect.StructType):
        if kind.cls not in _nodes:
            fields = kind.fields
            _nodes[kind.cls] = _ObjectNode(
                lambda: {field.encode_name: (field.name, _node(field.type, hook)) for field in fields}
            )
        return _nodes[kind.cls]
    if isinstance(kind, inspect.CustomType):
        return _custom(kind.cls, hook)
    if isinstance(kind, (inspect.ListType, inspect.SetType, inspect.FrozenSetType, inspect.VarTupleType)):
        item = _node(kind.item_type, hook)
        return None if item is None else _ItemsNode(item)
    if isinstance(kind, inspect.DictType):
        item = _node(kind.value_type, hook)
        return None if item is None else _ItemsNode(item)
    if isinstance(kind, inspect.UnionType):
        nodes = [node for node in (_node(member, hook) for member in kind.types) if node is not None]
        return None if not nodes else nodes[0] if len(nodes) == 1 else _UnionNode(nodes)
    return None


def _custom(cls: type, hook: Callable[[type, Any], Any]) -> _Node | None:
    if cls in _nodes:
        return _nodes[cls]
    node: _Node | None = None
    if issubclass(cls, UnionMarker):
        node = _MarkedNode(cls, hook)
    elif issubclass(cls, OpenObject):
        open_class = cls

        def children() -> dict[str, tuple[str, _Node | None]]:
            types, _ = attribute_types(open_class)
            wire_names = open_class.__wire_names__
            return {wire_names[name]: (name, _node(described_field(kind), hook)) for name, kind in types.items()}

        # What it does not declare, it keeps itself.
        node = _ObjectNode(children, has_others=True)
    _nodes[cls] = node
    return node
