"""Schemas to Python types and declarations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from generator.ir.models import (
    Enumeration,
    KindChoice,
    Union,
)
from generator.ir.types import ANY, NONE, STR, Constant, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type
from generator.lower import unions
from generator.lower.components import Components
from generator.lower.conjunction import STRUCTURAL, Conjunction, Site, conjunction, only_reference, referred
from generator.lower.enumerations import Enumerations
from generator.lower.memory import Memory
from generator.lower.registry import WITHIN, Registry
from generator.lower.statements import documentation
from generator.lower.structs import Structs
from generator.spec.document import Document
from generator.spec.pointer import join, split_file, tokens_of
from generator.spec.problem import SpecificationError
from generator.spec.tree import is_list, is_object

_STRING_FORMATS = {
    "date-time": Scalar("datetime"),
    "date": Scalar("date"),
    "byte": Scalar("bytes"),
    "binary": Scalar("file"),
}

_NARROWING = (STRUCTURAL - {"allOf"}) | {"required"}
"""Keywords beside a single `allOf` member that make the schema more than that member."""


class Schemas:
    """Lowers schemas on demand and remembers each, so that what refers to a schema gets the same class.

    Attributes:
        declarations: Every class so far, by name.
        covered: Pointers of schemas that have a type.
        degraded: Pointer and reason for each schema that became undecoded JSON although it says more.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._registry = Registry(document)
        self._memory = Memory(document, self._registry)
        self._structs = Structs(document, self._registry, self._memory, self.type_of)
        self._enumerations = Enumerations(self._registry)
        self._components = Components(document, self._registry, self.type_of)
        self._pending: dict[str, Conjunction] = {}
        """Unions whose choice among objects is still to be decided, by class name."""
        self._within: dict[str, tuple[str, ...]] = {}
        """The unions whose members a union has taken over, by class name."""
        self.declarations = self._registry.declarations
        self.covered = self._registry.covered
        self.degraded = self._registry.degraded
        self._variants: dict[str, str] = {}
        """Pointer of the member of a union that is behind a class, where the class has more than the member says."""
        self._children = self._subtypes()

    def declare_components(self) -> None:
        """Give every component schema its class or alias, used by an operation or not."""
        self._components.declare()

    def _subtypes(self) -> Mapping[str, tuple[str, ...]]:
        """Schemas with a discriminator whose kinds are the component schemas that include them by `allOf`."""
        components = self._document.tree.get("components")
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
            for site in conjunction(self._document, Site(node, pointer)).sites:
                if site.pointer in bases and site.pointer != pointer:
                    found.setdefault(site.pointer, []).append(pointer)
        return {pointer: tuple(children) for pointer, children in found.items()}

    # Types

    def type_of(self, *sites: Site) -> Type:
        """The Python type of values to which all `sites` apply; the last one gives place and name."""
        site = sites[-1]
        if len(sites) > 1:
            return self._memory.type_of(site.pointer, lambda: self._lower(site, conjunction(self._document, *sites)))
        node = site.node
        self.covered.add(site.pointer)
        if node is True or node == {}:
            return ANY
        if not is_object(node):
            self.degraded[site.pointer] = "no value satisfies this schema"
            return ANY
        if only_reference(node):
            return self._referred(referred(self._document, site))
        members = node.get("allOf")
        if is_list(members) and len(members) == 1 and not (node.keys() & _NARROWING):
            return self.type_of(site.at("allOf", 0))
        return self._memory.type_of(site.pointer, lambda: self._lower(site, conjunction(self._document, site)))

    def _referred(self, target: Site) -> Type:
        children = self._children.get(target.pointer)
        if not children:
            return self.type_of(target)
        return self._kinds_of(target, children)

    def _kinds_of(self, base: Site, children: tuple[str, ...]) -> Type:
        """What a reference to a schema with subtypes means: any of them, or the base itself."""
        key = base.pointer + "#kinds"
        known = self._registry.given_name(key)
        if known is not None:
            return Named(known)
        name = self._registry.name_beside(key, base.pointer, "Any")
        # The subtypes may refer to the base, so that its union has to be there before its members are known.
        self.declarations[name] = Union(name, (), documentation(base), KindChoice(()))
        own = self.type_of(base)
        members = [self.type_of(Site(self._document.at(pointer), pointer)) for pointer in children]
        self.declarations[name] = unions.union_of(name, base, [*members, own], self.declarations)
        self._pending[name] = conjunction(self._document, base)
        return Named(name)

    def _lower(self, site: Site, whole: Conjunction) -> Type:
        types = [name for name in whole.types if name != "null"]
        nullable = "null" in whole.types
        type_ = self._lower_value(site, whole, types)
        if nullable and not isinstance(type_, Nullable) and type_ not in (ANY, NONE):
            return Nullable(type_)
        return type_

    def _lower_value(self, site: Site, whole: Conjunction, types: list[str]) -> Type:
        if not types and whole.types:
            return NONE
        for keyword in ("const", "enum"):
            values_site = whole.site_with(keyword)
            if values_site is not None:
                values = values_site.node[keyword]
                return self._enumeration(site, whole, [values] if keyword == "const" else values, types)
        if whole.alternatives:
            return self._alternatives(site, whole)
        if len(types) > 1:
            return self._one_of(site, [self._of_several(site, whole, name) for name in types])
        if types:
            return self._of_kind(site, whole, types[0])
        if whole.properties or whole.additional is not None:
            return self._of_kind(site, whole, "object")
        if whole.site_with("items") or whole.site_with("prefixItems"):
            return self._of_kind(site, whole, "array")
        if whole.site_with("contentEncoding") or whole.site_with("contentMediaType") or whole.site_with("format"):
            return self._of_kind(site, whole, "string")
        return ANY

    def _enumeration(self, site: Site, whole: Conjunction, values: Any, types: list[str]) -> Type:
        listed = list(values) if is_list(values) else []
        kept = [value for value in listed if value is not None]
        null = None in listed
        if not kept:
            return NONE if null else self._of_kind(site, whole, types[0]) if types else ANY
        found = self._enumerations.of(site, whole, kept)
        type_ = found[0] if len(found) == 1 else self._one_of(site, list(found))
        return Nullable(type_) if null else type_

    def _of_several(self, site: Site, whole: Conjunction, name: str) -> Type:
        """One of several kinds; its class is not that of the schema, which is all of them."""
        if name == "object" and whole.properties:
            return self._structs.of(site, whole, f"{site.pointer}{WITHIN}Object")
        return self._of_kind(site, whole, name)

    def _of_kind(self, site: Site, whole: Conjunction, name: str) -> Type:
        match name:
            case "string":
                encoding = whole.keyword("contentEncoding")
                if encoding == "base64":
                    return Scalar("bytes")
                if whole.keyword("contentMediaType") == "application/octet-stream" and encoding is None:
                    return Scalar("file")
                return _STRING_FORMATS.get(str(whole.keyword("format")), STR)
            case "integer":
                return Scalar("int")
            case "number":
                return Scalar("float")
            case "boolean":
                return Scalar("bool")
            case "array":
                return self._array(site, whole)
            case "object":
                return self._object(site, whole)
            case "file":
                return Scalar("file")
            case _:
                return ANY

    def _array(self, site: Site, whole: Conjunction) -> Type:
        items = whole.site_with("items")
        if whole.site_with("prefixItems") is not None:
            self.degraded[site.pointer] = "positions of an array with types of their own are not told apart"
            return ListOf(ANY)
        if items is None or items.node["items"] is False:
            return ListOf(ANY)
        return ListOf(self.type_of(items.at("items")))

    def _object(self, site: Site, whole: Conjunction) -> Type:
        extra = whole.additional
        if not whole.properties:
            if extra is None or extra.node in (True, {}):
                return MapOf(ANY)
            return MapOf(self.type_of(extra))
        return self._structs.of(site, whole)

    # Unions

    def _alternatives(self, site: Site, whole: Conjunction) -> Type:
        groups = whole.alternatives
        if len(groups) > 1:
            self.degraded[site.pointer] = "several unions apply at once; only the first is typed"
        members = next(iter(groups))
        shared = tuple(part for part in whole.sites if structural_beside_union(part))
        types: list[Type] = []
        for number, member in enumerate(members, 1):
            if member.node is False:
                self.covered.add(member.pointer)
            elif not is_object(member.node):
                types.append(ANY)
            elif shared and whole.properties:
                types.append(self._variant(site, shared, member, number))
            else:
                types.append(self.type_of(member))
        return self._one_of(site, types)

    def _variant(self, site: Site, shared: tuple[Site, ...], member: Site, number: int) -> Type:
        """A member of a union together with what the union's own schema requires of every member."""
        without = tuple(
            Site({k: v for k, v in part.node.items() if k not in ("oneOf", "anyOf", "$ref", "allOf")}, part.pointer)
            for part in shared
        )
        whole = Conjunction((*without, *conjunction(self._document, member).sites))
        if not whole.properties:
            return MapOf(ANY)
        # A schema may have taken over the union of another one, of which each has variants of its own.
        own = member.pointer.startswith(f"{site.pointer}/")
        key = member.pointer if own else f"{site.pointer}{WITHIN}Variant{number}"
        self._variants[self._registry.name(key)] = member.pointer
        target = Site({**whole.own.node}, member.pointer)
        return self._memory.type_of(f"{key}{WITHIN}", lambda: self._structs.of(target, whole, key))

    def _one_of(self, site: Site, types: list[Type]) -> Type:
        nullable = False
        several: list[Type] = []
        for type_ in types:
            if isinstance(type_, Nullable):
                nullable, type_ = True, type_.of
            if type_ == NONE:
                nullable = True
            else:
                several.append(type_)
        flat: list[Type] = []
        within: list[str] = []
        for type_ in several if len(set(several)) > 1 else ():
            union = self.declarations.get(type_.name) if isinstance(type_, Named) else None
            if isinstance(type_, OneOf):
                flat.extend(type_.members)
            elif isinstance(union, Union) and union.members:
                within.append(union.name)
                nullable = nullable or NONE in union.members
                flat.extend(member for member in union.members if member != NONE)
            else:
                flat.append(type_)
        members = self._merge_text(site, list(dict.fromkeys(flat or several)))
        if not members:
            return NONE
        result: Type
        if ANY in members:
            result = ANY
        elif len(members) == 1:
            result = members[0]
        elif unions.native(members, self.declarations) and not self._memory.is_mentioned(site.pointer):
            result = OneOf(tuple(members))
        else:
            name = self._registry.name(site.pointer)
            self._registry.add(site.pointer, unions.union_of(name, site, members, self.declarations))
            self._pending[name] = conjunction(self._document, site)
            self._within[name] = tuple(within)
            result = Named(name)
        return Nullable(result) if nullable and result != ANY else result

    def _merge_text(self, site: Site, members: list[Type]) -> list[Type]:
        """Known texts and any text together are one open enumeration; numbers and constants of them are numbers."""
        texts = [m for m in members if unions.kind(m, self.declarations) == "str"]
        values: list[str] = []
        for member in texts:
            if isinstance(member, Constant) and isinstance(member.value, str):
                values.append(member.value)
            elif isinstance(member, Named) and isinstance(found := self.declarations[member.name], Enumeration):
                values.extend(str(known.value) for known in found.members)
        others = [m for m in texts if not isinstance(m, Constant | Named) and m != STR]
        if len(texts) > 1 and values and not others:
            single = [m for m in texts if isinstance(m, Named)]
            constants = any(isinstance(m, Constant) for m in texts)
            if len(single) == 1 and not constants:
                merged = single[0]
            else:
                merged = self._enumerations.declare(
                    Site(site.node, site.pointer)
                    if len(texts) == len(members)
                    else Site(site.node, join(site.pointer, "text")),
                    Conjunction((Site({}, site.pointer),)),
                    list(dict.fromkeys(values)),
                )
            declared = self.declarations.get(merged.name)
            if STR in texts and isinstance(declared, Enumeration):
                self.declarations[declared.name] = replace(declared, suggested=True)
            members = [merged if m is texts[0] else m for m in members if m is texts[0] or m not in texts]
        for number in ("int", "float"):
            if Scalar(number) in members:
                members = [m for m in members if not (isinstance(m, Constant) and type(m.value).__name__ == number)]
        return members

    def finish(self) -> None:
        """Decide how unions choose among objects, now that every class is complete; name what other files name."""
        self._components.declare_those_of_files()
        for name in self._pending:
            union = self.declarations[name]
            if not isinstance(union, Union):
                continue
            node = self._discriminator(name, union)
            wire, mapping = node.get("propertyName"), node.get("mapping")
            base = self._registry.places[name]
            fallback = self._registry.given_name(base) if base in self._children else None
            objects = unions.by_content(
                union.members,
                self.declarations,
                wire if isinstance(wire, str) else None,
                partial(self._mapped, mapping=mapping, at=base),
                fallback if fallback != name else None,
            )
            self.declarations[name] = replace(union, objects=objects)

    def _discriminator(self, name: str, union: Union) -> Mapping[str, Any]:
        """The discriminator of a union, or the one that all unions agree on from which it has its members."""
        own = self._pending[name].keyword("discriminator") if name in self._pending else None
        if is_object(own):
            return own
        inner = [other for key in self._within.get(name, ()) if isinstance(other := self.declarations[key], Union)]
        known = {member for other in inner for member in other.members}
        if any(isinstance(member, Named) and member not in known for member in union.members):
            return {}
        found = [self._discriminator(other.name, other) for other in inner]
        if not found or any(node.get("propertyName") != found[0].get("propertyName") for node in found):
            return {}
        mapping: dict[str, Any] = {}
        for node in found:
            mapping |= node["mapping"] if is_object(node.get("mapping")) else {}
        return {**found[0], "mapping": mapping}

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


def structural_beside_union(site: Site) -> bool:
    """True when a schema says something about objects besides its `oneOf` or `anyOf`."""
    return bool({"properties", "required", "additionalProperties"} & site.node.keys())
