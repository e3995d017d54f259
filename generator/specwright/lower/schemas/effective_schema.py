"""A schema with everything that applies to it at once: its own keywords, what it refers to, and its `allOf`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
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

_REFERRING = frozenset({"$ref", "$dynamicRef", "allOf"})
"""Keywords that bring other schemas in."""


class EffectiveSchema:
    """All parts of a schema side by side, the most general first; `sites` may be empty."""

    __slots__ = ("_last", "_types", "sites")

    def __init__(self, sites: tuple[Site, ...]) -> None:
        self.sites = sites
        last: dict[str, Site] = {}
        for site in sites:
            last |= dict.fromkeys(site.node, site)
        self._last = last
        self._types: tuple[str, ...] | None = None

    def __contains__(self, keyword: str) -> bool:
        return keyword in self._last

    @property
    def keywords(self) -> Set[str]:
        """Every keyword that any part has."""
        return self._last.keys()

    @property
    def own(self) -> Site:
        """The schema as written, which speaks last."""
        return self.sites[-1]

    def site_with(self, keyword: str) -> Site | None:
        """The last part that has a keyword."""
        return self._last.get(keyword)

    def keyword(self, keyword: str) -> Any:
        """The value of a keyword in the part that speaks last, or None."""
        site = self._last.get(keyword)
        return None if site is None else site.get(keyword)

    def keyword_among(self, keyword: str, *values: str) -> str | None:
        """The value of a keyword where it is one of `values`: those that the client knows the meaning of."""
        site = self._last.get(keyword)
        return site.get(keyword) if site is not None and site.node[keyword] in values else None

    @property
    def types(self) -> tuple[str, ...]:
        """JSON types that every part allows, in the order of the last part that names any."""
        if self._types is None:
            self._types = self._allowed_types() if "type" in self._last else ()
        return self._types

    def _allowed_types(self) -> tuple[str, ...]:
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

    @property
    def properties(self) -> Mapping[str, tuple[Site, ...]]:
        """Every property with each schema that speaks of it."""
        found: dict[str, tuple[Site, ...]] = {}
        for site in self.sites if "properties" in self._last else ():
            for name, declared in site.entries("properties"):
                found[name] = (*found.get(name, ()), declared)
        return found

    @property
    def has_properties(self) -> bool:
        """Whether any property is described."""
        return "properties" in self._last and any(site.node.get("properties") for site in self.sites)

    @property
    def required(self) -> frozenset[str]:
        """Wire names of required properties."""
        names: set[str] = set()
        for site in self.sites if "required" in self._last else ():
            required = site.get("required")
            if is_list(required):
                names.update(name for name in required if isinstance(name, str))
        return frozenset(names)

    @property
    def additional(self) -> Site | None:
        """The schema of properties that have no declaration, where one is written."""
        if "additionalProperties" not in self._last and "patternProperties" not in self._last:
            return None
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

    @property
    def alternatives(self) -> tuple[tuple[Site, str], ...]:
        """Each part and its `oneOf` or `anyOf` whose members decide the type; those that only narrow are left out."""
        if "oneOf" not in self._last and "anyOf" not in self._last:
            return ()
        groups: list[tuple[Site, str]] = []
        for site in self.sites:
            for keyword in ("oneOf", "anyOf"):
                members = site.node.get(keyword)
                if is_list(members) and members and any(_decides_type(member) for member in members):
                    groups.append((site, keyword))
        return tuple(groups)


NOTHING = EffectiveSchema(())
"""What applies where no schema is written."""


def effective_schema(*sites: Site) -> EffectiveSchema:
    """Lay out everything that applies where `sites` apply together."""
    if len(sites) == 1 and is_object(node := sites[0].node) and _REFERRING.isdisjoint(node):
        return EffectiveSchema(sites)
    return EffectiveSchema(tuple(_parts(sites)))


def _parts(sites: tuple[Site, ...]) -> Iterator[Site]:
    """Yield schemas, each once, after what it refers to and its `allOf`; without recursion, as chains may be long."""
    visited: set[str] = set()
    pending = [(site, False) for site in reversed(sites)]
    while pending:
        site, is_laid_out = pending.pop()
        if is_laid_out:
            yield site
        elif site.pointer not in visited and is_object(site.node):
            visited.add(site.pointer)
            pending.append((site, True))
            below = [] if reference_of(site.node) is None else [site.referred()]
            below.extend(site.items("allOf"))
            pending.extend((part, False) for part in reversed(below))


def only_reference(node: Mapping[str, Any]) -> bool:
    """True for `$ref` with at most annotations beside it."""
    return reference_of(node) is not None and all(key in ANNOTATIONS or key.startswith("x-") for key in node)


def _decides_type(node: Any) -> bool:
    """True when a schema decides a type rather than only narrowing one."""
    return node is True or (is_object(node) and not STRUCTURAL.isdisjoint(node))
