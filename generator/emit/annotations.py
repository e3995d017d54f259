"""Python source for types."""

from __future__ import annotations

from generator.emit.literals import literal
from generator.ir.types import NONE, Constant, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type

_SCALARS = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "bytes": "bytes",
    "datetime": "datetime.datetime",
    "date": "datetime.date",
    "any": "Any",
    "none": "None",
    "file": "File",
}

BUILTINS = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict"})
"""Builtins that annotations mention."""


def annotation(type_: Type, *, models: str = "", builtins: str = "", optional: bool = False) -> str:
    """The annotation for a type.

    Args:
        type_: The type.
        models: What stands in front of class names, such as `models.`.
        builtins: What stands in front of builtins, for classes that have attributes with their names.
        optional: Whether the value may be missing.
    """
    if optional and isinstance(type_, Nullable) and type_.of != NONE:
        return f"{_text(type_.of, models, builtins)} | UnsetType | None"
    text = _text(type_, models, builtins)
    return f"{text} | UnsetType" if optional else text


def _text(type_: Type, models: str, builtins: str) -> str:
    match type_:
        case Scalar(kind):
            name = _SCALARS[kind]
            return builtins + name if name in BUILTINS else name
        case Constant(value):
            return f"Literal[{literal(value)}]"
        case Named(name):
            return models + name
        case ListOf(items):
            return f"{builtins}list[{_text(items, models, builtins)}]"
        case MapOf(values):
            return f"{builtins}dict[{builtins}str, {_text(values, models, builtins)}]"
        case Nullable(of):
            text = _text(of, models, builtins)
            return text if text == "None" else f"{text} | None"
        case OneOf(members):
            return " | ".join(dict.fromkeys(_text(member, models, builtins) for member in members))


def scalars(type_: Type) -> frozenset[str]:
    """Kinds of the scalars that a type mentions, `constant` for constants, `named` for classes."""
    match type_:
        case Scalar(kind):
            return frozenset((kind,))
        case Constant():
            return frozenset(("constant",))
        case Named():
            return frozenset(("named",))
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return scalars(inner)
        case OneOf(members):
            return frozenset[str]().union(*(scalars(member) for member in members))
