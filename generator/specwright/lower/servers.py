"""Where the API lives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from specwright.ir.api import Server, ServerVariable
from specwright.ir.omissions import OmissionKind
from specwright.lower.coverage import Coverage
from specwright.lower.names import attribute_name
from specwright.lower.namespaces import Namespace
from specwright.lower.schemas.annotations import documentation
from specwright.lower.site import Reads, Site
from specwright.openapi.json_types import is_list, is_object


def server(reads: Reads, environment: Mapping[str, str], names: Namespace, coverage: Coverage) -> Server:
    """The first server that a client can reach, with its variables, and the regions of the vendor."""
    servers = [entry for entry in reads.root.items("servers") if is_object(entry.node)]
    regions = tuple(
        (str(entry.child("x-client").get("region")), str(entry.get("url")))
        for entry in servers
        if "region" in entry.child("x-client") and "url" in entry
    )
    for entry in servers:
        if not is_absolute(str(entry.node.get("url", ""))):
            coverage.omitted(entry.pointer, OmissionKind.SERVER, "the URL names no host; pass one as base_url")
    absolute = [entry for entry in servers if is_absolute(str(entry.node.get("url", "")))]
    if not absolute:
        return Server("")
    first = absolute[0]
    url = str(first.get("url"))
    variables = tuple(
        _variable(site, name, environment, names)
        for name, site in first.entries("variables")
        if is_object(site.node) and "{" + name + "}" in url
    )
    return Server(url.rstrip("/"), variables, regions, environment.get("region"))


def is_absolute(url: str) -> bool:
    """True when a URL template names scheme and host."""
    parts = urlsplit(re.sub(r"\{[^}]*\}", "x", url))
    return parts.scheme in ("http", "https", "x") and bool(parts.netloc)


def _variable(site: Site, name: str, environment: Mapping[str, str], names: Namespace) -> ServerVariable:
    argument = names.claim(attribute_name(name, "variable"), key=f"server variable {name}")
    choices = site.get("enum")
    return ServerVariable(
        name=argument,
        wire_name=name,
        default=str(site.get("default", "")),
        choices=tuple(str(choice) for choice in choices) if is_list(choices) else (),
        documentation=documentation(site),
        environment=environment.get(argument),
    )


def operation_server(path_item: Site, operation: Site) -> str | None:
    """The URL of an operation that lives on a server of its own."""
    for site in (operation, path_item):
        for entry in site.items("servers"):
            url = str(entry.node.get("url", "")) if is_object(entry.node) else ""
            if not is_absolute(url):
                continue
            url = str(entry.get("url"))
            for name, variable in entry.entries("variables"):
                url = url.replace("{" + name + "}", str(variable.get("default", "")))
            return url.rstrip("/")
    return None
