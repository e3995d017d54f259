"""JSON pointers lead where they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specwright.openapi import pointer as pointers

TOKENS = st.lists(st.text())


@given(TOKENS)
def test_tokens_survive_being_written_as_a_pointer(tokens: list[str]) -> None:
    assert pointers.tokens_of(pointers.join("", *tokens)) == tokens


@given(st.text(alphabet=st.characters(exclude_characters="#/"), min_size=1), TOKENS)
def test_file_and_pointer_survive_being_joined(file: str, tokens: list[str]) -> None:
    pointer = pointers.join("", *tokens)
    assert pointers.split_file(pointers.with_file(file, pointer)) == (file, pointer)
    assert pointers.split_file(pointers.with_file("", pointer)) == ("", pointer)


@pytest.mark.parametrize(
    ("token", "length", "index"),
    [("0", 1, 0), ("7", 8, 7), ("8", 8, None), ("01", 8, None), ("-", 8, None), ("-1", 8, None), ("", 8, None),
     ("٣", 8, None), ("9" * 30, 8, None)],
)  # fmt: skip
def test_list_items_are_named_by_plain_numbers_only(token: str, length: int, index: int | None) -> None:
    assert pointers.index_of(token, length) == index


def test_a_pointer_without_slash_is_refused() -> None:
    with pytest.raises(ValueError, match="with a slash"):
        pointers.tokens_of("paths")
