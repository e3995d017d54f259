"""Text and values from a specification as Python source.

This is the only place where text that somebody else wrote becomes Python. Every function here returns source that is
valid for any input and from which the text cannot escape: not by quotes, escapes, any kind of line break, control
characters, or characters that change how the source is displayed (bidirectional and zero-width ones).
"""

from __future__ import annotations

import keyword
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from specwright.emit.visible_text import ESCAPED, SHORT_ESCAPES, plain_text, visible

_MAXIMUM_NESTING = 60
"""Python's parser refuses more than 200 nested brackets; emitted values stand inside calls that need some of them."""

_MAXIMUM_DECIMAL_BITS = 4096
"""Python refuses decimal integer literals of more than 4,300 digits; larger ones are written in hexadecimal."""

_MAXIMUM_MARGIN = 40
"""Spaces that open a line of a docstring; more of them would leave no room for words."""

_DIRECTIVE = re.compile(
    r"(^|#)(\s*)(?=(?:type|noqa|fmt|yapf|pragma|pyright|pyre|pytype|mypy|ruff|flake8|isort|pylint|nosec|nosemgrep|"
    r"black|region|endregion|autopep8|vim?|ex|sourcery)\b)",
    re.IGNORECASE,
)
"""What type checkers, linters, formatters and editors obey when it opens a comment."""

_ENCODING = re.compile(r"(coding)([:=])", re.IGNORECASE)
"""PEP 263: a comment in the first two lines of a module that chooses the encoding of the source."""


class Entry(NamedTuple):
    """One described name of a docstring section, such as an argument; wrapped lines hang below its text.

    Attributes:
        text: What to write, `name: description` by custom.
        margin: Spaces before the first line.
        hanging: Further spaces before all other lines.
    """

    text: str
    margin: int = 4
    hanging: int = 4


def string_literal(text: str) -> str:
    r"""Return a double-quoted Python literal for text; `ast.literal_eval` of it is the text.

    Controls, lone surrogates, line separators, and characters that are not seen or that reorder what is displayed are
    written as escapes (`\u202e`); everything else stays readable.
    """
    return f'"{ESCAPED.sub(_escape, text)}"'


def literal(value: object) -> str:
    """Return a Python expression for a JSON value.

    Args:
        value: None, bool, int, float (not-a-number and the infinities included), str, or lists, tuples and mappings
            with text keys of these.

    Raises:
        TypeError: The value is not one that JSON can express.
        ValueError: The value is nested too deeply for Python's parser.
    """
    return _literal(value, 0)


@lru_cache(maxsize=65536)
def identifier(name: str) -> str:
    """Return the name unchanged if it can name a Python variable, attribute or argument.

    Names that Python would silently turn into other names (compatibility characters, PEP 3131) are refused.

    Raises:
        ValueError: It cannot.
    """
    if not name.isidentifier() or keyword.iskeyword(name) or name == "__debug__":
        raise ValueError(f"{string_literal(name)} is not a Python identifier")
    if unicodedata.normalize("NFKC", name) != name:
        raise ValueError(f"{string_literal(name)} is not a normalised Python identifier (NFKC)")
    return name


def dotted_name(name: str) -> str:
    """Return the dotted name unchanged if each of its parts is an identifier.

    Raises:
        ValueError: One of them is not.
    """
    for part in name.split("."):
        identifier(part)
    return name


def docstring(lines: Iterable[str | Entry], indent: int = 4, width: int = 100) -> str:
    r"""Return a triple-quoted docstring; the first line carries no indentation.

    Long lines are wrapped, white space at line ends and repeated blank lines are removed. Text that would end the
    string, reorder what is displayed or not be seen at all is replaced, so the value is readable text, not a copy.
    The string is raw if the text has a backslash.

    Args:
        lines: Lines of text. Spaces that open a line are its margin; wrapped lines and further lines of the same text
            get the same margin.
        indent: Spaces before every line but the first.
        width: The longest line in characters, with indentation. Longer words are broken, unless they hold a URL.
    """
    body = _body(lines, max(width - indent, 20))
    if not body:
        return '""""""'
    prefix = "r" if any("\\" in line for line in body) else ""
    space = " " * indent
    text = "\n".join(_undirected(space + line) if line else "" for line in body).removeprefix(space)
    if text.startswith('"') or (len(body) == 1 and text.endswith('"')):
        # A space would keep the quotes apart as well, but a docstring is not to open or close with white space.
        text = text.replace('"', "'")
    if len(body) > 1:
        return f'{prefix}"""{text}\n{space}"""'
    closing = " " if text.endswith("\\") else ""
    return f'{prefix}"""{text}{closing}"""'


