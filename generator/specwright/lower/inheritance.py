"""Schemas whose subtypes include them by `allOf`, and what it means to refer to one."""

from __future__ import annotations

from collections.abc import Mapping

from specwright.ir.models import JsonTypeRule, Union
from specwright.ir.types import Named, Type
from specwright.lower.annotations import documentation
from specwright.lower.declarations import WITHIN, Registry
from specwright.lower.discriminators import Discriminators
from specwright.lower.effective_schema import Site, conjunction
from specwright.lower.type_cache import TypeOf
from specwright.lower.unions import union_of
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object
from specwright.openapi.pointer import join


def subtypes(document: Document) -> Mapping[str, tuple[str, ...]]:
    """Schemas with a discriminator whose kinds are the component schemas that include them by `allOf`, by pointer."""
    components = document.tree.get("components")
    schemas = components.get("schemas") if is_object(components) else None
    if not is_object(schemas):
        return {}
    bases = {
        join("/components/schemas", name)
        for name, node in schemas.items()
        if is_object(node) and "discriminator" in node and not {"oneOf", "anyOf"} & node.keys()
    }
    found: dict[str, list[str]] = {}
    for name, node in schemas.items() if bases else ():
        pointer = join("/components/schemas", name)
        if not is_object(node) or "allOf" not in node:
            continue
        for site in conjunction(document, Site(node, pointer)).sites:
            if site.pointer in bases and site.pointer != pointer:
                found.setdefault(site.pointer, []).append(pointer)
    return {pointer: tuple(children) for pointer, children in found.items()}


class Families:
    """Lowers schemas together with their subtypes."""

    def __init__(
        self,
        document: Document,
        registry: Registry,
        discriminators: Discriminators,
        children: Mapping[str, tuple[str, ...]],
        type_of: TypeOf,
    ) -> None:
        self._document = document
        self._registry = registry
        self._discriminators = discriminators
        self._children = children
        self._type_of = type_of

    def __contains__(self, pointer: str) -> bool:
        return pointer in self._children

    def of(self, base: Site) -> Type:
        """What a reference to a schema with subtypes means: any of them, or the base itself."""
        key = f"{base.pointer}{WITHIN}kinds"
        known = self._registry.given_name(key)
        if known is not None:
            return Named(known)
        declarations = self._registry.declarations
        name = self._registry.name_beside(key, base.pointer, "Any")
        # The subtypes may refer to the base, so that its union has to be there before its members are known.
        declarations[name] = Union(name, (), documentation(base), JsonTypeRule(()))
        own = self._type_of(base)
        members = [self._type_of(Site(self._document.at(pointer), pointer)) for pointer in self._children[base.pointer]]
        declarations[name] = union_of(name, base, [*members, own], declarations)
        self._discriminators.expect(name, conjunction(self._document, base))
        return Named(name)
