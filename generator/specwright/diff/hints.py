"""What schemas mention: numbers, texts and values near which the telling values are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from specwright.mock.patterns import UnreadablePatternError, matching
from specwright.openapi.json_types import is_list, is_object

_MOST = 60
_MOST_READ = 100
"""Parts of one schema that are read."""
_DEEPEST = 3

FORMATS: Mapping[str, tuple[str, ...]] = {
    "date-time": ("2024-02-29T12:30:00Z", "2024-02-29T12:30:00.25+01:00"),
    "date": ("2024-02-29",),
    "time": ("12:30:00Z",),
    "duration": ("P3D",),
    "email": ("ann@example.com",),
    "idn-email": ("ann@example.com",),
    "hostname": ("example.com",),
    "idn-hostname": ("example.com",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "uri": ("https://example.com/a",),
    "uri-reference": ("a/b", "https://example.com/a"),
    "iri": ("https://example.com/a",),
    "iri-reference": ("a/b",),
    "uuid": ("123e4567-e89b-42d3-a456-426614174000",),
    "uri-template": ("https://example.com/{a}",),
    "json-pointer": ("/a/b",),
    "relative-json-pointer": ("1/a",),
    "regex": ("^a+$",),
}
"""Texts in known formats."""


@dataclass(slots=True)
class Hints:
    """What was found."""

    numbers: list[Any] = field(default_factory=list[Any])
    texts: list[str] = field(default_factory=list[str])
    others: list[Any] = field(default_factory=list[Any])
    """Constants that are no texts."""
    names: list[str] = field(default_factory=list[str])
    """Names of properties that a pattern is about."""
    name_schemas: list[Any] = field(default_factory=list[Any])
    """Schemas of names of properties."""


def hints_of(schemas: Iterable[Any]) -> Hints:
    """Return what schemas mention, near their top."""
    found = Hints()
    for schema in schemas:
        rest: list[tuple[Any, int]] = [(schema, 0)]
        for _ in range(_MOST_READ):
            if not rest:
                break
            part, depth = rest.pop()
            if is_list(part):
                rest += [(each, depth + 1) for each in part]
            elif is_object(part) and depth <= _DEEPEST:
                for keyword, value in part.items():
                    _note(found, keyword, value)
                    if keyword in ("properties", "patternProperties", "dependentSchemas") and is_object(value):
                        rest += [(each, depth + 1) for each in value.values()]
                    elif is_object(value) or is_list(value):
                        rest.append((value, depth + 1))
    return found


def _note(found: Hints, keyword: str, value: Any) -> None:
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        if len(found.numbers) < _MOST:
            found.numbers.append(value)
    elif keyword in ("enum", "const"):
        values: list[Any] = value if keyword == "enum" and is_list(value) else [value]
        found.texts += [each for each in values if isinstance(each, str)][:_MOST]
        found.others += [each for each in values if not isinstance(each, str)][:_MOST]
    elif keyword == "pattern":
        found.texts += matching_texts(value, 0, None)
    elif keyword == "format":
        found.texts += FORMATS.get(str(value), ())
    elif keyword == "patternProperties" and is_object(value):
        found.names += [name for expression in value for name in matching_texts(expression, 0, None)[:2]]
    elif keyword == "propertyNames" and is_object(value):
        found.name_schemas.append(value)
    elif keyword in ("required", "properties", "dependentRequired", "dependentSchemas"):
        names: list[Any] = list(value) if is_list(value) or is_object(value) else []
        found.texts += [name for name in names if isinstance(name, str)][:_MOST]


def matching_texts(pattern: Any, least: int, most: int | None) -> list[str]:
    """Return a few texts of the given lengths that match a pattern; none if it is not understood."""
    found: list[str] = []
    for variation in range(4 if isinstance(pattern, str) else 0):
        try:
            text = matching(pattern, least, most, variation)
        except (UnreadablePatternError, RecursionError):
            break
        if text is not None and text not in found:
            found.append(text)
    return found
