"""What callers can name in an emitted package: methods with their arguments, models with their attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

import griffe

from specwright.ir import operations as ir
from specwright.ir.api import Api
from specwright.ir.models import Documentation, Enumeration, Struct
from specwright.ir.types import named

ClassKind = Literal["model", "enum", "alias"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ENUM_BASES = ("OpenStrEnum", "OpenIntEnum")


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method or of the client."""

    name: str
    annotation: str
    default: str | None
    """Source of the default; None where the argument is required."""
    is_positional: bool = False
    wire: str = ""
    """Where the specification has it: `query limit`, `body name`; empty for arguments of the runtime."""

    @property
    def is_required(self) -> bool:
        """Whether calls have to give it."""
        return self.default is None

    @property
    def source(self) -> str:
        """How it is declared."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")


@dataclass(frozen=True, slots=True)
class Method:
    """A method that calls an operation."""

    path: str
    """What callers write: `client.jobs.start`."""
    operation: str
    """Method and path: `POST /jobs`."""
    operation_id: str
    arguments: tuple[Argument, ...]
    returns: str
    raises: tuple[str, ...]
    body_models: frozenset[str] = frozenset()
    """Models that the request body is made of; its properties may be arguments."""
    error_models: frozenset[str] = frozenset()
    """Models of the bodies of errors."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a model, or a member of an enumeration."""

    name: str
    annotation: str
    value: str | None
    """Source of the default, or the value of a member; None where there is none."""
    wire: str = ""

    @property
    def is_required(self) -> bool:
        """Whether the constructor needs it."""
        return self.value is None


@dataclass(frozen=True, slots=True)
class Class:
    """A name of the `models` package."""

    name: str
    kind: ClassKind
    attributes: tuple[Attribute, ...]
    pointer: str
    """Where the specification has it."""
    meaning: str = ""
    """What an alias stands for."""

    @property
    def mentioned(self) -> frozenset[str]:
        """Names in its annotations."""
        texts = (self.meaning, *(attribute.annotation for attribute in self.attributes if self.kind == "model"))
        return frozenset(name for text in texts for name in _NAME.findall(text))


