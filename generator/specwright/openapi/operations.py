"""The operations of a document, wherever they stand: under paths, webhooks, callbacks excluded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.json_types import is_object, object_or_empty
from specwright.openapi.object_types import METHODS
from specwright.openapi.references import ReferenceProblemError, References


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation in its path item, references to path items followed."""

    path: str | None
    """The path template; None for a webhook."""
    method: str
    """As in the document: `get`; in `additionalOperations` any name."""
    node: dict[str, Any]
    pointer: str
    item: dict[str, Any]
    """The path item that holds it."""
    item_pointer: str

    @property
    def title(self) -> str:
        """Method and path, as people call an operation."""
        return f"{self.method.upper()} {self.path or 'webhook'}"


def operations_of(tree: dict[str, Any], references: References) -> Iterator[Operation]:
    """Yield the operations under `paths`, then those under `webhooks`; what has the wrong shape is left out."""
    for section in ("paths", "webhooks"):
        for name, item in object_or_empty(tree.get(section)).items():
            if name.startswith("x-"):
                continue
            path = name if section == "paths" else None
            yield from _operations_in(path, item, pointers.join(f"/{section}", name), references)


def _operations_in(path: str | None, item: Any, pointer: str, references: References) -> Iterator[Operation]:
    try:
        target, target_pointer = references.resolve(item, pointer)
    except ReferenceProblemError:
        return
    places = [(item, pointer)] if target is item else [(item, pointer), (target, target_pointer)]
    for holder, place in places:
        if not is_object(holder):
            continue
        candidates = [(method, f"{place}/{method}", holder.get(method)) for method in METHODS]
        candidates += [
            (method, pointers.join(place, "additionalOperations", method), node)
            for method, node in object_or_empty(holder.get("additionalOperations")).items()
        ]
        for method, operation_pointer, node in candidates:
            if not is_object(node):
                continue
            try:
                meant, meant_pointer = references.resolve(node, operation_pointer)
            except ReferenceProblemError:
                continue
            if is_object(meant):
                yield Operation(path, method, meant, meant_pointer, holder, place)
