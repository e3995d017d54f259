"""The names that an emitted module uses, and the imports that follow from them.

Views ask for every name where they write it down. So a module imports exactly what it mentions, and what it calls a
thing where something else has the name is decided in one place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from specwright.emit.python_source import identifier, literal
from specwright.ir.types import NONE, ConstType, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type, named

_BUILTINS = frozenset({"str", "int", "float", "bool", "bytes", "list", "dict"})

_SCALARS = {"any": "Any", "none": "None", "file": "File"}


class ModuleNames:
    """What one module imports.

    Args:
        offered: What it may import, by name: the module that has it, from the package on where it begins with a dot,
            or nothing where the name is that of a module.
        package: Dotted path of the package that the module stands in, within the emitted one; empty for that itself.
        hidden: Names of attributes and arguments: what is imported is called otherwise.
    """

    def __init__(self, offered: Mapping[str, str], package: str = "", hidden: Iterable[str] = ()) -> None:
        self._offered = offered
        self._package = package
        self._hidden = frozenset(hidden)
        self._used: dict[str, str] = {}

    def use(self, name: str) -> str:
        """What the module calls something that it imports.

        Raises:
            KeyError: The module is not to import anything of this name.
        """
        if name not in self._used:
            if name not in self._offered:
                raise KeyError(name)
            self._used[name] = self._free(name)
        return self._used[name]

    def builtin(self, name: str, hidden: frozenset[str]) -> str:
        """What the module calls a builtin where attributes or arguments hide some names."""
        if name not in hidden:
            return name
        self._used.setdefault("builtins", self._free("builtins"))
        return f"{self._used['builtins']}.{name}"

    def model(self, name: str) -> str:
        """What the module calls a class of the `models` package."""
        if "models" in self._offered:
            return f"{self.use('models')}.{name}"
        return self.use(name) if name in self._offered else name

    def imports(self) -> tuple[str, ...]:
        """The statements that import what has been asked for, in no particular order."""
        return tuple(self._statement(name, local) for name, local in self._used.items())

    def _free(self, name: str) -> str:
        while name in self._hidden:
            name += "_"
        return name

    def _statement(self, name: str, local: str) -> str:
        module = self._offered.get(name, "")
        original = name.removesuffix("_async")
        renamed = "" if original == local else f" as {local}"
        if not module:
            return f"import {original}{renamed}"
        return f"from {self._relative(module)} import {original}{renamed}"

    def _relative(self, module: str) -> str:
        if not module.startswith("."):
            return module
        own = f".{self._package}."
        if self._package and module.startswith(own):
            return f".{module.removeprefix(own)}"
        return "." * len(self._package.split(".") if self._package else ()) + module


class _Imported(Protocol):
    def use(self, name: str) -> str: ...

    def builtin(self, name: str, hidden: frozenset[str]) -> str: ...

    def model(self, name: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Names:
    """Names as they are written in one scope of a module.

    Attributes:
        module: What the module imports.
        hidden: Names that mean something else in this scope than in the module.
        later: Classes that are not defined yet where an annotation stands; lists and maps of them are quoted.
    """

    module: _Imported
    hidden: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()

    def use(self, name: str) -> str:
        """What the module calls something that it imports."""
        return self.module.use(name)

    def builtin(self, name: str) -> str:
        """What a builtin is called here."""
        return self.module.builtin(name, self.hidden)

    def annotation(self, type_: Type, *, optional: bool = False) -> str:
        """The annotation for a type; `optional` for a value that may be missing."""
        if not optional:
            return self._text(type_)
        if isinstance(type_, Nullable) and type_.of != NONE:
            return f"{self._text(type_.of)} | {self.use('UnsetType')} | None"
        return f"{self._text(type_)} | {self.use('UnsetType')}"

    def _inner(self, type_: Type) -> str:
        text = self._text(type_)
        return f'"{text}"' if self.later & named(type_) and '"' not in text else text

    def _text(self, type_: Type) -> str:
        match type_:
            case Scalar("none"):
                return "None"
            case Scalar("datetime" | "date" as kind):
                return f"{self.use('datetime')}.{kind}"
            case Scalar(kind):
                return self.builtin(kind) if kind in _BUILTINS else self.use(_SCALARS[kind])
            case ConstType(value):
                return f"{self.use('Literal')}[{literal(value)}]"
            case Named(name):
                return self.module.model(identifier(name))
            case ListOf(items):
                return f"{self.builtin('list')}[{self._inner(items)}]"
            case MapOf(values):
                return f"{self.builtin('dict')}[{self.builtin('str')}, {self._inner(values)}]"
            case Nullable(of):
                text = self._text(of)
                return text if text == "None" else f"{text} | None"
            case OneOf(members):
                return " | ".join(dict.fromkeys(self._text(member) for member in members))


class _Unqualified:
    """Names as documentation has them: short ones, whatever module they come from."""

    def use(self, name: str) -> str:
        return name

    def builtin(self, name: str, hidden: frozenset[str]) -> str:
        del hidden
        return name

    def model(self, name: str) -> str:
        return name


DOCUMENTATION = Names(_Unqualified())
"""Names for pages that people read."""
