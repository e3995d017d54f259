"""How unions choose among objects, which is decided once every class is complete."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from specwright.ir.models import DiscriminatorRule, Union
from specwright.ir.types import Named
from specwright.lower import unions
from specwright.lower.declarations import Registry
from specwright.lower.effective_schema import Conjunction
from specwright.lower.site import Reads, Site
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.json_types import is_object, object_or_empty
from specwright.openapi.pointer import split_file, tokens_of


@dataclass(frozen=True, slots=True)
class _Pending:
    """A union whose choice among objects is still to be decided."""

    whole: Conjunction
    within: tuple[str, ...]
    """Class names of the unions whose members it has taken over."""


class Discriminators:
    """Keeps the unions that wait for their decision, and decides.

    Args:
        reads: The document.
        registry: Where the unions and their members are declared.
        bases: Pointers of schemas with subtypes, whose classes take the values that no subtype stands for.
    """

    def __init__(self, reads: Reads, registry: Registry, bases: Container[str]) -> None:
        self._document = reads.document
        self._registry = registry
        self._bases = bases
        self._pending: dict[str, _Pending] = {}
        self._variants: dict[str, str] = {}
        """Pointer of the member of a union that is behind a class, where the class has more than the member says."""

    def expect(self, name: str, whole: Conjunction, within: tuple[str, ...] = ()) -> None:
        """Decide later how the union `name` chooses, which has taken over the members of the unions `within`."""
        self._pending[name] = _Pending(whole, within)

    def stands_for(self, name: str, pointer: str) -> None:
        """Let discriminators that mean the schema at `pointer` choose the class `name`."""
        self._variants[name] = pointer

    def decide(self) -> None:
        """Decide for all unions that wait."""
        declarations = self._registry.declarations
        for name in self._pending:
            union = declarations[name]
            if not isinstance(union, Union):
                continue
            sites = self._discriminators(name, union)
            nodes = [site.node for site in sites]
            wire_name = nodes[0].get("propertyName") if nodes else None
            mapping = {key: value for node in nodes for key, value in object_or_empty(node.get("mapping")).items()}
            base = self._registry.places[name]
            fallback = self._registry.given_name(base) if base in self._bases else None
            objects = unions.by_content(
                union.members,
                declarations,
                wire_name if isinstance(wire_name, str) else None,
                partial(self._mapped, mapping=mapping, at=base),
                fallback if fallback != name else None,
            )
            declarations[name] = replace(union, objects=objects)
            for site in sites if isinstance(objects, DiscriminatorRule) and objects.wire_name == wire_name else ():
                site.get("propertyName")
                site.get("mapping")

    def _discriminators(self, name: str, union: Union) -> list[Site]:
        """The discriminator of a union, or those of all unions from which it has its members, where they agree."""
        pending = self._pending.get(name)
        own = pending.whole.site_with("discriminator") if pending is not None else None
        if own is not None and is_object(own.node["discriminator"]):
            return [own.child("discriminator")]
        declared = [self._registry.declarations[key] for key in (pending.within if pending is not None else ())]
        inner = [other for other in declared if isinstance(other, Union)]
        known = {member for other in inner for member in other.members}
        if any(isinstance(member, Named) and member not in known for member in union.members):
            return []
        groups = [self._discriminators(other.name, other) for other in inner]
        if not all(groups):
            return []
        found = [site for group in groups for site in group]
        same = len({str(site.node.get("propertyName")) for site in found}) == 1
        return found if same else []

    def _mapped(self, class_name: str, mapping: Any, at: str) -> tuple[str, ...]:
        """Discriminator values of a class by the mapping, or by the name of its schema."""
        place = self._variants.get(class_name) or self._registry.places.get(class_name, "")
        if place:
            place = self._document.resolve(self._document.at(place), place)[1]
        found: list[str] = []
        for value, target in mapping.items() if is_object(mapping) else ():
            if not isinstance(target, str):
                continue
            reference = target if "/" in target or "#" in target else f"#/components/schemas/{target}"
            if self._target(reference, at) == place:
                found.append(str(value))
        if found:
            return tuple(found)
        keys = tokens_of(split_file(place)[1])
        return (keys[2],) if keys[:2] == ["components", "schemas"] and len(keys) == 3 else ()

    def _target(self, reference: str, at: str) -> str | None:
        """Pointer of what a reference leads to, or None for one that leads nowhere."""
        try:
            return self._document.resolve({"$ref": reference}, at)[1]
        except SpecificationError:
            return None
