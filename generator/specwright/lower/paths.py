"""The operations under `paths`, each with the path item that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specwright.lower.names import words
from specwright.lower.site import Reads, Site
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.object_types import METHODS


@dataclass(frozen=True, slots=True)
class OperationSite:
    """An operation, the path item that it belongs to, and where both stand."""

    method: str
    path: str
    item: Site
    operation: Site

    @property
    def client(self) -> Site:
        """The operation's `x-client` entry."""
        return self.operation.child("x-client")

    @property
    def tag(self) -> str | None:
        """The operation's first tag, where it has words to make a name of."""
        tags = self.operation.get("tags")
        tag = tags[0] if is_list(tags) and tags else None
        return tag if isinstance(tag, str) and words(tag) else None


def operation_sites(reads: Reads) -> Iterator[OperationSite]:
    """Every operation under `paths`, in the order of the document."""
    for path, at in reads.root.entries("paths"):
        if path.startswith("x-"):
            continue
        item = at.resolved()
        for method in item.names:
            if method in METHODS and is_object(item.node[method]):
                yield OperationSite(method.upper(), path, item, item.at(method).resolved())
        for method, operation in item.entries("additionalOperations"):
            if is_object(operation.node):
                yield OperationSite(method, path, item, operation)
