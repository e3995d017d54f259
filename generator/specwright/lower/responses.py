"""What comes back from operations: successes, errors, and what a method returns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Response, TypeOf
from specwright.ir.runtime import ContentKind, ResponseContent
from specwright.ir.types import ANY, NONE, STR, ListOf, Nullable, OneOf, Scalar, Type
from specwright.lower.coverage import Coverage
from specwright.lower.inline_names import media_suffix
from specwright.lower.media import essence, is_events, is_json, is_json_lines, is_text
from specwright.lower.names import snake
from specwright.lower.schemas.annotations import documentation
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.site import Site
from specwright.openapi.json_types import is_object
from specwright.openapi.pointer import join

_PREFERENCE: tuple[ContentKind, ...] = ("json", "bytes", "events", "json-lines", "text", "none")


def content_kind(media_type: str) -> ContentKind:
    """How content of a media type is read."""
    if is_events(media_type):
        return "events"
    if is_json_lines(media_type):
        return "json-lines"
    if is_json(media_type):
        return "json"
    if is_text(media_type):
        return "text"
    return "bytes"


def is_success(status: str) -> bool:
    """True for statuses that are no error."""
    return status[:1] in ("1", "2", "3")


class Responses:
    """Lowers the responses of operations."""

    def __init__(self, schemas: SchemaLowering, coverage: Coverage) -> None:
        self._schemas = schemas
        self._coverage = coverage
        self._structured: set[str] = set()
        """Pointers of media types of text whose schema is of something else."""

    def of(self, operation: Site) -> tuple[tuple[Response, ...], tuple[Response, ...]]:
        """Successes and errors of an operation, each in the order of the document."""
        found = [response for status, at in operation.entries("responses") for response in self._response(at, status)]
        explicit = any(response.status[:1] == "2" for response in found)
        # Without any 2xx, `default` is how documents say "whatever comes when it works".
        good = [a for a in found if is_success(a.status) or (a.status == "default" and not explicit)]
        errors = tuple(response for response in found if response not in good)
        return tuple(good), errors

    def _response(self, at: Site, status: str) -> list[Response]:
        if status.startswith("x-"):
            return []
        site = at.resolved()
        if not is_object(site.node):
            self._coverage.omitted(at.pointer, OmissionKind.RESPONSE, "the response is not an object")
            return []
        for key in site.child("links").names:
            self._coverage.omitted(
                join(site.pointer, "links", key),
                OmissionKind.LINK,
                "methods do not follow links; call the other method with the value",
            )
        # Headers come with every response as they are, so none of those that are listed is left out.
        _ = tuple(site.entries("headers"))
        words = documentation(site)
        status = status.upper() if status[1:].upper() == "XX" else status
        content = site.child("content")
        # HTTP allows no content there, whatever a document says of it.
        if not content.names or status in ("204", "205", "304") or at.pointer.split("/responses/")[0].endswith("/head"):
            return [Response(status, words, ResponseContent(kind="none"))]
        responses: list[Response] = []
        for media_type, media in site.entries("content"):
            kind, type_ = self._content(media, media_type)
            into = TypeOf(type_) if kind in ("json", "events", "json-lines") else None
            described = ResponseContent(kind=kind, media_type=media_type, into=into)
            responses.append(Response(status, words, described, type_, media.pointer))
        return sorted(responses, key=lambda response: _PREFERENCE.index(response.content.kind))

    def _content(self, media: Site, media_type: str) -> tuple[ContentKind, Type]:
        kind = content_kind(media_type)
        key = "itemSchema" if "itemSchema" in media else "schema"
        type_ = self._schemas.type_of(media.at(key)) if key in media else None
        if kind in ("events", "json-lines") and key == "schema" and isinstance(type_, ListOf):
            type_ = type_.items  # the schema is one of the whole sequence
        match kind:
            case "json" | "text" if type_ == Scalar("file"):
                return "bytes", Scalar("bytes")
            case "json" if type_ is None and essence(media_type) == "*/*":
                return "bytes", Scalar("bytes")
            case "json":
                return "json", type_ or ANY
            case "events" | "json-lines":
                return kind, type_ or ANY
            case "text":
                if type_ not in (None, STR, ANY):
                    self._structured.add(media.pointer)
                    self._coverage.omitted(
                        media.pointer, OmissionKind.MEDIA_TYPE, f"{media_type} is returned as text", partly=True
                    )
                return "text", Scalar("str")
            case _:
                return "bytes", Scalar("bytes")

    def suffix_of(self, response: Response) -> str:
        """What the name of a method of its own for a response ends with; empty where it gets none.

        Text does where it is said to be text; with another schema it is the JSON beside it, written otherwise.
        """
        if response.content.kind == "text" and response.content.media_type and response.pointer not in self._structured:
            return snake(media_suffix(response.content.media_type)) or "text"
        return _SUFFIXES.get(response.content.kind, "")

    def variants(self, successes: tuple[Response, ...]) -> tuple[Response, ...]:
        """Successful responses for which an operation needs a further method: one of each kind, and of each text."""
        counted = _counted(successes)
        chosen = min((_PREFERENCE.index(response.content.kind) for response in counted), default=0)
        found: dict[str, Response] = {}
        for response in counted:
            if _PREFERENCE.index(response.content.kind) != chosen and self.suffix_of(response):
                found.setdefault(self.suffix_of(response), response)
        return tuple(found.values())

    def result_of(
        self, successes: tuple[Response, ...], wanted: Response | None = None
    ) -> tuple[Literal["value", "download", "events"], Type, tuple[Response, ...]]:
        """Decide what a method returns.

        Args:
            successes: What may come back when it works.
            wanted: What a further method of the operation returns; None for the method itself.

        Returns:
            How (`value`, `download`, `events`), the type, and the responses that the method asks for.
        """
        counted = _counted(successes)
        best = min((_PREFERENCE.index(a.content.kind) for a in counted if a.content.kind != "none"), default=None)
        if best is None:
            return "value", NONE, successes
        chosen = _PREFERENCE[best] if wanted is None else wanted.content.kind
        for response in successes:
            kind = response.content.kind
            if wanted is None and kind not in (chosen, "none") and not self.suffix_of(response):
                reason = f"the method asks for {_name(chosen)} and does not offer {response.content.media_type}"
                self._coverage.omitted(response.pointer, OmissionKind.MEDIA_TYPE, reason)
        kept = tuple(a for a in successes if a.content.kind in (chosen, "none"))
        if wanted is not None and chosen == "text":
            kept = tuple(a for a in kept if a.content.kind == "none" or self.suffix_of(a) == self.suffix_of(wanted))
        if chosen == "bytes":
            return "download", Scalar("bytes"), kept
        types = [a.type for a in counted if a.content.kind == chosen and a.type is not None]
        type_ = _either(types)
        if chosen in ("events", "json-lines"):
            return "events", type_, kept
        if any(a.content.kind == "none" for a in counted) and type_ != ANY:
            type_ = type_ if isinstance(type_, Nullable) else Nullable(type_)
        return "value", type_, kept


def by_status(responses: Iterable[Response]) -> dict[str, tuple[ResponseContent, ...]]:
    """What may come back, by status, as the runtime looks it up."""
    found: dict[str, tuple[ResponseContent, ...]] = {}
    for response in responses:
        found[response.status] = (*found.get(response.status, ()), response.content)
    return found


_SUFFIXES: Mapping[ContentKind, str] = {"events": "events", "json-lines": "lines", "bytes": "download"}
"""Kinds of responses that get a method of their own beside one that returns another kind, and its suffix."""


def _counted(successes: tuple[Response, ...]) -> list[Response]:
    """The responses that decide what a method returns: those with 2xx, where there are any."""
    return [a for a in successes if a.status[:1] == "2" or a.status == "default"] or list(successes)


def _either(types: list[Type]) -> Type:
    distinct = list(dict.fromkeys(types))
    if ANY in distinct:
        return ANY
    bare = [t.of if isinstance(t, Nullable) else t for t in distinct]
    null = any(isinstance(t, Nullable) or t == NONE for t in distinct)
    bare = [t for t in dict.fromkeys(bare) if t != NONE]
    if not bare:
        return NONE
    flat: list[Type] = []
    for type_ in bare:
        flat.extend(type_.members if isinstance(type_, OneOf) else (type_,))
    result: Type = flat[0] if len(flat) == 1 else OneOf(tuple(dict.fromkeys(flat)))
    return Nullable(result) if null else result


def _name(kind: ContentKind) -> str:
    return {"json": "JSON", "bytes": "bytes", "events": "events", "json-lines": "JSON lines", "text": "text"}.get(
        kind, kind
    )
