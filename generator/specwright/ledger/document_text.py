"""A vendor's document as lines, and the error that says which line could not be read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import NoReturn

from specwright.errors import SpecwrightError
from specwright.openapi.diagnostics import Diagnostic, quoted

_BYTE_ORDER_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"\xef\xbb\xbf": "UTF-8 with a byte order mark"}
_MOST_LINES = 200_000


class UnreadableDocumentError(SpecwrightError):
    """A document cannot be read as a whole. `problems` names the first line that could not be."""

    def __init__(self, problem: Diagnostic) -> None:
        self.problems = (problem,)
        super().__init__(str(problem))


@dataclass(frozen=True, slots=True)
class DocumentText:
    """A source document. Lines count from 1."""

    name: str
    """File name, for messages and ledger."""
    lines: tuple[str, ...]
    """Without line ends; `lines[0]` is line 1."""
    sha256: str
    """Of the bytes, hexadecimal."""

    def __len__(self) -> int:
        return len(self.lines)

    def line(self, number: int) -> str:
        """Return a line, empty beyond the end."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def hash_of(self, first: int, last: int) -> str:
        """Return 12 hexadecimal digits over the lines from `first` to `last`, blanks at their ends not counted."""
        return hash_of("\n".join(line.strip() for line in self.lines[first - 1 : last]))

    def refuse(self, line: int, message: str, column: int = 1) -> NoReturn:
        """Raise the error that says that `line` could not be read.

        Raises:
            UnreadableDocumentError: always.
        """
        raise UnreadableDocumentError(Diagnostic(self.name, line, column, "", "unreadable-document", message))


def hash_of(text: str) -> str:
    """Return 12 hexadecimal digits that stand for a description, which is itself not kept."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def read_text(name: str, data: bytes) -> DocumentText:
    """Return the lines of a document.

    Args:
        name: file name, for messages.
        data: the bytes; UTF-8 without byte order mark, lines ended by LF or CRLF.

    Raises:
        UnreadableDocumentError: the bytes are not such a text.
    """
    empty = DocumentText(name, (), "")
    if not data.strip():
        empty.refuse(1, "the document is empty; save the vendor's page as text again")
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            empty.refuse(1, f"the document is in {encoding}; save it as UTF-8 without a byte order mark")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        empty.refuse(line, f"byte 0x{data[error.start]:02x} is not UTF-8; save the document as UTF-8", column)
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    for number, text_line in enumerate(lines, start=1):
        for column, character in enumerate(text_line, start=1):
            if (character < " " and character != "\t") or character == "\ufffd" or "\x7f" <= character <= "\x9f":
                empty.refuse(
                    number, f"the character {quoted(character)} is not text; save the document as UTF-8 again", column
                )
    if len(lines) > _MOST_LINES:
        empty.refuse(_MOST_LINES + 1, f"the document has more than {_MOST_LINES} lines; it is not a reference page")
    return DocumentText(name, tuple(lines), hashlib.sha256(data).hexdigest())
