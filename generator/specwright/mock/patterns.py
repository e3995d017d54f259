"""Texts that match a regular expression, for the expressions that specifications use.

Lookarounds and back references are not understood: what is made is checked by a validator afterwards. The work for one
expression is bounded, whatever it says: there are expressions of ten characters for texts that fill no disk.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from typing import TypeAlias

PRINTABLE = "".join(chr(code) for code in range(0x20, 0x7F))
LETTERS_FIRST = string.ascii_lowercase + string.ascii_uppercase + string.digits + "-_"
CLASSES = {
    "d": string.digits,
    "w": string.ascii_lowercase + string.ascii_uppercase + string.digits + "_",
    "s": " \t\n",
}
CONTROLS = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
UNBOUNDED = 10_000
"""Repetitions that stand for "any number"."""
LONGEST = 100_000
"""Characters of a text that is made."""
_STEPS = 300_000
"""Parts of expressions that are looked at before the search for a text is given up."""
_MOST_REPETITIONS = 10**9


class UnreadablePatternError(ValueError):
    """A regular expression that is malformed or beyond this reader."""


@dataclass(frozen=True, slots=True)
class Characters:
    """One of these characters."""

    choices: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """One after the other."""

    elements: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Alternatives:
    """One of these."""

    branches: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repetition:
    """The same expression several times."""

    element: Expression
    least: int
    most: int


Expression: TypeAlias = "Characters | Sequence | Alternatives | Repetition"
NOTHING = Sequence(())


def matching(pattern: str, least: int, most: int | None, variation: int) -> str | None:
    """Return a text of `least` to `most` characters that matches a pattern, or None when none is found.

    Raises:
        UnreadablePatternError: when the pattern is not understood.
    """
    try:
        expression = Reader(pattern).read()
        branches = max(1, count_alternatives(expression))
        writer = _Writer(_STEPS)
        for shift in range(min(branches, 8)):
            for extra in (*range(40), *range(max(40, least - 16), least + 1), 64, 128, 255, 512, 1024):
                text = writer.text(expression, extra, variation + shift)
                if text is not None and len(text) >= least and (most is None or len(text) <= most):
                    return text
    except _TooMuchError:
        return None
    except RecursionError:
        raise UnreadablePatternError("nested too deep") from None
    return None


class _TooMuchError(Exception):
    """The search for a text has taken all the work that it may."""


class _TooLongError(Exception):
    """A text is longer than those that are made."""


class _Writer:
    """Writes texts for expressions, with a limit on the work for all of them together."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._room = 0

    def text(self, expression: Expression, extra: int, variation: int) -> str | None:
        """Return a text in which repetitions are made `extra` times more often than they must be; None if too long."""
        self._room = LONGEST
        try:
            return self._written(expression, extra, variation)
        except _TooLongError:
            return None

    def _written(self, expression: Expression, extra: int, variation: int) -> str:
        self._take(1)
        if isinstance(expression, Characters):
            return self._characters(expression, 1, variation)
        if isinstance(expression, Sequence):
            parts = enumerate(expression.elements)
            return "".join([self._written(element, extra, variation + index) for index, element in parts])
        if isinstance(expression, Alternatives):
            return self._written(expression.branches[variation % len(expression.branches)], extra, variation)
        times = min(expression.least + extra, expression.most)
        if isinstance(expression.element, Characters):
            return self._characters(expression.element, times, variation)
        return "".join([self._written(expression.element, 0, variation + index) for index in range(times)])

    def _characters(self, expression: Characters, times: int, variation: int) -> str:
        self._room -= times
        if self._room < 0:
            raise _TooLongError
        self._take(times // 64)
        start = variation % len(expression.choices)
        turned = expression.choices[start:] + expression.choices[:start]
        return (turned * (times // len(turned) + 1))[:times]

    def _take(self, steps: int) -> None:
        self._steps -= steps
        if self._steps < 0:
            raise _TooMuchError


def count_alternatives(expression: Expression) -> int:
    """Return the largest number of alternatives in an expression."""
    if isinstance(expression, Sequence):
        return max((count_alternatives(element) for element in expression.elements), default=1)
    if isinstance(expression, Alternatives):
        return max(len(expression.branches), *(count_alternatives(branch) for branch in expression.branches))
    return count_alternatives(expression.element) if isinstance(expression, Repetition) else 1


class Reader:
    """Reads one regular expression (ECMA-262) from left to right."""

    def __init__(self, pattern: str) -> None:
        """Take the pattern."""
        self.pattern = pattern
        self.position = 0

    def read(self) -> Expression:
        """Return the whole pattern as an expression."""
        expression = self._alternatives()
        if self.position != len(self.pattern):
            raise UnreadablePatternError(f"{self.pattern!r}: unbalanced parenthesis")
        return expression

    def _peek(self) -> str:
        return self.pattern[self.position : self.position + 1]

    def _take(self) -> str:
        if self.position >= len(self.pattern):
            raise UnreadablePatternError(f"{self.pattern!r}: ends too early")
        self.position += 1
        return self.pattern[self.position - 1]

    def _skip(self, text: str) -> bool:
        found = self.pattern.startswith(text, self.position)
        self.position += len(text) if found else 0
        return found

    def _alternatives(self) -> Expression:
        branches = [self._sequence()]
        while self._skip("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Alternatives(tuple(branches))

    def _sequence(self) -> Expression:
        elements: list[Expression] = []
        while self._peek() not in ("", "|", ")"):
            element = self._quantified(self._atom())
            if element != NOTHING:
                elements.append(element)
        return Sequence(tuple(elements))

    def _quantified(self, element: Expression) -> Expression:
        mark = self._peek()
        if mark in ("*", "+", "?") and mark:
            self._take()
            least, most = {"*": (0, UNBOUNDED), "+": (1, UNBOUNDED), "?": (0, 1)}[mark]
        elif mark == "{" and (bounds := self._bounds()):
            least, most = bounds
        else:
            return element
        if self._peek() in ("?", "+") and self._peek():
            self._take()
        return Repetition(element, least, most)

    def _bounds(self) -> tuple[int, int] | None:
        end = self.pattern.find("}", self.position)
        first, comma, last = self.pattern[self.position + 1 : end].partition(",")
        if end < 0 or not _is_count(first) or not (_is_count(last) or last == ""):
            return None
        self.position = end + 1
        least = _count(first)
        return least, _count(last) if last else max(least, UNBOUNDED) if comma else least

    def _atom(self) -> Expression:
        character = self._take()
        if character in "^$":
            return NOTHING
        if character == ".":
            return Characters(LETTERS_FIRST)
        if character == "[":
            return Characters(self._class())
        if character == "(":
            return self._group()
        if character == "\\":
            return self._escape()
        return Characters(character)

    def _group(self) -> Expression:
        ignored = any(self._skip(mark) for mark in ("?=", "?!", "?<=", "?<!"))
        if not ignored and not self._skip("?:") and self._skip("?"):
            ending = self.pattern.find(">" if self._peek() in ("P", "<") else ")", self.position)
            if ending < 0:
                raise UnreadablePatternError(f"{self.pattern!r}: malformed group")
            self.position = ending + (self.pattern[ending] == ">")
        expression = self._alternatives()
        if not self._skip(")"):
            raise UnreadablePatternError(f"{self.pattern!r}: unbalanced parenthesis")
        return NOTHING if ignored else expression

    def _escape(self) -> Expression:
        choices = self._escaped()
        return Characters(choices) if choices else NOTHING

    def _escaped(self) -> str:
        """Return the characters that the escape after a backslash stands for; empty for an assertion."""
        character = self._take()
        if character.lower() in CLASSES:
            inside = CLASSES[character.lower()]
            return inside if character.islower() else preferred(set(PRINTABLE) - set(inside))
        if character in ("b", "B", "A", "Z", "z"):
            return ""
        if character in ("p", "P"):
            end = self.pattern.find("}", self.position)
            if end < 0 or self._peek() != "{":
                raise UnreadablePatternError(f"{self.pattern!r}: a property without braces")
            name = self.pattern[self.position + 1 : end]
            self.position = end + 1
            letters = string.ascii_lowercase if name != "Lu" else string.ascii_uppercase
            return string.digits if name.startswith("N") else letters if name.startswith("L") else "-"
        if character in ("x", "u"):
            return self._code(2 if character == "x" else 4)
        if character in "123456789":
            raise UnreadablePatternError(f"{self.pattern!r}: back references are not understood")
        return CONTROLS.get(character, character)

    def _code(self, length: int) -> str:
        """Return the character whose code is written in so many hexadecimal digits, or in braces."""
        if self._skip("{"):
            length = max(self.pattern.find("}", self.position) - self.position, 0)
            digits = self.pattern[self.position : self.position + length]
            self.position += 1
        else:
            digits = self.pattern[self.position : self.position + length]
        self.position += length
        if len(digits) != length or not digits or not set(digits) <= set(string.hexdigits) or len(digits) > 6:
            raise UnreadablePatternError(f"{self.pattern!r}: {digits!r} is not the code of a character")
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise UnreadablePatternError(f"{self.pattern!r}: {digits!r} is not the code of a character")
        return chr(code)

    def _class(self) -> str:
        negated = self._skip("^")
        found: set[str] = set()
        first = True
        while first or self._peek() != "]":
            first = False
            start = self._member()
            if len(start) == 1 and self._peek() == "-" and self.pattern[self.position + 1 : self.position + 2] != "]":
                self._take()
                end = self._member()
                found.update(chr(code) for code in range(ord(start), min(ord(end[:1] or start), ord(start) + 512) + 1))
            else:
                found.update(start)
        self._take()
        choices = preferred(set(PRINTABLE) - found if negated else found)
        if not choices:
            raise UnreadablePatternError(f"{self.pattern!r}: an empty class")
        return choices

    def _member(self) -> str:
        character = self._take()
        return self._escaped() or "\b" if character == "\\" else character


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _count(digits: str) -> int:
    return min(int(digits), _MOST_REPETITIONS) if len(digits) < 20 else _MOST_REPETITIONS


def preferred(characters: set[str]) -> str:
    """Return characters in a fixed order, the plainest first."""
    plain = [character for character in LETTERS_FIRST if character in characters]
    return "".join(plain + sorted(characters - set(plain)))
