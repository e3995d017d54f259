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
    absolute = [entry for entry in servers if is_absolute(str(entry.node.get("url", "")))]
    relative = [entry for entry in servers if entry not in absolute]
    for entry in relative[0 if absolute else 1 :]:
        coverage.omitted(entry.pointer, OmissionKind.SERVER, "the URL names no host; pass one as base_url")
    if not absolute:
        path = str(relative[0].get("url")).strip("./") if relative and "url" in relative[0] else ""
        return Server("", path=f"/{path}" if path and "{" not in path else "")
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


class OperationServers:
    """The servers that single operations have, and the variables that choose them.

    Args:
        api: The server of all other operations; variables of one name are one argument.
        environment: Constructor argument to environment variable.
        names: The arguments of the client.
        coverage: Told what no argument chooses.
    """

    def __init__(self, api: Server, environment: Mapping[str, str], names: Namespace, coverage: Coverage) -> None:
        self._environment = environment
        self._names = names
        self._coverage = coverage
        self._shared = {variable.wire_name for variable in api.variables}
        self._variables: dict[str, ServerVariable] = {}

    @property
    def variables(self) -> tuple[ServerVariable, ...]:
        """The variables that only such servers have."""
        return tuple(self._variables.values())

    def url(self, path_item: Site, operation: Site) -> str | None:
        """The URL template of an operation that lives on a server of its own: a path where it names no host."""
        for site in (operation, path_item):
            entries = [entry for entry in site.items("servers") if is_object(entry.node)]
            # What names a host says more than what does not.
            entries.sort(key=lambda entry: not is_absolute(str(entry.node.get("url", ""))))
            for entry in entries[:1]:
                url = str(entry.get("url", "")).rstrip("/")
                for name, variable in entry.entries("variables"):
                    if is_object(variable.node) and "{" + name + "}" in url and name not in self._shared:
                        self._add(name, variable)
                if is_absolute(url):
                    return url
                return f"/{url.lstrip('./')}" if url.strip("./") else None
        return None

    def _add(self, name: str, variable: Site) -> None:
        if name not in self._variables:
            self._variables[name] = _variable(variable, name, self._environment, self._names)
            return
        for key in ("default", "enum"):  # an argument has one default; where they differ is accounted for
            known = self._variables[name]
            value = variable.node.get(key)
            if value in (None, known.default, list(known.choices)):
                variable.get(key)
