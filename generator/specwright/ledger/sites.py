"""The values of a specification that a ledger can hold, and what holds each of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from specwright.ledger.facts import LIMITS
from specwright.ledger.references import METHODS, NAMED, References
from specwright.openapi import pointer as pointers
from specwright.openapi.json_types import is_list, is_object, object_or_empty

TYPES = ("string", "integer", "number", "boolean", "array", "object")

Holder = Literal["document", "reference", "inferred", "nothing"]


@dataclass(frozen=True, slots=True)
class Site:
    """A place in a specification that can be changed, and what kind of thing stands there."""

    kind: str
    pointer: str
    """Of what states it: of the key for names, statuses and paths."""


def sites_of(tree: dict[str, Any]) -> list[Site]:
    """Return everything in a specification that a change could be made to."""
    return list(dict.fromkeys(_sites(tree, "")))


def _sites(node: Any, pointer: str) -> Iterator[Site]:
    if is_list(node):
        for index, item in enumerate(node):
            yield from _sites(item, f"{pointer}/{index}")
    if not is_object(node):
        return
    if isinstance(node.get("in"), str) and isinstance(node.get("name"), str):
        yield Site("name", f"{pointer}/name")
        if node["in"] != "path":
            yield Site("required", f"{pointer}/required")
    for key in object_or_empty(node.get("properties")):
        yield Site("name", pointers.join(pointer, "properties", key))
        yield Site("required", pointers.join(pointer, "properties", key))
    # The keys of components are names that only the specification knows.
    for key in () if pointer.endswith(("/properties", "/components")) else object_or_empty(node.get("headers")):
        yield Site("name", pointers.join(pointer, "headers", key))
    if isinstance(node.get("type"), str) and node["type"] in TYPES:
        yield Site("type", f"{pointer}/type")
    is_schema = pointer.rpartition("/")[2] != "responses" and "variables" not in pointer
    if "default" in node and is_schema and not is_object(node["default"]):
        yield Site("default", f"{pointer}/default")
    if is_list(node.get("enum")):
        yield Site("enum", f"{pointer}/enum")
    for keyword in LIMITS:
        if isinstance(node.get(keyword), (int, str)):
            yield Site("limit", f"{pointer}/{keyword}")
    for status in object_or_empty(node.get("responses")) if "operationId" in node else ():
        if not status.startswith("x-"):
            yield Site("status", pointers.join(pointer, "responses", status))
    for key, value in node.items():
        if key == "paths":
            for path in object_or_empty(value):
                yield Site("path", pointers.join(pointer, "paths", path))
        if key not in ("examples", "example", "default", "enum", "x-client"):
            yield from _sites(value, pointers.join(pointer, key))


def holders_of(tree: dict[str, Any], stated: Collection[str], references: References) -> Counter[Holder]:
    """Return how many values a document, a reference, an inference or nothing holds.

    Args:
        tree: the specification.
        stated: pointers of all values that facts of documents were found at.
        references: what references supply.
    """
    held = held_by(tree, references)
    lists = {pointer.removesuffix("/required") for pointer in stated if pointer.endswith("/required")}
    found: Counter[Holder] = Counter()
    for site in sites_of(tree):
        owner = site.pointer.partition("/properties/")[0]
        if site.pointer in stated or (site.kind == "required" and owner in lists):
            found["document"] += 1
        elif site in held:
            found["reference"] += 1
        elif _is_inferred(tree, site.pointer) or (site.kind == "path" and _has_inferred_operations(tree, site.pointer)):
            found["inferred"] += 1
        else:
            found["nothing"] += 1
    return found


def held_by(tree: dict[str, Any], references: References) -> set[Site]:
    """Return the values that are compared with a reference."""
    found: set[Site] = set()
    for reference in references.values():
        for schema, properties in reference.schemas.items():
            for name in properties:
                place = pointers.join("/components/schemas", schema, "properties", name)
                found |= {Site("name", place), Site("required", place), Site("type", f"{place}/type")}
        for pointer, value in reference.values.items():
            found |= set(_held(tree, pointer, value))
    return found


def _held(tree: dict[str, Any], pointer: str, value: Any) -> Iterator[Site]:
    owner, last = pointers.parent_of(pointer), pointer.rpartition("/")[2]
    if owner == "/paths":
        yield Site("path", pointer)
    elif last == "required" and is_list(value):
        node: Any = tree
        for token in pointers.tokens_of(owner):
            node = node[int(token)] if is_list(node) else object_or_empty(node).get(token)
        for name in object_or_empty(object_or_empty(node).get("properties")):
            yield Site("required", pointers.join(owner, "properties", name))
    elif last in NAMED and is_list(value):
        for name in value:
            yield Site("name" if last == "properties" else "status", pointers.join(pointer, name))
    else:
        yield Site("limit" if last in LIMITS else last, pointer)


def _has_inferred_operations(tree: dict[str, Any], pointer: str) -> bool:
    item = object_or_empty(object_or_empty(tree.get("paths")).get(pointers.unescape(pointer.rpartition("/")[2])))
    operations = [value for name, value in item.items() if name in METHODS]
    return bool(operations) and all("x-inferred" in object_or_empty(operation) for operation in operations)


def _is_inferred(tree: dict[str, Any], pointer: str) -> bool:
    node: Any = tree
    for token in pointers.tokens_of(pointer):
        if is_object(node) and "x-inferred" in node:
            return True
        if is_list(node):
            node = node[int(token)]
        elif is_object(node) and token in node:
            node = node[token]
        else:
            return False
    return is_object(node) and "x-inferred" in node
