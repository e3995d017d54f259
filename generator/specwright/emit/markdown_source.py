"""Text from a specification as Markdown, from which it cannot escape: no heading, link or HTML begins in it."""

from __future__ import annotations

import re

from specwright.emit.visible_text import plain_text, visible


def markdown_text(text: str) -> str:
    """Return text for use inline in Markdown: in a paragraph, heading, list item or table cell.

    It renders as the words it has, on one line; no heading, list, table cell, link, image, HTML or emphasis begins or
    ends in it.
    """
    return _BLOCK_START.sub(r"\1\\\2", _inline(text))


def _inline(text: str) -> str:
    escaped = _MARKDOWN.sub(r"\\\g<0>", plain_text(text))
    escaped = _MARKDOWN_ENTITIES.sub(lambda match: _ENTITIES[match[0]], escaped)
    escaped = _AUTOLINK.sub(r"\1\\\2", escaped)
    return _HEADING_END.sub(r"\\\g<0>", escaped)


def markdown_words(text: str) -> str:
    """Return text as `markdown_text` does, with what stands between single backticks as code."""
    parts = plain_text(text).split("`")
    if len(parts) % 2 == 0 or "``" in text:
        return markdown_text(text)
    shown: list[str] = []
    for index, part in enumerate(parts):
        if index % 2:
            shown.append(markdown_code(part, in_table=True))
        elif part:
            left, right = part[:1].isspace(), part[-1:].isspace()
            words = _inline(part) if index else markdown_text(part)
            shown.append(" " * left + words + " " * (right and bool(part.strip())))
    return "".join(shown)


def markdown_code(text: str, *, in_table: bool = False) -> str:
    """Return a Markdown code span for text, with a fence that is longer than any run of backticks in it.

    Args:
        text: The code. Line breaks become spaces.
        in_table: Whether the span stands in a table cell, where bars need a backslash even in code.
    """
    code = " ".join(visible(line) for line in text.splitlines())
    if in_table:
        if "|" in code and "\\" in code:
            # Renderers disagree about a backslash before a bar in a code span; there is no disagreement about entities.
            return f"<code>{_PUNCTUATION.sub(lambda match: f'&#{ord(match[0])};', code)}</code>"
        code = code.replace("|", "\\|")
    if not code.strip():
        return "` `"
    fence = "`" * (max((len(run) for run in re.findall("`+", code)), default=0) + 1)
    padding = " " if code.startswith(("`", " ")) or code.endswith(("`", " ")) else ""
    return f"{fence}{padding}{code}{padding}{fence}"


_MARKDOWN = re.compile(r"[\\`*\[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")

_MARKDOWN_ENTITIES = re.compile(r"[&<>]")

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}

_AUTOLINK = re.compile(r"(\b(?:https?|ftp|mailto|xmpp)|\bwww)([:.])", re.IGNORECASE)

_BLOCK_START = re.compile(r"^(\d{1,9}(?=[.)])|(?=[-+=#:]))(.)")

_HEADING_END = re.compile(r"(?<= )#+$")
