"""Resources and methods of the emitted client.

What an operation looks like on the wire is described by the structs of the emitted runtime itself, so that there is one
definition and one set of defaults. What callers see of it in Python stands beside it, in classes of our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from specwright.ir.models import Documentation
from specwright.ir.runtime import Body, BodyKind, Bounds, Operation, ParameterLocation, ResponseContent
from specwright.ir.types import Type


@dataclass(frozen=True, slots=True)
class TypeOf:
    """The type of content; emitted as a function that returns the Python type, so that models load when needed."""

    type: Type

    def __call__(self) -> Type:
        """The type, as it is described here."""
        return self.type


@dataclass(frozen=True, slots=True)
class Argument:
    """A Python argument of a method: a parameter, a property of the request body, or the whole body."""

    name: str
    wire_name: str
    location: ParameterLocation | Literal["body"]
    type: Type
    required: bool
    documentation: Documentation
    default: Any = None
    """The documented default; it is stated, never sent."""
    bounds: Bounds | None = None
    setting: str | None = None
    """Client setting that supplies the value when a call does not."""
    constant: str | int | bool | None = None
    """The only value that the specification allows, sent without asking."""
    attribute: str = ""
    """Attribute of the model, where the argument is a property of the body."""

    @property
    def needed(self) -> bool:
        """True when every call has to pass it."""
        return self.required and self.setting is None and self.constant is None

    @property
    def whole_body(self) -> bool:
        """True when it is all of the body."""
        return self.location == "body" and not self.attribute

    @property
    def positional(self) -> bool:
        """True when it may be passed without its name."""
        return self.needed and self.location == "path"


@dataclass(frozen=True, slots=True)
class RequestBody:
    """What a method sends in the body: content of one type, in one or several media types."""

    type: Type
    documentation: Documentation
    contents: tuple[Body, ...]
    """One description for each media type, the one that is sent by default first."""
    arguments: tuple[Argument, ...]
    """The properties of the body where it is `flatten`, else one argument for all of it."""
    flattened: str | None = None
    """Class whose properties are arguments of the method."""

    @property
    def kind(self) -> BodyKind:
        """How the content is written."""
        return self.contents[0].kind

    @property
    def required(self) -> bool:
        """True when a request without a body is refused."""
        return self.contents[0].required

    @property
    def media_types(self) -> tuple[str, ...]:
        """Media types that callers may choose from."""
        return tuple(content.media_type for content in self.contents)


@dataclass(frozen=True, slots=True)
class Response:
    """What comes back with a status, in one of its media types."""

    status: str
    documentation: Documentation
    content: ResponseContent
    type: Type | None = None
    pointer: str = ""
    """Where the media type stands."""


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a resource: one operation of the API."""

    name: str
    operation: Operation[Any]
    """What is sent and read, as emitted."""
    documentation: Documentation
    parameters: tuple[Argument, ...]
    """Path parameters in the order of the path, then the others as the document lists them."""
    body: RequestBody | None
    responses: tuple[Response, ...]
    """Successes, in the order of preference."""
    errors: tuple[Response, ...]
    result: Literal["value", "pages", "download", "events"]
    returns: Type
    """What the method returns: the value, one page, or one event."""
    item: Type | None = None
    """Type of the items, where the method returns pages of them."""
    message: Type | None = None
    """Type of the messages, where the operation sends them over a web socket."""
    response_type: Type | None = None
    """Type of the whole response, where the method returns a part of it."""
    replacement: str | None = None
    """`resource.method` to use instead of a deprecated one."""

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """What callers may pass, in the order of the documentation: parameters, then the body."""
        asked = tuple(parameter for parameter in self.parameters if parameter.constant is None)
        return (*asked, *(self.body.arguments if self.body is not None else ()))

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Arguments that may be passed without their name; all of them are needed."""
        return tuple(argument for argument in self.arguments if argument.positional)

    @property
    def required_keywords(self) -> tuple[Argument, ...]:
        """Arguments that every call passes by name."""
        return tuple(argument for argument in self.arguments if argument.needed and not argument.positional)

    @property
    def optional_keywords(self) -> tuple[Argument, ...]:
        """Arguments that a call may leave out: properties of the body first."""
        optional = [argument for argument in self.arguments if not argument.needed]
        return tuple(sorted(optional, key=lambda argument: argument.location != "body"))


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
