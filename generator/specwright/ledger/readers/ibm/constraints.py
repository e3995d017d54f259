"""Limits, defaults, choices and examples in running text, in the order in which they are printed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_ANNOUNCED = re.compile(r"(?:Possible values|Allowable values|Default|Examples?):[ ]?")
_NUMBER = r"(-?\d+(?:\.\d+)?)"
_PATTERNS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(rf"Possible values: length = {_NUMBER}"), ("minLength", "maxLength")),
    (re.compile(rf"Possible values: {_NUMBER} ≤ length ≤ {_NUMBER}"), ("minLength", "maxLength")),
    (re.compile(rf"Possible values: length ≥ {_NUMBER}"), ("minLength",)),
    (re.compile(rf"Possible values: length ≤ {_NUMBER}"), ("maxLength",)),
    (re.compile(rf"Possible values: {_NUMBER} ≤ value ≤ {_NUMBER}"), ("minimum", "maximum")),
    (re.compile(rf"Possible values: value ≥ {_NUMBER}"), ("minimum",)),
    (re.compile(rf"Possible values: value ≤ {_NUMBER}"), ("maximum",)),
    (re.compile(rf"Possible values: number of items ≤ {_NUMBER}"), ("maxItems",)),
    (re.compile(rf"Possible values: number of items ≥ {_NUMBER}"), ("minItems",)),
)
_EXPRESSION = re.compile(r"Value must match regular expression\n(?P<value>[^\n]+)")
_PRINTED = re.compile(r"(?P<kind>Default|Example):[ ]*\n(?P<value>[^\n]+)")
_IN_WORDS = re.compile(r"The default value if the parameter is not passed is '(?P<value>\w+)'")
_OBJECTS = re.compile(r"Examples:[^{\[]*(?=[{\[])")
_CHOICES = re.compile(r"Allowable values: \[\n(?P<values>(?:[^\]\n]+\n)+)\]")
_ALLOWED = re.compile(r"Allowed values are\n(?P<values>(?:,?[\w-]+\n)+?)(?:,?and(?P<last>[\w-]+))\n")


@dataclass(frozen=True, slots=True)
class Constraint:
    """A printed constraint and the lines that it stands in, counted from 0 within the text."""

    first: int
    last: int
    keyword: str
    value: Any


class UnknownConstraintError(Exception):
    """A constraint is printed in a way that is not known. `line` counts from 0."""

    def __init__(self, line: int, words: str) -> None:
        self.line = line
        super().__init__(words)


def constraints_in(lines: list[str]) -> list[Constraint]:
    """Return the constraints of a section in reading order.

    Raises:
        UnknownConstraintError: the text announces a constraint that cannot be read.
    """
    text = "\n".join(lines) + "\n"
    found = sorted(_found(text), key=lambda pair: pair[0])
    read = {start for start, _ in found}
    for announced in _ANNOUNCED.finditer(text):
        start = announced.start()
        if start not in read and announced.end() not in read:
            line = text.count("\n", 0, start)
            raise UnknownConstraintError(line, lines[line][:80])
    return [constraint for _, constraint in found]


def _found(text: str) -> Iterator[tuple[int, Constraint]]:
    def lines(start: int, end: int) -> tuple[int, int]:
        return text.count("\n", 0, start), text.count("\n", 0, end)

    for pattern, keywords in _PATTERNS:
        for match in pattern.finditer(text):
            values = [json.loads(group) for group in match.groups()]
            for index, keyword in enumerate(keywords):
                value = values[min(index, len(values) - 1)]
                yield match.start(), Constraint(*lines(match.start(), match.start()), keyword, value)
    for match in _EXPRESSION.finditer(text):
        yield match.start(), Constraint(*lines(match.start(), match.end()), "pattern", match["value"])
    for match in _PRINTED.finditer(text):
        keyword = match["kind"].lower()
        value = match["value"].rpartition("=")[2] if match["kind"] == "Example" else match["value"]
        yield match.start(), Constraint(*lines(match.start(), match.end()), keyword, value)
    for match in _IN_WORDS.finditer(text):
        yield match.start(), Constraint(*lines(match.start(), match.end()), "default", match["value"])
    for match in _OBJECTS.finditer(text):
        try:
            value, end = json.JSONDecoder().raw_decode(text, match.end())
        except ValueError:
            continue
        yield match.start(), Constraint(*lines(match.start(), end), "example", value)
    for match in _CHOICES.finditer(text):
        choices = [line.strip(" ,") for line in match["values"].split("\n") if line.strip(" ,")]
        yield match.start(), Constraint(*lines(match.start(), match.end()), "enum", choices)
    for match in _ALLOWED.finditer(text):
        choices = [line.strip(" ,") for line in match["values"].split("\n") if line.strip(" ,")]
        yield match.start(), Constraint(*lines(match.start(), match.end() - 1), "enum", [*choices, match["last"]])
