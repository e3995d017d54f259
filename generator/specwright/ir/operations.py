"""Resources and methods of the emitted client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from specwright.ir.models import Documentation
from specwright.ir.types import Type

ParameterLocation = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation."""

    wire_name: str
    argument: str
    location: ParameterLocation
    type: Type
    required: bool
    documentation: Documentation
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str | None = None
    bounds: Mapping[str, Any] | None = None
    default: Any = None
    setting: str | None = None
    constant: str | int | bool | None = None
    """The only value that the specification allows, sent without asking."""


@dataclass(frozen=True, slots=True)
class BodyPart:
    """How a property of a form or multipart body is sent."""

    wire_name: str
    media_type: str | None = None
    style: str | None = None
    explode: bool = True
    file: bool = False


@dataclass(frozen=True, slots=True)
class Argument:
    """A Python argument that becomes a property of the request body."""

    name: str
    attribute: str
    type: Type
    required: bool
    documentation: Documentation
    default: Any = None
    bounds: Mapping[str, Any] | None = None
    setting: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """The request body: one media type, or several for the same kind of content."""

    media_types: tuple[str, ...]
    kind: Literal["json", "form", "multipart", "bytes", "text"]
    type: Type
    required: bool
    documentation: Documentation
    parts: tuple[BodyPart, ...] = ()
    checked: bool = False
    argument: str = "body"
    spread: str | None = None
    """Class whose properties are arguments of the method, or None when the body is one argument."""
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class ResponseContent:
    """What comes back with a status."""

    status: str
    kind: Literal["json", "text", "bytes", "events", "json-lines", "none"]
    documentation: Documentation
    media_type: str = ""
    type: Type | None = None
    headers: tuple[str, ...] = ()
    pointer: str = ""
    """Where the media type stands."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """How one page leads to the next; attribute paths are Python names."""

    style: Literal["token", "offset", "page", "link"]
    items: tuple[str, ...]
    item_type: Type
    argument: str | None = None
    in_body: bool = False
    next: tuple[str, ...] = ()
    next_parameter: str | None = None
    limit: str | None = None
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Polling:
    """How to see that something long-running has ended; attribute paths are Python names."""

    states: tuple[tuple[str, ...], ...]
    """Places where the state may stand; the first that has one counts."""
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    messages: tuple[tuple[str, ...], ...] = ()
    interval: float = 2.0


@dataclass(frozen=True, slots=True)
class Watch:
    """That an operation's request may ask for a web socket, which sends messages of one type."""

    message: Type
    reconnects: int


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource: one operation of the API."""

    name: str
    operation_id: str
    http_method: str
    path: str
    documentation: Documentation
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[ResponseContent, ...]
    """Successes first, the preferred media type first."""
    errors: tuple[ResponseContent, ...]
    result: Literal["value", "pages", "download", "events"]
    returns: Type
    """What the method returns: the value, one page, or one event."""
    security: tuple[tuple[str, ...], ...]
    idempotent: bool | None = None
    """Whether sending a request twice has the effect of sending it once; None leaves it to the HTTP method."""
    retry_token: str | None = None
    unwrap: tuple[str, ...] = ()
    """Attributes that lead from the response to what the method returns."""
    response_type: Type | None = None
    """Type of the whole response, where the method returns a part of it."""
    pagination: Pagination | None = None
    polling: Polling | None = None
    watch: Watch | None = None
    server: str | None = None
    replacement: str | None = None
    require_any: tuple[str, ...] = ()
    """Arguments of which a call needs one at least, from the caller or from the client's settings."""


@dataclass(frozen=True, slots=True)
class Resource:
    """Operations that belong together; `path` is what callers write after `client.`."""

    path: tuple[str, ...]
    class_name: str
    module: str
    documentation: Documentation
    methods: tuple[Method, ...]
    children: tuple[Resource, ...]

    @property
    def attribute(self) -> str:
        """Name under which the parent has the resource."""
        return self.path[-1]


def walk(resources: Iterable[Resource]) -> Iterator[Resource]:
    """Every resource, each before those within it."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)


def methods_of(resources: Iterable[Resource]) -> Iterator[Method]:
    """Every method, resource by resource."""
    for resource in walk(resources):
        yield from resource.methods
