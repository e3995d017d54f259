"""One walk over a document: checks what stands where, brings schemas into one form, and collects the references.

The walk starts at the root and goes on, through references, to what they mean, so that parts of other files are
treated as what they are used as. Values that a client would stumble over (a list where an object belongs) are errors;
slips that leave no doubt about the meaning (`parameters:` with nothing behind it, an unquoted number as a title) are
repaired with a warning.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.client_extension_schema import OPERATION_ALIASES
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import described, is_list, is_object, object_or_empty
from specwright.openapi.normalise import normalise_schema
from specwright.openapi.object_types import FIXED_FIELDS, PATTERNED_FIELDS, REFERABLE, Kind, Shape
from specwright.openapi.references import ReferenceProblemError, References, reference_of
from specwright.openapi.source_map import SourceMap
from specwright.openapi.unknown_keys import unknown_key_message

_ALIKE = {Kind.PARAMETER, Kind.HEADER}

_PLACES = ("path", "query", "header", "cookie", "querystring")
"""The last one is new in OpenAPI 3.2."""

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")

_TYPES: Mapping[Kind, tuple[type, ...]] = {Kind.TEXT: (str,), Kind.FLAG: (bool,), Kind.NUMBER: (int, float)}

_QUOTED = {
    Kind.TEXT: re.compile(r"(?!)"),
    Kind.FLAG: re.compile(r"true|false"),
    Kind.NUMBER: re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,14})?"),
}

_WRAPPING_SCHEMA: Mapping[str, Shape] = {**FIXED_FIELDS[Kind.SCHEMA], "anyOf": ("one", Kind.ANY)}
"""What is looked at in a schema whose content, visited already, moved into its first `anyOf`."""

_BESIDE_REFERENCE = frozenset({"$ref", "summary", "description"})

_PLAIN_KINDS = frozenset({Kind.TEXT, Kind.FLAG, Kind.NUMBER, Kind.ANY})


@dataclass(frozen=True, slots=True)
class Use:
    """A reference, and as what it is used."""

    pointer: str
    reference: str
    kind: Kind
    is_mapping: bool = False
    """Whether it is an entry of a discriminator's mapping."""

    @property
    def place(self) -> str:
        """Pointer of the text of the reference."""
        return self.pointer if self.is_mapping else f"{self.pointer}/$ref"


