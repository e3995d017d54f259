"""What is the same as JSON, and what differs, in words."""

from __future__ import annotations

import datetime
from typing import Any

from specwright.mock.json_nodes import is_mapping, is_sequence


def same(expected: Any, found: Any) -> bool:
    """Tell whether two JSON values are the same; bytes are the text with a character for each byte."""
    if isinstance(expected, bytes) != isinstance(found, bytes):
        expected, found = (one.decode("latin-1") if isinstance(one, bytes) else one for one in (expected, found))
    if is_mapping(expected) and is_mapping(found):
        return expected.keys() == found.keys() and all(same(value, found[name]) for name, value in expected.items())
    if is_sequence(expected) and is_sequence(found):
        return len(expected) == len(found) and all(map(same, expected, found))
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, str) and isinstance(found, str):
        return expected == found or (moment(expected) is not None and moment(expected) == moment(found))
    return bool(expected == found)


def moment(text: str) -> datetime.datetime | None:
    """Return the point in time that text stands for, or None."""
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None


def difference(expected: Any, found: Any, pointer: str = "") -> str:
    """Return the first difference of two JSON values in words."""
    if is_mapping(expected) and is_mapping(found):
        for name in (*expected, *found):
            if name not in found:
                return f"{pointer}/{name} is missing: expected {shown(expected[name])}"
            if name not in expected:
                return f"{pointer}/{name} is new: {shown(found[name])}"
            if not same(expected[name], found[name]):
                return difference(expected[name], found[name], f"{pointer}/{name}")
    if is_sequence(expected) and is_sequence(found) and len(expected) == len(found):
        for index, (one, other) in enumerate(zip(expected, found, strict=True)):
            if not same(one, other):
                return difference(one, other, f"{pointer}/{index}")
    return f"{pointer or 'the whole'}: expected {shown(expected)}, got {shown(found)}"


def shown(value: Any) -> str:
    """Return a value as text of a reasonable length."""
    text = f"{type(value).__name__}: {value}" if isinstance(value, BaseException) else repr(value)
    return text if len(text) <= 300 else f"{text[:297]}..."
