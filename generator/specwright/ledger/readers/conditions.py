"""What documents say in running text about values together: which exclude each other, and which need one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_NAME = r"`?(?P<{}>[a-z]\w*)`?"
_ONE = _NAME.format("one")
_OTHER = _NAME.format("other")

UNIT = re.compile(r"\b(?P<unit>milliseconds|nanoseconds|seconds|minutes|hours|days|bytes)\b")
"""What a value is counted in."""

PERMISSIONS = re.compile(r"Required [Pp]ermissions: `(?P<names>[A-Z]\w*(?:, ?[A-Z]\w*)*)\.?`")
"""What a caller has to be allowed to."""


MARK = "condition "
"""What the last step of the subject of a condition begins with."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition, and the lines that state it, counted from 0 within the text."""

    first: int
    last: int
    kind: str
    value: Any


_EITHER = re.compile(r"Either\s*space_id\s*or\s*project_id\s*(?:query parameter )?has to be (?:given|provided)")
_AT_LEAST = re.compile(r"At least one of the\s*space_id\s*or\s*project_id\s*query parameter is mandatory")
_EXCLUSIVE = (
    re.compile(rf"are {_ONE}\nand {_OTHER}\n\.\nThese parameters are mutually exclusive"),
    re.compile(rf"The {_ONE}\nand {_OTHER}\n(?:properties )?are mutually exclusive"),
    re.compile(rf"The{_ONE}\nproperty is mutually exclusive with{_OTHER}\nproperty"),
)
_ONE_NEEDED = re.compile(
    rf"The {_ONE}\nand {_OTHER}\nproperties are mutually exclusive\.\n[^.]*, one of these fields\nmust be defined"
)
_TOGETHER = re.compile(rf"(?:The|\. ?){_ONE}\nmust be used with{_OTHER}\n")


def conditions_in(text: str) -> Iterator[Condition]:
    """Yield the conditions that running text states, each once."""
    seen: set[tuple[str, str]] = set()
    for kind, value, found in _found(text):
        if (kind, str(value)) not in seen:
            seen.add((kind, str(value)))
            yield Condition(text.count("\n", 0, found.start()), text.count("\n", 0, found.end()), kind, value)


def _found(text: str) -> Iterator[tuple[str, Any, re.Match[str]]]:
    for pattern in (_EITHER, _AT_LEAST):
        for found in pattern.finditer(text):
            yield "any of", ["project_id", "space_id"], found
    for found in _ONE_NEEDED.finditer(text):
        yield "any of", sorted((found["one"], found["other"])), found
    for pattern in _EXCLUSIVE:
        for found in pattern.finditer(text):
            yield "exclusive", sorted((found["one"], found["other"])), found
    for found in _TOGETHER.finditer(text):
        yield "needs", [found["one"], found["other"]], found
