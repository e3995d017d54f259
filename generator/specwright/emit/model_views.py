"""What the templates of the `models` package need, as source fragments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.emit.annotations import annotation, scalars
from specwright.emit.docstrings import source_line, stated
from specwright.emit.escaping import docstring, identifier, literal, string_literal
from specwright.ir.models import (
    Alias,
    Declaration,
    DiscriminatorRule,
    Enumeration,
    Field,
    Module,
    RequiredPropertiesRule,
    Struct,
    Union,
)
from specwright.ir.types import Constant, ListOf, MapOf, Named, OneOf, Scalar, Type

_KINDS = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "object": "object",
    "none": "null",
}


@dataclass(frozen=True, slots=True)
class FieldView:
    """A line of a class body and the words below it."""

    line: str
    docstring: str


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """A declaration; `kind` chooses the part of the template."""

    kind: str
    name: str
    docstring: str
    bases: str = ""
    lines: tuple[FieldView, ...] = ()
    bounds: str = ""
    type: str = ""
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of models."""

    name: str
    docstring: str
    standard: tuple[str, ...]
    imports: tuple[str, ...]
    declarations: tuple[DeclarationView, ...]


def module_view(module: Module, titles: Mapping[str, str]) -> ModuleView:
    """The view of a module of models."""
    names = [identifier(declaration.name) for declaration in module.declarations]
    shown = ", ".join(names[:4]) + (", ..." if len(names) > 4 else "")
    declarations = tuple(
        _declaration(declaration, titles, frozenset(names[index:]))
        for index, declaration in enumerate(module.declarations)
    )
    return ModuleView(
        name=module.name,
        docstring=docstring([f"Models: {shown}."], 0),
        standard=_standard(module.declarations),
        imports=(
            *_runtime_imports(module.declarations),
            *(f"from .{identifier(name)} import {', '.join(names)}" for name, names in module.imports),
        ),
        declarations=declarations,
    )


def _standard(declarations: Iterable[Declaration]) -> tuple[str, ...]:
    kinds = {kind for declaration in declarations for kind in _kinds(declaration)}
    lines: list[str] = []
    if kinds & {"datetime", "date"}:
        lines.append("import datetime")
    typing = {
        "TYPE_CHECKING": "union" in kinds,
        "Any": "any" in kinds,
        "ClassVar": "bounds" in kinds,
        "Literal": "constant" in kinds,
        "TypeAlias": bool({"union", "alias"} & kinds),
    }
    needed = [name for name, used in typing.items() if used]
    if needed:
        lines.append(f"from typing import {', '.join(needed)}")
    if "open" in kinds:
        lines.append("import msgspec")
    return tuple(lines)


def _runtime_imports(declarations: Iterable[Declaration]) -> tuple[str, ...]:
    kinds = {kind for declaration in declarations for kind in _kinds(declaration)}
    models = {
        "UNSET": "optional" in kinds,
        "Case": "case" in kinds,
        "Discriminator": "discriminator" in kinds,
        "Model": "struct" in kinds,
        "OpenIntEnum": "int-enum" in kinds,
        "OpenModel": "open" in kinds,
        "OpenStrEnum": "str-enum" in kinds,
        "SuggestedStrEnum": "suggested-enum" in kinds,
        "UnsetType": "optional" in kinds,
        "union": "union" in kinds,
    }
    needed = [name for name, used in models.items() if used]
    lines = [f"from .._runtime.models.model import {', '.join(needed)}"] if needed else []
    if "file" in kinds:
        lines.append("from .._runtime.requests.request_content import File")
    if "bounds" in kinds:
        lines.append("from .._runtime.operation import Bounds")
    return tuple(sorted(lines))


def _kinds(declaration: Declaration) -> set[str]:
    """What a declaration needs imported."""
    match declaration:
        case Enumeration():
            return {"int-enum" if declaration.integer else "suggested-enum" if declaration.suggested else "str-enum"}
        case Alias():
            return {"alias", *scalars(declaration.type)}
        case Union():
            kinds = {"union"}
            for member in declaration.members:
                kinds |= scalars(member)
            for line in _choices(declaration):
                kinds.add("discriminator" if line.startswith("Discriminator") else "case")
            return kinds
        case Struct():
            kinds = {"open" if declaration.additional is not None else "struct"}
            for field in declaration.fields:
                kinds |= scalars(field.type)
                if not field.required:
                    kinds.add("optional")
                if field.bounds:
                    kinds.add("bounds")
            if declaration.additional is not None:
                kinds |= {"any", *scalars(declaration.additional)}
            return kinds


