"""The types of schemas, each found once, also where a schema mentions itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from specwright.ir.models import Union
from specwright.ir.types import NONE, Named, Nullable, OneOf, Type
from specwright.lower.declarations import WITHIN, Registry
from specwright.lower.site import Reads, Site
from specwright.lower.unions import union_of


class TypeOf(Protocol):
    """How the parts of lowering that build types get those of the schemas within."""

    def __call__(self, *sites: Site) -> Type:
        """The type of values to which all `sites` apply."""
        ...


class Memory:
    """Remembers types by the keys of the registry, and ties those whose own content refers to them."""

    def __init__(self, reads: Reads, registry: Registry) -> None:
        self._reads = reads
        self._registry = registry
        self._types: dict[str, Type] = {}
        self._open: set[str] = set()
        """Keys whose type is being found."""
        self._mentioned: set[str] = set()
        """Keys that were asked for while their type was being found."""

    def type_of(self, key: str, lower: Callable[[], Type]) -> Type:
        """The type at `key`, found by `lower` the first time; the name of its class while `lower` is at it."""
        known = self._types.get(key)
        if known is not None:
            return known
        if key in self._open:
            self._mentioned.add(key)
            return Named(self._registry.name(key))
        self._open.add(key)
        try:
            type_ = lower()
        finally:
            self._open.discard(key)
        if key in self._mentioned:
            type_ = self._tie(key, type_)
        self._types[key] = type_
        self._registry.meet(key.partition(WITHIN)[0])
        return type_

    def promise(self, key: str, type_: Type) -> None:
        """State a type before its content is known, for what refers to it from there."""
        self._types[key] = type_

    def is_mentioned(self, key: str) -> bool:
        """True when the content of a schema has referred to the schema by the name of its class."""
        return key in self._mentioned

    def _tie(self, pointer: str, type_: Type) -> Type:
        """Give a recursive list, map or union the class that its own content refers to, null included."""
        name = self._registry.name(pointer)
        declarations = self._registry.declarations
        inner, null = (type_.of, True) if isinstance(type_, Nullable) else (type_, False)
        declared = declarations.get(name) if inner == Named(name) else None
        if declared is not None and not (null and isinstance(declared, Union)):
            return type_
        if isinstance(declared, Union):
            members = declared.members
        else:
            members = inner.members if isinstance(inner, OneOf) else (inner,)
        site = self._reads.site(pointer)
        self._registry.add(pointer, union_of(name, site, [*members, NONE] if null else members, declarations))
        return Named(name)
