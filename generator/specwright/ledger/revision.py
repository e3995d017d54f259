"""What a new reading of a document changes against the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from specwright.ledger.document_text import DocumentText
from specwright.ledger.facts import Fact, operations_of
from specwright.ledger.ledger import Record
from specwright.openapi.diagnostics import Diagnostic

Sort = Literal["new", "gone", "changed", "reworded", "moved"]


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that two readings do not have in common. `moved` has other lines only, `reworded` another description."""

    sort: Sort
    before: Fact | None
    after: Fact | None

    @property
    def fact(self) -> Fact:
        """The fact as it is now, or as it was."""
        fact = self.after or self.before
        assert fact is not None  # noqa: S101  # one of the two is there
        return fact


def changes(before: Sequence[Fact], after: Sequence[Fact]) -> list[Change]:
    """Return what differs: in the order of the new reading, then what is gone."""
    known = {fact.key: fact for fact in before}
    found: list[Change] = []
    for fact in after:
        old = known.pop(fact.key, None)
        if old is None:
            found.append(Change("new", None, fact))
        elif (old.value, type(old.value)) != (fact.value, type(fact.value)):
            found.append(Change("changed", old, fact))
        elif old.text != fact.text:
            found.append(Change("reworded", old, fact))
        elif (old.line, old.last) != (fact.line, fact.last):
            found.append(Change("moved", old, fact))
    return [*found, *(Change("gone", fact, None) for fact in known.values())]


def refuse_parts(text: DocumentText, before: Sequence[Fact], after: Sequence[Fact]) -> None:
    """Refuse a document that is only the beginning of the one that the ledger knows, or that one in another order.

    Raises:
        UnreadableDocumentError: the document is cut off or shuffled.
    """
    old = [fact.subject[0] for fact in operations_of(before)]
    new = [fact.subject[0] for fact in operations_of(after)]
    if len(new) < len(old) and new == old[: len(new)]:
        message = (
            f"the document ends here; in the ledger {len(old) - len(new)} operations follow, the first of them "
            f"'{old[len(new)]}'. It is cut off: save the vendor's page as a whole"
        )
        text.refuse(len(text) + 1, message)
    lost = [change for change in changes(before, after) if change.sort in ("new", "gone", "changed")]
    if lost and all(change.before is not None and change.before.last > len(text) for change in lost):
        message = (
            f"the document ends here; in the ledger the {lost[0].fact.title} has more, up to line "
            f"{lost[0].before.last if lost[0].before else 0}. It is cut off: save the vendor's page as a whole"
        )
        text.refuse(len(text) + 1, message)
    lines = {fact.subject[0]: fact.line for fact in operations_of(after)}
    shared = set(old) & set(new)
    expected = [title for title in old if title in shared]
    for wanted, found in zip(expected, (title for title in new if title in shared), strict=True):
        if wanted != found:
            message = f"'{found}' stands where the ledger has '{wanted}'; the document is shuffled: save the page again"
            text.refuse(lines[found], message)


def findings(
    text: DocumentText, record: Record, key: str, before: Sequence[Fact], after: Sequence[Fact]
) -> Iterator[Diagnostic]:
    """Yield what differs between a document and the ledger.

    Raises:
        UnreadableDocumentError: the document is cut off or shuffled.
    """
    if text.sha256 == record.sha256 and list(before) == list(after):
        return
    refuse_parts(text, before, after)
    found = changes(before, after)
    for change in found:
        fact = change.fact
        match change.sort:
            case "new":
                message = f"the {fact.title} is new in '{key}': {fact.value!r}"
            case "gone":
                message = f"the {fact.title}, {fact.value!r} in line {fact.line} of the ledger's '{key}', is gone"
            case "changed":
                old = change.before.value if change.before else None
                message = f"the {fact.title} of '{key}' changed from {old!r} to {fact.value!r}"
            case _:
                continue
        where = fact.line if change.after else min(fact.line, len(text))
        advice = "see 'specwright ledger import' for what to edit"
        yield Diagnostic(text.name, where, 1, "", f"document-fact-{change.sort}", f"{message}; {advice}")
    moved = [change for change in found if change.sort in ("moved", "reworded")]
    if moved or text.sha256 != record.sha256:
        lines = f", {len(moved)} facts with other lines or descriptions" if moved else ""
        message = f"this is not the document that the ledger was made from{lines}; see 'specwright ledger import'"
        yield Diagnostic(text.name, moved[0].fact.line if moved else 1, 1, "", "document-differs", message)
