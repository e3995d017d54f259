"""Which patterns of a document a client can check without being held up by a value.

Python looks for a match by trying one way after another. There are patterns, many of them innocent, with which the
number of ways doubles with each character of a value. A client that tried them would stop for hours over an argument
that somebody else chose, so patterns are checked only where the number of ways is known to stay small.

The bound is on the safe side: what is not understood is not checked, and the service has its own check.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

LONGEST_VALUE = 2_000
"""Characters of the values that the runtime checks; it leaves longer ones to the service."""

_MOST_STEPS = 5_000_000
"""Steps that looking for a match may take: some hundredths of a second."""

_LONGEST_PATTERN = 1_000

_ALL = (1 << 130) - 1
"""A set of characters: a bit for each of ASCII, one for other letters, one for everything else."""

_OTHERS = 0b11 << 128

_parser: Any = importlib.import_module("re._parser")
_constants: Any = importlib.import_module("re._constants")

Item = tuple[Any, Any]
"""An operation of Python's parser of patterns, and its argument."""


class _UnboundedError(Exception):
    """Nothing is known about the number of ways."""


@lru_cache(maxsize=4096)
def is_checkable(pattern: str) -> bool:
    """Whether looking for a match in a value of up to `LONGEST_VALUE` characters takes a bounded number of steps."""
    if len(pattern) > _LONGEST_PATTERN:
        return False
    try:
        items: Sequence[Item] = _parser.parse(pattern, re.ASCII)
        steps = _steps(items)
        if not _is_anchored(items):
            steps *= LONGEST_VALUE
    except (re.error, OverflowError, RecursionError, _UnboundedError):
        return False
    return steps <= _MOST_STEPS


def _is_anchored(items: Sequence[Item]) -> bool:
    """True where a match begins at one place only, or where every other place is given up at its first character."""
    if not items:
        return True
    name, argument = items[0]
    if str(name) == "AT":
        return "BEGINNING" in str(argument)
    if str(name) == "SUBPATTERN":
        return _is_anchored(argument[3])
    return not any(_is_variable(item) for item in items)


def _steps(items: Sequence[Item]) -> int:
    """The number of ways to match a sequence from one place, at most.

    Repetitions multiply, unless a character that has to stand between two of them cannot belong to the first: then
    there is one way to tell where that ends.
    """
    most, product, before = 1, 1, 0
    for item in items:
        name, argument = str(item[0]), item[1]
        if name in ("GROUPREF", "GROUPREF_EXISTS"):
            raise _UnboundedError
        if name in ("ASSERT", "ASSERT_NOT"):
            most = max(most, _steps(argument[1]))
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            inner = argument[3] if name == "SUBPATTERN" else argument
            product *= _steps(inner)
            before |= _characters(inner) if any(map(_is_variable, inner)) else 0
        elif name == "BRANCH":
            product *= sum(_steps(branch) for branch in argument[1])
            before |= _characters([item])
        elif name.endswith("REPEAT"):
            low, high, body = argument
            if int(high) > 1:
                _check_body(body)
            if low != high:
                product *= min(int(high), LONGEST_VALUE) + 1
                before |= _characters(body)
            else:
                product *= _steps(body)
        elif name != "AT" and not _character(item) & before:
            most, product, before = max(most, product), 1, 0
        if product > _MOST_STEPS:
            raise _UnboundedError
    return max(most, product)


def _check_body(body: Sequence[Item]) -> None:
    """Refuse what is repeated unless it can be told where one repetition ends and the next begins."""
    flat = _flat(body)
    if any(str(name) in ("ASSERT", "ASSERT_NOT", "GROUPREF", "GROUPREF_EXISTS") for name, _ in flat):
        raise _UnboundedError
    variable = [item for item in flat if _is_variable(item)]
    for item in variable:
        if str(item[0]) == "BRANCH":
            if len(flat) > 1:
                raise _UnboundedError
            _check_branches(item[1][1])
        elif any(_is_variable(inner) for inner in _flat(item[1][2])) or not _flat(item[1][2]):
            raise _UnboundedError
    repeated = [item for item in variable if str(item[0]) != "BRANCH"]
    if not repeated:
        return
    inner = 0
    for item in repeated:
        inner |= _characters(item[1][2])
    ends = [item for item in (flat[0], flat[-1]) if not _is_variable(item) and str(item[0]) != "AT"]
    if not any(not _character(item) & inner for item in ends) or len(repeated) > 1:
        raise _UnboundedError


def _check_branches(branches: Sequence[Sequence[Item]]) -> None:
    """Refuse alternatives that one character does not tell apart, or that are of several lengths."""
    seen = 0
    for branch in branches:
        flat = _flat(branch)
        if not flat or any(_is_variable(item) for item in flat) or str(flat[0][0]) == "AT":
            raise _UnboundedError
        first = _character(flat[0])
        if first & seen:
            raise _UnboundedError
        seen |= first


def _flat(items: Sequence[Item]) -> list[Item]:
    """The items of a sequence with those of its groups in their place."""
    found: list[Item] = []
    for item in items:
        if str(item[0]) == "SUBPATTERN":
            found += _flat(item[1][3])
        else:
            found.append(item)
    return found


def _is_variable(item: Item) -> bool:
    """True for what matches in several ways from one place."""
    name, argument = str(item[0]), item[1]
    if name == "BRANCH":
        return True
    if name.endswith("REPEAT"):
        return bool(argument[0] != argument[1]) or any(map(_is_variable, argument[2]))
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return any(map(_is_variable, argument[3] if name == "SUBPATTERN" else argument))
    return False


def _characters(items: Sequence[Item]) -> int:
    """Every character that may stand anywhere in what a sequence matches."""
    found = 0
    for item in items:
        name, argument = str(item[0]), item[1]
        if name == "BRANCH":
            for branch in argument[1]:
                found |= _characters(branch)
        elif name.endswith("REPEAT"):
            found |= _characters(argument[2])
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            found |= _characters(argument[3] if name == "SUBPATTERN" else argument)
        elif name != "AT":
            found |= _character(item)
    return found


def _character(item: Item) -> int:
    """The characters of which an item matches one; all of them where that is not known."""
    name, argument = str(item[0]), item[1]
    match name:
        case "LITERAL":
            return _bit(argument)
        case "NOT_LITERAL":
            return _ALL & ~_bit(argument) | _OTHERS
        case "RANGE":
            low, high = argument
            found = sum(1 << code for code in range(low, min(high, 127) + 1))
            return found | (_OTHERS if high > 127 else 0)
        case "CATEGORY":
            return _category(str(argument))
        case "IN":
            found = 0
            for inner in argument:
                if str(inner[0]) != "NEGATE":
                    found |= _character(inner)
            is_negated = str(argument[0][0]) == "NEGATE"
            return _ALL & ~found | _OTHERS if is_negated else found
        case _:
            return _ALL


def _bit(code: int) -> int:
    return 1 << code if code < 128 else _OTHERS


def _category(name: str) -> int:
    text = {"DIGIT": r"\d", "SPACE": r"\s", "WORD": r"\w"}.get(name.removeprefix("CATEGORY_").removeprefix("NOT_"))
    if text is None:
        return _ALL
    found = sum(1 << code for code in range(128) if re.match(text, chr(code), re.ASCII))
    return _ALL & ~found if "NOT_" in name else found
