"""Types of which a value has one: whether they need a class, and how to tell them apart."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from specwright.ir.models import (
    Alias,
    Declaration,
    DiscriminatorCase,
    DiscriminatorRule,
    Enumeration,
    JsonTypeCase,
    JsonTypeRule,
    RequiredPropertiesCase,
    RequiredPropertiesRule,
    Struct,
    Union,
)
from specwright.ir.types import ANY, NONE, STR, ConstType, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type
from specwright.lower.schemas.annotations import documentation
from specwright.lower.schemas.declarations import Declarations
from specwright.lower.schemas.effective_schema import EffectiveSchema, effective_schema
from specwright.lower.schemas.enumerations import Enumerations
from specwright.lower.site import Reads, Site
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.json_types import is_object, object_or_empty
from specwright.openapi.pointer import split_file, tokens_of

JSON_TYPES = ("str", "int", "float", "bool", "list", "object")

_SCALARS = {"bytes": "str", "datetime": "str", "date": "str", "file": "str"}

Tag = str | int | bool
"""A value of a discriminator."""


@dataclass(frozen=True, slots=True)
class _Undecided:
    """A union whose choice among objects is still to be made."""

    schema: EffectiveSchema
    within: tuple[str, ...]
    """Class names of the unions whose members it has taken over."""


class Unions:
    """Declares unions, and decides how each chooses among objects once every class is complete.

    Args:
        reads: The document.
        declarations: Where unions and their members are declared.
        enumerations: Declares enumerations that several members make up together.
        bases: Pointers of schemas with subtypes, whose classes take the values that no subtype stands for.
    """

    def __init__(
        self, reads: Reads, declarations: Declarations, enumerations: Enumerations, bases: Container[str]
    ) -> None:
        self._reads = reads
        self._declarations = declarations
        self._enumerations = enumerations
        self._bases = bases
        self._undecided: dict[str, _Undecided] = {}
        self._found: dict[str, list[Site]] = {}
        """The discriminators of each union, found once: unions of unions ask for the same ones again and again."""
        self._variants: dict[str, str] = {}
        """Pointer of the member of a union that is behind a class, where the class has more than the member says."""

    def one_of(self, site: Site, types: Sequence[Type], *, is_recursive: bool) -> Type:
        """The type of values that are of any of `types`.

        Args:
            site: Gives name and pointer where the union needs a class.
            types: At least one type.
            is_recursive: Whether one of them refers to the schema at `site` by the name of its class.
        """
        null, members, within = self._flattened(types)
        members = self._with_texts_merged(site, members)
        if not members:
            return NONE
        result: Type
        if ANY in members:
            result = ANY
        elif len(members) == 1:
            result = members[0]
        elif not is_recursive and tells_apart_natively(members, self._declarations.by_name):
            result = OneOf(tuple(members))
        else:
            name = self._declarations.name(site.pointer)
            self.declare(name, site, members)
            self.defer(name, effective_schema(site), within)
            result = Named(name)
        return Nullable(result) if null and result != ANY else result

    def declare(self, name: str, site: Site, members: Sequence[Type]) -> None:
        """Declare a union; its choice among objects is left open, as their classes may not be complete yet."""
        rule = _by_json_type(members, self._declarations.by_name)
        self._declarations.declare(Union(name, tuple(members), documentation(site), rule))

    def defer(self, name: str, schema: EffectiveSchema, within: tuple[str, ...] = ()) -> None:
        """Decide later how the union `name` chooses, which has taken over the members of the unions `within`."""
        self._undecided[name] = _Undecided(schema, within)

    def register_variant(self, name: str, pointer: str) -> None:
        """Let discriminators that mean the schema at `pointer` choose the class `name`."""
        self._variants[name] = pointer

    def decide_all(self) -> None:
        """Decide for all unions whose choice was left open."""
        for name in self._undecided:
            union = self._declarations.by_name[name]
            if not isinstance(union, Union):
                continue
            discriminators = self._discriminators(name)
            wire_name = discriminators[0].node.get("propertyName") if discriminators else None
            rule = self._by_content(name, union.members, wire_name if isinstance(wire_name, str) else None)
            self._declarations.declare(replace(union, objects=rule))
            if isinstance(rule, DiscriminatorRule) and rule.wire_name == wire_name:
                for discriminator in discriminators:
                    discriminator.get("propertyName")
                    discriminator.get("mapping")

    def _flattened(self, types: Sequence[Type]) -> tuple[bool, list[Type], tuple[str, ...]]:
        """Whether null is among the types, what else is, and the unions whose members stand there instead of them."""
        null = False
        several: list[Type] = []
        for type_ in types:
            if isinstance(type_, Nullable):
                null, type_ = True, type_.of
            if type_ == NONE:
                null = True
            else:
                several.append(type_)
        flat: list[Type] = []
        within: list[str] = []
        for type_ in several if len(set(several)) > 1 else ():
            union = self._declarations.by_name.get(type_.name) if isinstance(type_, Named) else None
            if isinstance(type_, OneOf):
                flat.extend(type_.members)
            elif isinstance(union, Union) and union.members:
                within.append(union.name)
                null = null or NONE in union.members
                flat.extend(member for member in union.members if member != NONE)
            else:
                flat.append(type_)
        return null, list(dict.fromkeys(flat or several)), tuple(within)

    def _with_texts_merged(self, site: Site, members: list[Type]) -> list[Type]:
        """Known texts and any text together are one open enumeration; numbers and constants of them are numbers."""
        declared = self._declarations.by_name
        texts = [m for m in members if json_type(m, declared) == "str"]
        values: list[str] = []
        for member in texts:
            if isinstance(member, ConstType) and isinstance(member.value, str):
                values.append(member.value)
            elif isinstance(member, Named) and isinstance(found := declared[member.name], Enumeration):
                values.extend(str(known.value) for known in found.members)
        others = [m for m in texts if not isinstance(m, ConstType | Named) and m != STR]
        if len(texts) > 1 and values and not others:
            merged = self._merged(site, texts, values, alone=len(texts) == len(members))
            members = [merged if m is texts[0] else m for m in members if m is texts[0] or m not in texts]
        for number in ("int", "float"):
            if Scalar(number) in members:
                members = [m for m in members if not (isinstance(m, ConstType) and type(m.value).__name__ == number)]
        return members

    def _merged(self, site: Site, texts: list[Type], values: list[str], *, alone: bool) -> Named:
        """One enumeration of `values` for all `texts`."""
        single = [m for m in texts if isinstance(m, Named)]
        if len(single) == 1 and not any(isinstance(m, ConstType) for m in texts):
            merged = single[0]
        else:
            merged = self._enumerations.merged(site, values, alone=alone)
        declared = self._declarations.by_name.get(merged.name)
        if STR in texts and isinstance(declared, Enumeration):
            self._declarations.declare(replace(declared, suggested=True))
        return merged

    def _discriminators(self, name: str) -> list[Site]:
        """The discriminator of a union, or those of all unions from which it has its members, where they agree."""
        if name not in self._found:
            self._found[name] = []
            self._found[name] = self._discriminators_of(name)
        return self._found[name]

    def _discriminators_of(self, name: str) -> list[Site]:
        undecided = self._undecided.get(name)
        if undecided is None:
            return []
        own = undecided.schema.site_with("discriminator")
        if own is not None and is_object(own.node["discriminator"]):
            return [own.child("discriminator")]
        declared = self._declarations.by_name
        inner = [other for key in undecided.within if isinstance(other := declared[key], Union)]
        known = {member for other in inner for member in other.members}
        union = declared[name]
        if isinstance(union, Union) and any(isinstance(m, Named) and m not in known for m in union.members):
            return []
        groups = [self._discriminators(other.name) for other in inner]
        found = list({site.pointer: site for group in groups for site in group}.values())
        agree = all(groups) and len({str(site.node.get("propertyName")) for site in found}) == 1
        return found if agree else []

    def _by_content(
        self, name: str, members: Sequence[Type], wire_name: str | None
    ) -> DiscriminatorRule | RequiredPropertiesRule | None:
        """Choose among object types: declared discriminator, distinguishing constant, required properties."""
        declared = self._declarations.by_name
        structs = [
            declaration
            for member in members
            if isinstance(member, Named) and isinstance(declaration := declared.get(member.name), Struct)
        ]
        base = self._declarations.pointer_of(name)
        fallback = self._declarations.given_name(base) if base in self._bases else None
        fallback = fallback if fallback != name else None
        has_maps = any(isinstance(member, MapOf) for member in members)
        if len(structs) < (1 if has_maps else 2) and not (wire_name and fallback):
            return None
        if wire_name is not None:
            rule = self._by_discriminator(name, structs, wire_name, fallback)
            if rule is not None:
                return rule
        return _by_constant(structs, declared) or _by_required_properties(structs)

    def _by_discriminator(
        self, name: str, structs: Sequence[Struct], wire_name: str, fallback: str | None
    ) -> DiscriminatorRule | None:
        """Choose by the property that the specification names, where it selects each of the classes."""
        targets = self._mapping(name)
        cases = [
            DiscriminatorCase(tag, struct.name) for struct in structs for tag in self._tags(struct, wire_name, targets)
        ]
        first: dict[Tag, DiscriminatorCase] = {}
        for case in cases:
            first.setdefault(case.value, case)
        selected = {case.class_name for case in cases}
        if not first or not selected >= {struct.name for struct in structs} - {fallback}:
            return None
        return DiscriminatorRule(wire_name, tuple(first.values()), fallback)

    def _mapping(self, name: str) -> Mapping[str, tuple[str, ...]]:
        """Pointer of each schema that the mapping of a union's discriminators names, with its values."""
        at = self._declarations.pointer_of(name)
        mapping: dict[str, object] = {}
        for discriminator in self._discriminators(name):
            mapping |= object_or_empty(discriminator.node.get("mapping"))
        found: dict[str, tuple[str, ...]] = {}
        for value, target in mapping.items():
            if isinstance(target, str):
                reference = target if "/" in target or "#" in target else f"#/components/schemas/{target}"
                try:
                    pointer = self._reads.document.resolve({"$ref": reference}, at)[1]
                except SpecificationError:
                    continue  # lint reports it
                found[pointer] = (*found.get(pointer, ()), str(value))
        undecided = self._undecided.get(name)
        for inner in undecided.within if undecided is not None else ():
            # A value that leads to a union within this one leads on to what that says of it.
            leads_on = found.pop(self._declarations.pointer_of(inner), ())
            for pointer, values in self._mapping(inner).items():
                more = tuple(value for value in values if value in leads_on)
                if more:
                    found[pointer] = tuple(dict.fromkeys((*found.get(pointer, ()), *more)))
        return found

    def _tags(self, struct: Struct, wire_name: str, targets: Mapping[str, tuple[str, ...]]) -> tuple[Tag, ...]:
        """Values of the discriminator for a class: what the mapping says, and the constant that the class declares."""
        pointer = self._variants.get(struct.name) or self._declarations.pointer_of(struct.name)
        if pointer:
            document = self._reads.document
            pointer = document.resolve(document.at(pointer), pointer)[1]
        constants = _constants(struct, wire_name, self._declarations.by_name)
        tags: tuple[Tag, ...] = targets.get(pointer) or _component_name(pointer)
        return tuple(dict.fromkeys((*tags, *(constants if len(constants) == 1 else ()))))


