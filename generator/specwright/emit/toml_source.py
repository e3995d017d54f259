"""Text from a specification as TOML, from which it cannot escape."""

from __future__ import annotations

import re

from specwright.emit.visible_text import ESCAPED, REPLACEMENT, SHORT_ESCAPES


def toml_string(text: str) -> str:
    """Return a TOML basic string for text. TOML cannot express lone surrogates; they become replacement characters."""
    escaped = ESCAPED.sub(_escape_toml, text)
    return f'"{escaped}"'


def _escape_toml(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return REPLACEMENT
    return SHORT_ESCAPES.get(character) or (f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}")
