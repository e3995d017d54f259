"""The operations under `paths`, each with the path item that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.lower.effective_schema import Site
from specwright.lower.names import words
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, object_or_empty
from specwright.openapi.object_types import METHODS
from specwright.openapi.pointer import join


@dataclass(frozen=True, slots=True)
class OperationSite:
    """An operation, the path item that it belongs to, and where both stand."""

    method: str
    path: str
    item: Site
    operation: Site

    @property
    def client(self) -> Mapping[str, Any]:
        """The operation's `x-client` entry."""
        return object_or_empty(self.operation.node.get("x-client"))

    @property
    def tag(self) -> str | None:
        """The operation's first tag, where it has words to make a name of."""
        tags = self.operation.node.get("tags")
        tag = tags[0] if is_list(tags) and tags else None
        return tag if isinstance(tag, str) and words(tag) else None


def operation_sites(document: Document) -> Iterator[OperationSite]:
    """Every operation under `paths`, in the order of the document."""
    paths = document.tree.get("paths")
    for path, path_item in object_or_empty(paths).items():
        if path.startswith("x-"):
            continue
        at = Site(path_item, join("/paths", path))
        item = Site(*document.resolve(at.node, at.pointer))
        if not is_object(item.node):
            continue
        for method in item.node:
            if method in METHODS and is_object(item.node[method]):
                operation = Site(*document.resolve(item.node[method], join(item.pointer, method)))
                yield OperationSite(method.upper(), path, item, operation)
        for method, node in object_or_empty(item.node.get("additionalOperations")).items():
            if is_object(node):
                yield OperationSite(method, path, item, item.at("additionalOperations", method))
