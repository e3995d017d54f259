"""A schema with everything that applies to it at once: its own keywords, what it refers to, and its `allOf`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from specwright.lower.site import Site
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.pointer import join
from specwright.openapi.references import reference_of

ANNOTATIONS = frozenset(
    """
    $ref $dynamicRef title description deprecated example examples readOnly writeOnly default externalDocs xml $comment
    $id $anchor $schema $defs definitions discriminator
    """.split()
)
"""Keywords that say nothing about which values are allowed."""

STRUCTURAL = frozenset(
    """
    $ref $dynamicRef type properties additionalProperties patternProperties items prefixItems enum const oneOf anyOf
    allOf format contentEncoding contentMediaType
    """.split()
)
"""Keywords that decide the Python type; a schema with none of them only narrows another one."""


@dataclass(frozen=True)
class Conjunction:
    """All parts of a schema side by side, the most general first."""

    sites: tuple[Site, ...]

    @cached_property
    def properties(self) -> Mapping[str, tuple[Site, ...]]:
        """Every property with each schema that speaks of it."""
        found: dict[str, tuple[Site, ...]] = {}
        for site in self.sites:
            for name, declared in site.entries("properties"):
                found[name] = (*found.get(name, ()), declared)
        return found

    @cached_property
    def required(self) -> frozenset[str]:
        """Wire names of required properties."""
        names: set[str] = set()
        for site in self.sites:
            required = site.get("required")
            if is_list(required):
                names.update(name for name in required if isinstance(name, str))
        return frozenset(names)

    @cached_property
    def additional(self) -> Site | None:
        """The schema of properties that have no declaration, where one is written."""
        for site in reversed(self.sites):
            extra = site.node.get("additionalProperties")
            if extra is not None and extra is not False:
                return site.at("additionalProperties")
            patterns = site.node.get("patternProperties")
            if is_object(patterns) and patterns:
                if len(patterns) == 1:
                    return site.at("patternProperties", next(iter(patterns)))
                return Site(True, join(site.pointer, "patternProperties"), site.reads)
        return None

    @cached_property
    def alternatives(self) -> tuple[tuple[Site, str], ...]:
        """Each schema and its `oneOf` or `anyOf` whose members decide the type; those that only narrow are left out."""
        groups: list[tuple[Site, str]] = []
        for site in self.sites:
            for keyword in ("oneOf", "anyOf"):
                members = site.node.get(keyword)
                if is_list(members) and members and any(structural(member) for member in members):
                    groups.append((site, keyword))
        return tuple(groups)

    @cached_property
    def types(self) -> tuple[str, ...]:
        """JSON types that every part allows, in the order of the last part that names any."""
        allowed: tuple[str, ...] | None = None
        for site in self.sites:
            own = site.get("type")
            if own is None:
                continue
            listed = tuple(own) if is_list(own) else (own,)
            if allowed is None:
                allowed = listed
            else:
                both = tuple(name for name in listed if name in allowed or (name == "integer" and "number" in allowed))
                allowed = both or listed
        return allowed or ()

    @cached_property
    def own(self) -> Site:
        """The schema as written, which speaks last."""
        return self.sites[-1]

    def keyword(self, name: str) -> Any:
        """The value of a keyword in the part that speaks last, or None."""
        site = self.site_with(name)
        return None if site is None else site.get(name)

    def is_value(self, name: str, *values: str) -> str | None:
        """The value of a keyword where it is one of `values`, which is to say that the client knows what it means."""
        site = self.site_with(name)
        return site.get(name) if site is not None and site.node[name] in values else None

    def site_with(self, name: str) -> Site | None:
        """The last part that has a keyword."""
        return next((site for site in reversed(self.sites) if name in site), None)


def structural(node: Any) -> bool:
    """True when a schema decides a type rather than only narrowing one."""
    return node is True or (is_object(node) and not STRUCTURAL.isdisjoint(node))


def only_reference(node: Mapping[str, Any]) -> bool:
    """True for `$ref` with at most annotations beside it."""
    return reference_of(node) is not None and all(key in ANNOTATIONS or key.startswith("x-") for key in node)


def conjunction(*sites: Site) -> Conjunction:
    """Lay out everything that applies where `sites` apply together."""
    visited: set[str] = set()
    return Conjunction(tuple(part for site in sites for part in _parts(site, visited)))


def _parts(site: Site, visited: set[str]) -> Iterator[Site]:
    node = site.node
    if site.pointer in visited or not is_object(node):
        return
    visited.add(site.pointer)
    if reference_of(node) is not None:
        yield from _parts(site.referred(), visited)
    for member in site.items("allOf"):
        yield from _parts(member, visited)
    yield site
