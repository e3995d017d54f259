"""What a specification says about each kind of fact."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

from generator.ledger.facts import LIMITS, Fact
from generator.ledger.links import Link, Linker, Statement, name_of
from generator.spec import pointer as pointers
from generator.spec.document import Document
from generator.spec.tree import is_list, list_or_empty, object_or_empty


def linker_of(document: Document, facts: Mapping[str, Iterable[Fact]]) -> Linker:
    """Return what finds facts in a specification.

    Args:
        document: the specification.
        facts: of all documents of the provider, by key.
    """
    return Linker(document, facts, STATEMENTS)


def agrees(kind: str, stated: Any, value: Any) -> bool:
    """Return whether what the specification says is what the document says."""
    if kind == "example" and isinstance(stated, str) and isinstance(value, str):
        return stated == value or unquote(stated) == value
    if kind == "type" and is_list(value):
        return stated in value
    return bool(json.dumps(stated, sort_keys=True) == json.dumps(value, sort_keys=True))


def _operation(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    return Link(place.pointer, fact.value)


def _method(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    return Link(place.pointer, name_of(place.pointer))


def _path(linker: Linker, key: str, fact: Fact) -> Link:
    linker.place(key, fact.subject)
    operation = linker.operation_of(key, fact.subject[0])
    path = (operation.path if operation else None) or ""
    return Link(pointers.join("/paths", path), path)


def _version(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    return Link(f"{place.pointer}/x-preview", "preview" if place.node.get("x-preview") is True else "released")


def _deprecation(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    return Link(f"{place.pointer}/deprecated", place.node.get("deprecated", False))


def _own_keyword(keyword: str) -> Statement:
    def statement(linker: Linker, key: str, fact: Fact) -> Link:
        place = linker.place(key, fact.subject)
        return Link(f"{place.pointer}/{keyword}", place.node.get(keyword))

    return statement


def _schema_keyword(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.described_schema(key, fact.subject)
    return Link(f"{place.pointer}/{fact.kind}", object_or_empty(place.node).get(fact.kind))


def _required(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    step, _, name = fact.subject[-1].partition(" ")
    if step != "property":
        return Link(f"{place.pointer}/required", object_or_empty(place.node).get("required", False))
    owner = linker.place(key, fact.subject[:-1])
    listed = list_or_empty(owner.node.get("required"))
    return Link(f"{owner.pointer}/required", name in listed)


def _example(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    if "example" in place.node:
        return Link(f"{place.pointer}/example", place.node["example"])
    schema = linker.described_schema(key, fact.subject)
    examples = list_or_empty(object_or_empty(schema.node).get("examples"))
    return Link(f"{schema.pointer}/examples/0", examples[0] if examples else None)


def _name_at_end(linker: Linker, key: str, fact: Fact) -> Link:
    """A thing that is there when its subject can be found."""
    owner = linker.place(key, fact.subject[:-1])
    linker.place(key, fact.subject)
    step, _, name = fact.subject[-1].partition(" ")
    container = {"response": "responses", "header": "headers", "property": "properties"}[step]
    return Link(pointers.join(owner.pointer, container, name), name)


def _body(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    media = linker.media(place)
    schema = linker.described_schema(key, fact.subject)
    return Link(f"{media.pointer}/schema", name_of(schema.pointer))


def _schema(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    if fact.subject[-1].startswith("property "):
        owner = linker.place(key, fact.subject[:-1])
        pointer = pointers.join(owner.pointer, "properties", fact.subject[-1].partition(" ")[2])
        return Link(pointer, name_of(place.pointer))
    media = linker.media(place)
    root = linker.resolved(object_or_empty(media.node).get("schema"), f"{media.pointer}/schema")
    return Link(f"{media.pointer}/schema", name_of(root.pointer))


def _items(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.described_schema(key, fact.subject)
    items = object_or_empty(place.node).get("items")
    target = linker.resolved(items, f"{place.pointer}/items")
    stated = name_of(target.pointer) if target.node is not items else object_or_empty(items).get("type")
    return Link(f"{place.pointer}/items", stated)


def _names(keyword: str) -> Statement:
    def statement(linker: Linker, key: str, fact: Fact) -> Link:
        place = linker.place(key, fact.subject)
        return Link(f"{place.pointer}/{keyword}", list(object_or_empty(place.node.get(keyword))))

    return statement


def _parameters(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    operation = linker.operation_of(key, fact.subject[0])
    listed = linker.parameters(operation) if operation else []
    names = [f"{each.node.get('in')} {each.node.get('name')}" for each in listed]
    return Link(f"{place.pointer}/parameters", names)


def _media_types(linker: Linker, key: str, fact: Fact) -> Link:
    place = linker.place(key, fact.subject)
    listed = object_or_empty(place.node.get("responses"))
    answers = [linker.resolved(node, pointers.join(place.pointer, "responses", name)) for name, node in listed.items()]
    stated = [list(object_or_empty(answer.node.get("content"))) for answer in answers]
    differing = next((each for each in stated if each != fact.value), fact.value)
    return Link(f"{place.pointer}/responses", differing)


STATEMENTS: dict[str, Statement] = {
    "operation": _operation,
    "method": _method,
    "path": _path,
    "version": _version,
    "deprecation": _deprecation,
    "parameters": _parameters,
    "parameter": _own_keyword("name"),
    "place": _own_keyword("in"),
    "required": _required,
    **dict.fromkeys(("type", "format", "default", "enum", *LIMITS), _schema_keyword),
    "items": _items,
    "example": _example,
    "body": _body,
    "schema": _schema,
    "properties": _names("properties"),
    "property": _name_at_end,
    "statuses": _names("responses"),
    "status": _name_at_end,
    "headers": _names("headers"),
    "header": _name_at_end,
    "media type": _media_types,
}
"""Kind of a fact -> what finds it in a specification."""
