"""Schemas with `oneOf` or `anyOf`, and values of several kinds, to unions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from specwright.ir.models import Enumeration, Union
from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, NONE, STR, Constant, MapOf, Named, Nullable, OneOf, Scalar, Type
from specwright.lower import unions
from specwright.lower.coverage import Coverage
from specwright.lower.declarations import WITHIN, Registry
from specwright.lower.discriminators import Discriminators
from specwright.lower.effective_schema import Conjunction, conjunction
from specwright.lower.enumerations import Enumerations
from specwright.lower.site import Site
from specwright.lower.structs import Structs
from specwright.lower.type_cache import Memory, TypeOf
from specwright.openapi.json_types import is_object
from specwright.openapi.pointer import join


class Alternatives:
    """Lowers choices, and declares the classes of those that the decoder cannot tell apart by itself."""

    def __init__(
        self,
        registry: Registry,
        coverage: Coverage,
        memory: Memory,
        structs: Structs,
        enumerations: Enumerations,
        discriminators: Discriminators,
        type_of: TypeOf,
    ) -> None:
        self._registry = registry
        self._coverage = coverage
        self._memory = memory
        self._structs = structs
        self._enumerations = enumerations
        self._discriminators = discriminators
        self._type_of = type_of

    def of(self, site: Site, whole: Conjunction) -> Type:
        """The type of a schema that has a `oneOf` or `anyOf`, alone or beside properties that all members share."""
        groups = whole.alternatives
        for other, keyword in groups[1:]:
            reason = "several unions apply at once; only the first is typed"
            self._coverage.omitted(join(other.pointer, keyword), OmissionKind.KEYWORD, reason, keyword)
        owner, keyword = groups[0]
        members = owner.items(keyword)
        shared = tuple(part for part in whole.sites if _speaks_of_objects(part))
        types: list[Type] = []
        for number, member in enumerate(members, 1):
            if member.node is False:
                continue
            if not is_object(member.node):
                types.append(ANY)
            elif shared and whole.properties:
                types.append(self._variant(site, shared, member, number))
            else:
                types.append(self._type_of(member))
        return self.one_of(site, types)

    def _variant(self, site: Site, shared: tuple[Site, ...], member: Site, number: int) -> Type:
        """A member of a union together with what the union's own schema requires of every member."""
        without = tuple(part.without("oneOf", "anyOf", "$ref", "allOf") for part in shared)
        whole = Conjunction((*without, *conjunction(member).sites))
        if not whole.properties:
            return MapOf(ANY)
        # A schema may have taken over the union of another one, of which each has variants of its own.
        own = member.pointer.startswith(f"{site.pointer}/")
        key = member.pointer if own else f"{site.pointer}{WITHIN}Variant{number}"
        self._discriminators.stands_for(self._registry.name(key), member.pointer)
        target = whole.own.moved(member.pointer)
        return self._memory.type_of(f"{key}{WITHIN}", lambda: self._structs.of(target, whole, key))

    def one_of(self, site: Site, types: Sequence[Type]) -> Type:
        """The type of values that are of any of `types`; `site` gives place and name where it needs a class."""
        null, members, within = self._flattened(types)
        members = self._with_texts_merged(site, members)
        if not members:
            return NONE
        result: Type
        if ANY in members:
            result = ANY
        elif len(members) == 1:
            result = members[0]
        elif unions.native(members, self._registry.declarations) and not self._memory.is_mentioned(site.pointer):
            result = OneOf(tuple(members))
        else:
            name = self._registry.name(site.pointer)
            union = unions.union_of(name, site, members, self._registry.declarations)
            self._registry.add(site.pointer, union)
            self._discriminators.expect(name, conjunction(site), within)
            result = Named(name)
        return Nullable(result) if null and result != ANY else result

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
            union = self._registry.declarations.get(type_.name) if isinstance(type_, Named) else None
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
        declarations = self._registry.declarations
        texts = [m for m in members if unions.kind(m, declarations) == "str"]
        values: list[str] = []
        for member in texts:
            if isinstance(member, Constant) and isinstance(member.value, str):
                values.append(member.value)
            elif isinstance(member, Named) and isinstance(found := declarations[member.name], Enumeration):
                values.extend(str(known.value) for known in found.members)
        others = [m for m in texts if not isinstance(m, Constant | Named) and m != STR]
        if len(texts) > 1 and values and not others:
            merged = self._merged(site, texts, values, alone=len(texts) == len(members))
            members = [merged if m is texts[0] else m for m in members if m is texts[0] or m not in texts]
        for number in ("int", "float"):
            if Scalar(number) in members:
                members = [m for m in members if not (isinstance(m, Constant) and type(m.value).__name__ == number)]
        return members

    def _merged(self, site: Site, texts: list[Type], values: list[str], *, alone: bool) -> Named:
        """One enumeration of `values` for all `texts`; it has the place of the schema when it stands there alone."""
        single = [m for m in texts if isinstance(m, Named)]
        if len(single) == 1 and not any(isinstance(m, Constant) for m in texts):
            merged = single[0]
        else:
            place = site if alone else site.moved(join(site.pointer, "text"))
            nothing = Conjunction((site.bare(),))
            merged = self._enumerations.declare(place, nothing, list(dict.fromkeys(values)))
        declared = self._registry.declarations.get(merged.name)
        if STR in texts and isinstance(declared, Enumeration):
            self._registry.declarations[declared.name] = replace(declared, suggested=True)
        return merged


def _speaks_of_objects(site: Site) -> bool:
    """True when a schema says something about objects besides its `oneOf` or `anyOf`."""
    return bool({"properties", "required", "additionalProperties"} & site.node.keys())
