"""How much of the documents the specifications state: a document, a kind and an operation at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from specwright.ledger.checking import Checked, Judged
from specwright.ledger.facts import KINDS
from specwright.ledger.sites import Holder, holders_of


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
    holders: Mapping[Holder, int]
    """What holds the values of the generated specification -> how many of them."""


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
        holders=_holders(checked),
    )


def _holders(checked: Checked) -> Mapping[Holder, int]:
    if not checked.documents:
        return {}
    first = checked.ledger.specifications[0]
    stated = {each.link.pointer for each in checked.judged if each.specification == first and each.link.is_stated}
    return holders_of(checked.documents[0].tree, stated, checked.references)


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
