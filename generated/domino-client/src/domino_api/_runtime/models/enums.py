"""Enumerations that stay open: a value that the specification does not list is kept, typed, and never an error."""

from __future__ import annotations

import threading
from enum import Enum
from typing import Any, Self

_watch = threading.local()


class UnknownValues:
    """Collects the unknown values that this thread meets while the context is open, as pairs of enum and value."""

    __slots__ = ("_before", "_seen")

    def __enter__(self) -> list[tuple[type[Enum], str | int]]:
        self._before: list[tuple[type[Enum], str | int]] | None = getattr(_watch, "seen", None)
        self._seen: list[tuple[type[Enum], str | int]] = []
        _watch.seen = self._seen
        return self._seen

    def __exit__(self, *exception: object) -> None:
        _watch.seen = self._before


def noted(cls: type[Enum], value: str | int) -> None:
    """Tells whoever collects unknown values of one."""
    seen = getattr(_watch, "seen", None)
    if seen is not None:
        seen.append((cls, value))


class OpenStrEnum(str, Enum):  # noqa: UP042  # the integer twin has no such base
    """Base of text enumerations. Members are text: they compare equal to it, and `str()` gives it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        noted(cls, value)
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """True for values that the specification lists."""
        return self._value_ in type(self)._value2member_map_

    __str__ = str.__str__
    __hash__ = str.__hash__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)

    def __repr__(self) -> str:
        return _representation(self, self.is_known)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


class SuggestedStrEnum(OpenStrEnum):
    """Base of texts that the specification suggests where it allows any text: no other one is a deviation."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        with UnknownValues():
            return super()._missing_(value)


class OpenIntEnum(int, Enum):
    """Base of integer enumerations. Members are integers: they compare equal to them."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        noted(cls, value)
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """True for values that the specification lists."""
        return self._value_ in type(self)._value2member_map_

    __str__ = int.__repr__
    __hash__ = int.__hash__

    def __format__(self, format_spec: str) -> str:
        return int.__format__(self, format_spec)

    def __repr__(self) -> str:
        return _representation(self, self.is_known)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return type(self), (self._value_,)


def _representation(member: Enum, known: bool) -> str:
    name = type(member).__name__
    return f"{name}.{member.name}" if known else f"{name}({member.value!r})"
