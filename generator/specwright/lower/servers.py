"""Where the API lives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from specwright.ir.api import Server, ServerVariable
from specwright.lower.annotations import documentation
from specwright.lower.effective_schema import Site
from specwright.lower.names import Namespace, attribute_name
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, object_or_empty


def server(document: Document, environment: Mapping[str, str], names: Namespace) -> Server:
    """The first server that a client can reach, with its variables, and the regions of the vendor."""
    declared = document.tree.get("servers")
    servers = [entry for entry in declared if is_object(entry)] if is_list(declared) else []
    regions = tuple(
        (str(client["region"]), str(entry["url"]))
        for entry in servers
        if is_object(client := entry.get("x-client")) and "region" in client and "url" in entry
    )
    absolute = [entry for entry in servers if is_absolute(str(entry.get("url", "")))]
    if not absolute:
        return Server("", others=tuple(str(entry.get("url", "")) for entry in servers))
    first = absolute[0]
    url = str(first["url"])
    index = declared.index(first) if is_list(declared) else 0
    variables = tuple(
        _variable(Site(node, f"/servers/{index}/variables/{name}"), str(name), environment, names)
        for name, node in object_or_empty(first.get("variables")).items()
        if is_object(node) and "{" + str(name) + "}" in url
    )
    others = tuple(str(entry["url"]) for entry in absolute[1:])
    return Server(url.rstrip("/"), variables, regions, environment.get("region"), others)


def is_absolute(url: str) -> bool:
    """True when a URL template names scheme and host."""
    parts = urlsplit(re.sub(r"\{[^}]*\}", "x", url))
    return parts.scheme in ("http", "https", "x") and bool(parts.netloc)


def _variable(site: Site, name: str, environment: Mapping[str, str], names: Namespace) -> ServerVariable:
    node: Mapping[str, Any] = site.node
    argument = names.claim(attribute_name(name, "variable"))
    choices = node.get("enum")
    return ServerVariable(
        name=argument,
        wire_name=name,
        default=str(node.get("default", "")),
        choices=tuple(str(choice) for choice in choices) if is_list(choices) else (),
        documentation=documentation(site),
        environment=environment.get(argument),
    )


def operation_server(path_item: Site, operation: Site) -> str | None:
    """The URL of an operation that lives on a server of its own."""
    for site in (operation, path_item):
        declared = site.node.get("servers")
        for entry in declared if is_list(declared) else ():
            url = str(entry.get("url", "")) if is_object(entry) else ""
            if not is_absolute(url):
                continue
            for name, variable in object_or_empty(entry.get("variables")).items():
                default = variable.get("default", "") if is_object(variable) else ""
                url = url.replace("{" + str(name) + "}", str(default))
            return url.rstrip("/")
    return None
