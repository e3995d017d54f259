"""`references.json`: names, types and required marks of the references that a specification rests on beside documents.

A definition or a client of the vendor supplies what a page lost. What was taken over is kept here, a schema a line, so
that a change to the specification is noticed that no document speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from specwright.ledger.ledger import LedgerError
from specwright.ledger.provenance import Complaint
from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty

FILE = "references.json"
ANY = "any"
"""Type of what a reference leaves open."""


class ReferenceProperty(msgspec.Struct, frozen=True, array_like=True):
    """A property as a reference has it."""

    type: str
    """A JSON type, the name of a schema, `[...]` around that of the items of a list, or `any`."""
    required: bool
    excuse: str = ""
    """Why the specification differs; empty where it must not."""


References = dict[str, dict[str, dict[str, ReferenceProperty]]]
"""Reference (by its key in `provider.yaml`) -> schema -> property."""


def read_references(path: Path) -> References:
    """Read `references.json`; a provider without one has no references to compare with.

    Raises:
        LedgerError: the file is damaged.
    """
    if not path.is_file():
        return {}
    try:
        return msgspec.json.decode(path.read_bytes(), type=References)
    except msgspec.DecodeError as error:
        message = f"this is not a file of references: {error}; write it again with scripts/references.py"
        raise LedgerError(Diagnostic(str(path), 1, 1, "", "unusable-references", message)) from None


def encoded(references: References) -> bytes:
    """Return the bytes of `references.json`: a schema a line."""
    blocks: list[str] = []
    for key, schemas in references.items():
        lines = ",\n".join(
            f"    {msgspec.json.encode(name).decode()}: {msgspec.json.encode(properties).decode()}"
            for name, properties in schemas.items()
        )
        blocks.append(f"  {msgspec.json.encode(key).decode()}: {{\n{lines}\n  }}")
    return ("{\n" + ",\n".join(blocks) + "\n}\n").encode()


def complaints(document: Document, references: References) -> Iterator[Complaint]:
    """Yield where a specification differs from what it took over from references."""
    schemas = object_or_empty(object_or_empty(document.tree.get("components")).get("schemas"))
    for key, known in references.items():
        for name, properties in known.items():
            pointer = pointers.join("/components/schemas", name)
            if name not in schemas:
                message = (
                    f"'{key}' has the schema '{name}', the specification does not; add it, or take it out of {FILE}"
                )
                yield Complaint("/components/schemas", "reference-differs", message)
                continue
            yield from _schema(document, key, properties, schemas[name], pointer)


def _schema(
    document: Document, key: str, known: dict[str, ReferenceProperty], node: Any, pointer: str
) -> Iterator[Complaint]:
    found, required = _properties(document, node, pointer)
    for name, stated in known.items():
        place = pointers.join(pointer, "properties", name)
        if stated.excuse:
            continue
        if name not in found:
            message = f"'{key}' has the property '{name}', the specification does not; add it, or excuse it in {FILE}"
            yield Complaint(pointer, "reference-differs", message)
            continue
        types = _types(document, *found[name])
        if not any(_is_type(stated.type, each) for each in types):
            message = (
                f"'{key}' types this as {stated.type}, the specification as {types[0]}; "
                f"correct it, or excuse it in {FILE}"
            )
            yield Complaint(place, "reference-differs", message)
        if stated.required != (name in required):
            word = "requires" if stated.required else "does not require"
            yield Complaint(
                place, "reference-differs", f"'{key}' {word} this property; correct 'required', or excuse it in {FILE}"
            )
    for name in found.keys() - known.keys():
        if "x-inferred" not in object_or_empty(found[name][0]):
            message = f"'{key}' does not have this property; remove it, or mark it with 'x-inferred' and a reason"
            yield Complaint(pointers.join(pointer, "properties", name), "reference-differs", message)


def _is_type(stated: str, found: str) -> bool:
    """Whether a type is the one that a reference has, which may leave the innermost open."""
    depth = stated.count("[")
    return stated == found or (stated.strip("[]") == ANY and found.startswith("[" * depth))


def _properties(document: Document, node: Any, pointer: str) -> tuple[dict[str, tuple[Any, str]], set[str]]:
    """Return the properties of a schema with those of its `allOf`, and which of them are required."""
    target, place = document.resolve(node, pointer)
    found: dict[str, tuple[Any, str]] = {}
    required: set[str] = set()
    for index, part in enumerate(list_or_empty(object_or_empty(target).get("allOf"))):
        more, needed = _properties(document, part, f"{place}/allOf/{index}")
        found, required = found | more, required | needed
    for name, value in object_or_empty(object_or_empty(target).get("properties")).items():
        found[name] = value, pointers.join(place, "properties", name)
    return found, required | {str(name) for name in list_or_empty(object_or_empty(target).get("required"))}


def _types(document: Document, node: Any, pointer: str) -> list[str]:
    """Return what a reference may call the type of a schema: its name, and its JSON type."""
    target, place = document.resolve(node, pointer)
    names = [pointers.unescape(place.rpartition("/")[2])] if target is not node else []
    if not is_object(target):
        return [*names, ANY]
    parts = list_or_empty(target.get("allOf"))
    if len(parts) == 1:
        names += _types(document, parts[0], f"{place}/allOf/0")
    listed = target.get("type")
    types = [each for each in listed if each != "null"] if is_list(listed) else [listed]
    if types == ["array"]:
        return [*names, *(f"[{each}]" for each in _types(document, target.get("items"), f"{place}/items"))]
    return [*names, *(str(each) for each in types if each), *([] if listed or names else [ANY])]