def _declaration(declaration: Declaration, titles: Mapping[str, str], later: frozenset[str]) -> DeclarationView:
    """The view of a declaration; `later` are the names that its module has not defined before it."""
    name = identifier(declaration.name)
    words = [
        stated(declaration.documentation) or f"{_spaced(name)}.",
        "",
        source_line(declaration.documentation, titles),
    ]
    match declaration:
        case Enumeration(members=members):
            lines = tuple(FieldView(f"{identifier(member.name)} = {literal(member.value)}", "") for member in members)
            text = "SuggestedStrEnum" if declaration.suggested else "OpenStrEnum"
            base = "OpenIntEnum" if declaration.integer else text
            return DeclarationView("enum", name, docstring(words, 4), base, lines)
        case Alias(type=type_):
            return DeclarationView("alias", name, docstring(words, 0), type=annotation(type_))
        case Union(members=members):
            real = annotation(OneOf(members), later=later)
            return DeclarationView(
                "union",
                name,
                docstring(words, 0),
                type=real,
                arguments=(string_literal(name), *_choices(declaration)),
            )
        case Struct():
            return _struct(declaration, name, words)


def _struct(struct: Struct, name: str, words: list[str]) -> DeclarationView:
    fields = [_field(field) for field in struct.fields]
    renamed = {field.attribute: field.wire_name for field in struct.fields if field.attribute != field.wire_name}
    rename = f", rename={literal(renamed)}" if renamed else ""
    if struct.additional is None:
        bases = f"Model, kw_only=True{rename}"
    else:
        bases = f"OpenModel{rename}"
        values = annotation(struct.additional)
        line = f"additional_properties: dict[str, {values}] = msgspec.field(default_factory=dict[str, Any])"
        fields.append(FieldView(line, docstring(["Properties that have no attribute of their own, by name."], 4)))
    bounds = {field.attribute: field.bounds for field in struct.fields if field.bounds}
    shown = ", ".join(f"{string_literal(key)}: {bounds_source(value)}" for key, value in bounds.items())
    return DeclarationView(
        "class",
        name,
        docstring(words, 4),
        bases,
        tuple(fields),
        bounds=f"__bounds__: ClassVar[dict[str, Bounds]] = {{{shown}}}" if shown else "",
    )


def _field(field: Field) -> FieldView:
    attribute = identifier(field.attribute)
    if field.required and isinstance(field.type, Constant):
        line = f"{attribute}: {annotation(field.type)} = {literal(field.type.value)}"
    elif field.required:
        line = f"{attribute}: {annotation(field.type)}"
    else:
        line = f"{attribute}: {annotation(field.type, optional=True)} = UNSET"
    more = "Set by the service only." if field.read_only else "Never returned." if field.write_only else ""
    words = stated(field.documentation, field.bounds, field.default, more=more)
    return FieldView(line, docstring([words], 4) if words else "")


def bounds_source(bounds: Mapping[str, Any]) -> str:
    """The call that makes a `Bounds`."""
    arguments = [f"{key}={bounds_source(value) if key == 'items' else literal(value)}" for key, value in bounds.items()]
    return f"Bounds({', '.join(arguments)})"


def _choices(union: Union) -> tuple[str, ...]:
    """The arguments of `union(...)` that say how to choose."""
    found: list[str] = []
    decided: set[str] = set()
    match union.objects:
        case DiscriminatorRule(wire_name, cases, default) if all(isinstance(tag, str) for tag, _ in cases):
            variants = ", ".join(f"{literal(tag)}: lambda: {name}" for tag, name in cases)
            fallback = f", lambda: {default}" if default else ""
            found.append(f"Discriminator({string_literal(wire_name)}, {{{variants}}}{fallback})")
            decided = {name for _, name in cases} | ({default} if default else set())
        case DiscriminatorRule(wire_name, cases, _):
            grouped: dict[str, list[Any]] = {}
            for tag, name in cases:
                grouped.setdefault(name, []).append(tag)
            for name, tags in grouped.items():
                constants = literal({wire_name: tuple(tags)})
                found.append(f"Case(lambda: {name}, constants={constants})")
            decided = set(grouped)
        case RequiredPropertiesRule(cases):
            for required, name, values in cases:
                fixed = {wire_name: (value,) for wire_name, value in values}
                others = tuple(wire_name for wire_name in required if wire_name not in fixed)
                needs = f", constants={literal(fixed)}" if fixed else ""
                needs += f", required={literal(others)}" if others else ""
                found.append(f"Case(lambda: {name}{needs})")
            decided = {name for _, name, _ in cases}
        case None:
            pass
    for kind, types in union.kinds.cases:
        left = (type_ for type_ in types if not (isinstance(type_, Named) and type_.name in decided))
        found.extend(_case(kind, type_) for type_ in left)
    return tuple(found)


def _case(kind: str, type_: Type) -> str:
    into = _runtime_type(type_)
    kind_argument = "" if kind == "object" else f", kind={string_literal(_KINDS.get(kind, kind))}"
    values = f", values={literal((type_.value,))}" if isinstance(type_, Constant) else ""
    return f"Case(lambda: {into}{kind_argument}{values})"


def _runtime_type(type_: Type) -> str:
    """The type as an expression that is evaluated when a value is decoded."""
    match type_:
        case Scalar() | Constant() | Named() | ListOf() | MapOf():
            return annotation(type_)
        case _:
            return f"({annotation(type_)})"


def _spaced(name: str) -> str:
    return name.replace("_", ", ")
