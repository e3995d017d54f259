"""Objects with declared properties and any number of others.

msgspec's structs drop what they do not declare, so these are plain classes that msgspec decodes and encodes through
hooks (`hooks.py`). `OpenModel` in `model.py` adds what callers use.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import msgspec
from msgspec import UNSET

from ..json_types import is_object
from ..operation import Bounds

ADDITIONAL = "additional_properties"


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class OpenObject:
    """Base of objects that may have more properties than they declare.

    A subclass annotates its attributes, `additional_properties: dict[str, X]` among them; wire names that differ come
    as a class keyword:

        class Pet(OpenModel, rename={"pet_name": "petName"}):
            pet_name: str
            age: int | UnsetType = UNSET
            additional_properties: dict[str, str] = field(default_factory=dict)
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {}
    __wire_names__: ClassVar[dict[str, str]] = {}
    __defaults__: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, rename: Mapping[str, str] | None = None) -> None:
        wire_names: Mapping[str, str] = rename or {}
        names = dict(cls.__wire_names__)
        defaults = dict(cls.__defaults__)
        # Since Python 3.10 these are those of the class itself, never those of a base.
        annotations: dict[str, Any] = cls.__annotations__
        for name, annotation in annotations.items():
            if str(annotation).startswith(("ClassVar", "typing.ClassVar", "t.ClassVar")):
                continue
            names[name] = wire_names.get(name, name)
            if name in cls.__dict__:
                defaults[name] = cls.__dict__[name]
                # A default on the class would hide that an instance lacks the attribute.
                delattr(cls, name)
        names.pop(ADDITIONAL, None)
        defaults.setdefault(ADDITIONAL, msgspec.field(default_factory=dict))
        cls.__wire_names__ = names
        cls.__defaults__ = defaults

    if not TYPE_CHECKING:

        def __init__(self, **values: Any) -> None:
            for name in (*self.__wire_names__, ADDITIONAL):
                if name in values:
                    setattr(self, name, values.pop(name))
                elif name in self.__defaults__:
                    setattr(self, name, _default(self.__defaults__[name]))
                else:
                    raise TypeError(f"{type(self).__name__} needs the argument {name!r}")
            if values:
                raise TypeError(f"{type(self).__name__} has no attribute {next(iter(values))!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __repr__(self) -> str:
        shown = [
            f"{name}={value!r}" for name, value in self.__dict__.items() if value is not UNSET and name != ADDITIONAL
        ]
        additional = self.__dict__.get(ADDITIONAL)
        if additional:
            shown.append(f"{ADDITIONAL}={additional!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _default(default: Any) -> Any:
    factory: Callable[[], Any] | Any = getattr(default, "default_factory", msgspec.NODEFAULT)
    if factory is not msgspec.NODEFAULT:
        return factory()
    value = getattr(default, "default", default)
    return copy.copy(value) if type(value) in (list, dict, set) else value


_types: dict[type[OpenObject], tuple[dict[str, Any], Any]] = {}


def attribute_types(cls: type[OpenObject]) -> tuple[dict[str, Any], Any]:
    """Types of the declared attributes, and the type of additional values."""
    known = _types.get(cls)
    if known is None:
        # Annotations may name classes that are defined later, so they are resolved when first needed.
        from typing import get_args, get_type_hints

        hints = get_type_hints(cls)
        arguments = get_args(hints.get(ADDITIONAL, dict[str, Any]))
        types = {name: hints[name] for name in cls.__wire_names__}
        known = _types[cls] = (types, arguments[1] if len(arguments) == 2 else Any)
    return known


def is_required(cls: type[OpenObject], name: str) -> bool:
    """True when the attribute has no default."""
    return name not in cls.__defaults__


_shadows: dict[type[OpenObject], tuple[type[msgspec.Struct], Any]] = {}


def decoded(cls: type[OpenObject], value: Any, hook: Callable[[type, Any], Any]) -> OpenObject:
    """A built-in dictionary as the object.

    Raises:
        msgspec.ValidationError: it does not fit.
    """
    if not is_object(value):
        raise msgspec.ValidationError(f"Expected `object`, got `{type(value).__name__}`")
    shadow = _shadows.get(cls)
    if shadow is None:
        types, additional = attribute_types(cls)
        fields: list[Any] = []
        for name, kind in types.items():
            fields.append((name, kind) if is_required(cls, name) else (name, kind, _struct_default(cls, name)))
        struct = msgspec.defstruct(cls.__name__, fields, kw_only=True, rename=cls.__wire_names__)
        shadow = _shadows[cls] = (struct, dict.__class_getitem__((str, additional)))
    struct, additional_type = shadow
    declared = msgspec.convert(value, struct, dec_hook=hook, str_keys=True)
    model = cls.__new__(cls)
    names = cls.__wire_names__
    for name in names:
        setattr(model, name, getattr(declared, name))
    wire_names = set(names.values())
    rest = {name: item for name, item in value.items() if name not in wire_names}
    setattr(model, ADDITIONAL, msgspec.convert(rest, additional_type, dec_hook=hook) if rest else {})
    return model


def _struct_default(cls: type[OpenObject], name: str) -> Any:
    default: Any = cls.__defaults__[name]
    if type(default) in (list, dict, set) and default:
        return msgspec.field(default_factory=lambda: _default(default))
    return default


def as_dictionary(model: OpenObject) -> dict[str, Any]:
    """The object's properties by wire name, not converted; what is unset is left out. Declared ones win."""
    values: dict[str, Any] = {}
    values.update(getattr(model, ADDITIONAL, {}))
    for name, wire_name in model.__wire_names__.items():
        value = getattr(model, name, UNSET)
        if value is not UNSET:
            values[wire_name] = value
    return values
