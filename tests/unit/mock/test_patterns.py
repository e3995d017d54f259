"""Texts are made that match a pattern and lie within bounds."""

from __future__ import annotations

import re

import pytest

from specwright.mock.patterns import UnreadablePatternError, matching


@pytest.mark.parametrize("variation", [0, 1, 7])
@pytest.mark.parametrize(
    ("pattern", "least", "most"),
    [
        ("^[a-z]{3}$", 0, None),
        ("^[A-Z][A-Za-z0-9_-]*$", 12, 12),
        (r"^\d{4}-\d{2}(-\d{2})?$", 8, None),
        ("^(on|off|(auto(matic)?))$", 0, None),
        (r"^[^\s/]+\.(json|ya?ml)$", 20, 30),
        (r"^(?:[a-f0-9]{2}:){5}[a-f0-9]{2}$", 0, 17),
        (r"^\w+@\w+\.[a-z]{2,}$", 0, 12),
        (r"[\u00e0-\u00ff]+", 3, 3),
        (r"^a{2,}b?c+?$", 5, 9),
        (r"^[\]\-x]+$", 4, 4),
        (r"^(?<year>\d+)$", 4, 4),
        ("", 0, None),
        ("^.*$", 5, 5),
        (r"^\S{1,8}\$$", 0, None),
        ("x{,3}", 0, None),
    ],
)
def test_the_text_matches(pattern: str, least: int, most: int | None, variation: int) -> None:
    text = matching(pattern, least, most, variation)
    assert text is not None
    assert re.search(pattern.replace("(?<year>", "(?P<year>").replace("{,3}", r"\{,3\}"), text)
    assert least <= len(text) <= (most if most is not None else 10_000)


def test_no_text_is_made_where_none_fits() -> None:
    assert matching("^a{3}$", 4, None, 0) is None


@pytest.mark.parametrize("pattern", ["(a", "a)", "[a", r"(a)\1", "a\\", "(?"])
def test_what_cannot_be_read_is_an_error(pattern: str) -> None:
    with pytest.raises(UnreadablePatternError):
        matching(pattern, 0, None, 0)
