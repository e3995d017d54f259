"""References where OpenAPI has none, for whole maps, lists and objects, which bundlers of split documents follow.

Each becomes what it refers to, whose parts become references to the single parts: `properties: {$ref: cat.yaml}`
becomes `properties: {name: {$ref: 'cat.yaml#/name'}}`. So nothing is copied that refers to something itself, and every
part keeps its place.
"""

from __future__ import annotations

import copy
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import quoted
from specwright.openapi.document_index import DocumentIndex
from specwright.openapi.json_types import described, is_list, is_object
from specwright.openapi.neutral import has_effect
from specwright.openapi.object_types import FIXED_FIELDS, PATTERNED_FIELDS, Kind
from specwright.openapi.references import ReferenceProblemError, References
from specwright.openapi.rules import RULES


class Inlining:
    """Replaces references by what they refer to, one level at a time."""

    def __init__(self, references: References, index: DocumentIndex) -> None:
        self._references = references
        self._index = index
        self._own: dict[int, dict[str, Any]] = {}
        """References that stand for parts of what was inlined, by identity; they are not reported again."""

    def fields_of(self, kind: Kind, node: dict[str, Any], pointer: str) -> None:
        """Replace the reference in an object of a kind that cannot be one by the fields of what it refers to."""
        target = self._target(node, pointer, kind, kind.with_article)
        reference = node.pop("$ref")
        if not is_object(target):
            self._refuse(target, pointer, kind, reference, kind.with_article)
            return
        for name, value in target.items():
            if name not in node:
                is_part = _holds_parts(kind, name) and (is_object(value) or is_list(value))
                node[name] = self._part(reference, name) if is_part else copy.deepcopy(value)

    def entries_of(self, kind: Kind, holder: dict[str, Any], pointer: str) -> None:
        """Replace the reference in a map of objects by the entries of the map that it refers to."""
        target = self._target(holder, pointer, kind, f"a map of {kind.value}s")
        reference = holder.pop("$ref")
        if not is_object(target) or not all(is_object(item) or type(item) is bool for item in target.values()):
            self._refuse(target, pointer, kind, reference, f"a map of {kind.value}s")
            return
        for name in target:
            holder.setdefault(name, self._part(reference, name))

    def items_of(self, kind: Kind, node: dict[str, Any], pointer: str) -> Any:
        """Return the items of the list that a reference refers to; the reference itself if that is not a list."""
        try:
            target, _ = self._references.resolve(node, pointer)
        except ReferenceProblemError:
            return node
        if not is_list(target):
            return node
        self._target(node, pointer, kind, f"a list of {kind.value}s")
        return [self._part(node["$ref"], str(index)) for index in range(len(target))]

    def _target(self, node: dict[str, Any], pointer: str, kind: Kind, what: str) -> Any:
        """Return what the reference in a node refers to, and report that it stands there."""
        place = f"{pointer}/$ref"
        try:
            # Encodings hold encodings, so that replacing references might never end.
            target, _ = (None, "") if kind is Kind.ENCODING else self._references.resolve(node, pointer)
        except ReferenceProblemError as error:
            self._index.find(place, error.rule, error.message)
            if RULES[error.rule].severity != "error" and has_effect(kind):
                self._index.ignore(pointer, kind, error.message)
            return error
        if id(node) not in self._own:
            message = f"OpenAPI allows no reference in place of {what}; write out what {quoted(node['$ref'])} refers to"
            self._index.find(place, "reference-not-allowed", message)
        return target

    def _refuse(self, target: Any, pointer: str, kind: Kind, reference: str, what: str) -> None:
        if isinstance(target, ReferenceProblemError):
            return
        message = f"{quoted(reference)} is {described(target)}, not {what}; correct the reference"
        self._index.find(pointer, "reference-kind", message)
        if has_effect(kind):
            self._index.ignore(pointer, kind, message)

    def _part(self, reference: str, name: str) -> dict[str, Any]:
        separator = "/" if "#" in reference else "#/"
        part = {"$ref": reference + separator + pointers.escape(name).replace("%", "%25")}
        self._own[id(part)] = part
        return part


def _holds_parts(kind: Kind, name: str) -> bool:
    """Return whether a field holds objects of OpenAPI, rather than plain values."""
    if kind in PATTERNED_FIELDS:
        return not name.startswith("x-")
    _, inner = FIXED_FIELDS[kind].get(name, ("one", Kind.ANY))
    return inner in FIXED_FIELDS or inner in PATTERNED_FIELDS
