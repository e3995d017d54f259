"""An overlay as people would write it: YAML with one action for each operation."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from specwright.openapi.diagnostics import visible
from specwright.openapi.json_types import is_object

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.]*")
_WORDS_OF_YAML = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What one action of an overlay would say of an operation."""

    target: str
    """JSONPath of the operation."""
    reasons: tuple[str, ...]
    entries: dict[str, Any] = field(default_factory=dict[str, Any])
    """Of `x-client`."""


_HEAD, _LINES_OF_ONE = 4, 3
"""Lines before the first action, and of each."""


def overlay_text(suggested: Sequence[Suggestion], title: str) -> str:
    """The overlay with suggestions."""
    lines = [
        "# Guesses about the client, made from the names in the document. Delete what is wrong, add what is missing.",
        "overlay: 1.1.0",
        f'info: {{title: {scalar(f"How the client of {title} looks")}, version: "1"}}',
        "actions:",
    ]
    for each in suggested:
        lines += [
            f"  - target: {scalar(each.target)}",
            f"    description: {scalar(' '.join(each.reasons))}",
            f"    update: {{x-client: {_flow(each.entries)}}}",
        ]
    return "\n".join(lines) + "\n"


def lines_of(number: int) -> range:
    """The lines in which the text has a suggestion."""
    first = _HEAD + number * _LINES_OF_ONE + 1
    return range(first, first + _LINES_OF_ONE)


def scalar(text: str) -> str:
    """Text as a YAML scalar on one line, in quotes where it needs them."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    return json.dumps(visible(text), ensure_ascii=False)


def _flow(value: Any) -> str:
    if is_object(value):
        return "{" + ", ".join(f"{key}: {_flow(each)}" for key, each in value.items()) + "}"
    return scalar(str(value))
