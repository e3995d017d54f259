"""What a source document states: one fact a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from specwright.ledger.document_text import DocumentText, hash_of
from specwright.openapi.json_types import is_list

LIMITS = (
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
)
"""Keywords of JSON Schema that bound a value; each is a kind of fact."""

API = "the API"
"""Subject of what holds for all operations."""

KINDS: dict[str, str] = {
    "operation": "operation",
    "method": "method",
    "path": "path",
    "parameters": "parameter",
    "parameter": "parameter",
    "place": "place",
    "type": "type",
    "items": "type",
    "required": "required",
    "default": "default",
    "enum": "enum",
    "choice": "enum",
    "format": "format",
    **dict.fromkeys(LIMITS, "limit"),
    **dict.fromkeys(("any of", "exclusive", "needs", "only with", "cap", "unit", "permission"), "condition"),
    "example": "example",
    "sample": "example",
    "body": "body",
    "schema": "body",
    "properties": "property",
    "property": "property",
    "statuses": "status",
    "status": "status",
    "headers": "header",
    "header": "header",
    "media type": "media type",
    "server": "server",
    "authentication": "authentication",
    "deprecation": "deprecation",
    "version": "version note",
}
"""Kind of a fact -> the heading that reports count it under."""

_FREE = frozenset({"example", "sample", "default"})
_LISTS = frozenset("parameters properties statuses exclusive enum headers needs".split()) | {
    "any of",
    "media type",
    "only with",
}
_OPTIONAL = frozenset("parameter property body schema".split())
_FLAGS = frozenset({"required", "deprecation"})
_NUMBERS = frozenset({*LIMITS, "cap"}) - {"pattern"}


def has_shape(kind: str, value: Any) -> bool:
    """Whether a value can be that of a fact of a kind."""
    if kind in _FREE:
        return True
    if kind in _LISTS or (kind == "type" and is_list(value)):
        is_count = kind in ("parameters", "properties") and type(value) is int
        return is_count or (is_list(value) and all(isinstance(item, str) for item in value))
    if kind in _FLAGS:
        return isinstance(value, bool)
    if kind in _NUMBERS:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str) or (value is None and kind in _OPTIONAL)


@dataclass(frozen=True, slots=True)
class Fact:
    """One value that a document states.

    `subject` says what the fact is about: the title of the operation, then steps such as `parameter query limit`,
    `body`, `response 404`, `header etag`, `schema Error`, `property code`. It holds no line numbers, so that it stays
    the same when a revision moves lines.
    """

    line: int
    last: int
    kind: str
    subject: tuple[str, ...]
    value: Any
    """As JSON has it."""
    text: str = ""
    """Hash of the description that belongs to the fact; empty when there is none."""

    @property
    def key(self) -> tuple[str, tuple[str, ...]]:
        """What makes two readings of the same fact one."""
        return self.kind, self.subject

    @property
    def title(self) -> str:
        """Kind and subject in one line."""
        return f"{self.kind} of {' > '.join(self.subject)}"


@dataclass(slots=True)
class Reading:
    """What a reader found so far."""

    text: DocumentText
    facts: list[Fact] = field(default_factory=list[Fact])
    _keys: dict[tuple[str, tuple[str, ...]], int] = field(default_factory=dict[tuple[str, tuple[str, ...]], int])

    def add(
        self, lines: int | tuple[int, int], kind: str, subject: tuple[str, ...], value: Any, description: str = ""
    ) -> None:
        """Note a fact.

        Raises:
            UnreadableDocumentError: the document has stated another fact of that kind about the same subject.
        """
        first, last = (lines, lines) if isinstance(lines, int) else lines
        fact = Fact(first, last, kind, subject, value, hash_of(description) if description else "")
        if fact.key in self._keys:
            message = f"the {fact.title} stands in line {self._keys[fact.key]} already; one of the two is misplaced"
            self.text.refuse(first, message)
        self._keys[fact.key] = first
        self.facts.append(fact)


def operations_of(facts: Iterable[Fact]) -> list[Fact]:
    """Return the facts that name operations, in the order of the document."""
    return [fact for fact in facts if fact.kind == "operation"]
