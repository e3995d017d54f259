"""Sentences of docstrings and reference pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specwright.emit.python_source import literal
from specwright.emit.visible_text import plain_text
from specwright.ir.models import Documentation
from specwright.ir.runtime import Bounds


def bounds_phrase(bounds: Bounds | None) -> str:
    """What values are allowed, such as `1 to 64 characters, matching "^[a-z]+$"`; empty when there is no bound."""
    if not bounds:
        return ""
    found = [
        _range(bounds.min_length, bounds.max_length, "character"),
        f"matching {literal(bounds.pattern)}" if bounds.pattern is not None else "",
        _range(bounds.minimum, bounds.maximum, ""),
        f"more than {bounds.exclusive_minimum}" if bounds.exclusive_minimum is not None else "",
        f"less than {bounds.exclusive_maximum}" if bounds.exclusive_maximum is not None else "",
        f"a multiple of {bounds.multiple_of}" if bounds.multiple_of is not None else "",
        _range(bounds.min_items, bounds.max_items, "item"),
        "unique items" if bounds.unique_items else "",
        _range(bounds.min_properties, bounds.max_properties, "key"),
    ]
    items = bounds_phrase(bounds.items)
    if items:
        found.append(f"each {items}")
    return ", ".join(phrase for phrase in found if phrase)


def _range(low: Any, high: Any, unit: str) -> str:
    if low is None and high is None:
        return ""
    if low is not None and low == high:
        text = f"exactly {low}"
    elif low is None:
        text = f"at most {high}"
    elif high is None:
        text = f"at least {low}"
    else:
        text = f"{low} to {high}"
    if not unit:
        return text
    last = high if high is not None else low
    return f"{text} {unit}{'' if last == 1 else 's'}"


def sentence(text: str) -> str:
    """The text as one line that ends like a sentence."""
    lines = [plain_text(paragraph) for paragraph in text.split("\n\n")]
    ends = (".", "!", "?", ":", ";", ".)", "!)", "?)")
    return " ".join(line if line.endswith(ends) else f"{line}." for line in lines if line)


def stated(documentation: Documentation, bounds: Bounds | None = None, default: Any = None, *, more: str = "") -> str:
    """One paragraph about a value: its description, what it may be, its default, and whether it is certain."""
    parts = [sentence(documentation.text)]
    phrase = bounds_phrase(bounds)
    if phrase:
        parts.append(f"Allowed: {phrase}.")
    if default is not None:
        parts.append(f"Default: {literal(default) if is_json(default) else 'see the specification'}.")
    if more:
        parts.append(more)
    if documentation.deprecated:
        parts.append("Deprecated.")
    if documentation.inferred:
        parts.append(f"Inferred: {sentence(documentation.inferred)}")
    return " ".join(part for part in parts if part)


def is_json(value: Any) -> bool:
    """True for values that fit on a line as a literal."""
    return isinstance(value, str | int | float | bool) or value in ([], {})


def source_line(documentation: Documentation, titles: Mapping[str, str]) -> str:
    """Where a part is documented, such as `Documented in: Jobs reference, lines 12-40`; empty when unknown."""
    if not documentation.source:
        return ""
    found: list[str] = []
    for entry in documentation.source.split(","):
        key, _, lines = entry.strip().partition(":")
        title = titles.get(key, key)
        found.append(f"{title}, lines {lines}" if lines else title)
    return f"Documented in: {plain_text('; '.join(found))}."
