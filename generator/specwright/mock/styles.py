"""The serialisation styles of OpenAPI parameters, read strictly (OpenAPI 3.1.1, "Style Values" and appendix C).

Everything here is text: which JSON types the texts stand for is decided by `values`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias
from urllib.parse import unquote_to_bytes

Raw: TypeAlias = "str | list[Raw] | dict[str, Raw]"
"""A value of a parameter before its types are known."""

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""Raw names and values of a query, form or cookie header, in the order in which they came."""

ILLEGAL_IN_QUERY = re.compile(r"[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%\[\]|]")
ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
BRACKETS = re.compile(r"\[([^\[\]]*)\]")
DELIMITERS = {
    "form": ",",
    "cookie": ",",
    "deepObject": ",",
    "simple": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "|",
}


DEEPEST = 50
"""Levels of an object in style deepObject."""


class StyleError(ValueError):
    """Text that does not follow the style of its parameter; the message says what was expected."""


def decoded(raw: str, *, plus: bool = False) -> str:
    """Return text with percent-encoding undone.

    Args:
        raw: Text as it was sent.
        plus: Whether a plus sign stands for a space, as in forms.

    Raises:
        StyleError: when the text is not percent-encoded UTF-8.
    """
    if ESCAPE.search(raw) or not raw.isascii():
        raise StyleError(f"{raw!r} is not percent-encoded")
    try:
        return unquote_to_bytes(raw.replace("+", " ") if plus else raw).decode("utf-8")
    except UnicodeDecodeError as error:
        raise StyleError(f"{raw!r} is not percent-encoded UTF-8") from error


def pairs(raw: str, separator: str = "&") -> list[tuple[str, str | None]]:
    """Return the raw names and values of a query or form; the value is None where there is no equals sign."""
    found: list[tuple[str, str | None]] = []
    for piece in raw.split(separator) if raw else []:
        name, equals, value = piece.partition("=")
        found.append((name, value if equals else None))
    return found


def split(raw: str, style: str) -> list[str]:
    """Return the elements of a delimited list."""
    if style == "pipeDelimited":
        raw = raw.replace("%7C", "|").replace("%7c", "|")
    if style == "spaceDelimited":
        raw = raw.replace("+", "%20")
    return raw.split(DELIMITERS[style])


def alternating(elements: Sequence[str]) -> dict[str, str]:
    """Return the object that a list `name,value,name,value` stands for."""
    if len(elements) % 2:
        raise StyleError(f"expected name,value pairs, got {len(elements)} elements")
    return unique(list(zip(elements[::2], elements[1::2], strict=True)))


def assigned(elements: Sequence[str]) -> dict[str, str]:
    """Return the object that a list `name=value,name=value` stands for."""
    found: list[tuple[str, str]] = []
    for element in elements:
        name, equals, value = element.partition("=")
        if not equals:
            raise StyleError(f"expected name=value, got {element!r}")
        found.append((name, value))
    return unique(found)


def unique(found: Pairs) -> dict[str, str]:
    """Return pairs as an object, decoded names first.

    Raises:
        StyleError: when a name occurs twice.
    """
    members: dict[str, str] = {}
    for name, value in found:
        key = decoded(name)
        if key in members:
            raise StyleError(f"property {key!r} occurs twice")
        members[key] = value
    return members


def path_value(raw: str, *, name: str, style: str, explode: bool, shape: str) -> Raw:
    """Return the value of a path parameter in one shape: `primitive`, `array` or `object`.

    Raises:
        StyleError: when the text does not follow the style.
    """
    if style == "label":
        if not raw.startswith("."):
            raise StyleError(f"style label: expected a leading full stop, got {raw!r}")
        return plain(raw[1:].split("." if explode else ","), raw[1:], explode=explode, shape=shape)
    if style == "matrix":
        return matrix_value(raw, name=name, explode=explode, shape=shape)
    return plain(raw.split(","), raw, explode=explode, shape=shape)


