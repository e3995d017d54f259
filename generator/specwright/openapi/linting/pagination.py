"""Which operations look as if they returned a list page by page: guesses by the usual names, for people to confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_object, list_or_empty, object_or_empty
from specwright.openapi.operations import Operation

_TOKENS = "cursor start_cursor page_token next_token next_page_token continuation_token pagination_token".split()
_NEXT_TOKENS = "next_cursor next_page_token next_token cursor continuation_token next".split()
_OFFSETS = "offset skip start_index".split()
_PAGES = "page page_number page_no".split()
_LIMITS = "limit per_page page_size max_results size top count".split()
_TOTALS = "total total_count total_results count".split()
_MOST_PARTS = 20
"""Schemas of a composition that are looked at."""

_LISTS = "data items results entries records values content".split()


def guessed_pagination(document: Document, operation: Operation) -> dict[str, str] | None:
    """The entry `pagination` that an operation seems to need; None where it has one, or does not look paged."""
    client = object_or_empty(operation.node.get("x-client"))
    if operation.path is None or operation.method != "get" or "pagination" in client or client.get("hidden"):
        return None
    found = _list_of(document, operation)
    if found is None:
        return None
    items, holder = found
    prefix = items.rpartition(".")[0]
    parameters = {_plain(name): name for name in _query_parameters(document, operation)}
    properties = {_plain(name): name for name in holder}
    entry: dict[str, str] | None = None
    if (argument := _first(_TOKENS, parameters)) and (following := _first(_NEXT_TOKENS, properties)):
        entry = {"style": "token", "items": items, "argument": argument}
        entry["next"] = f"{prefix}.{following}" if prefix else following
    elif argument := _first(_OFFSETS, parameters):
        entry = {"style": "offset", "items": items, "argument": argument}
    elif argument := _first(_PAGES, parameters):
        entry = {"style": "page", "items": items, "argument": argument}
    if entry is None:
        return None
    if limit := _first(_LIMITS, parameters):
        entry["limit"] = limit
    if total := _first(_TOTALS, {name: written for name, written in properties.items() if _is_count(holder[written])}):
        entry["total"] = f"{prefix}.{total}" if prefix else total
    return entry


def pagination_findings(document: Document, operations: Iterable[Operation]) -> Iterator[UnlocatedDiagnostic]:
    """Yield a hint for each operation that looks paged and is not said to be."""
    for operation in operations:
        entry = guessed_pagination(document, operation)
        if entry is not None:
            message = (
                f"{quoted(operation.title)} looks as if it returned pages; if it does, say so in an overlay: "
                f"x-client: {{pagination: {{{', '.join(f'{key}: {value}' for key, value in entry.items())}}}}}"
            )
            yield UnlocatedDiagnostic(operation.pointer, "operation-looks-paged", message)


def _plain(name: str) -> str:
    """A name without what distinguishes the styles of names."""
    return name.replace("_", "").replace("-", "").lower()


def _first(names: Iterable[str], written: Mapping[str, str]) -> str | None:
    return next((written[_plain(name)] for name in names if _plain(name) in written), None)


def _query_parameters(document: Document, operation: Operation) -> Iterator[str]:
    for holder, pointer in ((operation.item, operation.item_pointer), (operation.node, operation.pointer)):
        for index, parameter in enumerate(list_or_empty(holder.get("parameters"))):
            target, _ = document.resolve(parameter, f"{pointer}/parameters/{index}")
            if is_object(target) and target.get("in") == "query" and not target.get("required"):
                yield str(target.get("name"))


def _list_of(document: Document, operation: Operation) -> tuple[str, dict[str, Any]] | None:
    """Dotted path of the list in the response, and the properties beside it."""
    schema, pointer = _success(document, operation)
    if not is_object(schema):
        return None
    if schema.get("type") == "array":
        return "", {}
    properties = _properties(document, schema, pointer)
    if name := _only_list(properties.items()):
        return name, {name: schema for name, (schema, _) in properties.items()}
    for outer in ("data", "result", "response"):
        inner = _properties(document, *properties[outer]) if outer in properties else {}
        if name := _only_list(inner.items()):
            return f"{outer}.{name}", {name: schema for name, (schema, _) in inner.items()}
    return None


def _success(document: Document, operation: Operation) -> tuple[Any, str]:
    """The schema of a successful response, references followed, and its pointer."""
    responses = object_or_empty(operation.node.get("responses"))
    status = "200" if "200" in responses else "2XX"
    response, pointer = document.resolve(responses.get(status), pointers.join(operation.pointer, "responses", status))
    media_type = object_or_empty(object_or_empty(response).get("content")).get("application/json")
    media_type, pointer = document.resolve(media_type, pointers.join(pointer, "content", "application/json"))
    return document.resolve(object_or_empty(media_type).get("schema"), pointers.join(pointer, "schema"))


def _properties(document: Document, schema: Any, pointer: str) -> dict[str, tuple[Any, str]]:
    """The properties of a schema and of what it is composed of by `allOf`, references followed, with pointers."""
    found: dict[str, tuple[Any, str]] = {}
    pending: list[tuple[Any, str]] = [(schema, pointer)]
    for part, place in pending:
        target, place = document.resolve(part, place)
        node = object_or_empty(target)
        if len(pending) < _MOST_PARTS:
            parts = enumerate(list_or_empty(node.get("allOf")))
            pending += [(inner, pointers.join(place, "allOf", number)) for number, inner in parts]
        for name, each in object_or_empty(node.get("properties")).items():
            found[name] = document.resolve(each, pointers.join(place, "properties", name))
    return found


def _only_list(properties: Iterable[tuple[str, tuple[Any, str]]]) -> str | None:
    lists = [name for name, (schema, _) in properties if _is_list(schema)]
    if len(lists) == 1:
        return lists[0]
    return _first(_LISTS, {_plain(name): name for name in lists})


def _is_list(schema: Any) -> bool:
    declared = object_or_empty(schema).get("type")
    return declared == "array" or "array" in list_or_empty(declared)


def _is_count(schema: Any) -> bool:
    declared = object_or_empty(schema).get("type")
    return declared in ("integer", "number") or "integer" in list_or_empty(declared)
