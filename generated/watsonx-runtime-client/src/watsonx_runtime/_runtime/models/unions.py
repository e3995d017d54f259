"""Unions that msgspec cannot tell apart by itself.

A union is a marker class that stands in annotations of models. What it may be is data: a discriminator property, or
cases told apart by constants, by required properties, or by the kind of JSON value. The emitted module gives type
checkers the real union under the same name:

    if TYPE_CHECKING:
        Shape: TypeAlias = Circle | Square
    else:
        Shape = union("Shape", Discriminator("kind", {"circle": lambda: Circle, "square": lambda: Square}))
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, ClassVar, TypeVar

import msgspec

from ..json_types import Kind, is_object, kind_of
from .enums import UnknownValues, noted

__all__ = ["Case", "Discriminator", "UndecidedError", "UnionMarker", "union"]

T = TypeVar("T")


class UndecidedError(ValueError):
    """No variant of a union fits a value."""


class Discriminator(msgspec.Struct, frozen=True):
    """A property whose value names the variant."""

    property: str
    """Wire name of the property."""
    variants: dict[str, Callable[[], Any]]
    """Value of the property -> function that returns the type."""
    default: Callable[[], Any] | None = None
    """Variant for other values, and for objects without the property."""


class Case(msgspec.Struct, frozen=True):
    """One variant of a union, and how to recognise it. Cases are looked at in order; the first that fits is taken."""

    into: Callable[[], Any]
    """Returns the type."""
    kind: Kind = "object"
    """Kind of JSON value; "number" takes integers too, "integer" does not take fractions."""
    constants: dict[str, tuple[str | int | float | bool | None, ...]] = {}
    """Wire name of a property -> the values that it may have in this variant."""
    required: tuple[str, ...] = ()
    """Wire names of properties that must be there."""
    values: tuple[str | int | float | bool, ...] = ()
    """For scalars: the values that belong to this variant; empty for all."""


def _has_kind(value: object, kind: Kind) -> bool:
    actual = kind_of(value)
    return actual == kind or (kind == "number" and actual == "integer")


def _is_one_of(value: object, values: tuple[object, ...]) -> bool:
    # 1 == True in Python, and not in JSON.
    return any(value == other and isinstance(value, bool) == isinstance(other, bool) for other in values)


def _contradicts(value: dict[str, Any], case: Case) -> bool:
    return any(name in value and not _is_one_of(value[name], allowed) for name, allowed in case.constants.items())


def _fits(value: object, case: Case) -> bool:
    if not _has_kind(value, case.kind):
        return False
    if case.values:
        return _is_one_of(value, case.values)
    if is_object(value):
        return (
            all(name in value for name in case.required)
            and all(name in value for name in case.constants)
            and not _contradicts(value, case)
        )
    return True


def _by_knowledge(value: dict[str, Any], kinds: list[Any]) -> list[Any]:
    """Types that all fit, those first that declare most of what is there: the others would drop it."""
    declared: list[tuple[str, ...] | None] = [getattr(kind, "__struct_encode_fields__", None) for kind in kinds]
    if None in declared:
        return kinds
    unknown = [len(value.keys() - set(names or ())) for names in declared]
    return [kinds[index] for index in sorted(range(len(kinds)), key=unknown.__getitem__)]


class _MarkerType(type):
    """Makes every value an instance, because msgspec checks what a decoding hook returns."""

    def __instancecheck__(cls, instance: object) -> bool:
        return True


class UnionMarker(metaclass=_MarkerType):
    """Base of all markers; never instantiated."""

    __discriminator__: ClassVar[Discriminator | None] = None
    __cases__: ClassVar[tuple[Case, ...]] = ()

    @classmethod
    def variants(cls, value: Any) -> list[Any]:
        """The types that fit a built-in value, most likely first; empty when none does."""
        discriminator = cls.__discriminator__
        if discriminator is not None and is_object(value):
            name = value.get(discriminator.property)
            chosen = discriminator.variants.get(name) if isinstance(name, str) else None
            chosen = chosen or discriminator.default
            if chosen is not None:
                return [chosen()]
        found = [case.into() for case in cls.__cases__ if _fits(value, case)]
        return _by_knowledge(value, found) if len(found) > 1 and is_object(value) else found

    @classmethod
    def likely_variant(cls, value: Any) -> Any | None:
        """The only variant that an incomplete value does not contradict, if there is exactly one.

        Servers leave out required properties; one object variant is then still a safe guess. An unknown
        discriminator value is a contradiction.
        """
        discriminator = cls.__discriminator__
        if discriminator is not None and is_object(value):
            if discriminator.property in value:
                return None
            return next(iter(discriminator.variants.values()))() if len(discriminator.variants) == 1 else None
        candidates = [
            case
            for case in cls.__cases__
            if _has_kind(value, case.kind) and not case.values and not (is_object(value) and _contradicts(value, case))
        ]
        return candidates[0].into() if len(candidates) == 1 else None

    @classmethod
    def takes(cls, kind: Kind) -> bool:
        """True when some variant is of this kind of JSON value."""
        if cls.__discriminator__ is not None and kind == "object":
            return True
        return any(case.kind == kind or (case.kind == "number" and kind == "integer") for case in cls.__cases__)

    @classmethod
    def decoded(cls, value: Any, convert: Callable[[Any, Any], Any]) -> Any:
        """The value as the variant that it is.

        Args:
            value: a built-in value.
            convert: makes a type of a built-in value.

        Raises:
            UndecidedError: no variant fits.
            msgspec.ValidationError: those that fit by their marks do not fit in full.
        """
        return cls.chosen(value, lambda variant: convert(value, variant))

    @classmethod
    def chosen(cls, value: Any, attempt: Callable[[Any], T]) -> T:
        """What an attempt makes of the variant that a value is.

        Enumerations are open, but they do not choose: a variant that takes values which its enumerations do not list
        is chosen only where no other one fits.

        Args:
            value: a built-in value.
            attempt: takes a variant, and raises one of the errors below where the value does not fit it.

        Raises:
            UndecidedError: no variant fits.
            msgspec.ValidationError: those that fit by their marks do not fit in full.
        """
        failure: Exception | None = None
        second: tuple[T, list[tuple[type[Enum], str | int]]] | None = None
        variants = cls.variants(value)
        for variant in variants:
            with UnknownValues() as unknown:
                try:
                    result = attempt(variant)
                except (msgspec.ValidationError, UndecidedError) as error:
                    failure = failure or error
                    continue
            if not unknown:
                return result
            second = second or (result, unknown)
        if second is None:
            raise failure or UndecidedError(f"no variant of {cls.__name__} fits")
        for kind, name in second[1]:
            noted(kind, name)
        return second[0]


def union(name: str, *choices: Discriminator | Case) -> Any:
    """The marker class of a union.

    Args:
        name: name of the union.
        choices: at most one discriminator, and cases for what it does not decide.

    Returns:
        A class for annotations; `Any`, because type checkers see the real union instead.
    """
    discriminators = [choice for choice in choices if isinstance(choice, Discriminator)]
    if len(discriminators) > 1:
        raise TypeError(f"union {name} has {len(discriminators)} discriminators; one is possible")
    namespace: Mapping[str, Any] = {
        "__discriminator__": discriminators[0] if discriminators else None,
        "__cases__": tuple(choice for choice in choices if isinstance(choice, Case)),
        "__slots__": (),
    }
    return _MarkerType(name, (UnionMarker,), dict(namespace))
