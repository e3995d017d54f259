"""The rules whose breach makes a document unusable, or nearly so: they need the whole document, with references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import is_object, list_or_empty, object_or_empty
from specwright.openapi.operations import Operation, operations_of
from specwright.openapi.references import ReferenceProblemError, References
from specwright.openapi.url_templates import names_in
from specwright.openapi.walk import DocumentIndex

_COMPOSING = ("allOf", "anyOf", "oneOf")


def check(tree: dict[str, Any], references: References, index: DocumentIndex) -> list[UnlocatedDiagnostic]:
    """Return what is wrong with a document that has the right shape."""
    operations = list(operations_of(tree, references))
    findings = list(_cycles(index))
    if not any(is_object(tree.get(name)) for name in ("paths", "webhooks", "components")):
        message = "the document describes nothing: it has no 'paths'; add them"
        findings.append(UnlocatedDiagnostic("", "no-paths", message))
    findings += _paths(tree)
    findings += _operation_ids(operations)
    for operation in operations:
        findings += _parameters(operation, references)
        findings += _responses(operation)
    return findings


def _cycles(index: DocumentIndex) -> Iterator[UnlocatedDiagnostic]:
    """Find references that only lead to each other, and schemas that are composed of themselves."""
    parts = {
        pointer: [
            f"{pointer}/{keyword}/{index}"
            for keyword in _COMPOSING
            for index in range(len(list_or_empty(schema.get(keyword))))
        ]
        for pointer, schema in index.schemas
        if any(keyword in schema for keyword in _COMPOSING)
    }
    settled: set[str] = set()
    for start in [*index.targets, *parts]:
        way: dict[str, None] = {}
        rest: list[tuple[str, bool]] = [(start, True)]
        while rest:
            pointer, arrives = rest.pop()
            if not arrives:
                del way[pointer]
                settled.add(pointer)
            elif pointer in way:
                yield _cycle(pointer, list(way), parts)
            elif pointer not in settled and (pointer in index.targets or pointer in parts):
                way[pointer] = None
                rest.append((pointer, False))
                target = index.targets.get(pointer)
                rest += [(part, True) for part in ([target] if target is not None else []) + parts.get(pointer, [])]


def _cycle(pointer: str, way: list[str], parts: dict[str, list[str]]) -> UnlocatedDiagnostic:
    if any(node in parts for node in way[way.index(pointer) :]):
        message = "this schema is composed of itself by allOf, anyOf or oneOf, and so has no meaning; take it out there"
        return UnlocatedDiagnostic(pointer, "schema-self-composition", message)
    message = "this reference leads in a circle; let one of the references in it be the thing itself"
    return UnlocatedDiagnostic(f"{pointer}/$ref", "reference-cycle", message)


def _paths(tree: dict[str, Any]) -> Iterator[UnlocatedDiagnostic]:
    for path in object_or_empty(tree.get("paths")):
        if not path.startswith(("/", "x-")):
            message = f"the path {quoted(path)} does not start with a slash; add it"
            yield UnlocatedDiagnostic(pointers.join("/paths", path), "path-without-slash", message)


def _operation_ids(operations: list[Operation]) -> Iterator[UnlocatedDiagnostic]:
    first: dict[str, Operation] = {}
    for operation in operations:
        name = operation.node.get("operationId")
        if not isinstance(name, str):
            continue
        earlier = first.setdefault(name, operation)
        if earlier.pointer != operation.pointer:
            message = (
                f"the operationId {quoted(name)} belongs already to {earlier.method.upper()} {quoted(earlier.path)}; "
                "rename one of the two"
            )
            yield UnlocatedDiagnostic(operation.pointer + "/operationId", "duplicate-operation-id", message)


def _parameters(operation: Operation, references: References) -> Iterator[UnlocatedDiagnostic]:
    declared: dict[str, str] = {}
    complete = True
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        seen: set[tuple[str, str]] = set()
        for index, parameter in enumerate(list_or_empty(holder.get("parameters"))):
            place = f"{pointer}/parameters/{index}"
            try:
                target, _ = references.resolve(parameter, place)
            except ReferenceProblemError:
                complete = False
                continue
            name, where = object_or_empty(target).get("name"), object_or_empty(target).get("in")
            if not isinstance(name, str) or not isinstance(where, str):
                message = "a parameter has a 'name' and says what it is 'in'; add what is missing"
                yield UnlocatedDiagnostic(place, "parameter-incomplete", message)
                continue
            if (name, where) in seen:
                message = f"the {where} parameter {quoted(name)} stands in this list already; remove one of the two"
                yield UnlocatedDiagnostic(place, "duplicate-parameter", message)
            seen.add((name, where))
            if where == "path":
                declared[name] = place
    if operation.path is None or not complete:
        return
    template = names_in(operation.path)
    for name in template:
        if name not in declared:
            message = (
                f"no path parameter {quoted(name)} is declared for {quoted(operation.path)}; add it to 'parameters'"
            )
            yield UnlocatedDiagnostic(operation.pointer, "path-parameter-missing", message)
    for name, place in declared.items():
        if name not in template:
            message = (
                f"the path {quoted(operation.path)} has no {quoted('{' + name + '}')}; "
                "add it to the path, or remove the parameter"
            )
            yield UnlocatedDiagnostic(place, "path-parameter-missing", message)


def _responses(operation: Operation) -> Iterator[UnlocatedDiagnostic]:
    responses = operation.node.get("responses")
    if responses is not None and not is_object(responses):
        return
    if any(not name.startswith("x-") for name in responses or ()):
        return
    # OpenAPI 3.1 allows it, but a client of such an operation could not tell success from failure. Webhooks are
    # answered by those who are called, so that nothing of ours depends on them.
    rule = "operation-without-responses" if operation.path is not None else "responses-not-stated"
    message = "the operation says nothing about its responses; add 'responses' with at least one status"
    yield UnlocatedDiagnostic(operation.pointer, rule, message)
