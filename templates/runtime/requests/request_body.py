"""Request bodies: JSON, forms, multipart, bytes and text."""

from __future__ import annotations

import os
from typing import Any, TypeGuard, cast

import msgspec
from msgspec import UNSET

from ..errors import InvalidArgumentError
from ..json_types import is_array, is_object
from ..models.hooks import to_json
from ..models.open_objects import OpenObject, as_dictionary
from ..models.undeclared import kept
from ..operation import Body, Part
from .parameters import plain_value, scalar_text, styled_pairs
from .request_content import Progress, Source, StreamedContent, part_source

Content = bytes | StreamedContent


def chosen_body(bodies: tuple[Body, ...], media_type: str | None) -> Body:
    """The declared body of a media type, or the first one.

    Raises:
        InvalidArgumentError: the operation does not take the media type.
    """
    if media_type is None:
        return bodies[0]
    wanted = media_type.partition(";")[0].strip().lower()
    for body in bodies:
        if _matches(body.media_type.partition(";")[0].strip().lower(), wanted):
            return body
    raise InvalidArgumentError(
        f"media_type: {media_type!r} is not one of {', '.join(body.media_type for body in bodies)}"
    )


def _matches(declared: str, wanted: str) -> bool:
    if declared in (wanted, "*/*"):
        return True
    return declared.endswith("/*") and wanted.startswith(declared[:-1])


def body_content(
    body: Body, value: Any, media_type: str | None = None, progress: Progress | None = None
) -> tuple[str, Content]:
    """Media type and bytes of a request body.

    Args:
        body: how it is sent.
        value: a model, a dictionary with wire names, or what `body.kind` asks for.
        media_type: media type to state, where the declared one is a range.
        progress: called as bytes are sent.

    Raises:
        InvalidArgumentError: the value cannot be sent this way.
    """
    stated = media_type or (body.media_type if "*" not in body.media_type else "application/octet-stream")
    content: bytes
    if body.kind == "json":
        try:
            content = to_json(value)
        except (TypeError, UnicodeEncodeError, ValueError) as error:
            raise InvalidArgumentError(f"body: cannot be sent as JSON: {error}") from None
    elif body.kind == "form":
        pairs = form_pairs(body, value)
        content = "&".join(f"{name}={text}" for name, text in pairs).encode()
    elif body.kind == "multipart":
        boundary = os.urandom(16).hex()
        return f"{stated}; boundary={boundary}", _small(multipart_sources(body, value, boundary), progress)
    elif body.kind == "text":
        content = scalar_text(plain_value(value, "body")).encode()
        if media_type is None and "charset" not in stated:
            stated = f"{stated}; charset=utf-8"
    elif isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(cast("bytes", value))
    else:
        return stated, StreamedContent([part_source(value, "body")], progress)
    if progress is not None:
        return stated, StreamedContent([Source(content)], progress)
    return stated, content


def _small(sources: list[Source], progress: Progress | None) -> Content:
    if progress is None and all(type(source) is Source for source in sources):
        return b"".join(piece for source in sources for piece in source.iter_bytes())
    return StreamedContent(sources, progress)


def wire_properties(value: Any) -> dict[str, Any]:
    """The properties of a body by wire name, not converted; what is unset is left out.

    Raises:
        InvalidArgumentError: the body is not an object.
    """
    if isinstance(value, msgspec.Struct):
        names = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
        values = {wire_name: getattr(value, name) for wire_name, name in names}
        values |= {name: item for name, item in kept(value).items() if name not in values}
    elif isinstance(value, OpenObject):
        values = as_dictionary(value)
    elif is_object(value):
        values = value
    else:
        raise InvalidArgumentError(f"body: pass a model or a dictionary, not {type(value).__name__}")
    return {name: item for name, item in values.items() if item is not UNSET}


def form_pairs(body: Body, value: Any) -> list[tuple[str, str]]:
    """The percent-encoded pairs of a urlencoded form."""
    pairs: list[tuple[str, str]] = []
    for name, item in wire_properties(value).items():
        if item is None:
            continue
        part = body.parts.get(name, Part())
        plain = plain_value(item, name)
        if part.style is not None:
            pairs += styled_pairs(name, plain, part.style, explode=part.effective_explode)
        elif isinstance(plain, dict) or (part.media_type is not None and "json" in part.media_type):
            # OpenAPI: an object in a form is JSON unless a style says otherwise.
            pairs += styled_pairs(name, to_json(plain).decode())
        else:
            pairs += styled_pairs(name, plain)
    return pairs


def multipart_sources(body: Body, value: Any, boundary: str) -> list[Source]:
    """The pieces of a multipart body."""
    sources: list[Source] = []
    for name, item in wire_properties(value).items():
        if item is None:
            continue
        part = body.parts.get(name, Part())
        is_list = is_array(item) and not (part.media_type and "json" in part.media_type)
        for entry in item if is_list else [item]:
            sources += _part_sources(name, entry, part, boundary)
    sources.append(Source(f"--{boundary}--\r\n".encode()))
    return sources


def _part_sources(name: str, item: Any, part: Part, boundary: str) -> list[Source]:
    file_name: str | None = None
    media_type = part.media_type
    if media_type is not None and ("*" in media_type or "," in media_type):
        media_type = None
    if part.file or _is_file(item):
        if _is_named(item):
            if len(item) not in (2, 3) or not isinstance(item[0], str):
                raise InvalidArgumentError(f"{name}: pass a file as (name, content) or (name, content, media type)")
            media_type = str(item[2]) if len(item) == 3 else media_type
            file_name, item = item[0], item[1]
        else:
            file_name = _file_name(item) or name
        source = part_source(item, name)
        media_type = media_type or "application/octet-stream"
    else:
        plain = plain_value(item, name)
        if isinstance(plain, (dict, list)) or (media_type is not None and "json" in media_type):
            source = Source(to_json(plain))
            media_type = media_type or "application/json"
        else:
            source = Source(scalar_text(plain).encode())
    disposition = f'form-data; name="{_escaped(name)}"'
    if file_name is not None:
        disposition += f'; filename="{_escaped(file_name)}"'
    head = f"--{boundary}\r\nContent-Disposition: {disposition}\r\n"
    if media_type is not None:
        if not media_type.isprintable() or not media_type.isascii():
            raise InvalidArgumentError(f"{name}: {media_type!r} is not a media type")
        head += f"Content-Type: {media_type}\r\n"
    return [Source(f"{head}\r\n".encode()), source, Source(b"\r\n")]


def _is_named(item: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(item, tuple)


def _is_file(item: Any) -> bool:
    return isinstance(item, (bytes, bytearray, memoryview, os.PathLike, tuple)) or hasattr(item, "read")


def _file_name(item: Any) -> str | None:
    from pathlib import PurePath

    if isinstance(item, os.PathLike):
        return PurePath(cast("os.PathLike[str]", item)).name
    name = getattr(item, "name", None)
    # Files without a path have a number or a text like "<fdopen>" here.
    return PurePath(name).name if isinstance(name, str) and not name.startswith("<") else None


def _escaped(text: str) -> str:
    # As browsers do it; a quote or a line break would end the header field.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")
