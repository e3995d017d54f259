"""Schemas whose subtypes include them by `allOf`, and what it means to refer to one."""

from __future__ import annotations

from collections.abc import Mapping

from specwright.ir.models import JsonTypeRule, Union
from specwright.ir.types import Named, Type
from specwright.lower.annotations import documentation
from specwright.lower.declarations import WITHIN, Registry
from specwright.lower.discriminators import Discriminators
from specwright.lower.effective_schema import conjunction
from specwright.lower.site import Reads, Site
from specwright.lower.type_cache import TypeOf
from specwright.lower.unions import union_of


def subtypes(reads: Reads) -> Mapping[str, tuple[str, ...]]:
    """Schemas with a discriminator whose kinds are the component schemas that include them by `allOf`, by pointer."""
    schemas = [site for _, site in reads.root.child("components").entries("schemas")]
    bases = {
        site.pointer for site in schemas if "discriminator" in site and "oneOf" not in site and "anyOf" not in site
    }
    found: dict[str, list[str]] = {}
    for schema in schemas if bases else ():
        for site in conjunction(schema).sites if "allOf" in schema else ():
            if site.pointer in bases and site.pointer != schema.pointer:
                found.setdefault(site.pointer, []).append(schema.pointer)
    return {pointer: tuple(children) for pointer, children in found.items()}


class Families:
    """Lowers schemas together with their subtypes."""

    def __init__(
        self,
        reads: Reads,
        registry: Registry,
        discriminators: Discriminators,
        children: Mapping[str, tuple[str, ...]],
        type_of: TypeOf,
    ) -> None:
        self._reads = reads
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
        members = [self._type_of(self._reads.site(pointer)) for pointer in self._children[base.pointer]]
        declarations[name] = union_of(name, base, [*members, own], declarations)
        self._discriminators.expect(name, conjunction(base))
        return Named(name)
