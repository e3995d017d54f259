"""Twins of model classes to which any property may be missing or null.

msgspec fills the twin of a class at full speed; then the object becomes one of the class itself, which has the same
layout. Only one level is relaxed: the classes of properties are what they are.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Literal, Union, cast, get_type_hints

import msgspec
from msgspec import UNSET, UnsetType, inspect

from .hooks import decode_hook
from .type_descriptions import described
from .unions import UnionMarker

__all__ = ["RelaxedModel", "relaxed_model"]


class RelaxedModel:
    """The relaxed twin of a class.

    Args:
        cls: a struct.

    Attributes:
        wire_names: names of the properties that the class declares.
    """

    def __init__(self, cls: type[msgspec.Struct]) -> None:
        self._cls = cls
        kind = cast("inspect.StructType", described(cls))
        hints: dict[str, Any] = get_type_hints(cls)
        fields: list[Any] = []
        union: Any = Union
        for field in kind.fields:
            relaxed: Any = union[hints[field.name], None, UnsetType]
            fields.append((field.name, relaxed, UNSET if field.required else _default(field)))
        self._twin = msgspec.defstruct(
            cls.__name__,
            fields,
            bases=(cls,),
            module=cls.__module__,
            kw_only=True,
            rename={field.name: field.encode_name for field in kind.fields},
        )
        self._list: Any = list.__class_getitem__(self._twin)
        self.wire_names = frozenset(field.encode_name for field in kind.fields)
        # The attributes that tell of a deviation: not all may be missing, and not all may be null.
        watched = [field for field in kind.fields if field.required or not _takes_null(field.type)]
        self._watched = tuple(field.encode_name for field in watched)
        self._missing = frozenset(index for index, field in enumerate(watched) if field.required)
        self._null = frozenset(index for index, field in enumerate(watched) if not _takes_null(field.type))
        self._values = _values_of(watched)

    def converted(self, value: dict[str, Any]) -> Any:
        """An object as the twin.

        Raises:
            msgspec.ValidationError: there is more to it than missing properties and null.
        """
        return msgspec.convert(value, self._twin, dec_hook=decode_hook, str_keys=True)

    def converted_list(self, value: list[Any]) -> list[Any]:
        """A list of objects as twins; see `converted`."""
        models: list[Any] = msgspec.convert(value, self._list, dec_hook=decode_hook, str_keys=True)
        return models

    def settled(self, models: list[Any]) -> dict[tuple[str, Literal["missing-field", "null"]], int]:
        """Makes twins objects of the class itself.

        Returns:
            The wire names of properties that are missing, or null and must not be, and how often.
        """
        found: dict[tuple[str, Literal["missing-field", "null"]], int] = {}
        # Models refuse to set what is not a property.
        become = msgspec.Struct.__setattr__
        cls, values_of, missing, null = self._cls, self._values, self._missing, self._null
        for model in models:
            become(model, "__class__", cls)
            for index, value in enumerate(values_of(model)):
                if value is UNSET and index in missing:
                    key: tuple[str, Literal["missing-field", "null"]] = self._watched[index], "missing-field"
                elif value is None and index in null:
                    key = self._watched[index], "null"
                else:
                    continue
                found[key] = found.get(key, 0) + 1
        return found


def _values_of(fields: list[inspect.Field]) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of some attributes as a tuple."""
    names = [field.name for field in fields]
    if len(names) > 1:
        return attrgetter(*names)

    def values(model: Any) -> tuple[Any, ...]:
        return tuple(getattr(model, name) for name in names)

    return values


def _default(field: inspect.Field) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return msgspec.field(default_factory=field.default_factory)
    # That the default is UNSET is not told.
    return UNSET if field.default is msgspec.NODEFAULT else field.default


def _takes_null(kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.UnionType):
        return any(_takes_null(member) for member in kind.types)
    if isinstance(kind, inspect.CustomType):
        return issubclass(kind.cls, UnionMarker) and kind.cls.takes("null")
    return isinstance(kind, (inspect.NoneType, inspect.AnyType))


_twins: dict[type[msgspec.Struct], RelaxedModel] = {}


def relaxed_model(cls: type[msgspec.Struct]) -> RelaxedModel:
    """The relaxed twin of a class, made when it is first needed."""
    known = _twins.get(cls)
    if known is None:
        known = _twins[cls] = RelaxedModel(cls)
    return known
