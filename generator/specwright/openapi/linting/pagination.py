"""Which operations look as if they returned a list page by page: guesses by the usual names, for people to confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

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
    schema = _success(document, operation)
    if schema is None:
        return None
    if schema.get("type") == "array":
        return "", {}
    properties = _properties(document, schema)
    if name := _only_list(properties):
        return name, properties
    for outer in ("data", "result", "response"):
        inner = _properties(document, object_or_empty(properties.get(outer)))
        if name := _only_list(inner):
            return f"{outer}.{name}", inner
    return None


def _success(document: Document, operation: Operation) -> dict[str, Any] | None:
    responses = object_or_empty(operation.node.get("responses"))
    response = responses.get("200", responses.get("2XX"))
    target, pointer = document.resolve(response, f"{operation.pointer}/responses/200")
    content = object_or_empty(object_or_empty(target).get("content")).get("application/json")
    schema, _ = document.resolve(object_or_empty(content).get("schema"), pointer)
    return schema if is_object(schema) else None


def _properties(document: Document, schema: dict[str, Any]) -> dict[str, Any]:
    """The properties of a schema and of what it is composed of by `allOf`, with references followed."""
    found: dict[str, Any] = {}
    pending: list[Any] = [schema]
    for part in pending:
        target, _ = document.resolve(part, "")
        node = object_or_empty(target)
        if len(pending) < 20:
            pending += list_or_empty(node.get("allOf"))
        for name, each in object_or_empty(node.get("properties")).items():
            found[name] = document.resolve(each, "")[0]
    return found


def _only_list(properties: Mapping[str, Any]) -> str | None:
    lists = [name for name, schema in properties.items() if _is_list(schema)]
    if len(lists) == 1:
        return lists[0]
    return _first(_LISTS, {_plain(name): name for name in lists})


def _is_list(schema: Any) -> bool:
    declared = object_or_empty(schema).get("type")
    return declared == "array" or "array" in list_or_empty(declared)


def _is_count(schema: Any) -> bool:
    declared = object_or_empty(schema).get("type")
    return declared in ("integer", "number") or "integer" in list_or_empty(declared)
