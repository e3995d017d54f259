"""Schemas to Python types, each found once, also where a schema refers to itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.ir.models import Alias, Declaration, Documentation, Field, JsonTypeRule, Struct, Union
from specwright.ir.omissions import OmissionKind
from specwright.ir.types import ANY, NONE, STR, ListOf, MapOf, Named, Nullable, OneOf, Scalar, Type, is_larger
from specwright.lower.coverage import Coverage
from specwright.lower.inline_names import place_name
from specwright.lower.name_book import NameBook
from specwright.lower.names import MODEL_ATTRIBUTES, attribute_name
from specwright.lower.namespaces import Namespace, RequestedName, exactness
from specwright.lower.schemas.annotations import bounds, client_entry, documentation
from specwright.lower.schemas.declarations import WITHIN, Declarations
from specwright.lower.schemas.effective_schema import (
    ANNOTATIONS,
    STRUCTURAL,
    EffectiveSchema,
    effective_schema,
    only_reference,
)
from specwright.lower.schemas.enumerations import Enumerations
from specwright.lower.schemas.unions import Unions
from specwright.lower.site import Reads, Site
from specwright.openapi.diagnostics import SpecificationError, UnlocatedDiagnostic
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.pointer import join, split_file, tokens_of
from specwright.openapi.references import reference_of

LONGEST_CHAIN = 800
"""So many classes may need each other in a chain: what decodes them nests a call for each, and Python allows 1,000."""

LARGEST_TYPE = 200
"""Types that one without a class may consist of: lists of unions of lists would double at each step."""

DEEPEST = 60
"""So many lists, maps and unions may stand within each other with no class in between: each nests some calls here."""

_STRING_FORMATS = {
    "date-time": Scalar("datetime"),
    "date": Scalar("date"),
    "byte": Scalar("bytes"),
    "binary": Scalar("file"),
}

_SCALARS = ("string", "integer", "number", "boolean")
_SEVERAL = STRUCTURAL - {"type", "format", "contentEncoding", "contentMediaType"}
"""Keywords that make more of a schema than a scalar, which is found sooner than remembered."""

_NARROWING = (STRUCTURAL - {"allOf"}) | {"required"}
"""Keywords beside a single `allOf` member that make the schema more than that member."""

_UNWRITABLE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
"""Characters that msgspec does not accept in the name of a property."""


@dataclass(frozen=True, slots=True)
class _Unfilled:
    """A class whose properties are still to be found."""

    name: str
    key: str
    site: Site
    schema: EffectiveSchema
    chain: int
    """How many classes led to it, itself included."""


class SchemaLowering:
    """Lowers schemas on demand and remembers each, so that what refers to a schema gets the same class.

    Args:
        reads: The document.
        coverage: Told what of a schema no type says.
        names: Who has which name.
    """

    def __init__(self, reads: Reads, coverage: Coverage, names: NameBook) -> None:
        self._reads = reads
        self._coverage = coverage
        self._names = names
        self._subtypes = _subtypes(reads)
        self._declarations = Declarations(reads, names.scope("classes"))
        self._enumerations = Enumerations(self._declarations, coverage, names)
        self._unions = Unions(reads, self._declarations, self._enumerations, self._subtypes)
        self._types: dict[str, Type] = {}
        self._unfilled: list[_Unfilled] = []
        """The last one is next."""
        self._chain = 0
        """How many classes led to the one whose properties are being found; 0 while there is none."""
        self._open: set[str] = set()
        """Keys whose type is being found."""
        self._recursive: set[str] = set()
        """Keys that were asked for while their type was being found."""
        self._met_in_files: set[str] = set()
        """Pointers of schemas of other files that were met."""

    @property
    def declarations(self) -> Mapping[str, Declaration]:
        """Every class so far, by name."""
        return self._declarations.by_name

    def given_name(self, pointer: str) -> str | None:
        """The class name that the schema at a pointer has by now, or None."""
        return self._declarations.given_name(pointer)

    def declare_components(self) -> None:
        """Give every component schema its class or alias, used by an operation or not.

        Names that need no change come before others.
        """
        sites = [site for _, site in self._reads.root.child("components").entries("schemas")]
        exact = [site for site in sites if place_name(self._reads, site.pointer) == tokens_of(site.pointer)[-1]]
        for site in (*exact, *sites):
            self._share_name(site)
            self._declarations.name(site.pointer)
        for site in sites:
            self._declare_alias(site)

    def finish(self) -> Mapping[str, Declaration]:
        """Every class, complete: with those of other files, and with how unions choose among objects."""
        for pointer in sorted(self._met_in_files):
            keys = tokens_of(split_file(pointer)[1])
            if len(keys) == 3 and keys[:2] == ["components", "schemas"]:
                self._declare_alias(self._reads.site(pointer))
        self._unions.decide_all()
        return self._declarations.freeze()

    def type_of(self, *sites: Site) -> Type:
        """The Python type of values to which all `sites` apply; the last one gives pointer and name."""
        site = sites[-1]
        if len(sites) > 1:
            return self._remembered(site.pointer, lambda: self._lower(site, effective_schema(*sites)))
        passed: list[str] = []
        type_ = self._types.get(site.pointer)
        while type_ is None:
            if _is_reference(site.node):
                passed.append(site.pointer)
                self._meet(site.pointer)
                site = site.referred()
                type_ = self._hierarchy(site) if site.pointer in self._subtypes else self._types.get(site.pointer)
            elif _is_one_member(site.node):
                passed.append(site.pointer)
                site = site.at("allOf", 0)
                type_ = self._types.get(site.pointer)
            else:
                type_ = self._own_type(site)
        self._types.update(dict.fromkeys(passed, type_))
        return type_

    def _own_type(self, site: Site) -> Type:
        node = site.node
        self._meet(site.pointer)
        if node is True or node == {}:
            return ANY
        if not is_object(node):
            self._coverage.omitted(site.pointer, OmissionKind.SCHEMA, "no value satisfies this schema")
            return ANY
        same = self._same_but_null(site)
        if same is not None:
            return same
        schema = effective_schema(site)
        if node.get("type") in _SCALARS and _SEVERAL.isdisjoint(schema.keywords):
            return self._lower(site, schema)
        return self._remembered(site.pointer, lambda: self._lower(site, schema))

    def _same_but_null(self, site: Site) -> Type | None:
        """The type of a schema that only says the type of another one again, or that null is allowed, too."""
        keywords = {key for key in site.node if key not in ANNOTATIONS and not key.startswith("x-")}
        parts = site.node.get("allOf")
        if keywords == {"type"} and reference_of(site.node) is not None:
            target = site.referred()
        elif keywords == {"type", "allOf"} and is_list(parts) and len(parts) == 1 and _is_reference(parts[0]):
            target = site.at("allOf", 0).referred()
        else:
            return None
        written = site.node["type"]
        types = set(written) if is_list(written) else {written}
        other = effective_schema(target)
        known = set(other.types) or ({"object"} if other.has_properties else set[str]())
        if types - {"null"} != known - {"null"} or not types - {"null"}:
            return None
        site.get("type")
        type_ = self._hierarchy(target) if target.pointer in self._subtypes else self.type_of(target)
        nothing_more = "null" not in types or isinstance(type_, Nullable) or type_ in (ANY, NONE)
        return type_ if nothing_more else Nullable(type_)

    def _lower(self, site: Site, schema: EffectiveSchema) -> Type:
        """The type of a schema, null included."""
        types = [name for name in schema.types if name != "null"]
        type_ = self._value(site, schema, types)
        if "null" in schema.types and not isinstance(type_, Nullable) and type_ not in (ANY, NONE):
            return Nullable(type_)
        return type_

    def _value(self, site: Site, schema: EffectiveSchema, types: list[str]) -> Type:
        """The type of all values but null: by listed values, alternatives, type, or keywords that only one type has."""
        if not types and schema.types:
            return NONE
        for keyword in ("const", "enum"):
            if keyword in schema:
                return self._listed(site, schema, keyword, types)
        if schema.alternatives:
            return self._union(site, schema)
        if len(types) > 1:
            return self._one_of(site, [self._one_of_types(site, schema, name) for name in types])
        if types:
            return self._of_type(site, schema, types[0])
        if schema.has_properties or schema.additional is not None:
            return self._object(site, schema)
        if "items" in schema or "prefixItems" in schema:
            return self._array(schema)
        if "contentEncoding" in schema or "contentMediaType" in schema or "format" in schema:
            return _string(schema)
        return ANY

    def _listed(self, site: Site, schema: EffectiveSchema, keyword: str, types: list[str]) -> Type:
        """The type of listed values; a list that is empty or none at all says nothing."""
        owner = schema.site_with(keyword) or site
        values = owner.get(keyword)
        listed: list[Any] = [values] if keyword == "const" else list(values) if is_list(values) else []
        kept = [value for value in listed if value is not None]
        null = None in listed
        if not kept:
            return NONE if null else self._of_type(site, schema, types[0]) if types else ANY
        found = self._enumerations.types(site, schema, kept, join(owner.pointer, keyword))
        type_ = found[0] if len(found) == 1 else self._one_of(site, found)
        return Nullable(type_) if null else type_

    def _one_of_types(self, site: Site, schema: EffectiveSchema, name: str) -> Type:
        """One of several JSON types; its class is not that of the schema, which is all of them."""
        if name == "object" and schema.has_properties:
            return self._struct(site, schema, f"{site.pointer}{WITHIN}Object")
        return self._of_type(site, schema, name)

    def _of_type(self, site: Site, schema: EffectiveSchema, name: str) -> Type:
        """The type of values of one JSON type."""
        match name:
            case "string":
                return _string(schema)
            case "integer":
                return Scalar("int")
            case "number":
                schema.keyword_among("format", "double", "float")
                return Scalar("float")
            case "boolean":
                return Scalar("bool")
            case "array":
                return self._array(schema)
            case "object":
                return self._object(site, schema)
            case "file":
                return Scalar("file")
            case _:
                pointer = join(site.pointer, "type")
                self._coverage.omitted(pointer, OmissionKind.KEYWORD, f"{name!r} is not a type of JSON", "type")
                return ANY

    def _array(self, schema: EffectiveSchema) -> Type:
        positions = schema.site_with("prefixItems")
        if positions is not None:
            pointer = join(positions.pointer, "prefixItems")
            reason = "positions of an array with types of their own are not told apart"
            self._coverage.omitted(pointer, OmissionKind.KEYWORD, reason, "prefixItems")
            return ListOf(ANY)
        items = schema.site_with("items")
        if items is None or items.get("items") is False:
            return ListOf(ANY)
        return ListOf(self.type_of(items.at("items")))

    def _object(self, site: Site, schema: EffectiveSchema) -> Type:
        if schema.has_properties:
            return self._struct(site, schema, site.pointer)
        extra = schema.additional
        return MapOf(ANY) if extra is None or extra.node in (True, {}) else MapOf(self.type_of(extra))

    def _struct(self, site: Site, schema: EffectiveSchema, key: str) -> Type:
        """The class of an object; `key` stands for the schema, which may make up several classes.

        Its properties are found once nothing else is open: they may need the class itself, and many others in turn.
        """
        if len(schema.sites) > LONGEST_CHAIN:
            message = f"more than {LONGEST_CHAIN} schemas make up this one by 'allOf'; shorten the chain"
            raise self._too_deep(site.pointer, message)
        name = self._declarations.name(key)
        extra = None if schema.additional is None else ANY
        self._declarations.declare(Struct(name, (), documentation(site, schema), extra))
        self._types[key] = Nullable(Named(name)) if "null" in schema.types else Named(name)
        self._unfilled.append(_Unfilled(name, key, site, schema, self._chain + 1))
        return Named(name)

    def _fill_classes(self) -> None:
        """Find the properties of every class that has none yet, and of those that they need, unless this is going on.

        A class comes before those that it needs, and those in the order of its properties.
        """
        if self._open or self._chain:
            return
        while self._unfilled:
            unfilled = self._unfilled.pop()
            if unfilled.chain > LONGEST_CHAIN:
                message = f"more than {LONGEST_CHAIN} schemas refer to each other in a chain; shorten it"
                raise self._too_deep(unfilled.site.pointer, message)
            self._chain = unfilled.chain
            rest = len(self._unfilled)
            self._fill(unfilled)
            self._unfilled[rest:] = reversed(self._unfilled[rest:])
        self._chain = 0

    def _too_deep(self, pointer: str, message: str) -> SpecificationError:
        diagnostic = UnlocatedDiagnostic(pointer, "too-deep", message)
        return SpecificationError([self._reads.document.diagnostic(diagnostic)])

    def _fill(self, unfilled: _Unfilled) -> None:
        """Find the properties of a class."""
        name, schema = unfilled.name, unfilled.schema
        attributes = self._names.scope(f"attributes of {unfilled.key}")
        words = self._declarations.begin(name)
        fields: list[Field] = []
        properties, required, extra = schema.properties, schema.required, schema.additional
        for wire_name, sites in properties.items():
            if _UNWRITABLE.search(wire_name):
                reason = "the name of the property has characters that models cannot express"
                self._coverage.omitted(sites[-1].pointer, OmissionKind.PROPERTY, reason)
                continue
            fields.append(self._field(wire_name, sites, wire_name in required, attributes))
        additional = None if extra is None else self.type_of(extra)
        # A property that is required and not described may be anything, but has to be there.
        for wire_name in sorted(required - properties.keys()) if extra is None else ():
            if not _UNWRITABLE.search(wire_name):
                base = attribute_name(wire_name, reserved=MODEL_ATTRIBUTES)
                attribute = attributes.claim(base, key=wire_name, precedence=exactness(base, wire_name))
                words_ = Documentation(unfilled.site.pointer)
                fields.append(Field(attribute, wire_name, ANY, required=True, documentation=words_))
        self._declarations.declare(Struct(name, tuple(fields), words, additional))

    def _field(self, wire_name: str, sites: tuple[Site, ...], required: bool, attributes: Namespace) -> Field:
        """A property, with everything that its schemas state."""
        own, schema = sites[-1], effective_schema(*sites)
        client = client_entry(schema)
        explicit = client.get("attribute") if client is not None else None
        setting = client.get("setting") if client is not None else None
        requested = RequestedName(str(explicit), join(own.pointer, "x-client", "attribute")) if explicit else None
        base = attribute_name(str(explicit or wire_name), reserved=MODEL_ATTRIBUTES)
        return Field(
            attribute=self._coverage.claim(
                attributes, base, key=wire_name, requested=requested, precedence=exactness(base, wire_name)
            ),
            wire_name=wire_name,
            type=self.type_of(*sites),
            required=required,
            documentation=documentation(own, schema),
            bounds=bounds(schema),
            default=schema.keyword("default"),
            read_only=schema.keyword("readOnly") is True,
            write_only=schema.keyword("writeOnly") is True,
            setting=str(setting) if setting else None,
        )

    def _union(self, site: Site, schema: EffectiveSchema) -> Type:
        """The type of a schema that has a `oneOf` or `anyOf`, alone or beside properties that all members share."""
        (owner, keyword), *others = schema.alternatives
        for other, ignored in others:
            reason = "several unions apply at once; only the first is typed"
            self._coverage.omitted(join(other.pointer, ignored), OmissionKind.KEYWORD, reason, ignored)
        shared = tuple(part for part in schema.sites if _speaks_of_objects(part)) if schema.has_properties else ()
        types: list[Type] = []
        for number, member in enumerate(owner.items(keyword), 1):
            if member.node is False:
                continue
            if not is_object(member.node):
                types.append(ANY)
            elif shared:
                types.append(self._variant(site, shared, member, number))
            else:
                types.append(self.type_of(member))
        return self._one_of(site, types)

    def _variant(self, site: Site, shared: tuple[Site, ...], member: Site, number: int) -> Type:
        """A member of a union together with what the union's own schema requires of every member."""
        without = tuple(part.without("oneOf", "anyOf", "$ref", "allOf") for part in shared)
        schema = EffectiveSchema((*without, *effective_schema(member).sites))
        if not schema.has_properties:
            return MapOf(ANY)
        # A schema may have taken over the union of another one, of which each has variants of its own.
        own = member.pointer.startswith(f"{site.pointer}/")
        key = member.pointer if own else f"{site.pointer}{WITHIN}Variant{number}"
        self._unions.register_variant(self._declarations.name(key), member.pointer)
        place = schema.own.moved(member.pointer)
        return self._remembered(f"{key}{WITHIN}", lambda: self._struct(place, schema, key))

    def _one_of(self, site: Site, types: list[Type] | tuple[Type, ...]) -> Type:
        return self._unions.one_of(site, types, is_recursive=site.pointer in self._recursive)

    def _hierarchy(self, base: Site) -> Type:
        """What a reference to a schema with subtypes means: any of them, or the base itself."""
        key = f"{base.pointer}{WITHIN}kinds"
        known = self._declarations.given_name(key)
        if known is not None:
            return Named(known)
        name = self._declarations.name_beside(key, base.pointer, "Any")
        # The subtypes may refer to the base, so that its union has to be there before its members are known.
        self._declarations.declare(Union(name, (), documentation(base), JsonTypeRule(())))
        self._open.add(key)
        own = self.type_of(base)
        members = [self.type_of(self._reads.site(pointer)) for pointer in self._subtypes[base.pointer]]
        # Another name of the base is no kind of it.
        members = [member for member in members if member != Named(name)]
        self._unions.declare(name, base, [*members, own])
        self._unions.defer(name, effective_schema(base))
        self._open.discard(key)
        self._fill_classes()
        return Named(name)

    def _remembered(self, key: str, lower: Callable[[], Type]) -> Type:
        """The type at `key`, found by `lower` the first time; the name of its class while `lower` is at it."""
        known = self._types.get(key)
        if known is not None:
            return known
        if key in self._open:
            self._recursive.add(key)
            return Named(self._declarations.name(key))
        if len(self._open) >= DEEPEST:
            message = f"more than {DEEPEST} lists, maps and unions stand within each other; shorten the chain"
            raise self._too_deep(key.partition(WITHIN)[0], message)
        self._open.add(key)
        try:
            type_ = lower()
        finally:
            self._open.discard(key)
        if key in self._recursive or is_larger(type_, LARGEST_TYPE):
            type_ = self._close_cycle(key, type_)
        self._types[key] = type_
        self._fill_classes()
        return type_

    def _close_cycle(self, pointer: str, type_: Type) -> Type:
        """Give a recursive list, map or union the class that its own content refers to, null included."""
        name = self._declarations.name(pointer)
        inner, null = (type_.of, True) if isinstance(type_, Nullable) else (type_, False)
        declared = self.declarations.get(name) if inner == Named(name) else None
        if declared is not None and not (null and isinstance(declared, Union)):
            return type_
        if isinstance(declared, Union):
            members = declared.members
        else:
            members = inner.members if isinstance(inner, OneOf) else (inner,)
        self._unions.declare(name, self._reads.site(pointer), [*members, NONE] if null else members)
        return Named(name)

    def _share_name(self, site: Site) -> None:
        """Give a schema in another file the name of the component that only refers to it, where that is its own."""
        name = place_name(self._reads, site.pointer)
        target = site
        while is_object(target.node) and only_reference(target.node):
            target = target.referred()
            if not split_file(target.pointer)[0] or place_name(self._reads, target.pointer) != name:
                return
            self._declarations.share_name(target.pointer, self._declarations.name(site.pointer))

    def _declare_alias(self, site: Site) -> None:
        """Declare another name for the type of a schema, unless the schema has a class of its own."""
        type_ = self.type_of(site)
        name = self._declarations.name(site.pointer)
        if type_ != Named(name) and name not in self.declarations:
            self._declarations.declare(Alias(name, type_, documentation(site)))

    def _meet(self, pointer: str) -> None:
        if not pointer.startswith("/"):
            self._met_in_files.add(pointer)


