"""What the templates of the `models` package need, as source fragments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import Any

from specwright.emit.docstrings import source_line, stated
from specwright.emit.module_names import ModuleNames, Names
from specwright.emit.python_source import docstring, identifier, literal, string_literal
from specwright.emit.struct_source import mapping_source, source_of
from specwright.ir.emitted_names import MODELS
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
from specwright.ir.operations import TypeOf
from specwright.ir.types import ConstType, MapOf, Named, OneOf, Type

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
    called: Mapping[str, str] = dataclass_field(default_factory=dict[str, str])
    """What the module calls what its template mentions."""


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of models."""

    name: str
    docstring: str
    imports: tuple[str, ...]
    declarations: tuple[DeclarationView, ...]


def module_view(module: Module, titles: Mapping[str, str]) -> ModuleView:
    """The view of a module of models."""
    classes = [identifier(declaration.name) for declaration in module.declarations]
    shown = ", ".join(classes[:4]) + (", ..." if len(classes) > 4 else "")
    offered = {name: f".models.{identifier(other)}" for other, names in module.imports for name in names}
    imported = ModuleNames({**MODELS, **offered}, "models")
    declarations = tuple(
        _declaration(declaration, titles, Names(imported, later=frozenset(classes[index:])))
        for index, declaration in enumerate(module.declarations)
    )
    return ModuleView(module.name, docstring([f"Models: {shown}."], 0), imported.imports(), declarations)


def _declaration(declaration: Declaration, titles: Mapping[str, str], names: Names) -> DeclarationView:
    """The view of a declaration; `names.later` are those that its module has not defined before it."""
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
            base = names.use("OpenIntEnum" if declaration.integer else text)
            return DeclarationView("enum", name, docstring(words, 4), base, lines)
        case Alias(type=type_):
            real = replace(names, later=frozenset()).annotation(type_)
            called = {"TypeAlias": names.use("TypeAlias")}
            return DeclarationView("alias", name, docstring(words, 0), type=real, called=called)
        case Union(members=members):
            return DeclarationView(
                "union",
                name,
                docstring(words, 0),
                type=names.annotation(OneOf(members)),
                arguments=(string_literal(name), *_choices(declaration, replace(names, later=frozenset()))),
                called={name: names.use(name) for name in ("TYPE_CHECKING", "TypeAlias", "union")},
            )
        case Struct():
            return _struct(declaration, name, words, replace(names, later=frozenset()))


def _struct(struct: Struct, name: str, words: list[str], names: Names) -> DeclarationView:
    fields = [_field(field, names) for field in struct.fields]
    renamed = {field.attribute: field.wire_name for field in struct.fields if field.attribute != field.wire_name}
    rename = f", rename={literal(renamed)}" if renamed else ""
    if struct.additional is None:
        bases = f"{names.use('Model')}, kw_only=True{rename}"
    else:
        bases = f"{names.use('OpenModel')}{rename}"
        values = names.annotation(MapOf(struct.additional))
        made = f"{names.use('msgspec')}.field(default_factory=dict[str, {names.use('Any')}])"
        line = f"additional_properties: {values} = {made}"
        fields.append(FieldView(line, docstring(["Additional properties by name."], 4)))
    bounds = {field.attribute: field.bounds for field in struct.fields if field.bounds}
    shown = mapping_source({attribute: source_of(value, names) for attribute, value in bounds.items()})
    return DeclarationView(
        "class",
        name,
        docstring(words, 4),
        bases,
        tuple(fields),
        bounds=f"__bounds__: {names.use('ClassVar')}[dict[str, {names.use('Bounds')}]] = {shown}" if bounds else "",
    )


def _field(field: Field, names: Names) -> FieldView:
    attribute = identifier(field.attribute)
    if field.required and isinstance(field.type, ConstType):
        line = f"{attribute}: {names.annotation(field.type)} = {literal(field.type.value)}"
    elif field.required:
        line = f"{attribute}: {names.annotation(field.type)}"
    else:
        line = f"{attribute}: {names.annotation(field.type, optional=True)} = {names.use('UNSET')}"
    more = "Read-only." if field.read_only else "Write-only." if field.write_only else ""
    words = stated(field.documentation, field.bounds, field.default, more=more)
    return FieldView(line, docstring([words], 4) if words else "")


def _choices(union: Union, names: Names) -> tuple[str, ...]:
    """The arguments of `union(...)` that say how to choose."""
    found: list[str] = []
    decided: set[str] = set()
    match union.objects:
        case DiscriminatorRule(wire_name, cases, default) if all(isinstance(case.value, str) for case in cases):
            variants = mapping_source({str(case.value): _lookup(Named(case.class_name), names) for case in cases})
            fallback = f", {_lookup(Named(default), names)}" if default else ""
            found.append(f"{names.use('Discriminator')}({string_literal(wire_name)}, {variants}{fallback})")
            decided = {case.class_name for case in cases} | ({default} if default else set())
        case DiscriminatorRule(wire_name, cases, _):
            grouped: dict[str, list[Any]] = {}
            for case in cases:
                grouped.setdefault(case.class_name, []).append(case.value)
            for name, tags in grouped.items():
                constants = literal({wire_name: tuple(tags)})
                found.append(f"{names.use('Case')}({_lookup(Named(name), names)}, constants={constants})")
            decided = set(grouped)
        case RequiredPropertiesRule(cases):
            for each in cases:
                fixed = {wire_name: (value,) for wire_name, value in each.constants}
                others = tuple(wire_name for wire_name in each.required if wire_name not in fixed)
                needs = f", constants={literal(fixed)}" if fixed else ""
                needs += f", required={literal(others)}" if others else ""
                found.append(f"{names.use('Case')}({_lookup(Named(each.class_name), names)}{needs})")
            decided = {each.class_name for each in cases}
        case None:
            pass
    for group in union.kinds.cases:
        left = (type_ for type_ in group.types if not (isinstance(type_, Named) and type_.name in decided))
        found.extend(_case(group.json_type, type_, names) for type_ in left)
    return tuple(found)


def _case(kind: str, type_: Type, names: Names) -> str:
    kind_argument = "" if kind == "object" else f", kind={string_literal(_KINDS.get(kind, kind))}"
    values = f", values={literal((type_.value,))}" if isinstance(type_, ConstType) else ""
    return f"{names.use('Case')}({_lookup(type_, names)}{kind_argument}{values})"


def _lookup(type_: Type, names: Names) -> str:
    """A function that returns the type when a value is decoded."""
    return source_of(TypeOf(type_), names)


def _spaced(name: str) -> str:
    return name.replace("_", ", ")
