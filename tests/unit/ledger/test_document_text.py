from __future__ import annotations

import pytest

from specwright.ledger.document_text import UnreadableDocumentError, read_text


def problem_of(data: bytes) -> str:
    with pytest.raises(UnreadableDocumentError) as caught:
        read_text("page.txt", data)
    return str(caught.value)


def test_lines_count_from_one_whatever_ends_them() -> None:
    text = read_text("page.txt", b"one\r\ntwo\nthree")
    assert [text.line(1), text.line(2), text.line(3), text.line(4), text.line(0)] == ["one", "two", "three", "", ""]


def test_hash_of_a_description_does_not_depend_on_blanks_at_the_ends_of_lines() -> None:
    assert read_text("a", b"one \ntwo").hash_of(1, 2) == read_text("b", b"one\n two").hash_of(1, 2)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "page.txt:1:1: unreadable-document: the document is empty"),
        (b" \n\n", "page.txt:1:1: unreadable-document: the document is empty"),
        ("Seite".encode("utf-16"), "page.txt:1:1: unreadable-document: the document is in UTF-16"),
        (b"\xef\xbb\xbfpage", "page.txt:1:1: unreadable-document: the document is in UTF-8 with a byte order mark"),
        ("eins\nzw\u00f6lf".encode("latin-1"), "page.txt:2:3: unreadable-document: byte 0xf6 is not UTF-8"),
        ("one\ntwo \ufffd".encode(), "page.txt:2:5: unreadable-document: the character"),
        (b"one\ntw\x00o", "page.txt:2:3: unreadable-document: the character"),
    ],
)
def test_what_is_no_text_is_refused_with_its_place(data: bytes, expected: str) -> None:
    assert problem_of(data).startswith(expected)