def comment(text: str) -> str:
    """Return one comment line without indentation and without the line break at its end.

    Line breaks of any kind become spaces. What type checkers, linters or Python itself would obey (`type: ignore`,
    `noqa`, an encoding declaration) is kept as words but made ineffective.
    """
    return f"# {_undirected_comment(plain_text(text))}".rstrip()


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    short = SHORT_ESCAPES.get(character)
    if short is not None:
        return short
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _literal(value: object, depth: int) -> str:
    if depth > _MAXIMUM_NESTING:
        raise ValueError(f"a value nested deeper than {_MAXIMUM_NESTING} levels cannot be written as Python source")
    match value:
        case None | True | False:
            return repr(value)
        case str():
            return string_literal(value)
        case int():
            return str(int(value)) if value.bit_length() <= _MAXIMUM_DECIMAL_BITS else hex(value)
        case float():
            return repr(float(value)) if math.isfinite(value) else f'float("{float(value)!r}")'
        case Mapping():
            return _mapping_literal(value, depth)  # pyright: ignore[reportUnknownArgumentType]
        case list() | tuple():
            return _sequence_literal(value, depth)  # pyright: ignore[reportUnknownArgumentType]
        case _:
            raise TypeError(f"a value of type {type(value).__name__} is not a JSON value")


def _mapping_literal(value: Mapping[object, object], depth: int) -> str:
    for key in value:
        if not isinstance(key, str):
            raise TypeError(f"a key of type {type(key).__name__} is not a JSON key")
    return "{" + ", ".join(f"{_literal(key, depth)}: {_literal(item, depth + 1)}" for key, item in value.items()) + "}"


def _sequence_literal(value: Sequence[object], depth: int) -> str:
    items = ", ".join(_literal(item, depth + 1) for item in value)
    if isinstance(value, tuple):
        return f"({items},)" if len(value) == 1 else f"({items})"
    return f"[{items}]"


def _undirected_comment(text: str) -> str:
    return _ENCODING.sub(r"\1 \2", _DIRECTIVE.sub(r"\1\2'", text))


def _undirected(line: str) -> str:
    # mypy reads `# mypy: ...` at the start of any line as configuration, lines of docstrings included.
    return _undirected_comment(line) if line.startswith("#") else line


def _body(lines: Iterable[str | Entry], width: int) -> list[str]:
    body: list[str] = []
    for line in lines:
        for text in _wrapped(line, width):
            if text or (body and body[-1]):
                body.append(text)
    if body and not body[-1]:
        body.pop()
    if body:
        body[0] = body[0].lstrip()
    return body


def _wrapped(line: str | Entry, width: int) -> Iterator[str]:
    if isinstance(line, Entry):
        text, margin, hanging = line
    else:
        text = line.lstrip(" ")
        margin, hanging = min(len(line) - len(text), _MAXIMUM_MARGIN), 0
    for position, part in enumerate(text.splitlines()):
        shown = visible(part.expandtabs(4)).rstrip().replace('"""', "'''")
        words = shown.lstrip(" ")
        own = min(len(shown) - len(words), _MAXIMUM_MARGIN) if position else 0
        first = margin + own + (hanging if position else 0)
        rest = margin + own + hanging + (2 if words.startswith(("- ", "* ")) else 0)
        yield from _folded(words, first, rest, width)
    if not text:
        yield ""


def _folded(words: str, first: int, rest: int, width: int) -> Iterator[str]:
    """Yield the words in lines of at most the width; `first` and `rest` are the margins of the first and the others."""
    if first + len(words) <= width:
        yield " " * first + words if words else ""
        return
    line, margin = "", first
    for word in words.split():
        room = max(width - margin, 20)
        if line and len(line) + 1 + len(word) > room:
            yield " " * margin + line
            line, margin = "", rest
            room = max(width - margin, 20)
        start, is_broken = 0, len(word) > room and "://" not in word
        while not line and is_broken and len(word) - start > room:
            yield " " * margin + word[start : start + room]
            start, margin = start + room, rest
            room = max(width - margin, 20)
        line = f"{line} {word}" if line else word[start:]
    if line:
        yield " " * margin + line
