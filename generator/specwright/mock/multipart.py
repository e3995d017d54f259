"""Multipart bodies (RFC 2046, RFC 7578), read strictly."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message

from specwright.mock.media_types import MalformedDocumentError


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body."""

    name: str | None
    """Name in Content-Disposition; None when the part has none."""
    file_name: str | None
    media_type: str | None
    headers: dict[str, str]
    """Names in lower case."""
    content: bytes


def parts(content: bytes, boundary: str) -> list[Part]:
    """Return the parts of a body.

    Raises:
        MalformedDocumentError: when delimiters or headers are not as the standard demands.
    """
    if not boundary or len(boundary) > 70:
        raise MalformedDocumentError("expected a boundary of 1 to 70 characters in Content-Type")
    delimiter = b"--" + boundary.encode("ascii", "replace")
    pieces = (b"\r\n" + content).split(b"\r\n" + delimiter)
    if len(pieces) < 2 or pieces[-1] not in (b"--", b"--\r\n"):
        raise MalformedDocumentError(f"expected the body to end with --{boundary}--")
    if pieces[0].strip():
        raise MalformedDocumentError("expected nothing before the first delimiter")
    found: list[Part] = []
    for piece in pieces[1:-1]:
        head, gap, body = piece.partition(b"\r\n\r\n")
        if not gap or not head.startswith(b"\r\n"):
            raise MalformedDocumentError("expected each part to have headers and an empty line after them")
        found.append(part(head.removeprefix(b"\r\n"), body))
    return found


def part(head: bytes, content: bytes) -> Part:
    """Return the part with these header lines."""
    message = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise MalformedDocumentError(f"malformed header of a part: {line!r}")
        message[name] = value.strip()
    disposition = str(message.get("content-disposition", ""))
    if disposition and disposition.partition(";")[0].strip().lower() not in ("form-data", "attachment", "inline"):
        raise MalformedDocumentError(f"expected Content-Disposition: form-data, got {disposition!r}")
    field = message.get_param("name", None, "content-disposition")
    return Part(
        name=field if isinstance(field, str) else None,
        file_name=message.get_filename(),
        media_type=message.get("content-type"),
        headers={key.lower(): value for key, value in message.items()},
        content=content,
    )
