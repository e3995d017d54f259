"""One walk over a document: checks what stands where, brings schemas into one form, and collects the references.

The walk starts at the root and goes on, through references, to what they mean, so that parts of other files are
treated as what they are used as. Values that a client would stumble over (a list where an object belongs) are errors;
slips that leave no doubt about the meaning (`parameters:` with nothing behind it, an unquoted number as a title) are
repaired with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.client_extension_schema import OPERATION_ALIASES
from specwright.openapi.diagnostics import quoted
from specwright.openapi.document_index import DocumentIndex, Use
from specwright.openapi.inlining import Inlining
from specwright.openapi.json_types import described, is_list, is_object, object_or_empty
from specwright.openapi.neutral import has_effect, neutralise, replacement
from specwright.openapi.normalise import adopt_swagger_keywords, normalise_schema
from specwright.openapi.object_types import FIXED_FIELDS, PATTERNED_FIELDS, REFERABLE, Kind, Shape
from specwright.openapi.plain_values import PLAIN_KINDS, PlainValues
from specwright.openapi.references import ReferenceProblemError, References, reference_of
from specwright.openapi.rules import RULES
from specwright.openapi.source_map import SourceMap
from specwright.openapi.unknown_keys import unknown_key_message

_ALIKE = {Kind.PARAMETER, Kind.HEADER}

_LOCATIONS = ("path", "query", "header", "cookie", "querystring")
"""The last one is new in OpenAPI 3.2."""

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+")

_WRAPPING_SCHEMA: Mapping[str, Shape] = {**FIXED_FIELDS[Kind.SCHEMA], "anyOf": ("one", Kind.ANY)}
"""What is looked at in a schema whose content, visited already, moved into its first `anyOf`."""

_BESIDE_REFERENCE = frozenset({"$ref", "summary", "description"})

_INDISPENSABLE = frozenset({Kind.INFO, Kind.PATHS, Kind.COMPONENTS})


def index_document(tree: dict[str, Any], references: References, source_map: SourceMap, version: str) -> DocumentIndex:
    """Walk a document from its root; `tree`, and files it refers to, are normalised and repaired in place.

    Args:
        tree: The root, in the form of OpenAPI 3.
        references: Finds what it refers to.
        source_map: Is told what moves.
        version: The version that the document was written for.
    """
    walk = _Walk(tree, references, source_map, version)
    walk.visit(Kind.DOCUMENT, tree, "", None, "")
    walk.follow_references()
    return walk.result


class _Walk:
    def __init__(self, tree: dict[str, Any], references: References, source_map: SourceMap, version: str) -> None:
        self.result = DocumentIndex()
        self._version = version
        self._is_swagger = version.startswith("2.")
        self._has_nullable = version.startswith(("2.", "3.0."))
        self._components = object_or_empty(object_or_empty(tree.get("components")).get("schemas"))
        self._references = references
        self._source_map = source_map
        self._inlining = Inlining(references, self.result)
        self._plain_values = PlainValues(self.result)
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
                self._give_up(use, error.rule, error.message)
                continue
            known = self._visited.get(id(node))
            if known is None and not (is_object(node) or (use.kind is Kind.SCHEMA and type(node) is bool)):
                self._give_up(use, "reference-kind", _other_kind(use, described(node)))
                continue
            if known is not None and known is not use.kind and {known, use.kind} != _ALIKE:
                self._give_up(use, "reference-kind", _other_kind(use, known.with_article))
                continue
            self.result.reached.add(pointer)
            if use.node is not None:
                self.result.targets[use.pointer] = pointer
            if known is None:
                self.visit(use.kind, node, pointer, None, "")

    def _give_up(self, use: Use, rule: str, message: str) -> None:
        """Report a reference that cannot be followed, and go on without it."""
        if use.node is None:
            self._find(use.place, "discriminator-mapping-unresolved", message)
            return
        self._find(use.place, rule, message)
        if RULES[rule].severity == "error":
            return
        neutralise(use.kind, use.node)
        if has_effect(use.kind):
            self.result.ignore(use.pointer, use.kind, message)

    def visit(self, kind: Kind, node: Any, pointer: str, holder: Any, key: str | int) -> None:
        """Visit one object of a known kind, and what is below it.

        Args:
            kind: What it has to be.
            node: The object.
            pointer: Where it stands.
            holder: The object or list that holds it; None for the root and for what a reference leads to.
            key: Its key or index in the holder.
        """
        if kind is Kind.SCHEMA and isinstance(node, bool):
            return
        if not is_object(node):
            message = f"expected {kind.with_article}, found {described(node)}; correct it"
            if kind in _INDISPENSABLE:
                self._find(pointer, "not-openapi", message)
                return
            if kind is not Kind.OPERATION and kind is not Kind.PATH_ITEM:
                holder[key] = replacement(kind)
            self.result.wrong_type(kind, pointer, message)
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
        if type(node.get("$ref")) is str:
            if kind not in REFERABLE:
                self._inlining.fields_of(kind, node, pointer)
            else:
                self.result.uses.append(Use(pointer, node["$ref"], kind, node))
                if kind is Kind.OPERATION:
                    message = "OpenAPI has no references to operations; move the reference to the path, which it allows"
                    self._find(f"{pointer}/$ref", "reference-not-allowed", message)
                if kind is not Kind.PATH_ITEM:
                    self._check_siblings(node, pointer)
                    return
        if kind is Kind.PARAMETER:
            self._check_location(node.get("in"), pointer)
        patterned = PATTERNED_FIELDS.get(kind)
        if patterned is not None:
            if kind is Kind.PATHS:
                self._add_slashes(node, pointer)
            self._visit_entries(patterned, node, pointer, extensions=True)
        elif kind in FIXED_FIELDS:
            self._visit_fields(kind, FIXED_FIELDS[kind], node, pointer)

    def _add_slashes(self, paths: dict[str, Any], pointer: str) -> None:
        """Let every path begin with a slash; paths that do, and extensions, keep their place."""
        odd = [path for path in paths if not path.startswith(("/", "x-"))]
        for path in odd:
            message = f"the path {quoted(path)} does not start with a slash; add it"
            place = pointers.join(pointer, path)
            if "/" + path in paths:
                self._find(place, "path-without-slash", message)
                self.result.ignore(place, Kind.PATH_ITEM, message)
                del paths[path]
                continue
            self._source_map.move(place, pointers.join(pointer, "/" + path))
            self._find(pointers.join(pointer, "/" + path), "path-without-slash", message)
        if odd:
            items = [(path if path.startswith(("/", "x-")) else "/" + path, item) for path, item in paths.items()]
            paths.clear()
            paths.update(items)

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

    def _check_location(self, location: Any, pointer: str) -> None:
        known = _LOCATIONS if self._version.startswith("3.2.") else _LOCATIONS[:-1]
        if type(location) is str and location not in known:
            message = f"parameters cannot be in {quoted(location)}; write one of {', '.join(known)}"
            if location in ("body", "formData"):
                message = (
                    f"parameters cannot be in {quoted(location)} since OpenAPI 3; describe a 'requestBody' instead"
                )
            self._find(pointer + "/in", "parameter-location", message)

    def _visit_schema(self, node: dict[str, Any], pointer: str) -> None:
        if type(node.get("required")) is bool:
            del node["required"]
            message = (
                "'required' of a schema is a list of property names; list this property in the object's 'required'"
            )
            self._find(pointer + "/required", "required-not-list", message)
        if self._is_swagger:
            adopt_swagger_keywords(node)
        if "nullable" in node and not self._has_nullable:
            message = f"OpenAPI {self._version} does not define 'nullable'; write the type as a list with \"null\""
            self._find(pointer + "/nullable", "nullable-deprecated", message)
        if normalise_schema(node):
            self._references.wrapped.add(id(node))
            inner = pointer + "/anyOf/0"
            self._source_map.move(pointer, inner)
            self.visit(Kind.SCHEMA, node["anyOf"][0], inner, None, "")
            self._visit_fields(Kind.SCHEMA, _WRAPPING_SCHEMA, node, pointer)
            return
        reference = reference_of(node)
        if reference is not None:
            self.result.uses.append(Use(pointer, reference, Kind.SCHEMA, node))
        self._visit_fields(Kind.SCHEMA, FIXED_FIELDS[Kind.SCHEMA], node, pointer)
        if "discriminator" in node:
            self._note_mapping(node["discriminator"], f"{pointer}/discriminator/mapping")
        declared_type = node.get("type")
        if declared_type is not None and type(declared_type) is not str and not _is_list_of_texts(declared_type):
            message = f"'type' must be a name or a list of names, found {described(declared_type)}; correct it"
            del node["type"]
            self.result.wrong_type(Kind.SCHEMA, pointer + "/type", message, "type")

    def _note_mapping(self, discriminator: Any, pointer: str) -> None:
        """Note the schemas that a discriminator means: a component of that name, else what it refers to."""
        for value, target in object_or_empty(object_or_empty(discriminator).get("mapping")).items():
            if type(target) is str:
                is_name = _COMPONENT_NAME.fullmatch(target) and target in self._components
                reference = f"#/components/schemas/{pointers.escape(target)}" if is_name else target
                self.result.uses.append(Use(pointers.join(pointer, value), reference, Kind.SCHEMA, None))

    def _visit_fields(self, owner: Kind, fields: Mapping[str, Shape], node: dict[str, Any], pointer: str) -> None:
        unusable: list[str] = []
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
            place = f"{pointer}/{name}"
            if value is None:
                message = f"{quoted(name)} has no value; give it one or leave it out"
                self._find(place, "empty-value", message)
                unusable.append(name)
            elif container == "one":
                if kind not in PLAIN_KINDS:
                    self.visit(kind, value, place, node, name)
                elif not self._plain_values.accept(kind, node, name, value, place):
                    unusable.append(name)
            elif container == "list":
                if not self._visit_items(kind, node, name, place):
                    unusable.append(name)
            elif is_object(value):
                self._visit_entries(kind, value, place)
            else:
                message = f"expected a map of {kind.value}s, found {described(value)}; correct it"
                self.result.wrong_type(kind, place, message, name)
                unusable.append(name)
        for name in unusable:
            del node[name]

    def _visit_items(self, kind: Kind, holder: dict[str, Any], name: str, pointer: str) -> bool:
        """Visit the items of a list; return False if it is none, and cannot be understood as one."""
        value = holder[name]
        if (
            is_object(value)
            and type(value.get("$ref")) is str
            and kind in FIXED_FIELDS
            and "$ref" not in (holder if kind is Kind.SCHEMA else ())
        ):
            value = holder[name] = self._inlining.items_of(kind, value, pointer)
        if not is_list(value):
            message = f"expected a list of {kind.value}s, found {described(value)}; correct it"
            if not _is_one_item(kind, value):
                self.result.wrong_type(kind, pointer, message, name)
                return False
            self._find(pointer, "wrong-type", message)
            value = holder[name] = [value]
        unusable: list[int] = []
        for index, item in enumerate(value):
            if kind not in PLAIN_KINDS:
                self.visit(kind, item, f"{pointer}/{index}", value, index)
            elif (
                kind is not Kind.ANY
                and type(item) is not str
                and not self._plain_values.accept(kind, value, index, item, f"{pointer}/{index}", name)
            ):
                unusable.append(index)
        for index in reversed(unusable):
            del value[index]
        return True

    def _visit_entries(self, kind: Kind, value: dict[str, Any], pointer: str, *, extensions: bool = False) -> None:
        if type(value.get("$ref")) is str and kind in FIXED_FIELDS and not extensions:
            self._inlining.entries_of(kind, value, pointer)
        unusable: list[str] = []
        for name, item in value.items():
            if extensions and name.startswith("x-"):
                continue
            if kind in PLAIN_KINDS:
                if (
                    kind is not Kind.ANY
                    and type(item) is not str
                    and not self._plain_values.accept(kind, value, name, item, pointers.join(pointer, name))
                ):
                    unusable.append(name)
                continue
            place = f"{pointer}/{pointers.escape(name)}"
            if item is None:
                self._find(place, "empty-value", f"{quoted(name)} has no value; give it one or leave it out")
                item = value[name] = {}
            self.visit(kind, item, place, value, name)
        for name in unusable:
            del value[name]

    def _find(self, pointer: str, rule: str, message: str) -> None:
        self.result.find(pointer, rule, message)


def _is_list_of_texts(value: Any) -> bool:
    return is_list(value) and all(type(item) is str for item in value)


def _is_one_item(kind: Kind, value: Any) -> bool:
    """Return whether a value that stands where a list belongs is clearly its only item."""
    if kind is Kind.TEXT:
        return type(value) is str
    return is_object(value) and (
        kind is Kind.REQUIREMENT or not {*FIXED_FIELDS.get(kind, ()), "$ref"}.isdisjoint(value)
    )


def _other_kind(use: Use, found: str) -> str:
    return f"{quoted(use.reference)} is {found}, not {use.kind.with_article}; correct the reference"
