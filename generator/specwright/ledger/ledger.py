"""`ledger.json`: the facts of a provider's documents, and where its specifications state them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from specwright.errors import SpecwrightError
from specwright.ledger.facts import KINDS, Fact, has_shape
from specwright.openapi.diagnostics import Diagnostic, quoted

FILE = "ledger.json"
EXCUSE = "not-transcribed: "
"""What an entry has in the place of a pointer when the specification leaves the fact out; the reason follows."""


Excuses = Mapping[tuple[str, str, str, tuple[str, ...]], str]
"""Specification, document, kind and subject of a fact -> why it is left out."""


class LedgerError(SpecwrightError):
    """A ledger cannot be used. `problems` says why."""

    def __init__(self, problem: Diagnostic) -> None:
        self.problems = (problem,)
        super().__init__(str(problem))


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A source document, as it was when it was read."""

    file: str
    sha256: str
    lines: int
    form: str
    """Name of the reader."""


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """A fact and its places, one line of the file."""

    document: str
    line: int
    last: int
    kind: str
    subject: tuple[str, ...]
    value: Any
    text: str
    links: tuple[str | None, ...]
    """A specification each: a JSON pointer, an excuse, or None where nobody has decided yet."""

    @property
    def fact(self) -> Fact:
        """The fact alone."""
        return Fact(self.line, self.last, self.kind, self.subject, self.value, self.text)


class Ledger(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that `ledger.json` holds."""

    documents: dict[str, Record]
    """By key, as in `provider.yaml`."""
    specifications: tuple[str, ...]
    """File names; the order is that of the links."""
    facts: tuple[Entry, ...]

    def facts_of(self, key: str) -> list[Fact]:
        """Return the facts of one document in its order."""
        return [entry.fact for entry in self.facts if entry.document == key]


def excuse_of(link: str | None) -> str | None:
    """Return the reason when a link is an excuse."""
    return link.removeprefix(EXCUSE) if link is not None and link.startswith(EXCUSE) else None


def read_ledger(path: Path) -> Ledger:
    """Read `ledger.json`.

    Raises:
        LedgerError: the file is missing or is none.
    """

    def refuse(message: str) -> LedgerError:
        return LedgerError(Diagnostic(str(path), 1, 1, "", "unusable-ledger", message))

    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise refuse(f"{reason}; write it with 'specwright ledger write {path.parent.name} --sources DIR'") from None
    try:
        ledger = msgspec.json.decode(data, type=Ledger)
    except msgspec.DecodeError as error:
        raise refuse(f"this is not a ledger: {error}; restore it, or write it again with 'ledger write'") from None
    width = len(ledger.specifications)
    for name in ledger.specifications:
        if not re.fullmatch(r"[\w][\w.+ -]*", name):
            raise refuse(f"{quoted(name)} of 'specifications' is no name of a file; restore the file")
    for number, entry in enumerate(ledger.facts, start=1):
        known = entry.document in ledger.documents and entry.kind in KINDS and entry.subject
        is_placed = len(entry.links) == width and 1 <= entry.line <= entry.last
        if not known or not is_placed or not has_shape(entry.kind, entry.value):
            raise refuse(
                f"entry {number} of 'facts' is damaged; restore the file, or write it again with 'ledger write'"
            )
    return ledger


def encoded(ledger: Ledger) -> bytes:
    """Return the bytes of `ledger.json`: a fact a line, so that a change to one shows as such."""
    documents = ",\n".join(
        f"    {msgspec.json.encode(key).decode()}: {msgspec.json.encode(record).decode()}"
        for key, record in ledger.documents.items()
    )
    facts = ",\n".join(f"    {msgspec.json.encode(entry).decode()}" for entry in ledger.facts)
    specifications = msgspec.json.encode(ledger.specifications).decode()
    head = f'{{\n  "documents": {{\n{documents}\n  }},\n  "specifications": {specifications},\n'
    return f'{head}  "facts": [\n{facts}\n  ]\n}}\n'.encode()


def write_ledger(path: Path, ledger: Ledger) -> bool:
    """Write `ledger.json` as a whole, if it differs; return whether it did."""
    data = encoded(ledger)
    if path.is_file() and path.read_bytes() == data:
        return False
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_bytes(data)
    beside.replace(path)
    return True


def excuses_of(ledger: Ledger) -> Excuses:
    """Return the excuses by specification, document, kind and subject."""
    return {
        (name, entry.document, entry.kind, entry.subject): link
        for entry in ledger.facts
        for name, link in zip(ledger.specifications, entry.links, strict=True)
        if link is not None and excuse_of(link) is not None
    }
