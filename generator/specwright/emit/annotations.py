"""Python source for types."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specwright.emit.escaping import literal
from specwright.ir.types import NONE, Constant, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type, named

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


@dataclass(frozen=True, slots=True)
class Names:
    """How a module calls what its annotations mention.

    Attributes:
        models: Name of the `models` package; empty in its own modules.
        builtins: What stands in front of builtins, for classes that have attributes with their names.
        datetime: Name of the module `datetime`.
        later: Names that are not defined yet where the annotation stands; lists and maps of them are quoted.
    """

    models: str = ""
    builtins: str = ""
    datetime: str = "datetime"
    later: frozenset[str] = frozenset()

    def annotation(self, type_: Type, *, optional: bool = False) -> str:
        """The annotation for a type; `optional` for a value that may be missing."""
        if optional and isinstance(type_, Nullable) and type_.of != NONE:
            return f"{self._text(type_.of)} | UnsetType | None"
        text = self._text(type_)
        return f"{text} | UnsetType" if optional else text

    def expression(self, type_: Type) -> str:
        """The type as an expression at the level of the module, where nothing hides builtins."""
        return replace(self, builtins="").annotation(type_)

    def _inner(self, type_: Type) -> str:
        text = self._text(type_)
        return f'"{text}"' if self.later & named(type_) and '"' not in text else text

    def _text(self, type_: Type) -> str:
        match type_:
            case Scalar(kind):
                name = _SCALARS[kind]
                return self.builtins + name if name in BUILTINS else name.replace("datetime.", f"{self.datetime}.", 1)
            case Constant(value):
                return f"Literal[{literal(value)}]"
            case Named(name):
                return f"{self.models}.{name}" if self.models else name
            case ListOf(items):
                return f"{self.builtins}list[{self._inner(items)}]"
            case MapOf(values):
                return f"{self.builtins}dict[{self.builtins}str, {self._inner(values)}]"
            case Nullable(of):
                text = self._text(of)
                return text if text == "None" else f"{text} | None"
            case OneOf(members):
                return " | ".join(dict.fromkeys(self._text(member) for member in members))


def annotation(type_: Type, *, optional: bool = False, later: frozenset[str] = frozenset()) -> str:
    """The annotation for a type in the modules of the `models` package."""
    return Names(later=later).annotation(type_, optional=optional)


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
