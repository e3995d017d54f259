"""What an API operation looks like to the runtime: plain data, built once when a resource module is imported.

Every emitted method hands one of these descriptions and its arguments to the client. Nothing here has
behaviour beyond derived properties, so that the description can be read, compared and tested as data.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Literal, TypeVar

import msgspec

T = TypeVar("T")

ParameterLocation = Literal["path", "query", "header", "cookie"]
Shape = Literal["any", "scalar", "array"]
Style = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]
BodyKind = Literal["json", "form", "multipart", "bytes", "text"]
ContentKind = Literal["json", "text", "bytes", "events", "json-lines", "none"]


class Bounds(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a specification allows a value to be; checked before a request is sent."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    items: Bounds | None = None
    """Bounds of each item of an array, or of each value of a map."""


class Parameter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A path, query, header or cookie parameter."""

    name: str
    """Name on the wire."""
    argument: str
    """Name of the Python argument, used as the key of the arguments and in messages."""
    location: ParameterLocation
    required: bool = False
    style: Style | None = None
    """How the value is written; None for OpenAPI's default, `form` in query and cookies, `simple` elsewhere."""
    explode: bool | None = None
    """Whether each item or member is written by itself; None for OpenAPI's default, True for the style `form` only."""
    shape: Shape = "any"
    """What an argument must be; "any" where its type leaves that open."""
    allow_reserved: bool = False
    media_type: str | None = None
    """Set when the parameter is one serialised document (OpenAPI `content`) instead of a styled value."""
    bounds: Bounds | None = None
    setting: str | None = None
    """Name of the client setting that supplies the value when the argument is not given."""

    @property
    def effective_style(self) -> Style:
        """How the value is written."""
        return self.style or ("form" if self.location in ("query", "cookie") else "simple")

    @property
    def effective_explode(self) -> bool:
        """Whether each item or member is written by itself."""
        return self.effective_style == "form" if self.explode is None else self.explode


class Part(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How one property of a form or multipart body is sent."""

    media_type: str | None = None
    style: Style | None = None
    """Only for properties with an explicit OpenAPI `style`; otherwise the media type decides."""
    explode: bool | None = None
    """Whether each item or member is written by itself; None for OpenAPI's default, True for the style `form` only."""
    file: bool = False
    """True for properties whose schema is binary: sent with a file name."""

    @property
    def effective_explode(self) -> bool:
        """Whether each item or member is written by itself."""
        return self.style == "form" if self.explode is None else self.explode


class BodySetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A property of a JSON body that a client setting supplies when a call does not."""

    attribute: str
    """Attribute of the model."""
    argument: str
    """Name of the Python argument, used as the key of the arguments and in messages."""
    setting: str
    required: bool = False


class Body(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One media type that a request body may have."""

    media_type: str
    kind: BodyKind
    required: bool = False
    parts: dict[str, Part] = {}
    """Wire name of a property -> how it is sent. For `form` and `multipart` only."""
    checked: bool = False
    """True when a schema that the body can reach has bounds, so that checking it is worth a walk."""
    settings: tuple[BodySetting, ...] = ()
    """Properties that are not in the body that a call passes: they are arguments or settings of the client."""


class ResponseContent(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One media type that a response may have."""

    kind: ContentKind
    media_type: str = ""
    into: Callable[[], Any] | None = None
    """Returns the Python type of the content, or of one event; a callable so that models load when needed."""


class Retry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the specification says about sending a request twice."""

    idempotent: bool | None = None
    """Whether sending the request twice has the effect of sending it once; None leaves it to the HTTP method."""
    token: str | None = None
    """Header by which the server recognises a repeated request; filled at random, the same for every attempt."""


class Pagination(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How one page leads to the next."""

    style: Literal["token", "offset", "page", "link"]
    items: tuple[str, ...]
    """Attributes that lead from the decoded page to its list of items; empty when the page is the list."""
    argument: str | None = None
    """Argument (or body attribute) that takes the token, the offset or the page number."""
    location: Literal["argument", "body"] = "argument"
    next: tuple[str, ...] = ()
    """Attributes that lead to the next token or link."""
    next_parameter: str | None = None
    """For `link`: the query parameter of the link whose value is the next `argument`. None follows the link itself."""
    limit: str | None = None
    """Argument (or body attribute) that takes the page size, where there is one."""
    page_size: int | None = None
    """Page size that is asked for when a call names none; None leaves the choice to the server."""
    total: tuple[str, ...] = ()
    """Attributes that lead to the number of items on all pages."""
    first: int = 1
    """For `page`: number of the first page."""


class Polling(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How to poll a long-running operation."""

    states: tuple[tuple[str, ...], ...]
    """Attributes that lead to the state; where several places may have it, the first that does counts."""
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    messages: tuple[tuple[str, ...], ...] = ()
    """Attributes that lead to the reason of a failure, in the same way."""
    interval: float = 2.0
    """Seconds between two polls at first; the interval grows to ten times that."""


class WebSocketOptions(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """That the responses of an operation can be watched over a web socket."""

    reconnects: int = 5
    """How many connections that end abnormally are replaced in a row."""


class Operation(msgspec.Struct, Generic[T], frozen=True, kw_only=True, omit_defaults=True):
    """An operation of the API; `T` is what its emitted method returns (one item, for paged operations)."""

    id: str
    """`operationId`, or method and path where the specification names none."""
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    responses: dict[str, tuple[ResponseContent, ...]] = {}
    """Status ("200"), status range ("4XX") or "default" -> what may come back, preferred media type first."""
    security: tuple[tuple[str, ...], ...] = ()
    """Alternatives, each the names of the schemes that apply together; empty for none, `((),)` for optional."""
    retry: Retry = Retry()
    require_any: tuple[str, ...] = ()
    """Arguments of which one at least is given or has a setting. Naming one keeps the settings of the others out."""
    exclusive: tuple[tuple[str, str], ...] = ()
    """Pairs of arguments of which a call gives at most one; what it gives keeps the setting of the other out."""
    needs: tuple[tuple[str, str], ...] = ()
    """Pairs of arguments of which a call gives the first only together with the second."""
    unwrap: tuple[str, ...] = ()
    """Attributes that lead from the decoded response to what the method returns; empty for the response itself."""
    unwrap_list: bool = False
    """True when that is a list; servers that leave out empty lists then give an empty one."""
    pagination: Pagination | None = None
    polling: Polling | None = None
    watch: WebSocketOptions | None = None
    server: str | None = None
    """URL template of an operation that lives elsewhere than the client's base URL."""
    unverified: str | None = None
    """Why the operation is inferred rather than documented; warns once when called."""
    deprecated: str | None = None
    """What to use instead, for operations that the vendor deprecates."""
