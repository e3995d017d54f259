"""Declarations of the emitted `models` package."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from specwright.ir.runtime import Bounds
from specwright.ir.types import Type


@dataclass(frozen=True, slots=True)
class Documentation:
    """What the specification says in words about a part, and where the part comes from."""

    pointer: str
    text: str = ""
    """Title or summary and description, as written."""
    source: str | None = None
    """`x-source`: document and lines that state the part."""
    inferred: str | None = None
    """`x-inferred`: why the part is a conclusion, not a statement of the vendor."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    attribute: str
    wire_name: str
    type: Type
    required: bool
    documentation: Documentation
    bounds: Bounds | None = None
    default: Any = None
    """The documented default; it is stated, never sent."""
    read_only: bool = False
    write_only: bool = False
    setting: str | None = None
    """Client setting that supplies the value when the property stands in a request body."""


@dataclass(frozen=True, slots=True)
class Struct:
    """An object with declared properties."""

    name: str
    fields: tuple[Field, ...]
    documentation: Documentation
    additional: Type | None = None
    """Type of further properties, where the specification declares them."""


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A known value of an enumeration."""

    name: str
    value: str | int


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A set of known values; others are kept, because services add values before their documentation does."""

    name: str
    members: tuple[EnumMember, ...]
    documentation: Documentation
    suggested: bool = False
    """True where the specification allows any other text as well."""

    @property
    def integer(self) -> bool:
        """True when the values are numbers."""
        return isinstance(self.members[0].value, int)


@dataclass(frozen=True, slots=True)
class Alias:
    """A named schema that is a scalar, a list or a map."""

    name: str
    type: Type
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class DiscriminatorCase:
    """A value of the property that tells objects apart, and the class that it selects."""

    value: str | int | bool
    class_name: str


@dataclass(frozen=True, slots=True)
class DiscriminatorRule:
    """Objects told apart by the value of one property."""

    wire_name: str
    cases: tuple[DiscriminatorCase, ...]
    default: str | None = None
    """Class for values that no case names."""


@dataclass(frozen=True, slots=True)
class RequiredPropertiesCase:
    """A class, and what an object of it has."""

    class_name: str
    required: tuple[str, ...]
    """Wire names of its required properties."""
    constants: tuple[tuple[str, str | int | bool], ...] = ()
    """(wire name, value) of those that have one value only."""


@dataclass(frozen=True, slots=True)
class RequiredPropertiesRule:
    """Objects told apart by the properties that they have: the first whose required ones are all present."""

    cases: tuple[RequiredPropertiesCase, ...]
    """The most demanding first."""


@dataclass(frozen=True, slots=True)
class JsonTypeCase:
    """A JSON type, and the Python types of which its values may be."""

    json_type: str
    """`str`, `int`, `float`, `bool`, `list` or `object`."""
    types: tuple[Type, ...]
    """Tried in order."""


@dataclass(frozen=True, slots=True)
class JsonTypeRule:
    """Values told apart by their JSON type."""

    cases: tuple[JsonTypeCase, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """Several types of which a value has one; how to decide was settled when the package was generated."""

    name: str
    members: tuple[Type, ...]
    documentation: Documentation
    kinds: JsonTypeRule
    objects: DiscriminatorRule | RequiredPropertiesRule | None = None
    """How to choose among several object types."""


Declaration: TypeAlias = Struct | Enumeration | Alias | Union


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the `models` package: a declaration with all that it forms a cycle with."""

    name: str
    declarations: tuple[Declaration, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())
    """(module, class names) that these declarations need."""