@dataclass(frozen=True, eq=False)
class Surface:
    """Everything that callers of a package can name."""

    package: str
    client: str
    constructor: tuple[Argument, ...]
    methods: Mapping[str, Method]
    """By path, with the operation; several methods (`get`, `wait`) may call one operation."""
    classes: Mapping[str, Class]

    @cached_property
    def _mentions(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for class_ in self.classes.values():
            for name in class_.mentioned:
                found.setdefault(name, set()).add(class_.name)
        return found

    def users(self, name: str) -> tuple[frozenset[str], frozenset[str]]:
        """Return the operations that send a model, and those that return it, directly or within others."""
        wanted, rest = {name}, [name]
        while rest:
            for user in self._mentions.get(rest.pop(), ()):
                if user not in wanted:
                    wanted.add(user)
                    rest.append(user)
        sent: set[str] = set()
        returned: set[str] = set()
        for method in self.methods.values():
            if wanted & method.body_models or any(
                wanted.intersection(_NAME.findall(argument.annotation)) for argument in method.arguments
            ):
                sent.add(method.operation)
            if wanted.intersection(_NAME.findall(method.returns)) or wanted & method.error_models:
                returned.add(method.operation)
        return frozenset(sent), frozenset(returned)


def surface_of(api: Api, files: Mapping[str, bytes]) -> Surface:
    """Return what callers can name.

    Args:
        api: The representation that the package was emitted from; it says which operation is behind a name.
        files: The emitted files.
    """
    package = api.distribution.package
    source = f"src/{package}"

    def module(path: str) -> griffe.Module:
        name = f"{source}/{path}.py"
        return griffe.visit(Path(name).stem, filepath=Path(name), code=files[name].decode())

    client = _class(module("client"), api.distribution.client)
    methods: dict[str, Method] = {}
    for resource in ir.walk(api.resources):
        class_ = _class(module(f"resources/{resource.module}"), resource.class_name)
        methods.update((method.path, method) for method in _methods(resource, class_))
    classes = {
        class_.name: class_
        for each in api.modules
        for class_ in _classes(module(f"models/{each.name}"), _documented(each.declarations))
    }
    constructor = tuple(_arguments(_function(client, "__init__")))
    return Surface(package, api.distribution.client, constructor, methods, classes)


def _methods(resource: ir.Resource, class_: griffe.Class) -> Iterator[Method]:
    by_name = {method.name: method for method in resource.methods}
    method: ir.Method | None = None
    for name, member in class_.members.items():
        if member.is_alias or not isinstance(member, griffe.Function) or name.startswith("_"):
            continue
        # A companion, such as `wait`, follows the method whose operation it calls.
        if name in by_name:
            method = by_name[name]
        if method is None:
            continue
        asked = (*method.parameters, *(method.body.arguments if method.body is not None else ()))
        wires = {argument.name: f"{argument.location} {argument.wire_name}" for argument in asked}
        yield Method(
            path=".".join(("client", *resource.path, name)),
            operation=f"{method.operation.method} {method.operation.path}",
            operation_id=method.operation.id,
            arguments=tuple(_arguments(member, wires)),
            returns=_annotation(member.returns),
            raises=tuple(_raises(member)),
            body_models=named(method.body.type) if method.body is not None else frozenset(),
            error_models=frozenset(
                name for error in method.errors if error.type is not None for name in named(error.type)
            ),
        )


def _arguments(function: griffe.Function, wires: Mapping[str, str] | None = None) -> Iterator[Argument]:
    for parameter in function.parameters:
        if parameter.name == "self":
            continue
        yield Argument(
            parameter.name,
            _annotation(parameter.annotation),
            None if parameter.default is None else str(parameter.default),
            parameter.kind is not griffe.ParameterKind.keyword_only,
            (wires or {}).get(parameter.name, ""),
        )


def _raises(function: griffe.Function) -> Iterator[str]:
    if function.docstring is None:
        return
    for section in griffe.parse_google(function.docstring, warnings=False):
        if section.kind is griffe.DocstringSectionKind.raises:
            for entry in section.value:
                yield str(entry.annotation)


def _documented(declarations: tuple[object, ...]) -> dict[str, tuple[Documentation, dict[str, str]]]:
    """Documentation of each declaration by class name, with wire names by attribute."""
    found: dict[str, tuple[Documentation, dict[str, str]]] = {}
    for declaration in declarations:
        wires: dict[str, str] = {}
        if isinstance(declaration, Struct):
            wires = {field.attribute: field.wire_name for field in declaration.fields}
        elif isinstance(declaration, Enumeration):
            wires = {member.name: str(member.value) for member in declaration.members}
        found[declaration.name] = (declaration.documentation, wires)  # type: ignore[attr-defined]
    return found


def _classes(
    module: griffe.Module, documented: Mapping[str, tuple[Documentation, Mapping[str, str]]]
) -> Iterator[Class]:
    for name, (documentation, wires) in documented.items():
        member = module.members[name]
        if isinstance(member, griffe.Class):
            bases = [str(base) for base in member.bases]
            kind: ClassKind = "enum" if any(base in _ENUM_BASES for base in bases) else "model"
            yield Class(name, kind, tuple(_attributes(member, wires)), documentation.pointer)
        elif isinstance(member, griffe.Attribute):
            yield Class(name, "alias", (), documentation.pointer, _annotation(member.value))


def _attributes(class_: griffe.Class, wires: Mapping[str, str]) -> Iterator[Attribute]:
    for name, wire in wires.items():
        member = class_.members.get(name)
        if isinstance(member, griffe.Attribute):
            value = None if member.value is None else str(member.value)
            yield Attribute(name, _annotation(member.annotation), value, wire)


def _annotation(expression: object) -> str:
    """Source of a type without the prefixes that only tell names of the same module apart."""
    return re.sub(r"\b(?:builtins|models)\.", "", "" if expression is None else str(expression))


def _class(module: griffe.Module, name: str) -> griffe.Class:
    member = module.members[name]
    if not isinstance(member, griffe.Class):
        raise TypeError(f"{module.name}.{name} is not a class")
    return member


def _function(class_: griffe.Class, name: str) -> griffe.Function:
    member = class_.members[name]
    if not isinstance(member, griffe.Function):
        raise TypeError(f"{class_.name}.{name} is not a function")
    return member
