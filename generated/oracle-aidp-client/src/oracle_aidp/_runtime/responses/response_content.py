"""What the bytes of a response are, as far as its header fields tell: text, JSON, and what an error's body says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..json_types import is_array, is_object
from ..models.decoding import RejectedError
from ..transports.transport import RawResponse


def plain_media_type(headers: Mapping[str, str]) -> str:
    """Media type of a response without parameters, in lower case; empty when it states none."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """True for application/json and everything ending in +json."""
    return media_type.endswith(("/json", "+json"))


def charset_of(headers: Mapping[str, str]) -> str:
    """The character set that a response states, or UTF-8."""
    for parameter in headers.get("content-type", "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return "utf-8"


def text_of(response: RawResponse) -> str:
    """The body as text, in the character set that it states."""
    try:
        return response.content.decode(charset_of(response.headers), errors="replace")
    except LookupError:
        return response.content.decode(errors="replace")


def utf8_content(response: RawResponse) -> bytes:
    """The body in UTF-8 without byte order mark, for JSON.

    Raises:
        RejectedError: it is not in the character set that it states.
    """
    charset = charset_of(response.headers)
    if charset in ("utf-8", "utf8", "us-ascii", "ascii"):
        return response.content.removeprefix(b"\xef\xbb\xbf")
    try:
        return response.content.decode(charset).encode()
    except (LookupError, UnicodeDecodeError) as error:
        raise RejectedError(f"the body cannot be decoded as {charset}: {error}") from error


def plain_content(response: RawResponse) -> Any:
    """The body as JSON values if it is JSON, else as text, else as bytes; None when there is none."""
    if not response.content:
        return None
    media_type = plain_media_type(response.headers)
    if is_json(media_type) or response.content[:1] in (b"{", b"["):
        try:
            return msgspec.json.decode(utf8_content(response))
        except (msgspec.DecodeError, UnicodeDecodeError, RejectedError, RecursionError):
            return text_of(response)
    if not media_type or media_type.startswith("text/") or media_type.endswith(("/xml", "+xml")):
        return text_of(response)
    return response.content


_REASONS = ("message", "error_description", "errorMessage", "detail", "title", "error", "reason", "msg", "description")


def reason_of(body: Any) -> str | None:
    """What an error's body says is wrong, shortened."""
    found = _reason(body, 0)
    if found is None:
        return None
    found = " ".join(found.split())
    return found if len(found) <= 300 else f"{found[:297]}..."


def _reason(body: Any, depth: int) -> str | None:
    if isinstance(body, str):
        # A page of HTML says nothing in a message.
        return body.strip() or None if not body.lstrip().startswith("<") else None
    if depth > 3:
        return None
    if is_array(body):
        return _reason(body[0], depth + 1) if body else None
    if is_object(body):
        for name in (*_REASONS, "errors", "fault", "status"):
            value = body.get(name)
            if value and isinstance(value, (str, dict, list)) and not (name == "status" and isinstance(value, str)):
                reason = _reason(value, depth + 1)
                if reason is not None:
                    return reason
    return None
