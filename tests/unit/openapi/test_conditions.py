"""Which parameters of an operation may be sent together."""

from __future__ import annotations

from typing import Any

import pytest

from specwright.openapi.conditions import Conditions, conditions_of

OPTIONAL = ("name", "stats", "space")


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ({}, Conditions()),
        ({"x-exclusive": [["name", "stats"], ["stats", "name"]]}, Conditions((("name", "stats"),))),
        ({"x-exclusive": [["name", "stats", "space"]]}, Conditions((("name", "stats"), ("name", "space")))),
        ({"x-requires": {"name": ["space"]}}, Conditions(needs=(("name", "space"),))),
        ({"x-only-with": {"stats": ["space"]}}, Conditions((("stats", "name"),))),
        ({"x-exclusive": "name", "x-requires": ["name"], "x-only-with": None}, Conditions()),
    ],
)
def test_keys_become_pairs(operation: dict[str, Any], expected: Conditions) -> None:
    assert conditions_of(operation, OPTIONAL) == expected


def test_what_is_sent_breaks_them_or_not() -> None:
    conditions = Conditions((("name", "stats"),), (("name", "space"),))
    assert conditions.broken_by(["stats", "space"]) == []
    assert conditions.broken_by(["name", "space"]) == []
    assert conditions.broken_by(["name", "stats"]) == [("excludes", "name", "stats"), ("needs", "name", "space")]