def json_type(type_: Type, declared: Mapping[str, Declaration]) -> str:
    """The JSON type of a type: one of `JSON_TYPES`, `any`, `none`, or `several` for unions."""
    match type_:
        case Scalar(kind=name):
            return _SCALARS.get(name, name)
        case ConstType(value):
            return type(value).__name__
        case ListOf():
            return "list"
        case MapOf():
            return "object"
        case Nullable() | OneOf():
            return "several"
        case Named(name):
            match declared.get(name):
                case Enumeration() as enumeration:
                    return "int" if enumeration.integer else "str"
                case Union():
                    return "several"
                case Alias(type=inner):
                    return json_type(inner, declared)
                case _:
                    return "object"


def tells_apart_natively(members: Sequence[Type], declared: Mapping[str, Declaration]) -> bool:
    """True when the JSON type alone tells the members apart and the decoder can do that by itself."""
    kinds = [json_type(member, declared) for member in members]
    if len(set(kinds)) != len(kinds) or "several" in kinds or "any" in kinds:
        return False
    for member in members:
        match member:
            case Named(name):
                declaration = declared.get(name)
                if isinstance(declaration, Struct) and declaration.additional is not None:
                    return False
            case ConstType(value) if isinstance(value, bool):
                return False
            case _:
                pass
    return True


