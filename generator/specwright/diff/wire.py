"""How values look in requests and responses: what decides whether a receiver reads what the sender meant."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote, urlencode

from specwright.openapi.json_types import is_list, is_object

DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "|", "label": ".", "matrix": ","}


@dataclass(frozen=True, slots=True)
class Style:
    """How the value of a parameter, header or form field is written."""

    name: str
    place: str
    """`query`, `path`, `header`, `cookie` or `form`."""
    style: str
    explode: bool
    content: str | None = None
    """Media type, where the value is written as a document."""


def style_of(node: dict[str, Any], name: str, place: str) -> Style:
    """Return how a parameter or header is written, with what it leaves out written out."""
    content = node.get("content")
    if is_object(content) and content:
        return Style(name, place, "", False, str(next(iter(content))).partition(";")[0].strip().lower())
    style = node.get("style") or DEFAULT_STYLES.get(place, "form")
    explode = node.get("explode")
    return Style(
        name, place, style, explode if isinstance(explode, bool) else style in ("form", "cookie", "deepObject")
    )


def scalar(value: Any) -> str:
    """Return a value as text: texts as they are, everything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _escaped(value: Any, place: str) -> str:
    text = scalar(value)
    return text if place == "header" else quote(text, safe="")


def written(style: Style, value: Any) -> str:
    """Return a value as it stands on the wire: `a=1&a=2`, `.1.2`, `x;y`."""
    if style.content is not None:
        text = value if style.content == "text/plain" and isinstance(value, str) else json.dumps(value)
        shown = text if style.place == "header" else quote(text, safe="")
        return f"{style.name}={shown}" if style.place in ("query", "cookie", "form") else shown
    if is_object(value):
        return _written_object(style, value)
    if is_list(value):
        return _written_list(style, value)
    text = _escaped(value, style.place)
    if style.style == "label":
        return f".{text}"
    if style.style == "matrix":
        return f";{style.name}={text}"
    return f"{style.name}={text}" if style.place in ("query", "cookie", "form") else text


def _written_list(style: Style, values: list[Any]) -> str:
    texts = [_escaped(value, style.place) for value in values]
    if style.style == "matrix":
        return (
            "".join(f";{style.name}={text}" for text in texts)
            if style.explode
            else (f";{style.name}={','.join(texts)}")
        )
    if style.style == "label":
        return "." + ("." if style.explode else ",").join(texts)
    if style.place in ("query", "cookie", "form"):
        if style.explode:
            return "&".join(f"{style.name}={text}" for text in texts)
        return f"{style.name}={_SEPARATORS.get(style.style, ',').join(texts)}"
    return ",".join(texts)


def _written_object(style: Style, value: dict[str, Any]) -> str:
    pairs = [(name, _escaped(each, style.place)) for name, each in value.items()]
    if style.style == "deepObject":
        return "&".join(f"{style.name}[{name}]={text}" for name, text in pairs)
    joined = [f"{name}={text}" for name, text in pairs]
    flat = [part for pair in pairs for part in pair]
    if style.style == "matrix":
        return "".join(f";{each}" for each in joined) if style.explode else f";{style.name}={','.join(flat)}"
    if style.style == "label":
        return "." + (".".join(joined) if style.explode else ",".join(flat))
    if style.place in ("query", "cookie", "form"):
        if style.explode:
            return "&".join(joined)
        return f"{style.name}={_SEPARATORS.get(style.style, ',').join(flat)}"
    return ",".join(joined if style.explode else flat)


def request_line(method: str, path: str, style: Style, value: Any) -> str:
    """Return the start of a request that carries a parameter."""
    text = written(style, value)
    if style.place == "path":
        path = path.replace("{" + style.name + "}", text)
    if style.place == "query" or style.place == "querystring":
        path = f"{path}?{text}"
    line = f"{method} {path} HTTP/1.1"
    if style.place == "header":
        return f"{line}\n{style.name}: {text}"
    return f"{line}\nCookie: {text}" if style.place == "cookie" else line


def body_text(media_type: str, value: Any) -> str:
    """Return a body as it is sent."""
    base = media_type.partition(";")[0].strip().lower()
    if base == "application/x-www-form-urlencoded" and is_object(value):
        rows = [(name, each) for name, held in value.items() for each in (held if is_list(held) else [held])]
        return urlencode([(name, scalar(each)) for name, each in rows])
    if base.startswith("multipart/") and is_object(value):
        parts = [
            f'--boundary\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{scalar(each)}\r\n'
            for name, held in value.items()
            for each in (held if is_list(held) else [held])
        ]
        return "".join(parts) + "--boundary--"
    if base.startswith("text/") and isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


def text_of(media_type: str) -> Literal["", "value", "document"]:
    """Return how values of a media type lose their types: not in JSON, one by one in forms, as a whole elsewhere."""
    base = media_type.partition(";")[0].strip().lower()
    if base in ("application/json", "*/*", "application/*", "text/json") or base.endswith(("+json", "-json", "jsonl")):
        return ""
    if base.startswith("multipart/") or base == "application/x-www-form-urlencoded":
        return "value"
    return "document"
