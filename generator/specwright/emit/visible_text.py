"""Text from a specification as one line of what can be seen, and the kinds of characters that cannot.

The output depends on the input alone, and not on the Unicode version of the interpreter, so that two machines emit the
same bytes.
"""

from __future__ import annotations

import re

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

ESCAPED = re.compile(
    f'["\\\\{_CONTROLS}{_SURROGATES}{_BIDIRECTIONAL}{_LINE_SEPARATORS}{_SPACES}{_UNSEEN}{_PRIVATE}]',
)
SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}

_ANY_SPACE = re.compile(f"[\\t{_SPACES}]")
_DROPPED = re.compile(f"[{_UNSEEN}]")
_REPLACED = re.compile(f"[{_CONTROLS}{_SURROGATES}{_BIDIRECTIONAL}{_LINE_SEPARATORS}{_PRIVATE}]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
UNSEEN = re.compile(
    f"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f{_SURROGATES}{_BIDIRECTIONAL}{_LINE_SEPARATORS}{_UNSEEN}{_PRIVATE}]"
)
"""What a reader of a text does not see, or sees elsewhere than it stands; line breaks and tabs are seen."""


def plain_text(text: str) -> str:
    """Return text as one line: line breaks and runs of white space become a space, what cannot be seen is removed."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(" ".join(visible(line) for line in text.splitlines()).split())


def visible(line: str) -> str:
    """Return a line with a space for any kind of white space, without what is not seen, and controls replaced."""
    if line.isascii() and line.isprintable():
        return line
    return _REPLACED.sub(REPLACEMENT, _DROPPED.sub("", _ANY_SPACE.sub(" ", line)))