def _by_json_type(members: Sequence[Type], declared: Mapping[str, Declaration]) -> JsonTypeRule:
    """Group members by JSON type; within text, the stricter forms come first."""

    def kind(member: Type) -> str:
        return json_type(member, declared)

    order = {name: index for index, name in enumerate(JSON_TYPES)}
    keyed = sorted(members, key=lambda member: order.get(kind(member), len(order)))
    return JsonTypeRule(
        tuple(JsonTypeCase(name, tuple(sorted(group, key=_leniency))) for name, group in groupby(keyed, key=kind))
    )


def _leniency(type_: Type) -> int:
    match type_:
        case ConstType():
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


def _by_constant(structs: Sequence[Struct], declared: Mapping[str, Declaration]) -> DiscriminatorRule | None:
    """Choose by a required property whose constants differ from class to class."""
    for field in structs[0].fields if structs else ():
        cases: list[DiscriminatorCase] = []
        for struct in structs:
            values = _constants(struct, field.wire_name, declared)
            required = any(other.wire_name == field.wire_name and other.required for other in struct.fields)
            if not values or not required:
                break
            cases.extend(DiscriminatorCase(value, struct.name) for value in values)
        else:
            if len({(type(case.value), case.value) for case in cases}) == len(cases):
                return DiscriminatorRule(field.wire_name, tuple(cases))
    return None


