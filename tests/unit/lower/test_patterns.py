"""Only patterns that cannot hold up a caller are checked by clients."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from specwright.ir.models import Struct
from specwright.lower.schemas.patterns import LONGEST_VALUE, is_checkable
from tests.unit.lower.lowering import Lowered


@pytest.mark.parametrize(
    "pattern",
    [
        r"^[a-z][a-z0-9_-]{0,62}$",
        r"^[a-z0-9]+(?:-[a-z0-9]+)*$",
        r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
        r"^(?=.*[a-z])(?=.*\d).{8,}$",
        r"^([a-z]{1,63}\.)+[a-z]{2,}$",
        r"^(GET|PUT|POST)$",
        r"^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$",
        r"\s+$",
        "",
    ],
)
def test_patterns_with_few_ways_to_match_are_checked(pattern: str) -> None:
    assert is_checkable(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(a+)+$",
        r"^([\w.-]+)+@x$",
        r"^(a|a)*$",
        r"^(a|ab)*c$",
        r"(.*)*x",
        r"^(\d+|\d+x)*$",
        r"(x+x+)+y",
        r"(a?){30}a{30}",
        r"^(.*a){12}$",
        r"^(\w+\s?)*$",
        r"(a)\1+$",
        r"a*a*a*a*b",
        r"^\s*(.*?)\s*$",
        "(",
        "a{99999999}{99999999}",
        "a" * 2000,
    ],
)
def test_patterns_with_many_ways_to_match_are_not(pattern: str) -> None:
    assert not is_checkable(pattern)


PIECES = st.sampled_from(
    ["a", "b", "[ab]", ".", r"\w", r"\d", "-", "(", ")", "*", "+", "?", "|", "^", "$", "{2,5}", "(?:"]
)


@given(st.lists(PIECES, max_size=10).map("".join))
@settings(max_examples=200)
def test_looking_for_what_is_checked_ends(pattern: str) -> None:
    if not is_checkable(pattern):
        return
    compiled = re.compile(pattern, re.ASCII)
    for unit in ("a", "ab", "a-", "aab", "1"):
        value = (unit * LONGEST_VALUE)[: LONGEST_VALUE - 1] + "!"
        # That it ends is what is tested: where the ways double with each character, it would not in a lifetime.
        found = compiled.search(value)
        assert found is None or found.end() <= LONGEST_VALUE


def test_a_pattern_that_is_not_checked_is_accounted_for(tmp_path: Path) -> None:
    properties = {"bad": {"type": "string", "pattern": "^(a+)+$"}, "good": {"type": "string", "pattern": "^a+$"}}
    lowered = Lowered(tmp_path, {"A": {"properties": properties}})
    struct = lowered["A"]
    assert isinstance(struct, Struct)
    assert [field.bounds.pattern if field.bounds else None for field in struct.fields] == [None, "^a+$"]
    assert lowered.omitted["pattern"] == "values are not checked against it"