@dataclass(slots=True)
class DocumentIndex:
    """What a walk found."""

    findings: list[UnlocatedDiagnostic] = field(default_factory=list[UnlocatedDiagnostic])
    uses: list[Use] = field(default_factory=list[Use])
    schemas: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    """Every schema object that was reached, with its pointer, in the order of the walk."""
    reached: set[str] = field(default_factory=set[str])
    """Pointers that something refers to, discriminators included."""
    targets: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a reference to the pointer of what it means, one step."""
    client_entries: list[tuple[Kind, str, Any]] = field(default_factory=list[tuple[Kind, str, Any]])
    """Every `x-client` entry, with kind and pointer of the object that it stands on."""


def index_document(tree: dict[str, Any], references: References, source_map: SourceMap) -> DocumentIndex:
    """Walk a document from its root; schemas of `tree` (and of files it refers to) are normalised in place."""
    walk = _Walk(tree, references, source_map)
    walk.visit(Kind.DOCUMENT, tree, "")
    walk.follow_references()
    return walk.result


class _Walk:
    def __init__(self, tree: dict[str, Any], references: References, source_map: SourceMap) -> None:
        self.result = DocumentIndex()
        self._version: str = tree["openapi"]
        self._has_nullable = self._version.startswith("3.0.")
        self._components = object_or_empty(object_or_empty(tree.get("components")).get("schemas"))
        self._references = references
        self._source_map = source_map
        self._visited: dict[int, Kind] = {}
        """Identity of a node to the kind it was visited as."""

    def follow_references(self) -> None:
        """Visit what the references found so far, and those found on the way, refer to."""
        uses = self.result.uses
        done = 0
        while done < len(uses):
            use = uses[done]
            done += 1
            try:
                node, pointer = self._references.follow(use.reference, use.pointer)
            except ReferenceProblemError as error:
                self._find(
                    use.place, "discriminator-mapping-unresolved" if use.is_mapping else error.rule, error.message
                )
                continue
            self.result.reached.add(pointer)
            if not use.is_mapping:
                self.result.targets[use.pointer] = pointer
            known = self._visited.get(id(node))
            if known is None:
                self.visit(use.kind, node, pointer)
            elif known is not use.kind and {known, use.kind} != _ALIKE:
                message = (
                    f"{quoted(use.reference)} is {known.with_article}, not {use.kind.with_article}; "
                    "correct the reference"
                )
                self._find(use.place, "wrong-type", message)

    def visit(self, kind: Kind, node: Any, pointer: str) -> None:
        """Visit one object of a known kind, and what is below it."""
        if kind is Kind.SCHEMA and isinstance(node, bool):
            return
        if not is_object(node):
            self._find(pointer, "wrong-type", f"{kind.with_article} belongs here, not {described(node)}; correct it")
            return
        if id(node) in self._visited:
            return
        self._visited[id(node)] = kind
        if "x-client" in node:
            self._note_client_entry(kind, node["x-client"], pointer)
        if kind is Kind.SCHEMA:
            self.result.schemas.append((pointer, node))
            self._visit_schema(node, pointer)
            return
        if kind in REFERABLE and type(node.get("$ref")) is str:
            self.result.uses.append(Use(pointer, node["$ref"], kind))
            if kind is Kind.OPERATION:
                message = "OpenAPI has no references to operations; move the reference to the path, which it allows"
                self._find(pointer, "operation-reference", message)
            if kind is not Kind.PATH_ITEM:
                self._check_siblings(node, pointer)
                return
        if kind is Kind.PARAMETER:
            self._check_place(node.get("in"), pointer)
        patterned = PATTERNED_FIELDS.get(kind)
        if patterned is not None:
            self._visit_entries(patterned, node, pointer, extensions=True)
        elif kind in FIXED_FIELDS:
            self._visit_fields(kind, FIXED_FIELDS[kind], node, pointer)

    def _note_client_entry(self, kind: Kind, entry: Any, pointer: str) -> None:
        self.result.client_entries.append((kind, pointer, entry))
        if kind is Kind.OPERATION and is_object(entry):
            place = f"{pointer}/x-client"
            for alias, name in OPERATION_ALIASES.items():
                if alias in entry and name not in entry:
                    entry[name] = entry.pop(alias)
                    self._source_map.move(f"{place}/{alias}", f"{place}/{name}")

    def _check_siblings(self, reference: dict[str, Any], pointer: str) -> None:
        for name in reference:
            if name not in _BESIDE_REFERENCE and not name.startswith("x-"):
                message = f"{quoted(name)} beside '$ref' is ignored; move it to what the reference refers to"
                self._find(pointers.join(pointer, name), "ignored-sibling", message)

    def _check_place(self, place: Any, pointer: str) -> None:
        known = _PLACES if self._version.startswith("3.2.") else _PLACES[:-1]
        if type(place) is str and place not in known:
            message = f"parameters cannot be in {quoted(place)}; write one of {', '.join(known)}"
            if place in ("body", "formData"):
                message = f"parameters cannot be in {quoted(place)} since OpenAPI 3; describe a 'requestBody' instead"
            self._find(pointer + "/in", "parameter-location", message)

    def _visit_schema(self, node: dict[str, Any], pointer: str) -> None:
        if type(node.get("required")) is bool:
            del node["required"]
            message = (
                "'required' of a schema is a list of property names; list this property in the object's 'required'"
            )
            self._find(pointer + "/required", "required-not-list", message)
        if "nullable" in node and not self._has_nullable:
            message = f"OpenAPI {self._version} has no 'nullable'; write the type as a list with \"null\""
            self._find(pointer + "/nullable", "nullable-deprecated", message)
        if normalise_schema(node):
            self._references.wrapped.add(id(node))
            inner = pointer + "/anyOf/0"
            self._source_map.move(pointer, inner)
            self.visit(Kind.SCHEMA, node["anyOf"][0], inner)
            self._visit_fields(Kind.SCHEMA, _WRAPPING_SCHEMA, node, pointer)
            return
        reference = reference_of(node)
        if reference is not None:
            self.result.uses.append(Use(pointer, reference, Kind.SCHEMA))
        self._visit_fields(Kind.SCHEMA, FIXED_FIELDS[Kind.SCHEMA], node, pointer)
        if "discriminator" in node:
            self._note_mapping(node["discriminator"], f"{pointer}/discriminator/mapping")
        declared_type = node.get("type")
        if declared_type is not None and type(declared_type) is not str and not _is_list_of_texts(declared_type):
            message = f"'type' is a name or a list of names, not {described(declared_type)}; correct it"
            self._find(pointer + "/type", "wrong-type", message)

    def _note_mapping(self, discriminator: Any, pointer: str) -> None:
        """Note the schemas that a discriminator means: a component of that name, else what it refers to."""
        for value, target in object_or_empty(object_or_empty(discriminator).get("mapping")).items():
            if type(target) is str:
                is_name = _COMPONENT_NAME.fullmatch(target) and target in self._components
                reference = f"#/components/schemas/{pointers.escape(target)}" if is_name else target
                self.result.uses.append(Use(pointers.join(pointer, value), reference, Kind.SCHEMA, is_mapping=True))

    def _visit_fields(self, owner: Kind, fields: Mapping[str, Shape], node: dict[str, Any], pointer: str) -> None:
        empty: list[str] = []
        for name, value in node.items():
            shape = fields.get(name)
            if shape is None:
                message = unknown_key_message(owner, name, value)
                if message is not None:
                    self._find(pointers.join(pointer, name), "unknown-key", message)
                continue
            container, kind = shape
            if container == "one" and (kind is Kind.ANY or (kind is Kind.TEXT and type(value) is str)):
                continue
            if value is None:
                empty.append(name)
                continue
            place = f"{pointer}/{name}"
            if container == "one":
                if kind in _PLAIN_KINDS:
                    self._check_plain(kind, node, name, value, place)
                else:
                    self.visit(kind, value, place)
            elif container == "list":
                self._visit_items(kind, value, place)
            else:
                self._visit_entries(kind, value, place)
        for name in empty:
            del node[name]
            message = f"{quoted(name)} has no value; give it one or leave it out"
            self._find(f"{pointer}/{name}", "empty-value", message)

    def _visit_items(self, kind: Kind, value: Any, pointer: str) -> None:
        if not is_list(value):
            self._find(
                pointer, "wrong-type", f"a list of {kind.value}s belongs here, not {described(value)}; correct it"
            )
            return
        for index, item in enumerate(value):
            if kind in _PLAIN_KINDS:
                if kind is not Kind.ANY and type(item) is not str:
                    self._check_plain(kind, value, index, item, f"{pointer}/{index}")
            else:
                self.visit(kind, item, f"{pointer}/{index}")

    def _visit_entries(self, kind: Kind, value: Any, pointer: str, *, extensions: bool = False) -> None:
        if not is_object(value):
            message = f"an object with {kind.value}s by name belongs here, not {described(value)}; correct it"
            self._find(pointer, "wrong-type", message)
            return
        for name, item in value.items():
            if extensions and name.startswith("x-"):
                continue
            if kind in _PLAIN_KINDS:
                if kind is not Kind.ANY and type(item) is not str:
                    self._check_plain(kind, value, name, item, pointers.join(pointer, name))
            else:
                self.visit(kind, item, f"{pointer}/{pointers.escape(name)}")

    def _check_plain(self, kind: Kind, holder: Any, name: str | int, value: Any, pointer: str) -> None:
        if kind is Kind.ANY or type(value) in _TYPES[kind]:
            return
        if kind is Kind.TEXT and type(value) in (bool, int, float):
            holder[name] = json.dumps(value)
            message = f'this is text, and reads as {described(value)}; put it in quotes: "{holder[name]}"'
            self._find(pointer, "unquoted-text", message)
            return
        if type(value) is str and _QUOTED[kind].fullmatch(value):
            holder[name] = json.loads(value)
            self._find(
                pointer,
                "quoted-scalar",
                f"{kind.with_article} belongs here, and this reads as text; write it without quotes",
            )
            return
        if kind is Kind.TEXT and is_object(value) and type(value.get("$ref")) is str:
            holder[name] = ""
            message = f"text cannot be a reference, so {quoted(value['$ref'])} is not read; write the text here"
            self._find(pointer, "text-reference", message)
            return
        self._find(pointer, "wrong-type", f"{kind.with_article} belongs here, not {described(value)}; correct it")

    def _find(self, pointer: str, rule: str, message: str) -> None:
        self.result.findings.append(UnlocatedDiagnostic(pointer, rule, message))


def _is_list_of_texts(value: Any) -> bool:
    return is_list(value) and all(type(item) is str for item in value)
