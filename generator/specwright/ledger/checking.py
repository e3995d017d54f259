"""Whether a provider's specifications state what its documents state, as the ledger has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from specwright.ledger import references, revision
from specwright.ledger.fact_locations import Link, Linker
from specwright.ledger.facts import API, Fact
from specwright.ledger.forms import read_document
from specwright.ledger.ledger import (
    EXCUSE,
    FILE,
    Entry,
    Excuses,
    Ledger,
    LedgerError,
    Record,
    excuse_of,
    excuses_of,
    read_ledger,
    write_ledger,
)
from specwright.ledger.provenance import ProvenanceCheck, Stated
from specwright.ledger.sources import Source
from specwright.ledger.specification_values import agrees, linker_of
from specwright.openapi.diagnostics import Diagnostic, Location, in_reading_order
from specwright.openapi.document import Document, load_document
from specwright.provider import Provider, load_provider

MOST_EXCUSES = 0.02
"""Share of the facts of a provider that may be excused."""

Verdict = Literal["stated", "excused", "unresolved"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A fact beside what one specification says of it."""

    entry: Entry
    number: int
    """Index of the entry in the ledger."""
    specification: str
    link: Link
    verdict: Verdict
    reason: str = ""
    """Of an excuse, or why it is unresolved."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found out about a provider."""

    provider: str
    ledger: Ledger
    judged: tuple[Judged, ...]
    findings: tuple[Diagnostic, ...]
    documents: tuple[Document, ...] = ()
    """The specifications, in the order of the ledger."""
    references: references.References = field(default_factory=dict[str, references.Reference])
    """What they took over from references."""


def specifications_of(folder: Path, provider: Provider) -> list[str]:
    """Return the file names of the specifications that a provider's documents describe, the generated one first."""
    named = f"{provider.specification}.yaml"
    apart = {named, "overlay.yaml", "provider.yaml"}
    apart |= {f"{version}.yaml" for version, documents in provider.versions.items() if not documents}
    return [named, *sorted((path.name for path in folder.glob("*.yaml") if path.name not in apart), reverse=True)]


def judge(linker: Linker, ledger: Ledger, column: int) -> list[Judged]:
    """Look up all facts of a ledger in one of its specifications."""
    judged: list[Judged] = []
    name = ledger.specifications[column]
    for number, entry in enumerate(ledger.facts):
        link = linker.link(entry.document, entry.fact)
        recorded = entry.links[column]
        verdict: Verdict = "stated"
        reason = ""
        if not link.is_stated:
            verdict, reason = "unresolved", str(link.value)
        elif not agrees(entry.kind, entry.value, link.value):
            verdict, reason = "unresolved", f"the specification has {shown(link.value)}"
        if (excuse := excuse_of(recorded)) is not None and verdict == "unresolved":
            verdict, reason = "excused", excuse
        judged.append(Judged(entry, number, name, link, verdict, reason))
    return judged


def check_provider(folder: Path, sources: Path | None = None) -> Checked:
    """Check the ledger of the provider in `folder` (`specs/NAME`).

    Args:
        folder: holds `provider.yaml`, the specifications and `ledger.json`.
        sources: folder of the source documents; when given, they are read again and compared with the ledger.

    Raises:
        SpecificationError: a specification or `provider.yaml` cannot be used.
        LedgerError: the ledger cannot be used.
        UnreadableDocumentError: a source document cannot be read as a whole.
    """
    provider = load_provider(folder / "provider.yaml")
    ledger = read_ledger(folder / FILE)
    documents = [load_document(folder / name) for name in ledger.specifications]
    return check_loaded(folder, provider, ledger, documents, sources)


