"""What the template of resource modules needs, as source fragments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specwright.emit.annotations import BUILTINS, Names
from specwright.emit.docstrings import stated
from specwright.emit.escaping import docstring, identifier
from specwright.emit.method_views import CallView, MethodWriter
from specwright.emit.operation_source import OperationWriter
from specwright.ir.operations import Resource

_RUNTIME = {
    "models.model": ("UNSET", "UnsetType", "unless_empty"),
    "operation": (
        "ResponseContent",
        "Body",
        "BodySetting",
        "Bounds",
        "Operation",
        "Pagination",
        "Parameter",
        "Part",
        "Retry",
        "Polling",
        "WebSocketOptions",
    ),
    "pagination.pager_async": ("AsyncPager",),
    "pagination.pager_sync": ("Pager",),
    "requests.options": ("RequestOptions",),
    "requests.request_content": ("File", "Upload"),
    "streams.downloads_async": ("AsyncDownload",),
    "streams.downloads_sync": ("Download",),
    "streams.event_streams_async": ("AsyncEventStream",),
    "streams.event_streams_sync": ("EventStream",),
    "streams.websockets_async": ("AsyncWebSocketStream",),
    "streams.websockets_sync": ("WebSocketStream",),
}
"""Where the runtime has what emitted methods mention."""


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource within a resource."""

    attribute: str
    module: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource module."""

    module: str
    class_name: str
    docstring: str
    class_docstring: str
    imports: tuple[str, ...]
    constants: tuple[str, ...]
    """The `Operation` descriptions, as assignments."""
    calls: tuple[CallView, ...]
    children: tuple[ChildView, ...]


def resource_view(
    resource: Resource, titles: Mapping[str, str], names: frozenset[str], texts: frozenset[str]
) -> ResourceView:
    """The view of one resource.

    Args:
        resource: The resource.
        titles: Title of each source document, by its key.
        names: Every identifier that the package's methods and resources have, to keep clear of them.
        texts: Enumerations of texts; as parameters they are taken as plain text, too.
    """
    attributes = {method.name for method in resource.methods} | {child.attribute for child in resource.children}
    called = Names(
        models="models_" if "models" in attributes or "models" in names else "models",
        builtins="builtins." if attributes & BUILTINS else "",
        datetime="datetime_" if "datetime" in attributes else "datetime",
    )
    methods, operations = MethodWriter(called, titles, texts), OperationWriter(called)
    calls = tuple(call for method in resource.methods for call in methods.calls(method, resource))
    constants = tuple(operations.constant(method) for method in resource.methods)
    path = ".".join(resource.path)
    words = stated(resource.documentation) or f"Operations of `client.{path}`."
    return ResourceView(
        module=resource.module,
        class_name=resource.class_name,
        docstring=docstring([f"Operations under `client.{path}`."], 0),
        class_docstring=docstring([words], 4),
        imports=_imports(called, constants, calls, nested=bool(resource.children)),
        constants=constants,
        calls=calls,
        children=tuple(
            ChildView(
                identifier(child.attribute),
                child.module,
                child.class_name,
                docstring([stated(child.documentation) or f"Operations of `client.{'.'.join(child.path)}`."], 8),
            )
            for child in resource.children
        ),
    )


def _imports(names: Names, constants: Iterable[str], calls: Iterable[CallView], *, nested: bool) -> tuple[str, ...]:
    """Import lines, only of what the module mentions."""
    mentioned = "\n".join(
        (
            *constants,
            *(line for call in calls for line in (*call.arguments, *call.values)),
            *(f"{call.returns} {call.async_returns}" for call in calls),
        )
    )
    lines: list[str] = []
    if names.builtins:
        lines.append("import builtins")
    if f"{names.datetime}." in mentioned:
        lines.append("import datetime" if names.datetime == "datetime" else f"import datetime as {names.datetime}")
    if nested:
        lines.append("from functools import cached_property")
    typing = [name for name in ("Any", "Literal") if _mentions(mentioned, name)]
    if nested:
        typing.insert(0, "TYPE_CHECKING")
    if typing:
        lines.append(f"from typing import {', '.join(typing)}")
    alias = "" if names.models == "models" else f" as {names.models}"
    if _mentions(mentioned, names.models):
        lines.append(f"from .. import models{alias}")
    for module, offered in _RUNTIME.items():
        used = [name for name in offered if _mentions(mentioned, name)]
        if used:
            lines.append(f"from .._runtime.{module} import {', '.join(used)}")
    lines.append("from .._runtime.client.resource_async import AsyncResource")
    lines.append("from .._runtime.client.resource_sync import Resource")
    if any(call.with_response for call in calls):
        lines.append(
            "from .._runtime.client.resource_async import raw as raw_async, with_response as with_response_async"
        )
        lines.append("from .._runtime.client.resource_sync import raw, with_response")
    return tuple(lines)


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"\b{name}\b", text) is not None
