"""Text of a hostile specification stays text in the Markdown files of a package."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from specwright.emit import markdown_source, visible_text

renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])

pieces = st.sampled_from(
    [
        "# ", "## a", "=", "===", "---", "- ", "+ ", "* ", "1. ", "2) ", "10.", "> ", "```", "~~~", "`", "``", "|",
        "\\|", "\\", "<b>", "</p>", "<!--", "<script>", "<https://x.example>", "https://x.example", "[a](b)",
        "![a](b)", "[a]: b",
        "[", "]", "(", ")", "!", "&lt;", "&#60;", "*a*", "**", "_a_", "__", "a_b", "~~", "$$", ":---",
        "\n", "\n\n", "\r", "\u2028", "\u202e", "\0", "\t", "    ", " ", "word", "é", "\ud800",
    ]
)  # fmt: skip
hostile_text = st.lists(pieces, max_size=10).map("".join) | st.text(st.characters(exclude_categories=()))


def shown(tokens: list[Token] | None) -> str:
    """The characters that a reader sees; fails if anything but text is there."""
    assert tokens is not None
    assert {token.type for token in tokens} <= {"text", "text_special"}
    return "".join(token.content for token in tokens)


@pytest.mark.slow
@given(hostile_text)
def test_a_paragraph_shows_the_words_and_nothing_else(text: str) -> None:
    tokens = renderer.parse(f"{markdown_source.markdown_text(text)}\n\nnext\n")
    words = visible_text.plain_text(text)
    if not words:
        assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"] * 2
    assert shown(tokens[1].children) == words


@pytest.mark.slow
@given(hostile_text)
@example("# #")
@example("#")
@example("a ##")
def test_a_heading_shows_the_words_and_nothing_else(text: str) -> None:
    tokens = renderer.parse(f"## a {markdown_source.markdown_text(text)}\n")
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    assert shown(tokens[1].children) == f"a {visible_text.plain_text(text)}".strip()


@given(hostile_text, hostile_text)
def test_a_table_keeps_its_cells(text: str, code: str) -> None:
    row = f"| {markdown_source.markdown_text(text)} | {markdown_source.markdown_code(code, in_table=True)} |"
    tokens = renderer.parse(f"| a | b |\n| --- | --- |\n{row}\n\nnext\n")
    cells = [tokens[position + 1] for position, token in enumerate(tokens) if token.type == "td_open"]
    assert len(cells) == 2
    assert shown(cells[0].children) == visible_text.plain_text(text)
    assert {token.type for token in cells[1].children or []} <= {"code_inline", "html_inline", "text", "text_special"}
    html = [token.content for token in cells[1].children or [] if token.type == "html_inline"]
    assert html in ([], ["<code>", "</code>"])


@pytest.mark.slow
@given(hostile_text)
def test_a_list_item_stays_one_item(text: str) -> None:
    tokens = renderer.parse(f"- a\n- {markdown_source.markdown_text(text)}\n- b\n")
    assert [token.type for token in tokens].count("list_item_open") == 3
    assert {token.type for token in tokens} == {
        "bullet_list_open", "list_item_open", "paragraph_open", "inline", "paragraph_close", "list_item_close",
        "bullet_list_close",
    }  # fmt: skip


@given(hostile_text)
def test_a_code_span_is_one_code_span(text: str) -> None:
    tokens = renderer.parse(f"a {markdown_source.markdown_code(text)} b\n")
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert [child.type for child in children] == ["text", "code_inline", "text"]
    if text.isascii() and text.isprintable() and text.strip():
        assert children[1].content == text


@pytest.mark.parametrize("text", ["https://x.example/a", "see www.x.example", "HTTP://x.example", "mailto:a@x.example"])
def test_addresses_are_not_in_a_form_that_renderers_turn_into_links(text: str) -> None:
    escaped = markdown_source.markdown_text(text)
    assert not re.search(r"(http|https|mailto):|www\.", escaped, re.IGNORECASE)
