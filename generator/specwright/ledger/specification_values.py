"""What a specification says about each kind of fact."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import unquote

from specwright.ledger import conditions
from specwright.ledger.fact_locations import Link, Linker, LocatedNode, Statement, name_of, property_nodes
from specwright.ledger.facts import API, LIMITS, Fact
from specwright.ledger.positions import PARAMETERS, anywhere, count_of, positional, shown_alike
from specwright.openapi import pointer as pointers
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty


def linker_of(document: Document, facts: Mapping[str, Iterable[Fact]]) -> Linker:
    """Return what finds facts in a specification.

    Args:
        document: the specification.
        facts: of all documents of the provider, by key.
    """
    return Linker(document, facts, STATEMENTS)


def agrees(kind: str, stated: Any, value: Any) -> bool:
    """Return whether what the specification says is what the document says."""
    if kind == "example" and isinstance(stated, str) and isinstance(value, str) and unquote(stated) == value:
        return True
    if kind in ("example", "default") and isinstance(stated, str) and not isinstance(value, str):
        return shown_alike(value, stated)
    if kind == "type":
        return not {*_listed(stated)}.isdisjoint(_listed(value))
    if kind == "example" and is_object(stated):
        return shown_alike(value, stated)
    return bool(json.dumps(stated, sort_keys=True) == json.dumps(value, sort_keys=True))


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _operation(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    return Link(located.pointer, fact.value)


def _method(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    return Link(located.pointer, name_of(located.pointer))


def _path(linker: Linker, key: str, fact: Fact) -> Link:
    linker.locate(key, fact.subject)
    operation = linker.operation_of(key, fact.subject[0])
    path = (operation.path if operation else None) or ""
    return Link(pointers.join("/paths", path), path)


def _version(linker: Linker, key: str, fact: Fact) -> Link:
    if fact.subject[0] == API:
        info = linker.locate(key, fact.subject)
        is_told = fact.value in str(info.node.get("description", ""))
        return Link("/info/description", fact.value if is_told else None)
    if fact.subject[-1].startswith("since "):
        return _since(linker, key, fact)
    located = linker.locate(key, fact.subject)
    return Link(f"{located.pointer}/x-preview", "preview" if located.node.get("x-preview") is True else "released")


def _since(linker: Linker, key: str, fact: Fact) -> Link:
    """A status that versions after a date response, and versions before it do not."""
    located = linker.locate(key, fact.subject[:-1])
    status = fact.subject[-1].partition(" ")[2]
    version = str(object_or_empty(linker.document.tree.get("info")).get("version"))
    is_there = status in object_or_empty(located.node.get("responses"))
    pointer = pointers.join(located.pointer, "responses", *([status] if is_there else []))
    return Link(pointer, fact.value if is_there == (version >= fact.value) else None)


def _server(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    return Link(f"{located.pointer}/url", located.node.get("url"))


def _authentication(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    used = {name for each in list_or_empty(linker.document.tree.get("security")) for name in object_or_empty(each)}
    name = fact.subject[-1].partition(" ")[2]
    stated = located.node.get("scheme") if fact.value == "bearer" else name
    return Link(located.pointer, stated if name in used else None)


def _choice(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject[:-1])
    for keyword in ("enum", "examples"):
        listed = list_or_empty(object_or_empty(located.node).get(keyword))
        if fact.value in listed:
            return Link(f"{located.pointer}/{keyword}/{listed.index(fact.value)}", fact.value)
    return Link(located.pointer, None)


def _sample(linker: Linker, key: str, fact: Fact) -> Link:
    """A sample body, by its properties; or a sample that shows another operation than the one that it stands with."""
    title = fact.subject[0]
    if fact.subject[-1] != title:
        return _sample_body(linker, key, fact)
    located, operation = linker.locate(key, fact.subject), linker.operation_of(key, title)
    return Link(located.pointer, f"{operation.method} {operation.path}" if operation else None)


def _sample_body(linker: Linker, key: str, fact: Fact) -> Link:
    body = linker.locate(key, fact.subject[:-1])
    found: list[list[str]] = []
    nodes: list[LocatedNode] = []
    for media, content in object_or_empty(body.node.get("content")).items():
        for name, example in object_or_empty(object_or_empty(content).get("examples")).items():
            located = linker.resolved(example, pointers.join(body.pointer, "content", media, "examples", name))
            value = object_or_empty(located.node).get("value")
            first: Any = value[0] if is_list(value) and value else value
            nodes.append(located)
            found.append(sorted(object_or_empty(first)))
            if found[-1] == fact.value:
                return Link(f"{located.pointer}/value", fact.value)
    return Link(nodes[0].pointer if len(nodes) == 1 else body.pointer, found)


def _deprecation(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    return Link(f"{located.pointer}/deprecated", located.node.get("deprecated", False))


def _told(linker: Linker, key: str, fact: Fact) -> Link:
    """What only a description can state, such as the most that a server returns whatever is asked for."""
    located = linker.locate(key, fact.subject[:-1] if fact.kind == "permission" else fact.subject)
    words = str(object_or_empty(located.node).get("description", ""))
    is_told = re.search(rf"\b{re.escape(str(fact.value))}\b", words) is not None
    return Link(f"{located.pointer}/description", fact.value if is_told else words)


def _own_keyword(keyword: str) -> Statement:
    def statement(linker: Linker, key: str, fact: Fact) -> Link:
        located = linker.locate(key, fact.subject)
        return Link(f"{located.pointer}/{keyword}", located.node.get(keyword))

    return statement


def _schema_keyword(linker: Linker, key: str, fact: Fact) -> Link:
    if " #" in fact.subject[-1]:
        found = positional(linker, key, fact.subject)
        return Link(found.pointer, found.node)
    located = linker.described_schema(key, fact.subject)
    if located.node is True or located.node == {}:
        return Link(located.pointer, fact.value)  # anything is allowed here
    node = object_or_empty(located.node)
    for keyword in ("anyOf", "oneOf"):
        if fact.kind == "type" and "type" not in node and keyword in node:
            types = [object_or_empty(each.node).get("type") for each in linker.branches(located, keyword)]
            return Link(f"{located.pointer}/{keyword}", types)
        if fact.kind == "enum" and "enum" not in node:
            for branch in linker.branches(located, keyword):
                if "enum" in object_or_empty(branch.node):
                    return Link(f"{branch.pointer}/enum", branch.node["enum"])
    return Link(f"{located.pointer}/{fact.kind}", node.get(fact.kind))


def _required(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    step, _, name = fact.subject[-1].partition(" ")
    if step != "property":
        return Link(f"{located.pointer}/required", object_or_empty(located.node).get("required", False))
    owner = linker.locate(key, fact.subject[:-1])
    listed = list_or_empty(owner.node.get("required"))
    return Link(f"{owner.pointer}/required", name in listed)


def _example(linker: Linker, key: str, fact: Fact) -> Link:
    if " #" in fact.subject[-1]:
        found = positional(linker, key, fact.subject)
        return Link(found.pointer, found.node)
    located = linker.locate(key, fact.subject)
    if "example" in located.node:
        return Link(f"{located.pointer}/example", located.node["example"])
    schema = linker.described_schema(key, fact.subject)
    examples = list_or_empty(object_or_empty(schema.node).get("examples"))
    return Link(f"{schema.pointer}/examples/0", examples[0] if examples else None)


def _item(linker: Linker, key: str, fact: Fact) -> Link:
    """A thing that is described, but not named."""
    return Link(positional(linker, key, fact.subject).pointer, fact.value)


def _property(linker: Linker, key: str, fact: Fact) -> Link:
    if " #" in fact.subject[-1]:
        return _item(linker, key, fact)
    step, _, name = fact.subject[-1].partition(" ")
    owner = linker.described_schema(key, fact.subject[:-1])
    if step == "anywhere":
        return Link(anywhere(linker, owner, name).pointer, name)
    own = property_nodes(linker, owner).get(name)
    return Link(own.pointer if own else linker.locate(key, fact.subject).pointer, name)


def _name_at_end(linker: Linker, key: str, fact: Fact) -> Link:
    """A thing that is there when its subject can be found."""
    step, _, name = fact.subject[-1].partition(" ")
    if step in ("property", "anywhere", "item"):
        return _property(linker, key, fact)
    owner = linker.locate(key, fact.subject[:-1])
    linker.locate(key, fact.subject)
    if owner.pointer == "":
        return Link(linker.locate(key, fact.subject).pointer, name)
    container = {"response": "responses", "header": "headers"}[step]
    return Link(pointers.join(owner.pointer, container, name), name)


def _body(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    media = linker.media(located)
    schema = linker.described_schema(key, fact.subject)
    return Link(f"{media.pointer}/schema", name_of(schema.pointer) if fact.value else None)


def _schema(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    if fact.subject[-1].startswith("property "):
        owner = linker.locate(key, fact.subject[:-1])
        pointer = pointers.join(owner.pointer, "properties", fact.subject[-1].partition(" ")[2])
        return Link(pointer, name_of(located.pointer))
    media = linker.media(located)
    root = linker.resolved(object_or_empty(media.node).get("schema"), f"{media.pointer}/schema")
    return Link(f"{media.pointer}/schema", name_of(root.pointer) if fact.value else None)


def _items(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.described_schema(key, fact.subject)
    items = object_or_empty(located.node).get("items")
    target = linker.resolved(items, f"{located.pointer}/items")
    stated = name_of(target.pointer) if target.node is not items else object_or_empty(items).get("type")
    return Link(f"{located.pointer}/items", stated)


def _names(keyword: str) -> Statement:
    def statement(linker: Linker, key: str, fact: Fact) -> Link:
        located = linker.locate(key, fact.subject)
        return Link(f"{located.pointer}/{keyword}", list(object_or_empty(located.node.get(keyword))))

    return statement


def _parameter(linker: Linker, key: str, fact: Fact) -> Link:
    if " #" in fact.subject[-1]:
        return _item(linker, key, fact)
    located = linker.locate(key, fact.subject)
    return Link(f"{located.pointer}/name", located.node.get("name"))


def _properties(linker: Linker, key: str, fact: Fact) -> Link:
    if not is_list(fact.value):
        located = linker.described_schema(key, fact.subject)
        return Link(located.pointer, count_of(linker, key, fact.subject))
    located = linker.locate(key, fact.subject)
    return Link(f"{located.pointer}/properties", list(object_or_empty(located.node.get("properties"))))


def _parameters(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject[:1])
    operation = linker.operation_of(key, fact.subject[0])
    listed = linker.parameters(operation) if operation else []
    if fact.subject[-1] in PARAMETERS:
        nodes = [each.node for each in listed if each.node.get("in") == PARAMETERS[fact.subject[-1]]]
        count = sum("x-inferred" not in node for node in nodes)
        return Link(f"{located.pointer}/parameters", count)
    names = [f"{each.node.get('in')} {each.node.get('name')}" for each in listed]
    return Link(f"{located.pointer}/parameters", names)


def _media_types(linker: Linker, key: str, fact: Fact) -> Link:
    """What all responses of an operation have; for a lost request header, what its body or else its response has."""
    located = linker.locate(key, fact.subject[:1])
    listed = object_or_empty(located.node.get("responses"))
    responses = [
        linker.resolved(node, pointers.join(located.pointer, "responses", name)) for name, node in listed.items()
    ]
    pointer = f"{located.pointer}/responses"
    if fact.subject[-1] == "custom headers":
        step = "body" if "requestBody" in located.node else "success"
        responses = [linker.locate(key, (fact.subject[0], step))]
        pointer = f"{responses[0].pointer}/content"
    stated = [list(object_or_empty(response.node.get("content"))) for response in responses]
    return Link(pointer, next((each for each in stated if each != fact.value), fact.value))


def _statuses(linker: Linker, key: str, fact: Fact) -> Link:
    located = linker.locate(key, fact.subject)
    stated = [status for status in object_or_empty(located.node.get("responses")) if not status.startswith("x-")]
    if "success" in fact.value:
        printed = {status for status in fact.value if status.isdigit()}
        stated = [each if each in printed else "success" if each < "4" else "error" for each in stated]
    return Link(f"{located.pointer}/responses", stated)


STATEMENTS: dict[str, Statement] = {
    "operation": _operation,
    "method": _method,
    "path": _path,
    "version": _version,
    "sample": _sample,
    "server": _server,
    "authentication": _authentication,
    "choice": _choice,
    "deprecation": _deprecation,
    "parameters": _parameters,
    "parameter": _parameter,
    "place": _own_keyword("in"),
    "required": _required,
    **dict.fromkeys(("type", "format", "default", "enum", *LIMITS), _schema_keyword),
    "items": _items,
    "any of": conditions.any_of,
    "exclusive": conditions.exclusive,
    "needs": conditions.needs,
    "only with": conditions.only_with,
    **dict.fromkeys(("cap", "unit", "permission"), _told),
    "example": _example,
    "body": _body,
    "schema": _schema,
    "properties": _properties,
    "property": _name_at_end,
    "statuses": _statuses,
    "status": _name_at_end,
    "headers": _names("headers"),
    "header": _name_at_end,
    "media type": _media_types,
}
"""Kind of a fact -> what finds it in a specification."""
