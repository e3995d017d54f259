"""The rules whose breach makes a document unusable, or nearly so: they need the whole document, with references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.spec import pointer as pointers
from generator.spec.operations import Operation, operations_of
from generator.spec.problem import Finding, quoted
from generator.spec.references import ReferenceProblemError, References
from generator.spec.survey import Survey

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def check(tree: dict[str, Any], references: References, surveyed: Survey) -> list[Finding]:
    """Return what is wrong with a document that has the right shape."""
    operations = list(operations_of(tree, references))
    findings = list(_reference_cycles(surveyed))
    if not any(isinstance(tree.get(name), dict) for name in ("paths", "webhooks", "components")):
        message = "the document describes nothing: it has no 'paths'; add them"
        findings.append(Finding("", "no-paths", message))
    findings += _paths(tree)
    findings += _operation_ids(operations)
    for operation in operations:
        findings += _parameters(operation, references)
        findings += _responses(operation, tree["openapi"])
    return findings


def _reference_cycles(surveyed: Survey) -> Iterator[Finding]:
    """Find references that only lead to each other."""
    settled: set[str] = set()
    for start in surveyed.targets:
        chain: dict[str, None] = {}
        pointer = start
        while pointer in surveyed.targets and pointer not in settled and pointer not in chain:
            chain[pointer] = None
            pointer = surveyed.targets[pointer]
        if pointer in chain:
            message = "this reference leads in a circle; let one of the references in it be the thing itself"
            yield Finding(pointer, "reference-cycle", message)
        settled.update(chain)


def _paths(tree: dict[str, Any]) -> Iterator[Finding]:
    paths = tree.get("paths")
    for path in paths if isinstance(paths, dict) else ():
        if not path.startswith(("/", "x-")):
            message = f"the path {quoted(path)} does not start with a slash; add it"
            yield Finding(pointers.join("/paths", path), "path-without-slash", message)


def _operation_ids(operations: list[Operation]) -> Iterator[Finding]:
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
            yield Finding(operation.pointer + "/operationId", "duplicate-operation-id", message)


def _parameters(operation: Operation, references: References) -> Iterator[Finding]:
    declared: dict[str, str] = {}
    complete = True
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        parameters = holder.get("parameters")
        seen: set[tuple[str, str]] = set()
        for index, parameter in enumerate(parameters if isinstance(parameters, list) else ()):
            place = f"{pointer}/parameters/{index}"
            try:
                parameter, _ = references.resolve(parameter, place)  # noqa: PLW2901 - from here on only the target counts
            except ReferenceProblemError:
                complete = False
                continue
            name = parameter.get("name") if isinstance(parameter, dict) else None
            where = parameter.get("in") if isinstance(parameter, dict) else None
            if not isinstance(name, str) or not isinstance(where, str):
                message = "a parameter has a 'name' and says what it is 'in'; add what is missing"
                yield Finding(place, "parameter-incomplete", message)
                continue
            if (name, where) in seen:
                message = f"the {where} parameter {quoted(name)} stands in this list already; remove one of the two"
                yield Finding(place, "duplicate-parameter", message)
            seen.add((name, where))
            if where == "path":
                declared[name] = place
    if operation.path is None or not complete:
        return
    template = _TEMPLATE.findall(operation.path)
    for name in template:
        if name not in declared:
            message = (
                f"no path parameter {quoted(name)} is declared for {quoted(operation.path)}; add it to 'parameters'"
            )
            yield Finding(operation.pointer, "path-parameter-missing", message)
    for name, place in declared.items():
        if name not in template:
            message = (
                f"the path {quoted(operation.path)} has no {quoted('{' + name + '}')}; "
                "add it to the path, or remove the parameter"
            )
            yield Finding(place, "path-parameter-missing", message)


def _responses(operation: Operation, version: str) -> Iterator[Finding]:
    responses = operation.node.get("responses")
    if isinstance(responses, dict) and any(not name.startswith("x-") for name in responses):
        return
    if responses is not None and not isinstance(responses, dict):
        return
    message = "the operation says nothing about its responses; add 'responses' with at least one status"
    severity = "error" if version.startswith("3.0.") else "warning"
    yield Finding(operation.pointer, "operation-without-responses", message, severity)
