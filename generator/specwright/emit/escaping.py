"""Text and values from a specification as Python, TOML and Markdown source.

This is the only place where text that somebody else wrote becomes source code. Every function here returns source that
is valid for any input and from which the text cannot escape: not by quotes, escapes, any kind of line break, control
characters, or characters that change how the source is displayed (bidirectional and zero-width ones).

The output depends on the input alone, and not on the Unicode version of the interpreter, so that two machines emit the
same bytes.
"""

from __future__ import annotations

import keyword
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

_MAXIMUM_NESTING = 60
"""Python's parser refuses more than 200 nested brackets; emitted values stand inside calls that need some of them."""

_MAXIMUM_DECIMAL_BITS = 4096
"""Python refuses decimal integer literals of more than 4,300 digits; larger ones are written in hexadecimal."""

_MAXIMUM_MARGIN = 40
"""Spaces that open a line of a docstring; more of them would leave no room for words."""

_CONTROLS = "\\x00-\\x1f\\x7f-\\x9f"
_SURROGATES = "\\ud800-\\udfff"
_BIDIRECTIONAL = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069"
_LINE_SEPARATORS = "\\u2028\\u2029"
_SPACES = "\\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000"
_UNSEEN = (
    "\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200d\\u2060-\\u2065\\u206a-\\u206f\\u3164"
    "\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\U0001bca0-\\U0001bca3\\U0001d173-\\U0001d17a\\U000e0000-\\U000e0fff"
)
_PRIVATE = "\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufffe\\uffff\\U000f0000-\\U0010ffff"

_ESCAPED = re.compile(
    f'["\\\\{_CONTROLS}{_SURROGATES}{_BIDIRECTIONAL}{_LINE_SEPARATORS}{_SPACES}{_UNSEEN}{_PRIVATE}]',
)
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_ANY_SPACE = re.compile(f"[\\t{_SPACES}]")
_DROPPED = re.compile(f"[{_UNSEEN}]")
_REPLACED = re.compile(f"[{_CONTROLS}{_SURROGATES}{_BIDIRECTIONAL}{_LINE_SEPARATORS}{_PRIVATE}]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

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
    return f'"{_ESCAPED.sub(_escape, text)}"'


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


def plain_text(text: str) -> str:
    """Return text as one line: line breaks and runs of white space become a space, what cannot be seen is removed."""
    return " ".join(" ".join(_visible(line) for line in text.splitlines()).split())


def toml_string(text: str) -> str:
    """Return a TOML basic string for text. TOML cannot express lone surrogates; they become replacement characters."""
    escaped = _ESCAPED.sub(_escape_toml, text)
    return f'"{escaped}"'


def markdown_text(text: str) -> str:
    """Return text for use inline in Markdown: in a paragraph, heading, list item or table cell.

    It renders as the words it has, on one line; no heading, list, table cell, link, image, HTML or emphasis begins or
    ends in it.
    """
    return _BLOCK_START.sub(r"\1\\\2", _inline(text))


def _inline(text: str) -> str:
    escaped = _MARKDOWN.sub(r"\\\g<0>", plain_text(text))
    escaped = _MARKDOWN_ENTITIES.sub(lambda match: _ENTITIES[match[0]], escaped)
    escaped = _AUTOLINK.sub(r"\1\\\2", escaped)
    return _HEADING_END.sub(r"\\\g<0>", escaped)


def markdown_words(text: str) -> str:
    """Return text as `markdown_text` does, with what stands between single backticks as code."""
    parts = plain_text(text).split("`")
    if len(parts) % 2 == 0 or "``" in text:
        return markdown_text(text)
    shown: list[str] = []
    for index, part in enumerate(parts):
        if index % 2:
            shown.append(markdown_code(part, in_table=True))
        elif part:
            left, right = part[:1].isspace(), part[-1:].isspace()
            words = _inline(part) if index else markdown_text(part)
            shown.append(" " * left + words + " " * (right and bool(part.strip())))
    return "".join(shown)


def markdown_code(text: str, *, in_table: bool = False) -> str:
    """Return a Markdown code span for text, with a fence that is longer than any run of backticks in it.

    Args:
        text: The code. Line breaks become spaces.
        in_table: Whether the span stands in a table cell, where bars need a backslash even in code.
    """
    code = " ".join(_visible(line) for line in text.splitlines())
    if in_table:
        if "|" in code and "\\" in code:
            # Renderers disagree about a backslash before a bar in a code span; there is no disagreement about entities.
            return f"<code>{_PUNCTUATION.sub(lambda match: f'&#{ord(match[0])};', code)}</code>"
        code = code.replace("|", "\\|")
    if not code.strip():
        return "` `"
    fence = "`" * (max((len(run) for run in re.findall("`+", code)), default=0) + 1)
    padding = " " if code.startswith(("`", " ")) or code.endswith(("`", " ")) else ""
    return f"{fence}{padding}{code}{padding}{fence}"


_MARKDOWN = re.compile(r"[\\`*\[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_MARKDOWN_ENTITIES = re.compile(r"[&<>]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_AUTOLINK = re.compile(r"(\b(?:https?|ftp|mailto|xmpp)|\bwww)([:.])", re.IGNORECASE)
_BLOCK_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=#:]))(.)")
_HEADING_END = re.compile(r"(?<= )#+$")


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    short = _SHORT_ESCAPES.get(character)
    if short is not None:
        return short
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escape_toml(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return _REPLACEMENT
    return _SHORT_ESCAPES.get(character) or (f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}")


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


def _visible(line: str) -> str:
    if line.isascii() and line.isprintable():
        return line
    return _REPLACED.sub(_REPLACEMENT, _DROPPED.sub("", _ANY_SPACE.sub(" ", line)))


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
        visible = _visible(part.expandtabs(4)).rstrip().replace('"""', "'''")
        words = visible.lstrip(" ")
        own = min(len(visible) - len(words), _MAXIMUM_MARGIN) if position else 0
        first = margin + own + (hanging if position else 0)
        rest = margin + own + hanging + (2 if words.startswith(("- ", "* ")) else 0)
        yield from _folded(words, first, rest, width)
    if not text:
        yield ""


def _folded(words: str, first: int, rest: int, width: int) -> Iterator[str]:
    """Yield the words in lines of at most the width; `first` and `rest` are the margins of the first and the others."""
    if not words or first + len(words) <= width:
        yield " " * first + words if words else ""
        return
    line, margin = "", first
    for word in words.split():
        room = max(width - margin, 20)
        if line and len(line) + 1 + len(word) > room:
            yield " " * margin + line
            line, margin = "", rest
            room = max(width - margin, 20)
        remaining = word
        while not line and len(remaining) > room and "://" not in remaining:
            yield " " * margin + remaining[:room]
            remaining, margin = remaining[room:], rest
            room = max(width - margin, 20)
        line = f"{line} {remaining}" if line else remaining
    if line:
        yield " " * margin + line
