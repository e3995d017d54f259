"""What could be better about a document that can be used."""

from __future__ import annotations

from generator.spec.document import Document
from generator.spec.problem import Problem, in_reading_order


def lint(document: Document) -> tuple[Problem, ...]:
    """Return everything worth mentioning about a document, sorted by file and line."""
    return in_reading_order(document.problem(finding) for finding in document.findings)
