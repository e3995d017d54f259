"""What to edit in a specification when the vendor has published the next revision of a document."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from specwright.ledger import revision
from specwright.ledger.document_text import DocumentText
from specwright.ledger.fact_locations import Linker
from specwright.ledger.facts import LIMITS, Fact, operations_of
from specwright.ledger.ledger import Ledger
from specwright.ledger.revision import Change
from specwright.ledger.sources import Source, sources_of
from specwright.ledger.specification_values import linker_of
from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Location
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing to do to the specification."""

    location: Location
    pointer: str
    what: str
    """In words."""
    before: Any = None
    after: Any = None

    def __str__(self) -> str:
        return f"{self.location}: {self.what}"


@dataclass(frozen=True, slots=True)
class Proposals:
    """What a new document changes, and what to edit for it."""

    document: str
    """Key in `provider.yaml`."""
    sha256: str
    lines: int
    changes: tuple[Change, ...]
    edits: tuple[Edit, ...]

    def of(self, *sorts: str) -> list[Change]:
        """Return the changes of some sorts."""
        return [change for change in self.changes if change.sort in sorts]


def proposals_of(
    text: DocumentText, after: Sequence[Fact], ledger: Ledger, key: str, document: Document, name: str
) -> Proposals:
    """Compare a new document with the ledger.

    Args:
        text: the new document.
        after: its facts.
        ledger: knows the document before.
        key: of the document in the ledger.
        document: the specification to edit.
        name: its file name in the ledger.

    Raises:
        UnreadableDocumentError: the new document is cut off or shuffled.
    """
    before = ledger.facts_of(key)
    revision.refuse_parts(text, before, after)
    found = revision.changes(before, after)
    linker = linker_of(document, {each: ledger.facts_of(each) for each in ledger.documents})
    column = ledger.specifications.index(name)
    recorded = {entry.fact.key: entry.links[column] for entry in ledger.facts if entry.document == key}
    edits = [*_edits(found, linker, document, key, recorded), *_renumbered(document, key, before, after)]
    return Proposals(key, text.sha256, len(text), tuple(found), tuple(edits))


def _edits(
    found: Sequence[Change],
    linker: Linker,
    document: Document,
    key: str,
    recorded: dict[tuple[str, tuple[str, ...]], str | None],
) -> Iterator[Edit]:
    new_subjects = {change.fact.subject for change in found if change.sort == "new" and _is_thing(change.fact)}
    gone_subjects = {change.fact.subject for change in found if change.sort == "gone" and _is_thing(change.fact)}
    for change in found:
        fact = change.fact
        if change.sort == "moved" or _lists_members(change):
            continue
        within = new_subjects if change.sort == "new" else gone_subjects
        if change.sort in ("new", "gone") and any(
            fact.subject[:depth] in within for depth in range(1, len(fact.subject) + (not _is_thing(fact)))
        ):
            continue  # said with the thing that it belongs to
        link = linker.link(key, change.before or fact)
        pointer = recorded.get(fact.key) or link.pointer
        pointer = link.pointer if not pointer.startswith("/") else pointer
        value = msgspec.json.encode(fact.value).decode()
        line = Source(key, fact.line, fact.last)
        if change.sort == "new":
            what = f"add {fact.title}: {value} ({line})"
            parts = [each for each in found if each.sort == "new" and each.fact.subject == fact.subject]
            inner = ", ".join(
                f"{each.fact.kind}: {msgspec.json.encode(each.fact.value).decode()}" for each in parts[1:]
            )
            what += f"; {inner}" if inner and _is_thing(fact) else ""
            if fact.kind == "parameter":
                written = _parameter([each.fact for each in parts])
                yield Edit(document.location(pointer), pointer, f"{what}; write '- {written}'", None, written)
                continue
        elif change.sort == "gone":
            what = f"remove {fact.title}: {value}; the document no longer states it"
        elif change.sort == "changed":
            was = msgspec.json.encode(change.before.value if change.before else None).decode()
            what = f"change {fact.title} from {was} to {value} ({line})"
        else:
            what = f"read {line} again: the description of {fact.title} has other words"
        old = change.before.value if change.before else None
        yield Edit(document.location(pointer), pointer, what, old, None if change.sort == "gone" else fact.value)


def _lists_members(change: Change) -> bool:
    """Return whether a change of a list says no more than that members are new or gone, which is said with them."""
    before, after = change.before, change.after
    if change.fact.kind not in ("parameters", "statuses", "properties", "headers") or before is None or after is None:
        return False
    return is_list(before.value) and is_list(after.value) and set(before.value) != set(after.value)


def _parameter(facts: Sequence[Fact]) -> str:
    """Return a parameter as one line of YAML."""
    stated = {fact.kind: fact.value for fact in facts}
    location = stated.get("place", "query")
    schema = {kind: stated[kind] for kind in ("type", "format", "enum", "default", *LIMITS) if kind in stated}
    parameter = {"name": stated["parameter"], "in": location, "required": stated.get("required", location == "path")}
    return msgspec.json.encode({**parameter, "schema": schema}).decode()


def _is_thing(fact: Fact) -> bool:
    """Return whether a fact says that there is something, which other facts are about."""
    return fact.kind in ("operation", "parameter", "property", "header", "status", "body", "server")


def _renumbered(document: Document, key: str, before: Sequence[Fact], after: Sequence[Fact]) -> Iterator[Edit]:
    """Propose the `x-source` entries whose lines have moved."""
    moves = _moves(before, after)
    rest: list[tuple[Any, str]] = [(document.tree, "")]
    found: list[Edit] = []
    while rest:
        node, pointer = rest.pop()
        if is_object(node):
            if isinstance(node.get("x-source"), str):
                entries, _ = sources_of(node["x-source"])
                new = [_moved(entry, moves) if entry.key == key and entry.first else entry for entry in entries]
                if list(entries) != new:
                    old_text, new_text = ", ".join(map(str, entries)), ", ".join(map(str, new))
                    at = f"{pointer}/x-source"
                    what = f"change x-source from '{old_text}' to '{new_text}'"
                    found.append(Edit(document.location(at), at, what, old_text, new_text))
            rest += [
                (value, pointers.join(pointer, name)) for name, value in node.items() if type(value) in (dict, list)
            ]
        elif is_list(node):
            rest += [(value, f"{pointer}/{index}") for index, value in enumerate(node)]
    yield from sorted(found, key=lambda edit: edit.location)


def _moves(
    before: Sequence[Fact], after: Sequence[Fact]
) -> tuple[dict[tuple[int, int], Source], list[tuple[int, int]]]:
    """Return where operations went, and for every old line that a surviving fact stands in, how far it moved."""
    now = {fact.key: fact for fact in after}
    operations = {
        (fact.line, fact.last): Source("", now[fact.key].line, now[fact.key].last)
        for fact in operations_of(before)
        if fact.key in now
    }
    shifts = sorted(
        {
            (line, moved - line)
            for fact in before
            if fact.key in now
            for line, moved in ((fact.line, now[fact.key].line),)
        }
    )
    return operations, shifts


def _moved(entry: Source, moves: tuple[dict[tuple[int, int], Source], list[tuple[int, int]]]) -> Source:
    operations, shifts = moves
    if (entry.first, entry.last) in operations:
        target = operations[entry.first, entry.last]
        return Source(entry.key, target.first, target.last)

    def shift(line: int) -> int:
        index = bisect_right(shifts, (line, 1 << 30)) - 1
        return shifts[index][1] if index >= 0 else 0

    return Source(entry.key, entry.first + shift(entry.first), entry.last + shift(entry.last))
