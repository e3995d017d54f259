"""What a schema states besides its type: its words, the bounds of its values, its `x-client` entry."""

from __future__ import annotations

from typing import Any

from specwright.ir.models import Documentation
from specwright.ir.runtime import Bounds
from specwright.lower.schemas.effective_schema import EffectiveSchema, only_reference
from specwright.lower.schemas.patterns import is_checkable
from specwright.lower.site import Site
from specwright.openapi.json_types import is_object

_BOUNDS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}

_WORDS = frozenset({"description", "title", "x-source", "x-inferred", "deprecated"})


def client_entry(schema: EffectiveSchema) -> Site | None:
    """The `x-client` entry of a schema."""
    site = schema.site_with("x-client")
    return None if site is None else site.child("x-client")


def documentation(site: Site, schema: EffectiveSchema | None = None) -> Documentation:
    """What a schema says in words; its own words first, else those of what it refers to."""
    own = site.node if is_object(site.node) else {}
    keywords = own.keys() if schema is None else schema.keywords

    def find(key: str) -> Any:
        if key in own:
            return site.get(key)
        return schema.keyword(key) if schema is not None and key in keywords else None

    if _WORDS.isdisjoint(own) and _WORDS.isdisjoint(keywords):
        return Documentation(site.pointer)
    text = find("description") or find("title") or ""
    source, inferred = find("x-source"), find("x-inferred")
    return Documentation(
        pointer=site.pointer,
        text=text if isinstance(text, str) else "",
        source=str(source) if source else None,
        inferred=str(inferred) if inferred else None,
        deprecated=find("deprecated") is True,
    )


def _is_checkable(schema: EffectiveSchema) -> bool:
    site = schema.site_with("pattern")
    pattern = site.node["pattern"] if site is not None else None
    return not isinstance(pattern, str) or is_checkable(pattern)


def bounds(schema: EffectiveSchema, outer: frozenset[str] = frozenset()) -> Bounds | None:
    """What a value is allowed to be, or None when it is unbounded.

    Args:
        schema: The schema of the value.
        outer: Pointers of the schemas of lists and maps that the value stands in; one within itself ends the search.
    """
    found: dict[str, Any] = {}
    for keyword in _BOUNDS.keys() & schema.keywords:
        if keyword == "pattern" and not _is_checkable(schema):
            continue  # not read, so that it is accounted for
        argument, value = _BOUNDS[keyword], schema.keyword(keyword)
        if value is None or value is False:
            continue
        if keyword == "pattern":
            if isinstance(value, str):
                found[argument] = value
        elif isinstance(value, int | float):
            found[argument] = value
    for keyword in ("items", "additionalProperties"):
        inner = schema.site_with(keyword)
        if inner is not None and is_object(inner.node[keyword]):
            target = inner.at(keyword)
            if only_reference(target.node):
                target = target.resolved()
            if target.pointer in outer or not is_object(target.node):
                continue
            if "properties" not in target and "items" not in target:
                nested = bounds(EffectiveSchema((target,)), outer | {target.pointer})
                if nested:
                    found["items"] = nested
    return Bounds(**found) if found else None
