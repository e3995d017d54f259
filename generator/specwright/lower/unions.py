"""How to tell the members of a union apart, decided once, from the specification."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from specwright.ir.models import (
    Alias,
    Declaration,
    DiscriminatorRule,
    Enumeration,
    JsonTypeRule,
    RequiredPropertiesRule,
    Struct,
    Union,
)
from specwright.ir.types import Constant, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type
from specwright.lower.annotations import documentation
from specwright.lower.site import Site

KINDS = ("str", "int", "float", "bool", "list", "object")

_SCALAR_KINDS = {"bytes": "str", "datetime": "str", "date": "str", "file": "str"}


def kind(type_: Type, declarations: Mapping[str, Declaration]) -> str:
    """The JSON kind of a type: one of `KINDS`, `any`, `none`, or `several` for unions."""
    match type_:
        case Scalar(kind=name):
            return _SCALAR_KINDS.get(name, name)
        case Constant(value):
            return type(value).__name__
        case ListOf():
            return "list"
        case MapOf():
            return "object"
        case Nullable() | OneOf():
            return "several"
        case Named(name):
            match declarations.get(name):
                case Enumeration() as enumeration:
                    return "int" if enumeration.integer else "str"
                case Union():
                    return "several"
                case Alias(type=inner):
                    return kind(inner, declarations)
                case _:
                    return "object"


def native(members: Sequence[Type], declarations: Mapping[str, Declaration]) -> bool:
    """True when the JSON kind alone tells the members apart and the decoder can do that by itself."""
    kinds = [kind(member, declarations) for member in members]
    if len(set(kinds)) != len(kinds) or "several" in kinds or "any" in kinds:
        return False
    for member in members:
        match member:
            case Named(name):
                declaration = declarations.get(name)
                if isinstance(declaration, Struct) and declaration.additional is not None:
                    return False
            case Constant(value) if isinstance(value, bool):
                return False
            case _:
                pass
    return True


def union_of(name: str, site: Site, members: Sequence[Type], declarations: Mapping[str, Declaration]) -> Union:
    """The class of a union; its choice among objects is left open, as their classes may not be complete yet."""
    return Union(name, tuple(members), documentation(site), by_kind(members, declarations))


def by_kind(members: Sequence[Type], declarations: Mapping[str, Declaration]) -> JsonTypeRule:
    """Group members by JSON kind; within text, the stricter forms come first."""
    order = {name: index for index, name in enumerate(KINDS)}
    keyed = sorted(members, key=lambda member: order.get(kind(member, declarations), len(order)))
    cases: list[tuple[str, tuple[Type, ...]]] = []
    for name, group in groupby(keyed, key=lambda member: kind(member, declarations)):
        cases.append((name, tuple(sorted(group, key=_strictness))))
    return JsonTypeRule(tuple(cases))


def _strictness(type_: Type) -> int:
    match type_:
        case Constant():
            return 0
        case Scalar(kind="datetime"):
            return 1
        case Scalar(kind="date"):
            return 2
        case Scalar(kind="bytes"):
            return 3
        case Scalar(kind="str"):
            return 9
        case MapOf():
            return 8
        case _:
            return 4


def by_content(
    members: Sequence[Type],
    declarations: Mapping[str, Declaration],
    property_name: str | None,
    tags: Callable[[str], tuple[str | int | bool, ...]],
    fallback: str | None = None,
) -> DiscriminatorRule | RequiredPropertiesRule | None:
    """Choose among object types: declared discriminator, distinguishing constant, required properties.

    Args:
        members: Types of the union.
        declarations: Everything declared, by class name.
        property_name: The discriminator that the specification names.
        tags: Discriminator values that select a class.
        fallback: Class for values of the discriminator that nothing declares.

    Returns:
        How to choose, or None when there is at most one object type.
    """
    structs = [
        declaration
        for member in members
        if isinstance(member, Named) and isinstance(declaration := declarations.get(member.name), Struct)
    ]
    maps = any(isinstance(member, MapOf) for member in members)
    if len(structs) < (1 if maps else 2) and not (property_name and fallback):
        return None
    if property_name is not None:
        cases = [(tag, struct.name) for struct in structs for tag in _tags(struct, property_name, declarations, tags)]
        unique = dict(reversed(cases))
        if unique and {name for _, name in cases} >= {struct.name for struct in structs} - {fallback}:
            ordered = tuple((tag, unique[tag]) for tag in dict(cases))
            return DiscriminatorRule(property_name, ordered, fallback)
    found = _distinguishing_constant(structs, declarations)
    if found is not None:
        return found
    return RequiredPropertiesRule(
        tuple(
            (
                tuple(field.wire_name for field in struct.fields if field.required),
                struct.name,
                tuple(
                    (field.wire_name, field.type.value)
                    for field in struct.fields
                    if field.required and isinstance(field.type, Constant)
                ),
            )
            for struct in sorted(structs, key=lambda struct: -sum(field.required for field in struct.fields))
        )
    )


def _tags(
    struct: Struct,
    wire_name: str,
    declarations: Mapping[str, Declaration],
    tags: Callable[[str], tuple[str | int | bool, ...]],
) -> tuple[str | int | bool, ...]:
    """Values of the discriminator for a class: what the mapping says, and the constant that the class declares."""
    constants = _constants(struct, wire_name, declarations)
    return tuple(dict.fromkeys((*tags(struct.name), *(constants if len(constants) == 1 else ()))))


def _constants(struct: Struct, wire_name: str, declarations: Mapping[str, Declaration]) -> tuple[str | int | bool, ...]:
    for field in struct.fields:
        if field.wire_name != wire_name:
            continue
        match field.type:
            case Constant(value):
                return (value,)
            case Named(name) if isinstance(enumeration := declarations.get(name), Enumeration):
                return tuple(member.value for member in enumeration.members)
            case _:
                return ()
    return ()


def _distinguishing_constant(
    structs: Sequence[Struct], declarations: Mapping[str, Declaration]
) -> DiscriminatorRule | None:
    """A required property whose constants differ from class to class."""
    for field in structs[0].fields:
        cases: list[tuple[str | int | bool, str]] = []
        for struct in structs:
            values = _constants(struct, field.wire_name, declarations)
            required = any(other.wire_name == field.wire_name and other.required for other in struct.fields)
            if not values or not required:
                break
            cases.extend((value, struct.name) for value in values)
        else:
            if len({(type(value), value) for value, _ in cases}) == len(cases):
                return DiscriminatorRule(field.wire_name, tuple(cases))
    return None
