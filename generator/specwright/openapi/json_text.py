"""JSON text to a tree, and to the line and column of any node of it.

Python's decoder is quick but keeps the last of two equal keys and knows no positions. Equal keys are noticed while it
builds each object; positions are found by opening only the containers on the way to what is asked for and letting the
decoder skip the rest.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Sequence
from typing import Any, NoReturn

from specwright.openapi.diagnostics import quoted
from specwright.openapi.json_types import is_deeper, is_list, is_object
from specwright.openapi.positions import DEEPEST, Lines, TextProblem, place_of_offset

_SPACE = re.compile(r"[ \t\n\r]*")
_BRACKETS = re.compile(r'"(?:[^"\\]|\\.)*"|([\[{])|([\]}])', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD]([89a-fA-F])")
_HALF_A_CHARACTER = "half of a surrogate pair (\\ud800 to \\udfff); write the whole character"
_CONSTANT = re.compile(r"-?Infinity|NaN")
_HUGE_INTEGER = re.compile(r"-?[0-9]{4000,}")
_DECODER = json.JSONDecoder()


class _NotANumberError(Exception):
    pass


def _refuse_constant(name: str) -> NoReturn:
    raise _NotANumberError(name)


def read_json(text: str) -> tuple[Any, list[TextProblem]]:
    """Return the tree of a JSON text and what is wrong with it; the tree is None when the text is unusable."""
    repeated = overflows = False

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal repeated
        built = dict(pairs)
        if len(built) != len(pairs):
            repeated = True
        return built

    def read_number(digits: str) -> float:
        nonlocal overflows
        number = float(digits)
        if math.isinf(number):
            overflows = True
        return number

    try:
        tree = json.loads(text, object_pairs_hook=build, parse_float=read_number, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        return None, [
            TextProblem(error.lineno, error.colno, "invalid-json", f"{_reason(error)}; correct the JSON here")
        ]
    except _NotANumberError as error:
        place = _place_of(text, _CONSTANT)
        return None, [
            TextProblem(*place, "invalid-json", f"{error} is not a JSON value; write a number or leave it out")
        ]
    except RecursionError:
        return None, [_too_deep(text)]
    except ValueError:  # Python refuses to read such integers, because that takes quadratic time
        place = _place_of(text, _HUGE_INTEGER)
        return None, [TextProblem(*place, "invalid-json", "the number has thousands of digits; write it as text")]
    if is_deeper(tree, DEEPEST):
        return None, [_too_deep(text)]
    problems: list[TextProblem] = []
    if repeated:
        problems += JSONPositions(text).repetitions()
    if overflows or _may_have_lone_surrogates(text):
        problems += _unwritable_values(text, tree)
    return tree, problems


def _reason(error: json.JSONDecodeError) -> str:
    return f"this is not JSON: {error.msg[:1].lower()}{error.msg[1:]}"


def _place_of(text: str, token: re.Pattern[str]) -> tuple[int, int]:
    """Return the place of the first match of `token` outside of strings."""
    for match in re.finditer(rf'"(?:[^"\\]|\\.)*"|({token.pattern})', text, re.DOTALL):
        if match.group(1):
            return place_of_offset(text, match.start())
    return 1, 1


def _too_deep(text: str) -> TextProblem:
    depth = 0
    for match in _BRACKETS.finditer(text):
        if match.group(1):
            depth += 1
            if depth > DEEPEST:
                line, column = place_of_offset(text, match.start())
                return TextProblem(line, column, "too-deep", f"nested more than {DEEPEST} levels deep; flatten it")
        elif match.group(2):
            depth -= 1
    return TextProblem(1, 1, "too-deep", f"nested more than {DEEPEST} levels deep; flatten it")


def _may_have_lone_surrogates(text: str) -> bool:
    expected = -1
    """Offset at which the second half of a pair has to stand."""
    for match in _SURROGATE.finditer(text):
        is_first_half = match.group(1) in "89abAB"
        if is_first_half == (match.start() == expected) or (expected not in (-1, match.start())):
            return True
        expected = match.start() + len("\\ud83d") if is_first_half else -1
    return expected != -1


def _unwritable_values(text: str, tree: Any) -> Iterator[TextProblem]:
    """Find text with half a character (a lone surrogate) and numbers beyond all bounds: neither can be written out."""
    places = JSONPositions(text)
    rest: list[tuple[Any, tuple[str, ...]]] = [(tree, ())]
    while rest:
        node, way = rest.pop()
        message = ""
        if is_object(node):
            rest += [(value, (*way, str(key))) for key, value in node.items()]
            for key in node:
                if not _is_unicode(key):
                    place = places.place((*way, key))
                    yield TextProblem(*place, "invalid-json", "the key has " + _HALF_A_CHARACTER, way)
        elif is_list(node):
            rest += [(value, (*way, str(index))) for index, value in enumerate(node)]
        elif isinstance(node, str) and not _is_unicode(node):
            message = "the text has " + _HALF_A_CHARACTER
        elif isinstance(node, float) and math.isinf(node):
            message = "the number is too large for a double; write a smaller number, or text"
        if message:
            yield TextProblem(*places.place(way), "invalid-json", message, way)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class JSONPositions:
    """Finds lines and columns in valid JSON text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._containers: dict[int, dict[str, tuple[int, int]]] = {}
        """Offset of a container to its children: name to offsets of the key (or item) and of the value."""

    def place(self, tokens: Sequence[str]) -> tuple[int, int]:
        """Return line and column of the key (in an object) or the item (in an array) that `tokens` lead to.

        Where the way ends early the place of the last node on it is returned.
        """
        shown = value = self._skip_space(0)
        for token in tokens:
            child = self._children(value).get(token)
            if child is None:
                break
            shown, value = child
        return self._lines.place(shown)

    def repetitions(self) -> list[TextProblem]:
        """Return a problem for every key that its object has already."""
        problems: list[TextProblem] = []
        rest: list[tuple[int, tuple[str, ...]]] = [(self._skip_space(0), ())]
        while rest:
            start, way = rest.pop()
            seen: set[str] = set()
            for name, shown, value in self._scan(start):
                if name in seen:
                    line, column = self._lines.place(shown)
                    message = f"duplicate key {quoted(name)}; remove or rename one of the two"
                    problems.append(TextProblem(line, column, "duplicate-key", message, (*way, name)))
                seen.add(name)
                if self._text[value] in "{[":
                    rest.append((value, (*way, name)))
        return problems

    def _children(self, start: int) -> dict[str, tuple[int, int]]:
        if start not in self._containers:
            self._containers[start] = {name: (shown, value) for name, shown, value in self._scan(start)}
        return self._containers[start]

    def _scan(self, start: int) -> Iterator[tuple[str, int, int]]:
        """Yield name, offset to show, and offset of the value of each child of the container at `start`."""
        text = self._text
        if text[start] not in "{[":
            return
        is_object = text[start] == "{"
        position = self._skip_space(start + 1)
        index = 0
        while text[position] not in "}]":
            shown = position
            name = str(index)
            if is_object:
                name, position = _DECODER.raw_decode(text, position)
                position = self._skip_space(self._skip_space(position) + 1)
            yield name, shown, position
            _, position = _DECODER.raw_decode(text, position)
            position = self._skip_space(position)
            if text[position] == ",":
                position = self._skip_space(position + 1)
            index += 1

    def _skip_space(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match else position