def _string(schema: EffectiveSchema) -> Scalar:
    """The type of text, by its encoding, media type or format; what these say beyond that has no effect."""
    if schema.keyword_among("contentEncoding", "base64"):
        return Scalar("bytes")
    if "contentEncoding" not in schema and schema.keyword_among("contentMediaType", "application/octet-stream"):
        return Scalar("file")
    return _STRING_FORMATS.get(schema.keyword_among("format", "password", *_STRING_FORMATS) or "", STR)


def _is_reference(node: Any) -> bool:
    return is_object(node) and only_reference(node)


def _is_one_member(node: Any) -> bool:
    """True for an `allOf` of one member and nothing that would make the schema more than that."""
    members = node.get("allOf") if is_object(node) else None
    return is_list(members) and len(members) == 1 and not (node.keys() & _NARROWING)


def _speaks_of_objects(site: Site) -> bool:
    """True when a schema says something about objects besides its `oneOf` or `anyOf`."""
    return "properties" in site or "required" in site or "additionalProperties" in site


def _subtypes(reads: Reads) -> Mapping[str, tuple[str, ...]]:
    """Schemas with a discriminator whose kinds are the component schemas that include them by `allOf`, by pointer."""
    schemas = [site for _, site in reads.root.child("components").entries("schemas")]
    bases = {
        site.pointer for site in schemas if "discriminator" in site and "oneOf" not in site and "anyOf" not in site
    }
    found: dict[str, list[str]] = {}
    for schema in schemas if bases else ():
        for site in effective_schema(schema).sites if "allOf" in schema else ():
            if site.pointer in bases and site.pointer != schema.pointer:
                found.setdefault(site.pointer, []).append(schema.pointer)
    return {pointer: tuple(children) for pointer, children in found.items()}
