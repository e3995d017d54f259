"""Media types, and JSON read strictly."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from specwright.openapi.json_types import is_deeper

DEEPEST = 200
"""Levels of nesting in a body; validators refuse more than 255."""


class MalformedDocumentError(ValueError):
    """Bytes that are not what their media type says; the message says where."""


def essence(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def attributes(media_type: str) -> dict[str, str]:
    """Return the parameters of a media type: name in lower case -> value without quotes."""
    found: dict[str, str] = {}
    for piece in media_type.split(";")[1:]:
        name, _, value = piece.partition("=")
        found[name.strip().lower()] = value.strip().strip('"')
    return found


def is_json(media_type: str) -> bool:
    """Tell whether a media type is JSON: `application/json`, `text/json`, `...+json`."""
    name = essence(media_type)
    return name in ("application/json", "text/json") or name.endswith("+json")


def is_json_lines(media_type: str) -> bool:
    """Tell whether a media type is a sequence of JSON values, one a line."""
    return essence(media_type) in ("application/jsonl", "application/x-ndjson", "application/x-jsonlines",
                                   "application/ndjson", "application/json-lines")  # fmt: skip


def is_event_stream(media_type: str) -> bool:
    """Tell whether a media type is a stream of server-sent events."""
    return essence(media_type) == "text/event-stream"


def is_xml(media_type: str) -> bool:
    """Tell whether a media type is XML."""
    name = essence(media_type)
    return name in ("application/xml", "text/xml") or name.endswith("+xml")


def is_text(media_type: str) -> bool:
    """Tell whether a media type is text without further structure."""
    return essence(media_type).startswith("text/") and not is_event_stream(media_type) and not is_xml(media_type)


def covers(declared: str, sent: str) -> bool:
    """Tell whether a declared media type or range (`image/*`) covers a concrete one.

    Parameters count only where the declaration has them.
    """
    wanted, given = essence(declared), essence(sent)
    if wanted not in ("*/*", given) and not (wanted.endswith("/*") and given.startswith(wanted[:-1])):
        return False
    return all(
        attributes(sent).get(name, "").lower() == value.lower()
        for name, value in attributes(declared).items()
        if name not in ("boundary", "charset", "q")
    )


def closest(declared: list[str], sent: str) -> str | None:
    """Return the most specific declared media type that covers a concrete one, or None."""
    matching = [name for name in declared if covers(name, sent)]
    return min(matching, key=lambda name: (name.count("*"), -len(name))) if matching else None


def read_json(content: bytes) -> Any:
    """Return the JSON value of a text.

    Raises:
        MalformedDocumentError: for anything that RFC 8259 does not allow, and for keys that occur twice.
    """
    try:
        value = json.loads(content.decode("utf-8"), object_pairs_hook=_members, parse_constant=_refuse_constant)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise MalformedDocumentError(f"not valid JSON: {error}") from error
    if is_deeper(value, DEEPEST):
        raise MalformedDocumentError(f"nested more than {DEEPEST} levels deep")
    return value


def _members(found: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(found)
    if len(members) != len(found):
        names = [name for name, _ in found]
        raise ValueError(f"the key {next(name for name in names if names.count(name) > 1)!r} occurs twice")
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")
