"""Write `specs/PROVIDER/references.json` from files of facts about a reference: what it says of schemas and operations.

    python scripts/references.py PROVIDER KEY FACTS.json ...

KEY is that of the reference in `provider.yaml`; a value goes to another one where the specification cites only that.
Facts are an object of schemas or a list of operations. Excuses of properties that are still there are kept. What the
specification has otherwise is told and left out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "generator"))

from specwright.ledger.references import (  # noqa: E402
    ANY,
    FILE,
    METHODS,
    Reference,
    ReferenceProperty,
    difference,
    encoded,
    properties_of,
    read_references,
)
from specwright.ledger.sources import sources_of  # noqa: E402
from specwright.openapi import pointer as pointers  # noqa: E402
from specwright.openapi.document import Document, load_document  # noqa: E402
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty  # noqa: E402
from specwright.provider import load_provider  # noqa: E402

KEYWORDS = {
    "format": "format",
    "default": "default",
    "enum": "enum",
    "pattern": "pattern",
    "minimum": "minimum",
    "maximum": "maximum",
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
}
"""Words of the facts -> keywords of JSON Schema."""
PLACES = {"path_params": "path", "query_params": "query", "header_params": "header"}


def type_of(node: dict[str, Any]) -> str:
    """Return the type of a property in the words of `references.json`."""
    if "ref" in node:
        return str(node["ref"])
    if node.get("type") == "array":
        inner = type_of(node.get("items", {}))
        return f"[{inner}]"
    found = node.get("type")
    return found if isinstance(found, str) and "one_of" not in node else ANY


Value = tuple[str, Any]
"""Pointer in the specification, and what the reference has there."""


def schema_values(document: Document, fact: Any, node: Any, pointer: str, *, is_named: bool = False) -> Iterator[Value]:
    """Yield what facts say about a schema and everything in it.

    Args:
        document: the specification.
        fact: the schema as the reference has it.
        node: the schema of the specification.
        pointer: where that stands.
        is_named: whether its properties are compared one by one anyway.
    """
    if isinstance(fact, str):
        fact = {"type": fact}
    if not is_object(fact) or not is_object(node) or "one_of" in fact:
        return
    if "ref" in fact:
        yield f"{pointer}/$ref", f"#/components/schemas/{fact['ref']}"
        return
    if "$ref" in node:
        return
    kind = fact.get("type", "object" if "properties" in fact else None)
    if kind is not None and "type" in node:
        yield f"{pointer}/type", kind
    for word, keyword in KEYWORDS.items():
        if word in fact and keyword in node:
            yield f"{pointer}/{keyword}", fact[word]
    listed = object_or_empty(fact.get("properties"))
    found, _ = properties_of(document, node, pointer)
    if listed and not is_named and "properties" in node:
        yield f"{pointer}/properties", list(listed)
        yield f"{pointer}/required", sorted(name for name, each in listed.items() if each.get("required") is True)
    for name, each in listed.items():
        if name in found:
            yield from schema_values(document, {**each, "required": None}, *found[name])
    yield from schema_values(document, fact.get("items"), node.get("items"), f"{pointer}/items")
    inner = node.get("additionalProperties")
    yield from schema_values(document, fact.get("additional_properties"), inner, f"{pointer}/additionalProperties")


def operation_values(document: Document, fact: dict[str, Any]) -> Iterator[Value]:
    """Yield what facts say about an operation."""
    path, method = str(fact["path"]), str(fact["method"]).lower()
    item = object_or_empty(object_or_empty(document.tree["paths"]).get(path))
    operation = object_or_empty(item.get(method))
    at = pointers.join("/paths", path, method)
    if not operation or "x-inferred" in operation:
        return
    parameters: dict[tuple[str, str], tuple[dict[str, Any], str]] = {}
    for holder, where in ((item, pointers.parent_of(at)), (operation, at)):
        for index, each in enumerate(list_or_empty(holder.get("parameters"))):
            node, place = document.resolve(each, f"{where}/parameters/{index}")
            parameters[node["in"], node["name"]] = node, place
    for word, location in PLACES.items():
        for stated in fact.get(word) or ():
            each = {"name": stated} if isinstance(stated, str) else stated
            if (location, each["name"]) in parameters:
                node, place = parameters[location, each["name"]]
                yield f"{place}/name", each["name"]
                if "required" in each:
                    yield f"{place}/required", each["required"]
                schema = {"items": {"type": each["items"]}} if isinstance(each.get("items"), str) else {}
                limits = {key: value for key, value in each.items() if key != "pattern"}
                yield from schema_values(document, {**limits, **schema}, node.get("schema"), f"{place}/schema")
    body = fact.get("request_body", fact.get("body_schema"))
    body = body.get("schema", body) if is_object(body) else body
    if body and "requestBody" in operation:
        yield from content_values(document, body, operation["requestBody"], f"{at}/requestBody")
    listed = object_or_empty(fact.get("responses"))
    certain = [status for status, each in listed.items() if not str(each.get("code_basis", "")).startswith("inferred")]
    if certain:
        yield f"{at}/responses", certain
    responses = object_or_empty(operation.get("responses"))
    result = {"200": fact["response"]} if fact.get("response") else {}
    for status, each in {**listed, **result}.items():
        if status.startswith("2") and status in responses:
            stated = each if isinstance(each, str) else each.get("schema")
            if is_object(each) and each.get("array"):
                stated = {"type": "array", "items": {"ref": stated}}
            if stated:
                where = pointers.join(at, "responses", status)
                yield from content_values(document, stated, responses[status], where)


def content_values(document: Document, fact: Any, owner: Any, pointer: str) -> Iterator[Value]:
    """Yield what facts say about the JSON of a body or response."""
    node, place = document.resolve(owner, pointer)
    fact = {"ref": fact} if isinstance(fact, str) else fact
    for media, content in object_or_empty(node.get("content")).items():
        if "json" in media:
            where = pointers.join(place, "content", media, "schema")
            yield from schema_values(document, fact, object_or_empty(content).get("schema"), where)


def path_values(document: Document, facts: list[dict[str, Any]]) -> Iterator[Value]:
    """Yield the paths that facts have, with the methods of each."""
    methods: dict[str, list[str]] = {}
    for fact in facts:
        if fact.get("source") != "inferred":
            methods.setdefault(str(fact["path"]), []).append(str(fact["method"]).lower())
    for path, listed in methods.items():
        if path in document.tree["paths"]:
            yield pointers.join("/paths", path), [each for each in METHODS if each in listed]


def cited(document: Document, pointer: str, key: str, known: set[str]) -> str:
    """Return the reference that a part cites: `key`, unless it cites others only."""
    while pointer:
        try:
            node = document.at(pointer)
        except KeyError:
            node = None
        if is_object(node) and "x-source" in node:
            entries = [entry.key for entry in sources_of(node["x-source"])[0] if entry.key in known]
            return key if key in entries or not entries else entries[0]
        pointer = pointers.parent_of(pointer)
    return key


def main(provider: str, key: str, files: list[Path]) -> None:
    """Write what the specification has, too."""
    folder = ROOT / "specs" / provider
    settings = load_provider(folder / "provider.yaml")
    document = load_document(folder / f"{settings.specification}.yaml")
    schemas = document.tree["components"]["schemas"]
    references = read_references(folder / FILE)
    before = references.get(key, Reference()).schemas
    found: dict[str, dict[str, ReferenceProperty]] = {}
    values: list[Value] = []
    for file in files:
        facts: Any = json.loads(file.read_text(encoding="utf-8"))
        read: dict[str, Any] = {"operations": facts, "models": {}} if is_list(facts) else object_or_empty(facts)
        operations = list_or_empty(read.get("operations"))
        values += [*path_values(document, operations)]
        for operation in operations:
            values += operation_values(document, operation)
        for name, node in object_or_empty(read.get("models", read)).items():
            if name not in schemas:
                continue
            at = pointers.join("/components/schemas", name)
            values += schema_values(document, node, schemas[name], at, is_named=True)
            if node.get("properties"):
                known = before.get(name, {})
                found[name] = {
                    each: ReferenceProperty(
                        type_of(value), value.get("required") is True, known[each].excuse if each in known else ""
                    )
                    for each, value in node["properties"].items()
                }
    kept: dict[str, dict[str, Any]] = {}
    for pointer, value in dict(values).items():
        message = difference(document, pointer, value)
        if message is None:
            kept.setdefault(cited(document, pointer, key, set(settings.references)), {})[pointer] = value
        else:
            sys.stdout.write(f"left out: {pointer}: {message}\n")
    for each in {key, *kept}:
        old = references.get(each, Reference())
        references[each] = Reference(
            {**old.schemas, **found} if each == key else old.schemas, {**old.values, **kept.get(each, {})}
        )
    (folder / FILE).write_bytes(encoded(references))
    sys.stdout.write(f"{provider}: {len(found)} schemas, {sum(map(len, kept.values()))} values\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], [Path(name) for name in sys.argv[3:]])
