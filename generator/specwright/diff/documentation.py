"""Texts that changed: what people read, and no program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specwright.diff.drafts import Draft, draft

_TEXTS = ("title", "summary", "description", "example", "examples", "externalDocs")


def documentation_drafts(
    old: Mapping[str, Any], new: Mapping[str, Any], old_pointer: str, new_pointer: str, place: str, what: str
) -> Iterator[Draft]:
    """Yield a change for each text that differs between two nodes."""
    for keyword in _TEXTS:
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            yield draft(
                "documentation-changed", place=place, what=what, detail=keyword, before=before, after=after,
                old_pointer=f"{old_pointer}/{keyword}" if keyword in old else None,
                new_pointer=f"{new_pointer}/{keyword}" if keyword in new else None,
            )  # fmt: skip
