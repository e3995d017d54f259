"""Media types."""

from __future__ import annotations


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """True for JSON and everything that is written as JSON; `*/*` counts, as documents use it for JSON."""
    plain = essence(media_type)
    return plain in {"application/json", "*/*", "text/json"} or plain.endswith("+json")


_LINES = frozenset({"jsonl", "ndjson", "jsonlines", "jsonseq", "ldjson"})


def is_json_lines(media_type: str) -> bool:
    """True for JSON values one after the other, a line or record each, by any of the names that this has."""
    subtype = essence(media_type).partition("/")[2]
    names = {part.removeprefix("x-").replace("-", "").removesuffix("stream") for part in subtype.split("+")}
    return bool(names & _LINES) or subtype == "stream+json"


def is_events(media_type: str) -> bool:
    """True for server-sent events."""
    return essence(media_type) == "text/event-stream"


def is_text(media_type: str) -> bool:
    """True for content that is read as text."""
    plain = essence(media_type)
    subtype = plain.rpartition("/")[2].removeprefix("x-")
    return plain.startswith("text/") or subtype in _TEXTS or subtype.endswith(("+xml", "+yaml"))


_TEXTS = frozenset("csv graphql javascript sql tsv xml xml-dtd yaml".split())
