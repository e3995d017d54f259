"""What could be better about a document that can be used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic, UnlocatedDiagnostic, in_reading_order, quoted
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object, list_or_empty, object_or_empty
from specwright.openapi.linting.pagination import pagination_findings
from specwright.openapi.linting.provenance import curation_findings
from specwright.openapi.linting.schemas import schema_findings
from specwright.openapi.operations import Operation, operations_of
from specwright.openapi.url_templates import names_in


def lint(document: Document) -> tuple[Diagnostic, ...]:
    """Return everything worth mentioning about a document, sorted by file and line.

    Of a curated specification (with a `ledger.json` beside it) more is asked: sources and descriptions.
    """
    findings = [*document.findings]
    operations = list(operations_of(document.tree, document.references))
    for operation in operations:
        findings += _statuses(operation)
        findings += _parameter_schemas(document, operation)
        findings += _security(document, operation.node, operation.pointer)
    findings += _security(document, document.tree, "")
    findings += _paths(document)
    findings += _servers(document.tree, "")
    for pointer, schema in document.index.schemas:
        findings += schema_findings(pointer, schema)
    findings += _unused_components(document)
    findings += pagination_findings(document, operations)
    findings += _unused_credentials(document, operations)
    if document.is_curated:
        findings += curation_findings(document, operations)
    return in_reading_order(document.diagnostic(finding) for finding in findings)


def _statuses(operation: Operation) -> Iterator[UnlocatedDiagnostic]:
    for status in object_or_empty(operation.node.get("responses")):
        is_code = len(status) == 3 and status[0] in "12345" and (status[1:].isdecimal() or status[1:] == "XX")
        if not is_code and status != "default" and not status.startswith("x-"):
            message = f"{quoted(status)} is not a valid status code; write 200, 2XX, default or the like"
            yield UnlocatedDiagnostic(
                pointers.join(operation.pointer, "responses", status), "invalid-status-code", message
            )


def _parameter_schemas(document: Document, operation: Operation) -> Iterator[UnlocatedDiagnostic]:
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        for index, parameter in enumerate(list_or_empty(holder.get("parameters"))):
            target, place = document.resolve(parameter, f"{pointer}/parameters/{index}")
            if is_object(target) and "schema" not in target and "content" not in target:
                message = f"the parameter {quoted(target.get('name'))} has no schema; add a 'schema'"
                yield UnlocatedDiagnostic(place, "parameter-without-schema", message)


def _security(document: Document, holder: dict[str, Any], pointer: str) -> Iterator[UnlocatedDiagnostic]:
    schemes = object_or_empty(object_or_empty(document.tree.get("components")).get("securitySchemes"))
    for index, requirement in enumerate(list_or_empty(holder.get("security"))):
        for name in object_or_empty(requirement):
            if name not in schemes:
                message = f"no security scheme is called {quoted(name)}; add it to 'components/securitySchemes'"
                place = pointers.join(pointer, "security", index, name)
                yield UnlocatedDiagnostic(place, "security-scheme-undefined", message)


def _paths(document: Document) -> Iterator[UnlocatedDiagnostic]:
    first: dict[str, str] = {}
    for path in object_or_empty(document.tree.get("paths")):
        place = pointers.join("/paths", path)
        shape = path
        for name in names_in(path):
            shape = shape.replace("{" + name + "}", "{}")
        earlier = first.setdefault(shape, path)
        if earlier != path:
            message = f"{quoted(path)} matches the same URLs as {quoted(earlier)}; merge the two"
            yield UnlocatedDiagnostic(place, "ambiguous-path", message)
        if "?" in path or "#" in path:
            message = f"the path {quoted(path)} has a query or fragment; declare parameters instead"
            yield UnlocatedDiagnostic(place, "path-with-query", message)


def _servers(holder: dict[str, Any], pointer: str) -> Iterator[UnlocatedDiagnostic]:
    for index, server in enumerate(list_or_empty(holder.get("servers"))):
        url = object_or_empty(server).get("url")
        for name in names_in(url) if isinstance(url, str) else ():
            if name not in object_or_empty(object_or_empty(server).get("variables")):
                message = f"the variable {quoted(name)} of the URL is not described; add it to 'variables'"
                yield UnlocatedDiagnostic(f"{pointer}/servers/{index}/url", "server-variable-undefined", message)


def _unused_components(document: Document) -> Iterator[UnlocatedDiagnostic]:
    used = {"/".join(pointer.split("/")[:4]) for pointer in document.index.reached}
    for section, components in object_or_empty(document.tree.get("components")).items():
        if section == "securitySchemes" or section.startswith("x-"):
            continue
        for name in object_or_empty(components):
            pointer = pointers.join("/components", section, name)
            if pointer not in used:
                message = f"nothing refers to {quoted(name)}; use it or remove it"
                yield UnlocatedDiagnostic(pointer, "unused-component", message)


def _unused_credentials(document: Document, operations: Sequence[Operation]) -> Iterator[UnlocatedDiagnostic]:
    """Schemes that operations refuse by an empty `security`: a client takes the credential and does not send it."""
    schemes = object_or_empty(object_or_empty(document.tree.get("components")).get("securitySchemes"))
    everywhere = document.tree.get("security")
    for name in schemes:
        asking = refusing = 0
        for operation in operations:
            required = list_or_empty(operation.node.get("security", everywhere))
            asking += any(name in object_or_empty(each) for each in required)
            refusing += operation.node.get("security") == []
        if refusing and asking < refusing:
            message = (
                f"{refusing} of {len(operations)} operations say 'security: []', so that the client does not send "
                f"{quoted(name)} with them; remove that where the service asks for it"
            )
            yield UnlocatedDiagnostic(pointers.join("/components/securitySchemes", name), "credentials-unused", message)
