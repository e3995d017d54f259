"""The rules that need the whole document, with references. What has one sensible reading is repaired."""

from __future__ import annotations

from typing import Any

from specwright.openapi.diagnostics import quoted
from specwright.openapi.document_index import DocumentIndex
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty
from specwright.openapi.neutral import neutralise
from specwright.openapi.object_types import Kind
from specwright.openapi.operations import Operation, operations_of
from specwright.openapi.references import ReferenceProblemError, References
from specwright.openapi.url_templates import names_in

_COMPOSING = ("allOf", "anyOf", "oneOf")


def check(tree: dict[str, Any], references: References, index: DocumentIndex, *, declare_parameters: bool) -> None:
    """Note in `index` what is wrong with a document that has the right shape, and repair it in place."""
    _break_cycles(references, index)
    if not any(is_object(tree.get(name)) for name in ("paths", "webhooks", "components")):
        index.find("", "no-paths", "the document describes nothing: it has no 'paths'; add them")
    operations = list(operations_of(tree, references))
    _check_operation_ids(operations, index)
    for operation in operations:
        for name in _undeclared_parameters(operation, references, index):
            if declare_parameters:
                _declare(operation.node, name)
        _check_responses(operation, index)


def _break_cycles(references: References, index: DocumentIndex) -> None:
    """Remove references that only lead to each other, and those by which schemas are composed of themselves."""
    parts = {
        pointer: [
            f"{pointer}/{keyword}/{number}"
            for keyword in _COMPOSING
            for number in range(len(list_or_empty(schema.get(keyword))))
        ]
        for pointer, schema in index.schemas
        if any(keyword in schema for keyword in _COMPOSING)
    }
    kinds = {use.pointer: use.kind for use in index.uses}
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
                cycle = list(way)[list(way).index(pointer) :]
                _break_cycle(cycle, any(node in parts for node in cycle), kinds, references, index)
            elif pointer not in settled and (pointer in index.targets or pointer in parts):
                way[pointer] = None
                rest.append((pointer, False))
                target = index.targets.get(pointer)
                rest += [(part, True) for part in ([target] if target is not None else []) + parts.get(pointer, [])]


def _break_cycle(
    cycle: list[str], is_composed: bool, kinds: dict[str, Kind], references: References, index: DocumentIndex
) -> None:
    last = next((pointer for pointer in reversed(cycle) if pointer in index.targets), None)
    if last is None:  # broken already, on another way
        return
    if is_composed:
        message = "the schema is composed of itself by allOf, anyOf or oneOf; remove it there"
        index.find(cycle[0], "schema-self-composition", message)
    else:
        message = "the reference is circular; replace one of the references in the circle by what is meant"
        index.find(f"{cycle[0]}/$ref", "reference-cycle", message)
    del index.targets[last]
    neutralise(kinds[last], references.at(last))
    index.ignore(last, kinds[last], message)


def _check_operation_ids(operations: list[Operation], index: DocumentIndex) -> None:
    first: dict[str, Operation] = {}
    for operation in operations:
        name = operation.node.get("operationId")
        if not isinstance(name, str):
            continue
        earlier = first.setdefault(name, operation)
        if earlier.pointer != operation.pointer:
            message = (
                f"the operationId {quoted(name)} is already used by {earlier.method.upper()} {quoted(earlier.path)}; "
                "rename one of the two"
            )
            index.find(operation.pointer + "/operationId", "duplicate-operation-id", message)


def _undeclared_parameters(operation: Operation, references: References, index: DocumentIndex) -> list[str]:
    """Check the parameters of an operation, and return the names in its path that none of them declares."""
    declared: dict[str, str] = {}
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        seen: set[tuple[str, str]] = set()
        for number, parameter in enumerate(list_or_empty(holder.get("parameters"))):
            if parameter == {}:  # reported already
                continue
            place = f"{pointer}/parameters/{number}"
            try:
                target, _ = references.resolve(parameter, place)
            except ReferenceProblemError:
                continue
            name, where = object_or_empty(target).get("name"), object_or_empty(target).get("in")
            if not isinstance(name, str) or not isinstance(where, str):
                message = "a parameter needs a 'name' and an 'in'; add what is missing"
                index.find(place, "parameter-incomplete", message)
                index.ignore(place, Kind.PARAMETER, message)
                continue
            if (name, where) in seen:
                message = f"the {where} parameter {quoted(name)} is declared twice, and the last one counts; remove one"
                index.find(place, "duplicate-parameter", message)
            seen.add((name, where))
            if where == "path":
                declared[name] = place
    if operation.path is None:
        return []
    template = names_in(operation.path)
    undeclared = [name for name in dict.fromkeys(template) if name not in declared]
    for name in undeclared:
        message = (
            f"the path parameter {quoted(name)} of {quoted(operation.path)} is not declared, so it is a string; "
            "add it to 'parameters'"
        )
        index.find(operation.pointer, "path-parameter-undeclared", message)
    for name, place in declared.items():
        if name not in template:
            message = (
                f"the path {quoted(operation.path)} has no {quoted('{' + name + '}')}; "
                "add it to the path, or remove the parameter"
            )
            index.find(place, "path-parameter-unused", message)
    return undeclared


def _declare(node: dict[str, Any], name: str) -> None:
    parameter = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
    listed = node.get("parameters")
    if is_list(listed):
        listed.append(parameter)
    else:
        node["parameters"] = [parameter]


def _check_responses(operation: Operation, index: DocumentIndex) -> None:
    responses = object_or_empty(operation.node.get("responses"))
    if any(not name.startswith("x-") for name in responses):
        return
    # OpenAPI 3.1 allows it, but a client of such an operation cannot tell success from failure.
    message = "the operation describes no responses; add 'responses' with at least one status code"
    index.find(operation.pointer, "responses-missing", message)
    # Webhooks are served by those who are called, so that nothing of ours depends on them.
    if operation.path is not None:
        operation.node["responses"] = {**responses, "2XX": {"description": ""}}
