"""Types of two versions as sets of alternatives, so that wider and narrower can be told apart."""

from __future__ import annotations

from collections.abc import Iterator

_BRACKETS = {"[": 1, "(": 1, "]": -1, ")": -1}


def alternatives(annotation: str) -> frozenset[str]:
    """Return the members of a union; a type that is none is its only member."""
    return frozenset(part.strip() for part in _split(annotation))


def accepts_all_of(new: str, old: str) -> bool:
    """Return whether everything that the old type accepts is accepted by the new one, as a type checker sees it."""
    wider = alternatives(new)
    if "Any" in wider:
        return True
    return all(member in wider or (member == "int" and "float" in wider) for member in alternatives(old))


def _split(annotation: str) -> Iterator[str]:
    depth, start, quote = 0, 0, ""
    for index, character in enumerate(annotation):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character == "|" and depth == 0:
            yield annotation[start:index]
            start = index + 1
        else:
            depth += _BRACKETS.get(character, 0)
    yield annotation[start:]
