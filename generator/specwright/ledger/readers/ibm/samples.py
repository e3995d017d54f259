"""Sample requests as `curl` prints them: the names that they use, also where their JSON is damaged."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_COMMAND = re.compile(
    r"curl --request (?P<method>[A-Z]+) ?'https?://[^/']+(?P<path>/[^?']*)(?:\?(?P<query>[^']*))?'"
    r"(?: --data-raw '(?P<body>[^']*)')?"
)
_TOKEN = re.compile(r'\s*(?:(?P<mark>[{}\[\]:,])|"(?P<text>(?:[^"\\]|\\.)*)"|(?P<word>[^\s{}\[\]:,"]+))')
_PLACEHOLDERS = {"<string>": "string", "<integer>": "integer", "<boolean>": "boolean", "<number>": "number"}
UNKNOWN = "<"
"""What begins a text that stands for a value of any type."""


@dataclass(frozen=True, slots=True)
class Name:
    """A property that a sample body has: the way to it, `items` for the members of lists, and its type if it shows."""

    way: tuple[str, ...]
    type: str | list[str] | None
    """Several where the value could be of each of them."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One command."""

    method: str
    path: str
    """With parameters in braces."""
    query: tuple[tuple[str, str | None], ...]
    """Names of query parameters and their types, as far as they show."""
    body: tuple[Name, ...]
    has_body: bool = False


def samples_in(line: str) -> Iterator[Sample]:
    """Yield the commands in a line that name a path."""
    for found in _COMMAND.finditer(line):
        query: list[tuple[str, str | None]] = []
        for part in (found["query"] or "").split("&"):
            name, _, value = part.partition("=")
            if name:
                query.append((name, _PLACEHOLDERS.get(value)))
        path = re.sub(r":(\w+)", r"{\1}", found["path"])
        yield Sample(
            found["method"].lower(), path, tuple(query), tuple(names_of(found["body"] or "")), bool(found["body"])
        )


def names_of(text: str) -> Iterator[Name]:
    """Yield the properties of a JSON text, each once, with all types that it has in the members of a list.

    Missing or stray brackets and commas do no harm.
    """
    types: dict[tuple[str, ...], list[str]] = {}
    for name in _occurrences(text):
        known = types.setdefault(name.way, [])
        given = [name.type] if isinstance(name.type, str) else name.type or []
        known += [each for each in given if each not in known]
    for way, found in types.items():
        yield Name(way, found[0] if len(found) == 1 else found or None)


def _occurrences(text: str) -> Iterator[Name]:
    """Yield the properties of a JSON text as often as they stand there."""
    # What is open: its kind ('{' or '['), the way to it, and the key that waits for a value.
    opened: list[tuple[str, tuple[str, ...]]] = []
    key: tuple[str, ...] | None = None
    tokens = list(_TOKEN.finditer(text))
    for index, token in enumerate(tokens):
        mark = token["mark"]
        if mark in ("{", "["):
            way = key or (opened[-1][1] if opened else ())
            if key:
                yield Name(key, None if _is_unknown(tokens, index) else "object" if mark == "{" else "array")
            key = None
            opened.append((mark, (*way, "items") if mark == "[" else way))
        elif mark in ("}", "]"):
            key = None
            if mark == "}" and opened and opened[-1][0] == "{":
                opened.pop()  # one that stands within a list is a stray
            elif mark == "]" and any(kind == "[" for kind, _ in opened):
                while opened.pop()[0] != "[":
                    pass
        elif mark is None:
            follows = tokens[index + 1]["mark"] if index + 1 < len(tokens) else None
            if token["text"] is not None and follows == ":" and opened:
                if opened[-1][0] == "{":
                    key = (*opened[-1][1], f"property {token['text']}")
                continue
            if key is not None:
                if not (token["text"] or "").startswith("<Error"):
                    yield Name(key, _type_of(token))
                key = None


def _is_unknown(tokens: list[re.Match[str]], index: int) -> bool:
    """Return whether an object stands for one that the page's generator gave up on."""
    return any((token["text"] or "").startswith("<Error") for token in tokens[index + 1 : index + 4])


def _type_of(token: re.Match[str]) -> str | list[str] | None:
    text = token["text"]
    if text is not None:
        if text.startswith(UNKNOWN):
            return _PLACEHOLDERS.get(text)
        return "string"
    try:
        value: Any = json.loads(token["word"])
    except ValueError:
        return None
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return ["integer", "number"]
    return "number" if isinstance(value, float) else None
