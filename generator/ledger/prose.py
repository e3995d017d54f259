"""Reader of IBM's page."""

from __future__ import annotations

from generator.ledger.document_text import DocumentText
from generator.ledger.facts import Fact, Reading

NAME = "prose"


def is_form_of(text: DocumentText) -> bool:
    """Return whether the document looks like this page."""
    return "Methods" in text.lines and "Status Code" in text.lines


def read(text: DocumentText) -> list[Fact]:
    """Return the facts of the page."""
    return Reading(text).facts
