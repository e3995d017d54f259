"""Keys that OpenAPI does not define, and what their authors probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from specwright.openapi.diagnostics import quoted
from specwright.openapi.object_types import FIXED_FIELDS, Kind

_LIKENESS = 0.8


@lru_cache(maxsize=4096)
def intended_key(kind: Kind, key: str) -> str | None:
    """Return the key of `kind` that is close to `key`, None where there is none."""
    known = ["x-client"] if key.startswith("x-") else sorted({*FIXED_FIELDS[kind], "$ref"})
    return next(iter(get_close_matches(key, known, 1, _LIKENESS)), None)


def unknown_key_message(kind: Kind, key: str, value: Any) -> str | None:
    """Return what to say about a key that is not in the table of its object, None for an extension (`x-`)."""
    intended = intended_key(kind, key)
    if key.startswith("x-") and (intended is None or key == intended):
        return None
    problem = f"OpenAPI does not define the key {quoted(key)} in {kind.with_article}"
    if intended is not None:
        return f"{problem}; did you mean {quoted(intended)}?"
    if value is None and " " in key:
        # `{description: Name, as text}` is two entries in YAML: `description`, and `as text` without a value.
        return f"{problem}; if it is the rest of a text with a comma, put that text in quotes, else remove it"
    return f"{problem}, so it is ignored; correct or remove it, or make it an extension ({quoted('x-' + key)})"
