"""`references.json`: names, types and required marks of the references that a specification rests on beside documents.

A definition or a client of the vendor supplies what a page lost. What was taken over is kept here, a schema a line and
then a value a line, so that a change to the specification is noticed that no document speaks of.
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


class Reference(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was taken over from one reference."""

    schemas: dict[str, dict[str, ReferenceProperty]] = {}
    """Schema -> property."""
    values: dict[str, Any] = {}
    """Pointer in the specification -> what the reference has there.

    Of `properties` and `responses` the names, of a path its methods, of everything else the value itself. What is more
    than names must be marked with `x-inferred`.
    """


References = dict[str, Reference]
"""By the key of the reference in `provider.yaml`."""


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
    for key, reference in references.items():
        parts: list[str] = []
        for part in ("schemas", "values"):
            held: dict[str, Any] = getattr(reference, part)
            lines = ",\n".join(
                f"      {msgspec.json.encode(name).decode()}: {msgspec.json.encode(value).decode()}"
                for name, value in held.items()
            )
            if lines:
                parts.append(f'    "{part}": {{\n{lines}\n    }}')
        blocks.append(f"  {msgspec.json.encode(key).decode()}: {{\n" + ",\n".join(parts) + "\n  }")
    return ("{\n" + ",\n".join(blocks) + "\n}\n").encode()


def complaints(document: Document, references: References) -> Iterator[Complaint]:
    """Yield where a specification differs from what it took over from references."""
    schemas = object_or_empty(object_or_empty(document.tree.get("components")).get("schemas"))
    for key, reference in references.items():
        for name, properties in reference.schemas.items():
            pointer = pointers.join("/components/schemas", name)
            if name not in schemas:
                message = (
                    f"'{key}' has the schema '{name}', the specification does not; add it, or take it out of {FILE}"
                )
                yield Complaint("/components/schemas", "reference-differs", message)
                continue
            yield from _schema(document, key, properties, schemas[name], pointer)
        for pointer, value in reference.values.items():
            differs = difference(document, pointer, value)
            if differs is not None:
                place = pointer if _exists(document, pointer) else _deepest(document, pointer)
                yield Complaint(
                    place, "reference-differs", f"'{key}' {differs}; correct it, or take it out of the values in {FILE}"
                )


def difference(document: Document, pointer: str, stated: Any) -> str | None:
    """Return how a specification differs from a value of a reference, in words that follow its name; None if not."""
    owner = pointers.parent_of(pointer)
    last = pointers.unescape(pointer.rpartition("/")[2])
    if not _exists(document, owner):
        return f"has {_shown(stated)} at '{pointer}', where the specification has nothing"
    node = object_or_empty(document.at(owner))
    found = node.get(last)
    if is_list(stated) and (last in NAMED or owner == "/paths"):
        names = object_or_empty(found)
        methods = {name for name in names if name in METHODS} if owner == "/paths" else set(names)
        missing = [name for name in stated if name not in names]
        extra = [
            name
            for name in names
            if name in methods
            and name not in stated
            and not name.startswith("x-")
            and "x-inferred" not in object_or_empty(names[name])
        ]
        if missing:
            return f"has '{missing[0]}' here, the specification does not"
        return f"does not have '{extra[0]}' here" if extra else None
    if last == "required":
        found = sorted(found) if is_list(found) else found or (False if isinstance(stated, bool) else [])
    elif last == "type" and is_list(found):
        rest = [each for each in found if each != "null"]
        found = rest[0] if len(rest) == 1 else rest
    elif last == "enum":
        found = [each for each in list_or_empty(found) if each is not None]
        if all(each in found for each in stated) and len(found) == len(stated):
            return None
    if type(found) is type(stated) and found == stated:
        return None
    return f"has {_shown(stated)} as '{last}', the specification {_shown(found)}"


NAMED = ("properties", "responses")
"""Keywords of which a reference states the names."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def _exists(document: Document, pointer: str) -> bool:
    try:
        document.at(pointer)
    except (KeyError, IndexError, ValueError, TypeError):
        return False
    return True


def _deepest(document: Document, pointer: str) -> str:
    while pointer and not _exists(document, pointer):
        pointer = pointers.parent_of(pointer)
    return pointer


def _shown(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _schema(
    document: Document, key: str, known: dict[str, ReferenceProperty], node: Any, pointer: str
) -> Iterator[Complaint]:
    found, required = properties_of(document, node, pointer)
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


def properties_of(document: Document, node: Any, pointer: str) -> tuple[dict[str, tuple[Any, str]], set[str]]:
    """Return the properties of a schema with those of its `allOf`, and which of them are required."""
    target, place = document.resolve(node, pointer)
    found: dict[str, tuple[Any, str]] = {}
    required: set[str] = set()
    for index, part in enumerate(list_or_empty(object_or_empty(target).get("allOf"))):
        more, needed = properties_of(document, part, f"{place}/allOf/{index}")
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
