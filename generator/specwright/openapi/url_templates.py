"""Templates of paths and server URLs: text with names in braces."""

from __future__ import annotations

import re

_NAME = re.compile(r"\{([^{}]*)\}")


def names_in(template: str) -> list[str]:
    """Return the names in the braces of a template, in order."""
    return _NAME.findall(template)