def plain(elements: Sequence[str], whole: str, *, explode: bool, shape: str) -> Raw:
    """Return a delimited value in one shape, decoded."""
    if shape == "array":
        return [decoded(element) for element in elements]
    if shape == "object":
        members = assigned(elements) if explode else alternating(elements)
        return {name: decoded(value) for name, value in members.items()}
    return decoded(whole)


def matrix_value(raw: str, *, name: str, explode: bool, shape: str) -> Raw:
    """Return the value of a path parameter in style matrix: `;name=value`."""
    if not raw.startswith(";"):
        raise StyleError(f"style matrix: expected ;{name}=..., got {raw!r}")
    found = pairs(raw[1:], ";")
    if shape == "object" and explode:
        return {key: decoded(value) for key, value in unique([(key, value or "") for key, value in found]).items()}
    if any(decoded(key) != name for key, _ in found):
        raise StyleError(f"style matrix: expected ;{name}=..., got {raw!r}")
    texts = [value or "" for _, value in found]
    if shape == "array" and explode:
        return [decoded(text) for text in texts]
    if len(texts) != 1:
        raise StyleError(f"style matrix: expected ;{name}= once, got {raw!r}")
    return plain(texts[0].split(","), texts[0], explode=False, shape=shape)


def header_value(raw: str, *, explode: bool, shape: str) -> Raw:
    """Return the value of a header in style simple; headers are not percent-encoded."""
    elements = [element.strip(" \t") for element in raw.split(",")]
    if shape == "array":
        return list(elements)
    if shape == "object":
        if explode:
            return {name: value for name, _, value in (element.partition("=") for element in elements)}
        if len(elements) % 2:
            raise StyleError(f"expected name,value pairs, got {len(elements)} elements")
        return dict(zip(elements[::2], elements[1::2], strict=True))
    return raw


def delimited_value(raw: str, *, style: str, shape: str, plus: bool) -> Raw:
    """Return the value of a query or cookie parameter that is sent under its own name once."""
    if shape == "primitive":
        return decoded(raw, plus=plus)
    if raw == "":
        raise StyleError("an empty array or object is not sent")
    elements = split(raw, style)
    if shape == "array":
        return [decoded(element, plus=plus) for element in elements]
    return {name: decoded(value, plus=plus) for name, value in alternating(elements).items()}


def deep_value(found: Pairs, name: str, *, plus: bool) -> Raw:
    """Return the object that `name[a]=1&name[b][c]=2` stands for; `[]` and numbers are elements of arrays.

    Raises:
        StyleError: when a name is malformed or two values contend for one place.
    """
    members: dict[str, Raw] = {}
    for raw_name, raw_value in found:
        rest = decoded(raw_name)[len(name) :]
        steps = BRACKETS.findall(rest)
        if not steps or "".join(f"[{step}]" for step in steps) != rest:
            raise StyleError(f"style deepObject: expected {name}[property]=value, got {raw_name[:100]!r}")
        if len(steps) > DEEPEST:
            raise StyleError(f"style deepObject: expected at most {DEEPEST} levels, got {len(steps)}")
        place(members, steps, decoded(raw_value, plus=plus))
    return collapsed(members)


def place(members: dict[str, Raw], steps: Sequence[str], value: str) -> None:
    """Put a value where its steps lead; a repeated last step makes a list."""
    for step in steps[:-1]:
        inner = members.setdefault(step, {})
        if not isinstance(inner, dict):
            raise StyleError(f"style deepObject: [{step}] is both a value and an object")
        members = inner
    last = steps[-1]
    held = members.get(last)
    if held is None:
        members[last] = [value] if last == "" else value
    elif isinstance(held, list):
        held.append(value)
    elif isinstance(held, str):
        members[last] = [held, value]
    else:
        raise StyleError(f"style deepObject: [{last}] is both a value and an object")


def collapsed(raw: Raw) -> Raw:
    """Return a tree of members in which objects with keys 0, 1, 2 or an empty key have become arrays."""
    if not isinstance(raw, dict):
        return raw
    inner: dict[str, Raw] = {name: collapsed(value) for name, value in raw.items()}
    if list(inner) == [""]:
        return inner[""]
    if inner and list(inner) == [str(index) for index in range(len(inner))]:
        return list(inner.values())
    return inner
