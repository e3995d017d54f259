"""Lenient decoding of a response that does not match its schema.

msgspec decodes all or nothing. This walk over built-in values and type descriptions accepts what real servers do and
notes every deviation. It goes down only where it must: an object whose properties are missing, null or undeclared is
decoded at once by a relaxed twin of its class (`relaxed_models.py`), and so is a list of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import UNSET, inspect

from ..json_types import is_object, kind_of
from .drift import Deviation, DriftKind
from .enums import UnknownValues
from .hooks import decode_hook
from .open_objects import ADDITIONAL, OpenObject, attribute_types, decoded, is_required
from .relaxed_models import RelaxedModel, relaxed_model
from .separation import separated
from .type_descriptions import described, described_field
from .undeclared import keep, kept_so_far
from .unions import UndecidedError, UnionMarker

_OBJECTS = (inspect.StructType, inspect.DictType, inspect.TypedDictType, inspect.DataclassType)
_ARRAYS = (inspect.ListType, inspect.SetType, inspect.FrozenSetType, inspect.VarTupleType, inspect.TupleType)

_PLAIN: dict[type[inspect.Type], type] = {
    inspect.StrType: str,
    inspect.IntType: int,
    inspect.FloatType: float,
    inspect.BoolType: bool,
}

_MOST_FAILURES = 12
"""Objects within each other that are tried at once in vain; deeper ones are walked, so that depth costs no square."""


class MismatchError(Exception):
    """A value of another kind than an object or an array stands where one is expected."""

    def __init__(self, pointer: str, expected: str, found: str) -> None:
        super().__init__(f"expected {expected}, found {found}")
        self.pointer = pointer


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


class LenientDecoder:
    """Decodes one response.

    Args:
        everything: True notes undeclared properties too.
    """

    def __init__(self, *, everything: bool = False) -> None:
        self._everything = everything
        self._counts: dict[tuple[str, str, DriftKind, str], int] = {}
        self._unknown: list[Any] = []
        self._failures = 0

    @property
    def deviations(self) -> dict[Deviation, int]:
        """What has been found, in this order, and how often; pointers have `*` for positions and map keys."""
        found: dict[Deviation, int] = {}
        for (location, name, kind, detail), count in self._counts.items():
            deviation = Deviation(f"{location}/{_escaped(name)}" if name else location, kind, detail)
            found[deviation] = found.get(deviation, 0) + count
        return found

    def read(self, value: Any, kind: Any) -> Any:
        """The value as the type, as far as it goes.

        Raises:
            MismatchError: an object or array is expected, and something else is there. Its pointer is exact.
        """
        with UnknownValues() as self._unknown:
            return self._read(value, described(kind), "", "")

    def _note(self, location: str, kind: DriftKind, detail: str = "", name: str = "", times: int = 1) -> None:
        key = (location, name, kind, detail)
        self._counts[key] = self._counts.get(key, 0) + times

    # `pointer` is exact and goes into errors; `location` has `*` for positions and goes into deviations.

    def _read(self, value: Any, kind: inspect.Type, pointer: str, location: str) -> Any:
        if isinstance(kind, inspect.AnyType):
            return value
        if isinstance(kind, inspect.UnionType):
            return self._union(value, kind, pointer, location)
        if isinstance(kind, inspect.CustomType):
            return self._custom(value, kind.cls, pointer, location)
        if isinstance(kind, (*_OBJECTS, *_ARRAYS)):
            if value is None:
                self._note(location, "null")
                return None
            return self._container(value, kind, pointer, location)
        return self._scalar(value, kind, location)

    def _container(self, value: Any, kind: inspect.Type, pointer: str, location: str) -> Any:
        expected = "object" if isinstance(kind, _OBJECTS) else "array"
        if kind_of(value) != expected:
            raise MismatchError(pointer, expected, kind_of(value))
        if isinstance(kind, inspect.StructType):
            return self._struct(value, kind, pointer, location)
        if isinstance(kind, inspect.DictType):
            return self._map(value, kind, pointer, location)
        if isinstance(kind, (inspect.ListType, inspect.SetType, inspect.FrozenSetType, inspect.VarTupleType)):
            items = self._items(value, kind.item_type, pointer, location)
            if isinstance(kind, inspect.VarTupleType):
                return tuple(items)
            if isinstance(kind, inspect.ListType) or any(isinstance(item, (dict, list)) for item in items):
                return items
            return set(items)
        return self._scalar(value, kind, location)

    def _items(self, value: list[Any], kind: inspect.Type, pointer: str, location: str) -> list[Any]:
        location = f"{location}/*"
        if isinstance(kind, inspect.StructType) and self._failures < _MOST_FAILURES:
            relaxed = relaxed_model(kind.cls)
            models: list[Any] | None = self._at_once(value, relaxed.converted_list)
            if models is not None:
                self._settle(models, relaxed, location)
                return models
        plain = _PLAIN.get(type(kind))
        if plain is not None and all(type(item) is plain for item in value):
            return value
        return [self._read(item, kind, f"{pointer}/{index}", location) for index, item in enumerate(value)]

    def _struct(self, value: dict[str, Any], kind: inspect.StructType, pointer: str, location: str) -> Any:
        relaxed = relaxed_model(kind.cls)
        declared = value
        undeclared: dict[str, Any] = {}
        if not relaxed.wire_names.issuperset(value):
            declared = {name: item for name, item in value.items() if name in relaxed.wire_names}
            undeclared = {name: item for name, item in value.items() if name not in relaxed.wire_names}
        model = self._at_once(declared, relaxed.converted) if self._failures < _MOST_FAILURES else None
        if model is not None:
            self._settle([model], relaxed, location)
        else:
            model = self._walked_struct(declared, kind, pointer, location)
        if self._everything:
            for name in undeclared:
                self._note(location, "undeclared-field", name=name)
        keep(model, undeclared)
        return model

    def _at_once(self, value: Any, convert: Callable[[Any], Any]) -> Any | None:
        """The value, converted in one step; None where somebody has to look closer."""
        kept_before = kept_so_far()
        try:
            converted = convert(value)
        except (msgspec.ValidationError, UndecidedError):
            self._unknown.clear()
            return None
        if self._unknown or (self._everything and kept_so_far() != kept_before):
            # Where they stand has to be told.
            self._unknown.clear()
            return None
        return converted

    def _settle(self, models: list[Any], relaxed: RelaxedModel, location: str) -> None:
        """Makes relaxed models those of their class, and notes what they lack."""
        for (name, kind), times in relaxed.settled(models).items():
            self._note(location, kind, name=name, times=times)

    def _walked_struct(self, value: dict[str, Any], kind: inspect.StructType, pointer: str, location: str) -> Any:
        arguments: dict[str, Any] = {}
        self._failures += 1
        for field in kind.fields:
            if field.encode_name in value:
                item = value[field.encode_name]
                if _PLAIN.get(type(field.type)) is type(item):
                    arguments[field.name] = item
                    continue
                name = _escaped(field.encode_name)
                arguments[field.name] = self._read(item, field.type, f"{pointer}/{name}", f"{location}/{name}")
            elif field.required:
                self._note(location, "missing-field", name=field.encode_name)
                arguments[field.name] = UNSET
        self._failures -= 1
        return kind.cls(**arguments)

    def _open_model(self, value: Any, cls: type[OpenObject], pointer: str, location: str) -> Any:
        if value is None:
            self._note(location, "null")
            return None
        if not is_object(value):
            raise MismatchError(pointer, "object", kind_of(value))
        if self._failures < _MOST_FAILURES:
            model = self._at_once(value, lambda given: decoded(cls, given, decode_hook))
            if model is not None:
                return model
        self._failures += 1
        types, additional = attribute_types(cls)
        arguments: dict[str, Any] = {}
        for name, kind in types.items():
            wire_name = cls.__wire_names__[name]
            at = f"/{_escaped(wire_name)}"
            if wire_name in value:
                arguments[name] = self._read(value[wire_name], described_field(kind), pointer + at, location + at)
            elif is_required(cls, name):
                self._note(location + at, "missing-field")
                arguments[name] = UNSET
        known = set(cls.__wire_names__.values())
        item = described_field(additional)
        arguments[ADDITIONAL] = {
            name: self._read(entry, item, f"{pointer}/{_escaped(name)}", f"{location}/*")
            for name, entry in value.items()
            if name not in known
        }
        self._failures -= 1
        return cls(**arguments)

    def _map(self, value: dict[str, Any], kind: inspect.DictType, pointer: str, location: str) -> Any:
        return {
            self._scalar(name, kind.key_type, f"{location}/*", is_key=True): self._read(
                entry, kind.value_type, f"{pointer}/{_escaped(name)}", f"{location}/*"
            )
            for name, entry in value.items()
        }

    def _custom(self, value: Any, cls: type, pointer: str, location: str) -> Any:
        if issubclass(cls, OpenObject):
            return self._open_model(value, cls, pointer, location)
        if issubclass(cls, UnionMarker):
            return self._marked_union(value, cls, pointer, location)
        return value

    def _marked_union(self, value: Any, cls: type[UnionMarker], pointer: str, location: str) -> Any:
        def fitting(variant: Any) -> Any:
            declared, _ = separated(value, variant, decode_hook)
            msgspec.convert(declared, variant, dec_hook=decode_hook, str_keys=True)
            return variant

        try:
            likely = cls.chosen(value, fitting)
        except (msgspec.ValidationError, UndecidedError):
            # None fits; what enumerations list says most about which one was meant.
            ordered = sorted(cls.variants(value), key=lambda variant: _unlisted(value, described(variant)))
            likely = next(iter(ordered), None) or cls.likely_variant(value)
        if likely is not None:
            return self._read(value, described(likely), pointer, location)
        if value is None:
            self._note(location, "null")
            return None
        kind = kind_of(value)
        if not cls.takes(kind) and not any(cls.takes(other) for other in ("string", "integer", "number", "boolean")):
            raise MismatchError(pointer, "object" if cls.takes("object") else "array", kind)
        self._note(location, "undecided-union", kind)
        return value

    def _union(self, value: Any, kind: inspect.UnionType, pointer: str, location: str) -> Any:
        members = kind.types
        if value is None:
            if not any(isinstance(member, (inspect.NoneType, inspect.AnyType)) for member in members):
                self._note(location, "null")
            return None
        custom = [member for member in members if isinstance(member, inspect.CustomType)]
        if custom:
            return self._read(value, custom[0], pointer, location)
        containers = [member for member in members if isinstance(member, (*_OBJECTS, *_ARRAYS))]
        scalars = [member for member in members if not isinstance(member, (*_OBJECTS, *_ARRAYS, inspect.NoneType))]
        found = kind_of(value)
        for member in containers:
            if found == ("object" if isinstance(member, _OBJECTS) else "array"):
                return self._read(value, member, pointer, location)
        if not scalars:
            raise MismatchError(pointer, "object" if isinstance(containers[0], _OBJECTS) else "array", found)
        return self._scalar(value, scalars[0] if len(scalars) == 1 else inspect.UnionType(tuple(scalars)), location)

    def _scalar(self, value: Any, kind: inspect.Type, location: str, *, is_key: bool = False) -> Any:
        if value is None and not isinstance(kind, inspect.NoneType):
            self._note(location, "null")
            return None
        if _PLAIN.get(type(kind)) is type(value):
            return value
        if isinstance(kind, inspect.IntType) and isinstance(value, float) and value.is_integer():
            return int(value)  # JSON Schema: a number whose fraction is zero is an integer
        if isinstance(kind, inspect.EnumType) and isinstance(value, (str, int)) and not isinstance(value, bool):
            member = kind.cls._value2member_map_.get(value)
            if member is not None:
                return member
        with UnknownValues() as unknown:
            try:
                converted = msgspec.convert(
                    value, _python_type(kind), dec_hook=decode_hook, strict=not is_key, str_keys=True
                )
            except msgspec.ValidationError:
                if isinstance(kind, inspect.LiteralType):
                    self._note(location, "unknown-value", _shortened(value))
                else:
                    self._note(location, "wrong-type", kind_of(value))
                return value
        for _, unknown_value in unknown:
            self._note(location, "unknown-value", _shortened(unknown_value))
        return converted


def _shortened(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


_python_types: dict[type[inspect.Type], Any] = {}


def _python_type(kind: inspect.Type) -> Any:
    """The type that a description of a scalar describes."""
    if not _python_types:
        import datetime
        import decimal
        import uuid

        _python_types.update(
            {
                inspect.NoneType: type(None),
                inspect.BoolType: bool,
                inspect.IntType: int,
                inspect.FloatType: float,
                inspect.StrType: str,
                inspect.BytesType: bytes,
                inspect.DateTimeType: datetime.datetime,
                inspect.DateType: datetime.date,
                inspect.TimeType: datetime.time,
                inspect.TimeDeltaType: datetime.timedelta,
                inspect.UUIDType: uuid.UUID,
                inspect.DecimalType: decimal.Decimal,
            }
        )
    if isinstance(kind, inspect.EnumType):
        return kind.cls
    if isinstance(kind, inspect.LiteralType):
        from typing import Literal

        return Literal[kind.values]
    if isinstance(kind, inspect.UnionType):
        from typing import Union

        return Union[tuple(_python_type(member) for member in kind.types)]  # noqa: UP007  # known at run time only
    return _python_types.get(type(kind), Any)


def _unlisted(value: Any, kind: inspect.Type) -> int:
    """How many properties of an object have values that their enumerations do not list."""
    if not is_object(value) or not isinstance(kind, inspect.StructType):
        return 0
    listed = [field for field in kind.fields if isinstance(field.type, inspect.EnumType) and field.encode_name in value]
    return sum(value[field.encode_name] not in _values_of(field.type) for field in listed)


def _values_of(kind: inspect.Type) -> list[Any]:
    return [member.value for member in kind.cls] if isinstance(kind, inspect.EnumType) else []
