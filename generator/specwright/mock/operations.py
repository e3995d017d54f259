"""The operations of a specification, as the strict server serves them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from specwright.mock.json_nodes import Node, escape, is_mapping, is_sequence, mapping, sequence
from specwright.mock.schemas import View
from specwright.mock.specification import Specification

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
DEFAULT_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
RESERVED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""Header parameters that OpenAPI tells to ignore, because other parts of the document describe them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation."""

    node: Node
    name: str
    location: str
    required: bool
    style: str
    explode: bool
    allow_reserved: bool
    allow_empty: bool
    schema: Node
    """Schema of the value; an empty node where the specification gives none."""
    media_type: str | None
    """Set when the value is one serialised document (`content`) instead of a styled value."""


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of a path."""

    pointer: str
    """Where the operation is found in the root file: `/paths/~1pets/get`."""
    id: str
    """`operationId`, or method and path where there is none."""
    method: str
    path: str
    node: Node
    parameters: tuple[Parameter, ...]
    body: Node | None
    security: tuple[dict[str, Any], ...]
    """Alternatives: scheme name -> scopes. Empty when no credentials are asked for."""
    prefixes: tuple[str, ...]
    """Paths of the servers that the operation lives under, its own first; `""` for the root."""


def operations(specification: Specification, *, prefix: str | None = None) -> Iterator[Operation]:
    """Yield every operation under `paths`, in the order of the document.

    Args:
        specification: What to read.
        prefix: Path that stands before every path, in place of those of the document's servers.
    """
    view = specification.request
    root = view.root
    common = common_prefixes(root, prefix)
    for path, location in root.child("paths").children():
        if not path.startswith("/"):
            continue
        item = view.resolve(location)
        inherited = server_prefixes(item) if item.get("servers") else common
        for method, node in methods(item):
            prefixes = server_prefixes(node) if node.get("servers") else inherited
            yield Operation(
                pointer=f"/paths/{escape(path)}/{node.pointer.removeprefix(item.pointer + '/')}",
                id=str(node.get("operationId") or f"{method} {path}"),
                method=method,
                path=path,
                node=node,
                parameters=tuple(parameters(view, item, node)),
                body=view.resolve(node.child("requestBody")) if node.get("requestBody") else None,
                security=security(root, node),
                prefixes=tuple(dict.fromkeys((*prefixes, *common))),
            )


def methods(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the methods of a path item, upper case, with their operations."""
    for method in METHODS:
        if is_mapping(item.get(method)):
            yield method.upper(), item.child(method)
    yield from item.child("additionalOperations").children()


def security(root: Node, operation: Node) -> tuple[dict[str, Any], ...]:
    """Return the security alternatives of an operation."""
    own = operation.get("security")
    return tuple(mapping(entry) for entry in sequence(root.get("security") if own is None else own))


def common_prefixes(root: Node, prefix: str | None) -> tuple[str, ...]:
    """Return the paths of the document's servers, or the one that stands in their place."""
    return server_prefixes(root) if prefix is None else (prefix.rstrip("/"),)


def server_prefixes(node: Node) -> tuple[str, ...]:
    """Return the paths of the servers of a document, path item or operation, without trailing slash."""
    found: list[str] = []
    for server in sequence(node.get("servers")):
        url = str(mapping(server).get("url", ""))
        for name, variable in mapping(mapping(server).get("variables")).items():
            url = url.replace("{" + name + "}", str(mapping(variable).get("default", "")))
        found.append(urlsplit(url).path.rstrip("/"))
    return tuple(dict.fromkeys(found)) or ("",)


def parameters(view: View, item: Node, operation: Node) -> Iterator[Parameter]:
    """Yield the parameters of an operation; its own take the place of those of the path item."""
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (item, operation):
        for element in owner.child("parameters").elements():
            parameter = read_parameter(view.resolve(element))
            folded = parameter.name.lower() if parameter.location == "header" else parameter.name
            if parameter.location == "header" and folded in RESERVED_HEADERS:
                continue
            found[parameter.location, folded] = parameter
    yield from found.values()


def read_parameter(node: Node) -> Parameter:
    """Return the parameter (or response header) that a node describes, with OpenAPI's defaults."""
    location = str(node.get("in", "header"))
    style = str(node.get("style") or DEFAULT_STYLES.get(location, "form"))
    explode = node.get("explode")
    content = next(node.child("content").children(), None)
    return Parameter(
        node=node,
        name=str(node.get("name", "")),
        location=location,
        required=node.get("required") is True or location == "path",
        style=style,
        explode=explode if isinstance(explode, bool) else style in ("form", "cookie"),
        allow_reserved=node.get("allowReserved") is True,
        allow_empty=node.get("allowEmptyValue") is True,
        schema=content[1].child("schema") if content else node.child("schema"),
        media_type=content[0] if content else None,
    )


def responses(view: View, operation: Operation) -> dict[str, Node]:
    """Return the documented responses of an operation: status, range or `default` -> response object."""
    node = view.at(operation.node.file, operation.node.pointer)
    return {status: view.resolve(child) for status, child in node.child("responses").children()}


def media_types(view: View, node: Node) -> dict[str, Node]:
    """Return the media types of a request body or response, in the order of the document."""
    return {name: view.resolve(child) for name, child in node.child("content").children()}


def is_optional(alternatives: tuple[dict[str, Any], ...]) -> bool:
    """Tell whether an operation may be called without credentials."""
    return not alternatives or any(not entry for entry in alternatives)


def names_of(value: Any) -> list[str]:
    """Return a list of texts of the tree, such as scopes."""
    return [str(element) for element in value] if is_sequence(value) else []