def check_loaded(
    folder: Path, provider: Provider, ledger: Ledger, documents: Sequence[Document], sources: Path | None = None
) -> Checked:
    """Check what is loaded already; see `check_provider`."""
    path = folder / FILE
    findings = list(_documents(path, folder, provider, ledger))
    judged: list[Judged] = []
    facts = {key: ledger.facts_of(key) for key in ledger.documents}
    taken_over = references.read_references(folder / references.FILE)
    for column, document in enumerate(documents):
        linker = linker_of(document, facts)
        found = judge(linker, ledger, column)
        judged += found
        findings += _facts(path, document, ledger, column, found)
        stated = [_stated(document, each) for each in found if each.link.is_stated]
        provenance = ProvenanceCheck(document, ledger.documents, tuple(provider.references), stated)
        named = references.complaints(document, taken_over) if column == 0 else ()
        for complaint in (*provenance.complaints(), *named):
            findings.append(_problem(document.location(complaint.pointer), complaint.rule, complaint.message))
    excused = sum(each.verdict == "excused" for each in judged)
    if judged and excused > MOST_EXCUSES * len(judged):
        message = f"{excused} of {len(judged)} facts are excused, more than 2 %; transcribe some of them"
        findings.append(Diagnostic(str(path), 1, 1, "", "too-many-excuses", message))
    if sources is not None:
        for key, record in ledger.documents.items():
            text, _, now = read_document(sources / record.file)
            findings += revision.findings(text, record, key, facts[key], now)
    return Checked(folder.name, ledger, tuple(judged), in_reading_order(findings), tuple(documents), taken_over)


def write_provider(folder: Path, sources: Path) -> tuple[Checked, bool]:
    """Read the source documents of a provider, write its `ledger.json`, and check it.

    Excuses of facts that are still unresolved are kept; what nobody has decided on has null in the place of a pointer.

    Returns:
        The check, and whether the file changed.

    Raises:
        SpecificationError, UnreadableDocumentError: as `check_provider`.
    """
    provider = load_provider(folder / "provider.yaml")
    names = specifications_of(folder, provider)
    documents = [load_document(folder / name) for name in names]
    excuses: Excuses = {}
    before: Ledger | None = None
    with suppress(LedgerError):  # there is none yet, or none that can be used: this one replaces it
        before = read_ledger(folder / FILE)
        excuses = excuses_of(before)
    records: dict[str, Record] = {}
    facts: dict[str, list[Fact]] = {}
    for key, entry in provider.documents.items():
        text, form, facts[key] = read_document(sources / str(entry["file"]))
        if before is not None:
            revision.refuse_parts(text, before.facts_of(key), facts[key])
        records[key] = Record(str(entry["file"]), text.sha256, len(text), form.name)
    linkers = [linker_of(document, facts) for document in documents]
    entries: list[Entry] = []
    for key, listed in facts.items():
        for fact in listed:
            links: list[str | None] = []
            for name, linker in zip(names, linkers, strict=True):
                link = linker.link(key, fact)
                is_stated = link.is_stated and agrees(fact.kind, fact.value, link.value)
                links.append(link.pointer if is_stated else excuses.get((name, key, fact.kind, fact.subject)))
            entries.append(
                Entry(key, fact.line, fact.last, fact.kind, fact.subject, fact.value, fact.text, tuple(links))
            )
    ledger = Ledger(records, tuple(names), tuple(entries))
    changed = write_ledger(folder / FILE, ledger)
    return check_loaded(folder, provider, ledger, documents), changed


def shown(value: Any) -> str:
    """Return a value as JSON, shortened."""
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= 100 else f"{text[:97]}..."


def _problem(location: Location, rule: str, message: str) -> Diagnostic:
    return Diagnostic(location.file, location.line, location.column, "", rule, message)


