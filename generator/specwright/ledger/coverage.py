"""How much of the documents the specifications state: a document, a kind and an operation at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from specwright.ledger.checking import Checked, Judged
from specwright.ledger.facts import KINDS


@dataclass(frozen=True, slots=True)
class Count:
    """Facts with the same heading."""

    heading: str
    facts: int = 0
    excused: int = 0
    unresolved: int = 0

    @property
    def stated(self) -> int:
        """Facts that the specification states as the document does."""
        return self.facts - self.excused - self.unresolved

    @property
    def share(self) -> float:
        """Stated and excused facts, of all; 1 when there are none."""
        return 1 - self.unresolved / self.facts if self.facts else 1.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """The counts of a provider. Each fact counts once a specification."""

    total: Count
    documents: tuple[Count, ...]
    kinds: tuple[Count, ...]
    operations: tuple[Count, ...]


def coverage_of(checked: Checked) -> Coverage:
    """Return the counts of a check."""
    specifications = len(checked.ledger.specifications)

    def document(each: Judged) -> str:
        return each.entry.document if specifications == 1 else f"{each.entry.document} in {each.specification}"

    return Coverage(
        total=_counts(checked.judged, lambda _: checked.provider)[0] if checked.judged else Count(checked.provider),
        documents=_counts(checked.judged, document),
        kinds=_counts(checked.judged, lambda each: KINDS[each.entry.kind]),
        operations=_counts(checked.judged, lambda each: each.entry.subject[0]),
    )


def _counts(judged: Iterable[Judged], heading_of: Callable[[Judged], str]) -> tuple[Count, ...]:
    counts: dict[str, Count] = {}
    for each in judged:
        heading = heading_of(each)
        count = counts.get(heading, Count(heading))
        counts[heading] = replace(
            count,
            facts=count.facts + 1,
            excused=count.excused + (each.verdict == "excused"),
            unresolved=count.unresolved + (each.verdict == "unresolved"),
        )
    return tuple(counts.values())
