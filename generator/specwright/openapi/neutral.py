"""What takes the place of a part of a document that cannot be used, so that the rest of the document can be."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specwright.openapi.object_types import Kind

_REPLACEMENTS: Mapping[Kind, Mapping[str, Any]] = {
    Kind.REQUEST_BODY: {"content": {"application/json": {}}},
    Kind.RESPONSE: {"description": "", "content": {"*/*": {}}},
}
"""An empty response would be one without content, an empty body could not be sent: these hold anything."""

_WITHOUT_EFFECT = frozenset({Kind.EXAMPLE, Kind.LINK, Kind.CONTACT, Kind.LICENSE, Kind.EXTERNAL_DOCS, Kind.TAG})
"""Objects that say nothing about requests and responses."""

_TEXTS_WITHOUT_EFFECT = frozenset(
    "title summary description termsOfService externalValue operationRef bearerFormat parent kind".split()
)


@dataclass(frozen=True, slots=True)
class IgnoredPart:
    """A part of the document that cannot be used, although the client would need it."""

    pointer: str
    kind: Kind
    """What it is, or for a field what its object is."""
    reason: str
    field: str = ""
    """The field that cannot be used; empty for a whole object."""


def replacement(kind: Kind) -> dict[str, Any]:
    """Return an object of a kind that says nothing."""
    return copy.deepcopy(dict(_REPLACEMENTS.get(kind, {})))


def neutralise(kind: Kind, node: dict[str, Any]) -> None:
    """Make a reference that cannot be followed an object of its kind that says nothing, in place.

    What stands beside the reference of a schema or path item stays.
    """
    if kind in (Kind.SCHEMA, Kind.PATH_ITEM):
        node.pop("$ref", None)
        node.pop("$dynamicRef", None)
        return
    node.clear()
    node.update(replacement(kind))


def has_effect(kind: Kind, field: str = "") -> bool:
    """Return whether a client misses what stands there."""
    return kind not in _WITHOUT_EFFECT and not (kind is Kind.TEXT and field in _TEXTS_WITHOUT_EFFECT)
