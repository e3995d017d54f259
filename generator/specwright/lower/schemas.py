"""Schemas to Python types and declarations."""

from __future__ import annotations

from typing import Any

from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, NONE, STR, ListOf, MapOf, Nullable, Scalar, Type
from specwright.lower.alternatives import Alternatives
from specwright.lower.components import Components
from specwright.lower.coverage import Coverage
from specwright.lower.declarations import WITHIN, Registry
from specwright.lower.discriminators import Discriminators
from specwright.lower.effective_schema import STRUCTURAL, Conjunction, conjunction, only_reference
from specwright.lower.enumerations import Enumerations
from specwright.lower.inheritance import Families, subtypes
from specwright.lower.site import Reads, Site
from specwright.lower.structs import Structs
from specwright.lower.type_cache import Memory
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.pointer import join

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
        given_name: The class name that the schema at a pointer has by now, or None.
    """

    def __init__(self, reads: Reads, coverage: Coverage) -> None:
        registry = Registry(reads)
        children = subtypes(reads)
        self._memory = Memory(reads, registry)
        self._structs = Structs(registry, self._memory, coverage, self.type_of)
        self._enumerations = Enumerations(registry, coverage)
        self._discriminators = Discriminators(reads, registry, children)
        self._families = Families(reads, registry, self._discriminators, children, self.type_of)
        self._alternatives = Alternatives(
            registry,
            coverage,
            self._memory,
            self._structs,
            self._enumerations,
            self._discriminators,
            self.type_of,
        )
        self._components = Components(reads, registry, self.type_of)
        self.given_name = registry.given_name
        self.declarations = registry.declarations
        self._registry = registry
        self._coverage = coverage

    def declare_components(self) -> None:
        """Give every component schema its class or alias, used by an operation or not."""
        self._components.declare()

    def finish(self) -> None:
        """Decide how unions choose among objects, now that every class is complete; name what other files name."""
        self._components.declare_those_of_files()
        self._discriminators.decide()

    def type_of(self, *sites: Site) -> Type:
        """The Python type of values to which all `sites` apply; the last one gives place and name."""
        site = sites[-1]
        if len(sites) > 1:
            return self._memory.type_of(site.pointer, lambda: self._lower(site, conjunction(*sites)))
        node = site.node
        self._registry.meet(site.pointer)
        if node is True or node == {}:
            return ANY
        if not is_object(node):
            self._coverage.omitted(site.pointer, OmissionKind.SCHEMA, "no value satisfies this schema")
            return ANY
        if only_reference(node):
            return self._referred(site.referred())
        members = node.get("allOf")
        if is_list(members) and len(members) == 1 and not (node.keys() & _NARROWING):
            return self.type_of(site.at("allOf", 0))
        return self._memory.type_of(site.pointer, lambda: self._lower(site, conjunction(site)))

    def _referred(self, target: Site) -> Type:
        """What a reference to `target` means, subtypes included."""
        return self._families.of(target) if target.pointer in self._families else self.type_of(target)

    def _lower(self, site: Site, whole: Conjunction) -> Type:
        """The type of a schema, null included."""
        types = [name for name in whole.types if name != "null"]
        nullable = "null" in whole.types
        type_ = self._lower_value(site, whole, types)
        if nullable and not isinstance(type_, Nullable) and type_ not in (ANY, NONE):
            return Nullable(type_)
        return type_

    def _lower_value(self, site: Site, whole: Conjunction, types: list[str]) -> Type:
        """The type of all values but null: by listed values, alternatives, kind, or keywords that only one kind has."""
        if not types and whole.types:
            return NONE
        for keyword in ("const", "enum"):
            values_site = whole.site_with(keyword)
            if values_site is not None:
                return self._enumeration(site, whole, values_site, keyword, types)
        if whole.alternatives:
            return self._alternatives.of(site, whole)
        if len(types) > 1:
            return self._alternatives.one_of(site, [self._of_several(site, whole, name) for name in types])
        if types:
            return self._of_kind(site, whole, types[0])
        if whole.properties or whole.additional is not None:
            return self._of_kind(site, whole, "object")
        if whole.site_with("items") or whole.site_with("prefixItems"):
            return self._of_kind(site, whole, "array")
        if any(whole.site_with(keyword) for keyword in ("contentEncoding", "contentMediaType", "format")):
            return self._of_kind(site, whole, "string")
        return ANY

    def _enumeration(self, site: Site, whole: Conjunction, values_site: Site, keyword: str, types: list[str]) -> Type:
        """The type of listed values; a list that is empty or none at all says nothing."""
        values = values_site.get(keyword)
        listed: list[Any] = [values] if keyword == "const" else list(values) if is_list(values) else []
        kept = [value for value in listed if value is not None]
        null = None in listed
        if not kept:
            return NONE if null else self._of_kind(site, whole, types[0]) if types else ANY
        found = self._enumerations.of(site, whole, kept, join(values_site.pointer, keyword))
        type_ = found[0] if len(found) == 1 else self._alternatives.one_of(site, found)
        return Nullable(type_) if null else type_

    def _of_several(self, site: Site, whole: Conjunction, name: str) -> Type:
        """One of several kinds; its class is not that of the schema, which is all of them."""
        if name == "object" and whole.properties:
            return self._structs.of(site, whole, f"{site.pointer}{WITHIN}Object")
        return self._of_kind(site, whole, name)

    def _of_kind(self, site: Site, whole: Conjunction, name: str) -> Type:
        """The type of values of one JSON type."""
        match name:
            case "string":
                return _string(whole)
            case "integer":
                return Scalar("int")
            case "number":
                whole.is_value("format", "double", "float")
                return Scalar("float")
            case "boolean":
                return Scalar("bool")
            case "array":
                return self._array(whole)
            case "object":
                return self._object(site, whole)
            case "file":
                return Scalar("file")
            case _:
                self._coverage.omitted(
                    join(site.pointer, "type"), OmissionKind.KEYWORD, f"{name!r} is not a type of JSON", "type"
                )
                return ANY

    def _array(self, whole: Conjunction) -> Type:
        items = whole.site_with("items")
        tuple_site = whole.site_with("prefixItems")
        if tuple_site is not None:
            pointer = join(tuple_site.pointer, "prefixItems")
            reason = "positions of an array with types of their own are not told apart"
            self._coverage.omitted(pointer, OmissionKind.KEYWORD, reason, "prefixItems")
            return ListOf(ANY)
        if items is None or items.get("items") is False:
            return ListOf(ANY)
        return ListOf(self.type_of(items.at("items")))

    def _object(self, site: Site, whole: Conjunction) -> Type:
        extra = whole.additional
        if not whole.properties:
            if extra is None or extra.node in (True, {}):
                return MapOf(ANY)
            return MapOf(self.type_of(extra))
        return self._structs.of(site, whole)


def _string(whole: Conjunction) -> Scalar:
    """The type of text, by its encoding, media type or format; what these say beyond that has no effect."""
    if whole.is_value("contentEncoding", "base64"):
        return Scalar("bytes")
    encoded = whole.site_with("contentEncoding") is not None
    if not encoded and whole.is_value("contentMediaType", "application/octet-stream"):
        return Scalar("file")
    name = whole.is_value("format", "password", *_STRING_FORMATS)
    return _STRING_FORMATS.get(name, STR) if name is not None else STR
