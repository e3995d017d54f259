"""One walk over a document: checks what stands where, brings schemas into one form, and collects the references.

The walk starts at the root and goes on, through references, to what they mean, so that parts of other files are
treated as what they are used as. Values that a client would stumble over (a list where an object belongs) are errors;
slips that leave no doubt about the meaning (`parameters:` with nothing behind it, an unquoted number as a title) are
repaired with a warning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.spec import pointer as pointers
from generator.spec.normalise import normalise_schema
from generator.spec.origins import Origins
from generator.spec.problem import Finding, quoted
from generator.spec.references import ReferenceProblemError, References, reference_of
from generator.spec.structure import FIELDS, PATTERNED, REFERABLE, Kind, Shape

_PLAIN_KINDS = frozenset({Kind.TEXT, Kind.FLAG, Kind.NUMBER, Kind.ANY})


@dataclass(frozen=True, slots=True)
class Use:
    """A reference, and as what it is used."""

    pointer: str
    reference: str
    kind: Kind


@dataclass(slots=True)
class Survey:
    """What a walk found."""

    findings: list[Finding] = field(default_factory=list[Finding])
    uses: list[Use] = field(default_factory=list[Use])
    targets: dict[str, str] = field(default_factory=dict[str, str])
    """Pointer of a reference to the pointer of what it means, one step."""


def survey(tree: dict[str, Any], references: References, origins: Origins) -> Survey:
    """Walk a document from its root; schemas of `tree` (and of files it refers to) are normalised in place."""
    walk = _Walk(references, origins)
    walk.visit(Kind.DOCUMENT, tree, "")
    walk.follow_references()
    return walk.result


class _Walk:
    def __init__(self, references: References, origins: Origins) -> None:
        self.result = Survey()
        self._references = references
        self._origins = origins
        self._visited: set[int] = set()

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
                self._find(use.pointer, error.rule, error.message)
                continue
            self.result.targets[use.pointer] = pointer
            if id(node) not in self._visited:
                self.visit(use.kind, node, pointer)

    def visit(self, kind: Kind, node: Any, pointer: str) -> None:
        """Visit one object of a known kind, and what is below it."""
        if kind is Kind.SCHEMA and isinstance(node, bool):
            return
        if type(node) is not dict:
            self._find(pointer, "wrong-kind", f"a {kind.value} is an object, not {_described(node)}; correct it")
            return
        identity = id(node)
        if identity in self._visited:
            return
        self._visited.add(identity)
        if kind is Kind.SCHEMA:
            self._visit_schema(node, pointer)
            return
        if kind in REFERABLE and type(node.get("$ref")) is str:
            self.result.uses.append(Use(pointer, node["$ref"], kind))
            if kind is not Kind.PATH_ITEM:
                return
        patterned = PATTERNED.get(kind)
        if patterned is not None:
            self._visit_entries(patterned, node, pointer, extensions=True)
        elif kind in FIELDS:
            self._visit_fields(FIELDS[kind], node, pointer)

    def _visit_schema(self, node: dict[str, Any], pointer: str) -> None:
        if type(node.get("required")) is bool:
            del node["required"]
            message = (
                "'required' of a schema is a list of property names; list this property in the object's 'required'"
            )
            self._find(pointer + "/required", "required-not-list", message, "warning")
        if normalise_schema(node):
            self._references.wrapped.add(id(node))
            inner = pointer + "/anyOf/0"
            self._origins.wrap(pointer, inner)
            self._visited.add(id(node["anyOf"][0]))
            self._visit_schema(node["anyOf"][0], inner)
            declared = {name: shape for name, shape in FIELDS[Kind.SCHEMA].items() if name != "anyOf"}
            self._visit_fields(declared, node, pointer)
            return
        reference = reference_of(node)
        if reference is not None:
            self.result.uses.append(Use(pointer, reference, Kind.SCHEMA))
        self._visit_fields(FIELDS[Kind.SCHEMA], node, pointer)
        declared_type = node.get("type")
        if declared_type is not None and type(declared_type) is not str and not _is_list_of_texts(declared_type):
            message = f"'type' is a name or a list of names, not {_described(declared_type)}; correct it"
            self._find(pointer + "/type", "wrong-kind", message)

    def _visit_fields(self, fields: Any, node: dict[str, Any], pointer: str) -> None:
        empty: list[str] = []
        for name, value in node.items():
            shape: Shape | None = fields.get(name)
            if shape is None:
                continue
            container, kind = shape
            if container == "one" and kind is Kind.TEXT and type(value) is str:
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
            self._find(f"{pointer}/{name}", "empty-value", message, "warning")

    def _visit_items(self, kind: Kind, value: Any, pointer: str) -> None:
        if type(value) is not list:
            self._find(pointer, "wrong-kind", f"this is a list of {kind.value}s, not {_described(value)}; correct it")
            return
        for index, item in enumerate(value):
            if kind in _PLAIN_KINDS:
                if kind is not Kind.ANY and type(item) is not str:
                    self._check_plain(kind, value, index, item, f"{pointer}/{index}")
            else:
                self.visit(kind, item, f"{pointer}/{index}")

    def _visit_entries(self, kind: Kind, value: Any, pointer: str, *, extensions: bool = False) -> None:
        if type(value) is not dict:
            message = f"this is an object of {kind.value}s by name, not {_described(value)}; correct it"
            self._find(pointer, "wrong-kind", message)
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
        if kind is Kind.ANY or (kind is Kind.FLAG and type(value) is bool):
            return
        if kind is Kind.NUMBER and (type(value) is int or type(value) is float):
            return
        if kind is Kind.TEXT:
            if type(value) is str:
                return
            if type(value) in (bool, int, float):
                text = {True: "true", False: "false"}[value] if type(value) is bool else str(value)
                holder[name] = text
                message = f'this is text, and reads as {_described(value)}; put it in quotes: "{text}"'
                self._find(pointer, "text-not-quoted", message, "warning")
                return
        self._find(pointer, "wrong-kind", f"this is a {kind.value}, not {_described(value)}; correct it")

    def _find(self, pointer: str, rule: str, message: str, severity: Any = "error") -> None:
        self.result.findings.append(Finding(pointer, rule, message, severity))


def _is_list_of_texts(value: Any) -> bool:
    return type(value) is list and all(type(item) is str for item in value)


def _described(value: Any) -> str:
    if value is None:
        return "null"
    names = {dict: "an object", list: "a list", str: "text", bool: "a boolean", int: "a number", float: "a number"}
    return names.get(type(value), "something else")
