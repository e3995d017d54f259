"""Media types."""

from __future__ import annotations


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """True for JSON and everything that is written as JSON; `*/*` counts, as documents use it for JSON."""
    plain = essence(media_type)
    return plain in {"application/json", "*/*", "text/json"} or plain.endswith("+json")


def is_json_lines(media_type: str) -> bool:
    """True for one JSON value a line."""
    plain = essence(media_type)
    return plain in {
        "application/jsonl",
        "application/x-ndjson",
        "application/x-jsonlines",
        "application/json-seq",
    } or (plain == "application/ndjson")


def is_events(media_type: str) -> bool:
    """True for server-sent events."""
    return essence(media_type) == "text/event-stream"


def is_text(media_type: str) -> bool:
    """True for content that is read as text."""
    plain = essence(media_type)
    return plain.startswith("text/") or plain in {"application/xml", "application/yaml"} or plain.endswith("+xml")
