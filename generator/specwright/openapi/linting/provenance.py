"""What is asked of our own specifications beyond OpenAPI: sources, descriptions, and names for operations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object, list_or_empty, object_or_empty
from specwright.openapi.operations import Operation

_SOURCES = ("x-source", "x-inferred")


def curation_findings(document: Document, operations: Sequence[Operation]) -> Iterator[UnlocatedDiagnostic]:
    """Yield what a curated specification lacks."""
    for operation in operations:
        yield from _operation(operation)
        yield from _parameters(document, operation)
    for name, schema in object_or_empty(object_or_empty(document.tree.get("components")).get("schemas")).items():
        if is_object(schema) and not any(source in schema for source in _SOURCES):
            message = f"the schema {quoted(name)} has no source; add 'x-source' or 'x-inferred'"
            yield UnlocatedDiagnostic(pointers.join("/components/schemas", name), "schema-without-source", message)
    for pointer, schema in document.index.schemas:
        for name, item in object_or_empty(schema.get("properties")).items():
            if is_object(item) and not any(word in item for word in ("description", "$ref", "title", "const")):
                message = f"the property {quoted(name)} is not described; add a 'description'"
                yield UnlocatedDiagnostic(
                    pointers.join(pointer, "properties", name), "property-without-description", message
                )


def _operation(operation: Operation) -> Iterator[UnlocatedDiagnostic]:
    node, pointer, title = operation.node, operation.pointer, quoted(operation.title)
    if not node.get("operationId"):
        yield UnlocatedDiagnostic(pointer, "operation-without-id", f"{title} has no operationId; add an 'operationId'")
    if not node.get("tags"):
        yield UnlocatedDiagnostic(pointer, "operation-without-tags", f"{title} belongs to no group; add 'tags'")
    if not any(source in node for source in _SOURCES):
        message = f"{title} has no source; add 'x-source' or 'x-inferred'"
        yield UnlocatedDiagnostic(pointer, "operation-without-source", message)
    if not node.get("summary") and not node.get("description"):
        yield UnlocatedDiagnostic(pointer, "missing-description", f"{title} is not described; add a 'summary'")


def _parameters(document: Document, operation: Operation) -> Iterator[UnlocatedDiagnostic]:
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        for index, parameter in enumerate(list_or_empty(holder.get("parameters"))):
            target, place = document.resolve(parameter, f"{pointer}/parameters/{index}")
            if is_object(target) and not target.get("description"):
                message = f"the parameter {quoted(target.get('name'))} is not described; add a 'description'"
                yield UnlocatedDiagnostic(place, "missing-description", message)