def _documents(path: Path, folder: Path, provider: Provider, ledger: Ledger) -> Iterator[Diagnostic]:
    """Compare the head of the ledger with `provider.yaml`."""
    name = folder.name
    stated = {key: (entry.get("file"), entry.get("sha256")) for key, entry in provider.documents.items()}
    for key in dict.fromkeys((*stated, *ledger.documents)):
        record = ledger.documents.get(key)
        if record is None or (record.file, record.sha256) != stated.get(key):
            message = (
                f"provider.yaml and ledger.json name different documents under '{key}' (file or sha256); "
                f"correct provider.yaml, then run 'specwright ledger write {name} --sources DIR'"
            )
            yield Diagnostic(str(path), 1, 1, "", "ledger-document-differs", message)
    if list(ledger.specifications) != specifications_of(folder, provider):
        message = f"the ledger is about other specifications; run 'specwright ledger write {name} --sources DIR'"
        yield Diagnostic(str(path), 1, 1, "", "ledger-specifications-differ", message)


def _facts(
    path: Path, document: Document, ledger: Ledger, column: int, judged: Sequence[Judged]
) -> Iterator[Diagnostic]:
    """Yield what is wrong with facts; what is missing for one and the same reason is one finding."""
    missing: dict[tuple[str, str], list[Judged]] = {}
    first_line = 6 + len(ledger.documents)
    for each in judged:
        entry, link, recorded = each.entry, each.link, each.entry.links[column]
        source = Source(entry.document, entry.line, entry.last)
        line = first_line + each.number
        if each.verdict == "unresolved" and not link.is_stated:
            missing.setdefault((link.pointer, str(link.value)), []).append(each)
        elif each.verdict == "unresolved":
            message = (
                f"{source} states {shown(entry.value)} as {entry.fact.title}, the specification {shown(link.value)}; "
                f"correct the specification, or excuse the fact in {FILE}"
            )
            yield _problem(document.location(link.pointer), "fact-differs", message)
        elif each.verdict == "stated" and recorded is not None and recorded.startswith(EXCUSE):
            message = (
                f"the {entry.fact.title} is excused, but stated at '{link.pointer}'; run 'specwright ledger write'"
            )
            yield Diagnostic(str(path), line, 1, "", "excuse-outdated", message)
        elif each.verdict == "stated" and recorded != link.pointer:
            message = (
                f"the {entry.fact.title} is stated at '{link.pointer}', not at '{recorded}'; "
                "run 'specwright ledger write'"
            )
            yield Diagnostic(str(path), line, 1, "", "pointer-outdated", message)
    for (pointer, reason), group in missing.items():
        entry = group[0].entry
        source = Source(entry.document, entry.line, entry.last)
        more = f" and {len(group) - 1} more facts" if len(group) > 1 else ""
        message = (
            f"{source} states {shown(entry.value)} as {entry.fact.title}{more}, and the specification does not: "
            f"{reason}; add it, or excuse the fact in {FILE}"
        )
        yield _problem(document.location(pointer), "fact-without-pointer", message)


def _stated(document: Document, each: Judged) -> Stated:
    pointer = each.link.pointer
    try:
        target = document.resolve(document.at(pointer), pointer)[1]
    except KeyError:
        target = pointer
    found = (pointer,) if target == pointer else (pointer, target)
    entry = each.entry
    return Stated(entry.document, entry.line, entry.last, found, entry.kind, is_general=entry.subject[0] == API)


def first_complaint(
    ledger: Ledger,
    provider: Provider,
    document: Document,
    column: int,
    taken_over: references.References | None = None,
) -> str | None:
    """Return the id of the first rule that a specification breaks, or None. Quick: nothing is looked up in files."""
    facts = {key: ledger.facts_of(key) for key in ledger.documents}
    judged = judge(linker_of(document, facts), ledger, column)
    for each in judged:
        recorded = each.entry.links[column]
        if each.verdict == "unresolved":
            return "fact-differs" if each.link.is_stated else "fact-without-pointer"
        if each.verdict == "stated" and recorded != each.link.pointer:
            return "pointer-outdated"
    stated = [_stated(document, each) for each in judged if each.link.is_stated]
    provenance = ProvenanceCheck(document, ledger.documents, tuple(provider.references), stated)
    named = references.complaints(document, taken_over or {}) if column == 0 else ()
    return next((complaint.rule for complaint in (*named, *provenance.complaints())), None)