def _by_required_properties(structs: Sequence[Struct]) -> RequiredPropertiesRule:
    """Choose the first class whose required properties are all there, the most demanding ones first."""
    cases: list[RequiredPropertiesCase] = []
    for struct in structs:
        required = [field for field in struct.fields if field.required]
        constants = {field.wire_name: field.type.value for field in required if isinstance(field.type, ConstType)}
        cases.append(
            RequiredPropertiesCase(struct.name, tuple(field.wire_name for field in required), tuple(constants.items()))
        )
    return RequiredPropertiesRule(tuple(sorted(cases, key=lambda case: -len(case.required))))


def _constants(struct: Struct, wire_name: str, declared: Mapping[str, Declaration]) -> tuple[Tag, ...]:
    """The values that a property of a class may have, where they are few and known."""
    for field in struct.fields:
        if field.wire_name != wire_name:
            continue
        match field.type:
            case ConstType(value):
                return (value,)
            case Named(name) if isinstance(enumeration := declared.get(name), Enumeration):
                return tuple(member.value for member in enumeration.members)
            case _:
                return ()
    return ()


def _component_name(pointer: str) -> tuple[str, ...]:
    """The name of a component schema, which is its value where no mapping says otherwise."""
    keys = tokens_of(split_file(pointer)[1])
    return (keys[2],) if keys[:2] == ["components", "schemas"] and len(keys) == 3 else ()
