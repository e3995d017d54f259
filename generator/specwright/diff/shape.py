"""A schema in its normal form, as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

Child = tuple[Any, str]
"""A schema node and its pointer."""

ANNOTATIONS = frozenset(
    "title description default example examples deprecated readOnly writeOnly externalDocs $comment xml discriminator "
    "$id $schema $anchor $dynamicAnchor $defs definitions".split()
)

TYPES_OF: Mapping[type, str] = {
    type(None): "null", bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object",
}  # fmt: skip


@dataclass(slots=True, eq=False)
class Shape:
    """A schema in its normal form."""

    pointer: str
    """Where the schema stands, references followed."""
    is_never: bool = False
    """Whether nothing is accepted: the schema `false`."""
    types: tuple[str, ...] | None = None
    """Names of JSON types besides null, sorted; None where the schema does not say."""
    is_nullable: bool = False
    """Whether null was added to the types; says nothing where `types` is None."""
    words: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keywords without schemas in them; also annotations and extensions."""
    ones: dict[str, Child] = field(default_factory=dict[str, Child])
    """Keywords that hold one schema."""
    lists: dict[str, list[Child]] = field(default_factory=dict[str, list[Child]])
    maps: dict[str, dict[str, Child]] = field(default_factory=dict[str, dict[str, Child]])
    places: dict[str, str] = field(default_factory=dict[str, str])
    """Where a keyword stands, if not at `pointer`."""
    has_null_alternative: bool = False
    """Whether null was written as a member of a union."""
    alternatives: list[Child] = field(default_factory=list[Child])
    """The members of a union that came down to a list of types."""
    parted: Shape | None = None
    """The schema before its alternatives (`oneOf`, `anyOf`) came down to one schema."""
    unmerged: Shape | None = None
    """The schema before its only conjunct (`allOf`) was merged into it."""

    def place(self, keyword: str) -> str:
        """Return the pointer of a keyword."""
        return f"{self.places.get(keyword, self.pointer)}/{keyword}"

    @property
    def properties(self) -> dict[str, Child]:
        """Declared properties."""
        return self.maps.get("properties", {})

    @property
    def required(self) -> frozenset[str]:
        """Names of required properties."""
        return frozenset(name for name in self.words.get("required", ()) if isinstance(name, str))


def is_of_types(value: Any, types: Iterable[str]) -> bool:
    """Return whether a JSON value is of one of the types."""
    own = TYPES_OF[type(value)]
    names = set(types)
    if own == "integer":
        return bool(names & {"integer", "number"})
    if own == "number":
        return "number" in names or ("integer" in names and float(value).is_integer())
    return own in names
