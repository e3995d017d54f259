"""Lenient decoding of a response that does not match its schema.

msgspec decodes all or nothing. This walk over built-in values and type descriptions accepts what real servers do and
notes every deviation; it is slow, and runs only when the fast path has failed or when somebody asked for drift.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, inspect

from ..json_types import is_object, kind_of
from .drift import Deviation, DriftKind
from .enums import UnknownValues
from .hooks import decode_hook
from .open_objects import ADDITIONAL, OpenObject, attribute_types, is_required
from .separation import separated
from .type_descriptions import described, described_field
from .undeclared import keep
from .unions import UndecidedError, UnionMarker

_OBJECTS = (inspect.StructType, inspect.DictType, inspect.TypedDictType, inspect.DataclassType)
_ARRAYS = (inspect.ListType, inspect.SetType, inspect.FrozenSetType, inspect.VarTupleType, inspect.TupleType)


class MismatchError(Exception):
    """A value of another kind than an object or an array stands where one is expected."""

    def __init__(self, pointer: str, expected: str, found: str) -> None:
        super().__init__(f"expected {expected}, found {found}")
        self.pointer = pointer


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


class LenientDecoder:
    """Decodes one response.

    Attributes:
        deviations: what has been found; pointers have `*` for positions and map keys.
    """

    def __init__(self) -> None:
        self.deviations: list[Deviation] = []

    def read(self, value: Any, kind: Any) -> Any:
        """The value as the type, as far as it goes.

        Raises:
            MismatchError: an object or array is expected, and something else is there. Its pointer is exact.
        """
        return self._read(value, described(kind), "", "")

    def _note(self, location: str, kind: DriftKind, detail: str = "") -> None:
        self.deviations.append(Deviation(location, kind, detail))

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
            items = [
                self._read(item, kind.item_type, f"{pointer}/{index}", f"{location}/*")
                for index, item in enumerate(value)
            ]
            if isinstance(kind, inspect.VarTupleType):
                return tuple(items)
            if isinstance(kind, inspect.ListType) or any(isinstance(item, (dict, list)) for item in items):
                return items
            return set(items)
        return self._scalar(value, kind, location)

    def _struct(self, value: dict[str, Any], kind: inspect.StructType, pointer: str, location: str) -> Any:
        arguments: dict[str, Any] = {}
        declared: set[str] = set()
        for field in kind.fields:
            declared.add(field.encode_name)
            if field.encode_name in value:
                name = _escaped(field.encode_name)
                arguments[field.name] = self._read(
                    value[field.encode_name], field.type, f"{pointer}/{name}", f"{location}/{name}"
                )
            elif field.required:
                self._note(f"{location}/{_escaped(field.encode_name)}", "missing-field")
                arguments[field.name] = UNSET
        model = kind.cls(**arguments)
        undeclared = {name: item for name, item in value.items() if name not in declared}
        for name in undeclared:
            self._note(f"{location}/{_escaped(name)}", "undeclared-field")
        keep(model, undeclared)
        return model

    def _open_model(self, value: Any, cls: type[OpenObject], pointer: str, location: str) -> Any:
        if value is None:
            self._note(location, "null")
            return None
        if not is_object(value):
            raise MismatchError(pointer, "object", kind_of(value))
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
        variants = cls.variants(value)
        for variant in variants:
            try:
                declared, _ = separated(value, variant, decode_hook)
                msgspec.convert(declared, variant, dec_hook=decode_hook, str_keys=True)
            except (msgspec.ValidationError, UndecidedError):
                continue
            return self._read(value, described(variant), pointer, location)
        likely = variants[0] if variants else cls.likely_variant(value)
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
