"""Where a specification states what a document prints without a name: by its place in the order of things."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from specwright.ledger.fact_locations import Linker, LocatedNode, UnstatedError, property_nodes
from specwright.ledger.facts import LIMITS
from specwright.openapi import pointer as pointers
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty

PARAMETERS = {"query parameters": "query", "path parameters": "path"}
"""Sections of parameters -> the place of those."""


def positional(linker: Linker, key: str, subject: tuple[str, ...]) -> LocatedNode:
    """Return the keyword that `(operation, section, 'maxLength #2')` is about, with its value as node.

    Raises:
        UnstatedError: the section of the specification has fewer of that keyword.
    """
    section, step = subject[:-1], subject[-1]
    keyword, _, number = step.partition(" #")
    found = [located for name, located in _constraints(linker, key, section) if name == keyword]
    if len(found) < int(number):
        owner = linker.locate(key, section[:1] if section[-1] in PARAMETERS else section)
        raise UnstatedError(owner.pointer, f"the {section[-1]} have {len(found)} times '{keyword}', not {number} times")
    return found[int(number) - 1]


def shown_alike(value: Any, printed: Any) -> bool:
    """Return whether a value could have been printed like that.

    Running text prints numbers without their type, and some lists in an object that only repeats their name.
    """
    if is_object(printed) and is_list(value) and list(printed.values()) == [value]:
        return True
    if isinstance(printed, str) and not isinstance(value, str):
        return bool(printed == json.dumps(value))
    return bool(json.dumps(value, sort_keys=True) == json.dumps(printed, sort_keys=True))


def _constraints(linker: Linker, key: str, section: tuple[str, ...]) -> list[tuple[str, LocatedNode]]:
    if section not in linker.constraints:
        linker.constraints[section] = list(_read(linker, key, section))
    return linker.constraints[section]


def _read(linker: Linker, key: str, section: tuple[str, ...]) -> Iterator[tuple[str, LocatedNode]]:
    if section[-1] in PARAMETERS:
        linker.locate(key, section[:1])
        operation = linker.operation_of(key, section[0])
        for located in linker.parameters(operation) if operation else []:
            node = object_or_empty(located.node)
            if node.get("in") != PARAMETERS[section[-1]] or "x-inferred" in node:
                continue  # what is inferred stands on no page
            yield "item", located
            has_example = "example" in located.node
            if has_example:
                yield "example", LocatedNode(located.node["example"], f"{located.pointer}/example")
            schema = LocatedNode(located.node.get("schema"), f"{located.pointer}/schema")
            for name, found in _keywords(linker, schema):
                if name != "example" or not has_example:
                    yield name, found
        return
    media = linker.media(linker.locate(key, section))
    schema = LocatedNode(object_or_empty(media.node).get("schema"), f"{media.pointer}/schema")
    yield from _walk(linker, schema, set(linker.marks(key, section)), is_open=True)


def _keywords(linker: Linker, located: LocatedNode) -> Iterator[tuple[str, LocatedNode]]:
    """Yield the keywords of a schema; what stands beside a reference comes before what it leads to."""
    target = linker.resolved(located.node, located.pointer)
    for keyword in (*LIMITS, "default", "enum"):
        for each in (located, target):
            if is_object(each.node) and keyword in each.node:
                yield keyword, LocatedNode(each.node[keyword], f"{each.pointer}/{keyword}")
                break
    for each in (located, target):
        examples = list_or_empty(object_or_empty(each.node).get("examples"))
        if len(examples) == 1:
            yield "example", LocatedNode(examples[0], f"{each.pointer}/examples/0")
            break
        if examples:
            break  # several are a list in prose, not a printed example


def _walk(linker: Linker, located: LocatedNode, marks: set[str], *, is_open: bool) -> Iterator[tuple[str, LocatedNode]]:
    """Yield the keywords of a schema and, where the page shows its inside, its properties and their keywords.

    Properties come in the order of such pages: required ones first. What is inferred stands on no page. A mark
    (`- metadata`) opens the first property of its name; it is taken out of `marks` then.
    """
    yield from _keywords(linker, located)
    target = linker.resolved(located.node, located.pointer)
    if not is_open:
        return
    node = object_or_empty(target.node)
    if "items" in node:
        yield from _walk(linker, LocatedNode(node["items"], f"{target.pointer}/items"), marks, is_open=True)
    for index, part in enumerate(list_or_empty(node.get("allOf"))):
        yield from _walk(linker, LocatedNode(part, f"{target.pointer}/allOf/{index}"), marks, is_open=True)
    required, properties = list_or_empty(node.get("required")), object_or_empty(node.get("properties"))
    for name in sorted(properties, key=lambda name: name not in required):
        inner = LocatedNode(properties[name], pointers.join(target.pointer, "properties", name))
        if "x-inferred" in object_or_empty(inner.node):
            continue
        yield "item", inner
        is_marked = name in marks
        marks.discard(name)
        yield from _walk(linker, inner, marks, is_open=is_marked)


def count_of(linker: Linker, key: str, section: tuple[str, ...]) -> int:
    """Return how many nameless items a section would have to describe all that the specification has in its place."""
    return sum(name == "item" for name, _ in _constraints(linker, key, section))


def anywhere(linker: Linker, owner: LocatedNode, name: str) -> LocatedNode:
    """Return the property of that name that is nearest to the top of a schema.

    Raises:
        UnstatedError: there is none.
    """
    level, seen = [owner], {owner.pointer}
    while level:
        for located in level:
            found = property_nodes(linker, located).get(name)
            if found is not None:
                return found
        inner: list[LocatedNode] = []
        for located in level:
            for below in (*property_nodes(linker, located).values(), *_items(linker, located)):
                target = linker.resolved(below.node, below.pointer)
                if target.pointer not in seen:
                    seen.add(target.pointer)
                    inner.append(target)
        level = inner
    raise UnstatedError(owner.pointer, f"no property '{name}' stands at any depth")


def _items(linker: Linker, located: LocatedNode) -> list[LocatedNode]:
    items: Any = object_or_empty(located.node).get("items")
    return [linker.resolved(items, f"{located.pointer}/items")] if is_object(items) else []
