"""The vendor's definition of Domino 6.3.0 beside `specs/domino/6.3.yaml`: what either has that the other has not.

Names, types, required marks, enums, bounds, media types and status codes are compared, in one form: OpenAPI 3.0 says
`nullable` where 3.1 lists the type `null`, and texts are our own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from specwright.openapi.json_types import is_list, is_object

METHODS = ("get", "post", "put", "patch", "delete")
_TEXTS = frozenset({"description", "summary", "title", "example", "examples"})
_UNNAMED = "#/components/schemas/ErrorEnvelope"
"""Has a name in the specification only: the definition writes the object out in each of its responses."""


def compared(definition: dict[str, Any], specification: dict[str, Any]) -> list[str]:
    """Return the differences, a line each, with the place."""
    theirs, ours = dict(_operations(definition)), dict(_operations(specification))
    found = [f"{name}: only in the definition" for name in theirs.keys() - ours.keys()]
    found += [f"{name}: only in the specification" for name in ours.keys() - theirs.keys()]
    for name in sorted(theirs.keys() & ours.keys()):
        found += _differences(name, theirs[name], ours[name])
    used = _schemas_used(specification)
    known = definition["components"]["schemas"]
    for name in sorted(used - {_UNNAMED.rpartition("/")[2]}):
        if name not in known:
            found.append(f"schema {name}: only in the specification")
        else:
            own = specification["components"]["schemas"][name]
            found += _differences(f"schema {name}", _normal(known[name], definition), _normal(own, specification))
    return sorted(found)


def operations_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return the operations by method and path."""
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, node in operations_of(document).items():
        parameters = [_resolved(each, document, "") for each in node.get("parameters", [])]
        yield (
            name,
            {
                "operationId": node["operationId"],
                "tags": node["tags"],
                "deprecated": node.get("deprecated", False),
                "parameters": {f"{each['in']} {each['name']}": _parameter(each, document) for each in parameters},
                "body": _content(_resolved(node.get("requestBody", {}), document, ""), document),
                "responses": {
                    status: _content(_resolved(response, document, status), document)
                    for status, response in node["responses"].items()
                },
            },
        )


def _parameter(node: dict[str, Any], document: dict[str, Any]) -> Any:
    schema = _normal(node["schema"], document)
    if node["name"] == "offset" and schema.get("default") == 25:
        del schema["default"]  # a slip of the definition, it belongs to `limit`; see specs/domino/NOTES.md
    return {"required": node.get("required", False), "schema": schema}


def _content(node: dict[str, Any], document: dict[str, Any]) -> Any:
    content = {name: _normal(media.get("schema"), document) for name, media in node.get("content", {}).items()}
    return {"required": node.get("required", False), "content": content}


def _resolved(node: dict[str, Any], document: dict[str, Any], status: str) -> dict[str, Any]:
    """Follow a reference; one to a response that the definition does not have means that of the status."""
    if "$ref" not in node:
        return node
    _, _, kind, name = node["$ref"].split("/")
    found: dict[str, Any] = document["components"][kind].get(name) or document["components"][kind][status]
    return found


def _normal(node: Any, document: dict[str, Any]) -> Any:
    if is_list(node):
        return [_normal(each, document) for each in node]
    if not is_object(node):
        return node
    if node.get("$ref") == _UNNAMED:
        return _normal(document["components"]["schemas"][_UNNAMED.rpartition("/")[2]], document)
    found = {
        key: {name: _normal(each, document) for name, each in value.items()}
        if key == "properties"
        else _normal(value, document)
        for key, value in node.items()
        if key not in _TEXTS and not key.startswith("x-") and key != "nullable"
    }
    if node.get("nullable") is True:
        found["type"] = [found["type"], "null"]
    if is_list(found.get("type")) and is_list(found.get("enum")):
        found["enum"] = [value for value in found["enum"] if value is not None]
    return found


def _differences(place: str, theirs: Any, ours: Any) -> list[str]:
    if is_object(theirs) and is_object(ours):
        found: list[str] = []
        for key in dict.fromkeys((*theirs, *ours)):
            if key not in ours or key not in theirs:
                owner = "definition" if key not in ours else "specification"
                found.append(f"{place} > {key}: only in the {owner}")
            elif key == "required" and is_list(theirs[key]) and is_list(ours[key]):
                found += _differences(f"{place} > {key}", sorted(theirs[key]), sorted(ours[key]))
            else:
                found += _differences(f"{place} > {key}", theirs[key], ours[key])
        return found
    if json.dumps(theirs, sort_keys=True) == json.dumps(ours, sort_keys=True):
        return []
    return [f"{place}: {json.dumps(theirs)} in the definition, {json.dumps(ours)} in the specification"]


def _schemas_used(document: dict[str, Any]) -> set[str]:
    """Names of the schemas that operations lead to."""
    schemas, found, rest = document["components"]["schemas"], set[str](), [document["paths"]]
    rest += [document["components"].get(kind, {}) for kind in ("parameters", "responses", "requestBodies")]
    while rest:
        node: Any = rest.pop()
        if is_object(node):
            reference = node.get("$ref")
            if isinstance(reference, str) and "/schemas/" in reference:
                name = reference.rpartition("/")[2]
                if name not in found:
                    found.add(name)
                    rest.append(schemas[name])
            rest += list(node.values())
        elif is_list(node):
            rest += node
    return found


def definition_file(repository: Path) -> Path:
    """Where the definition is kept, beside the repository."""
    return repository.parent / "shared" / "facts" / "domino-6.3" / "definition.json"
