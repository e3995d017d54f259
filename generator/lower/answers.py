"""What operations answer: successes, errors, and what a method returns."""

from __future__ import annotations

from typing import Literal

from generator.ir.operations import Answer
from generator.ir.types import ANY, NONE, Nullable, OneOf, Scalar, Type
from generator.lower.conjunction import Site
from generator.lower.media import essence, is_events, is_json, is_json_lines, is_text
from generator.lower.notes import Notes
from generator.lower.schemas import Schemas, documentation
from generator.spec.document import Document
from generator.spec.tree import is_object

AnswerKind = Literal["json", "text", "bytes", "events", "json-lines", "none"]

_LIKING: tuple[AnswerKind, ...] = ("json", "bytes", "events", "json-lines", "text", "none")


def answer_kind(media_type: str) -> AnswerKind:
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


class Answers:
    """Lowers the responses of operations."""

    def __init__(self, document: Document, schemas: Schemas, notes: Notes) -> None:
        self._document = document
        self._schemas = schemas
        self._notes = notes

    def of(self, operation: Site) -> tuple[tuple[Answer, ...], tuple[Answer, ...]]:
        """Successes and errors of an operation, each in the order of the document."""
        responses = operation.node.get("responses")
        if not is_object(responses):
            return (), ()
        found = [answer for status in responses for answer in self._response(operation.at("responses", status), status)]
        explicit = any(answer.status[:1] == "2" for answer in found)
        # Without any 2xx, `default` is how documents say "whatever comes when it works".
        good = [a for a in found if is_success(a.status) or (a.status == "default" and not explicit)]
        return tuple(good), tuple(answer for answer in found if answer not in good)

    def _response(self, at: Site, status: str) -> list[Answer]:
        if status.startswith("x-"):
            return []
        site = Site(*self._document.resolve(at.node, at.pointer))
        if not is_object(site.node):
            self._notes.leave_out(at.pointer, "response", "the response is not an object")
            return []
        self._notes.cover(at.pointer)
        self._notes.cover(site.pointer)
        headers = tuple(site.node.get("headers") or ())
        words = documentation(site)
        status = status.upper() if status[1:].upper() == "XX" else status
        content = site.node.get("content")
        if not is_object(content) or not content:
            return [Answer(status, "none", words, headers=headers)]
        answers: list[Answer] = []
        for media_type in content:
            media = site.at("content", media_type)
            self._notes.cover(media.pointer)
            kind, type_ = self._content(media, media_type)
            answers.append(Answer(status, kind, words, media_type, type_, headers))
        return sorted(answers, key=lambda answer: _LIKING.index(answer.kind))

    def _content(self, media: Site, media_type: str) -> tuple[AnswerKind, Type]:
        kind = answer_kind(media_type)
        node = media.node if is_object(media.node) else {}
        key = "itemSchema" if "itemSchema" in node else "schema"
        type_ = self._schemas.type_of(media.at(key)) if key in node else None
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
                if type_ is not None and type_ not in (Scalar("str"), ANY):
                    self._notes.leave_out(media.pointer, "response-schema", f"{media_type} is returned as text")
                return "text", Scalar("str")
            case _:
                return "bytes", Scalar("bytes")


def result_of(successes: tuple[Answer, ...], notes: Notes, pointer: str) -> tuple[str, Type, tuple[Answer, ...]]:
    """Decide what a method returns.

    Returns:
        How (`value`, `download`, `events`), the type, and the answers that the method asks for.
    """
    counted = [a for a in successes if a.status[:1] == "2" or a.status == "default"]
    counted = counted or list(successes)
    best = min((_LIKING.index(a.kind) for a in counted if a.kind != "none"), default=None)
    if best is None:
        return "value", NONE, successes
    chosen = _LIKING[best]
    for answer in counted:
        if answer.kind not in (chosen, "none"):
            notes.leave_out(
                f"{pointer}/responses/{answer.status}",
                f"response-media-type {answer.media_type}",
                f"the method asks for {_name(chosen)} and does not offer {answer.media_type}",
            )
    kept = tuple(a for a in successes if a.kind in (chosen, "none"))
    if chosen == "bytes":
        return "download", Scalar("bytes"), kept
    types = [a.type for a in counted if a.kind == chosen and a.type is not None]
    type_ = _either(types)
    if chosen in ("events", "json-lines"):
        return "events", type_, kept
    if any(a.kind == "none" for a in counted) and type_ != ANY:
        type_ = type_ if isinstance(type_, Nullable) else Nullable(type_)
    return "value", type_, kept


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


def _name(kind: AnswerKind) -> str:
    return {"json": "JSON", "bytes": "bytes", "events": "events", "json-lines": "JSON lines", "text": "text"}.get(
        kind, kind
    )
