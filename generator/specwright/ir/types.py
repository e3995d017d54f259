"""Python types as the emitted client uses them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

ScalarKind = Literal["str", "int", "float", "bool", "bytes", "datetime", "date", "any", "none", "file"]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A type that JSON values decode to directly; `any` is undecoded JSON, `file` a part of a multipart body."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class ConstType:
    """A value that is always the same: `Literal[...]`."""

    value: str | int | bool


@dataclass(frozen=True, slots=True)
class Named:
    """A declaration of the `models` package, by its class name."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    items: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object used as a map from text to values of one type."""

    values: Type


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or JSON null."""

    of: Type


@dataclass(frozen=True, slots=True)
class OneOf:
    """Types told apart by their JSON kind alone, so that no further decision is needed."""

    members: tuple[Type, ...]


Type: TypeAlias = Scalar | ConstType | Named | ListOf | MapOf | Nullable | OneOf

ANY = Scalar("any")
NONE = Scalar("none")
STR = Scalar("str")


def is_larger(type_: Type, limit: int) -> bool:
    """Whether a type consists of more than `limit` types."""
    pending = [type_]
    for _ in range(limit):
        if not pending:
            return False
        match pending.pop():
            case ListOf(inner) | MapOf(inner) | Nullable(inner):
                pending.append(inner)
            case OneOf(members):
                pending.extend(members)
            case _:
                pass
    return bool(pending)


def named(type_: Type) -> frozenset[str]:
    """Names of the declarations that `type_` mentions."""
    match type_:
        case Named(name):
            return frozenset((name,))
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return named(inner)
        case OneOf(members):
            return frozenset[str]().union(*(named(member) for member in members))
        case _:
            return frozenset()
