"""What the commands of the ledger do, as functions that return values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from specwright.ledger import checking, coverage, update_plan
from specwright.ledger.checking import Checked
from specwright.ledger.coverage import Coverage
from specwright.ledger.forms import read_document
from specwright.ledger.ledger import FILE, Ledger, read_ledger
from specwright.ledger.update_plan import Proposals
from specwright.openapi.document import load_document
from specwright.project import provider_folders
from specwright.provider import load_provider


@dataclass(frozen=True, slots=True)
class Reported:
    """A provider and its coverage."""

    checked: Checked
    coverage: Coverage


def check(root: Path, providers: Sequence[str] = (), sources: Path | None = None) -> list[Checked]:
    """Compare ledgers with specifications, and with source documents where their folder is given.

    Raises:
        ProjectError, SpecificationError, LedgerError, UnreadableDocumentError: an input cannot be used.
    """
    return [checking.check_provider(folder, sources) for folder in provider_folders(root, providers)]


def write(root: Path, providers: Sequence[str], sources: Path) -> list[tuple[Checked, bool]]:
    """Read source documents and write ledgers; the second value of a pair says whether the file changed.

    Raises:
        ProjectError, SpecificationError, LedgerError, UnreadableDocumentError: an input cannot be used; its ledger
            is not written.
    """
    return [checking.write_provider(folder, sources) for folder in provider_folders(root, providers)]


def report(root: Path, providers: Sequence[str] = ()) -> list[Reported]:
    """Return what the ledgers cover.

    Raises:
        ProjectError, SpecificationError, LedgerError: an input cannot be used.
    """
    return [Reported(each, coverage.coverage_of(each)) for each in check(root, providers)]


def import_document(root: Path, document: Path, provider: str | None = None) -> Proposals:
    """Compare the next revision of a vendor's document with the ledger that knows the one before.

    Args:
        root: folder of the project.
        document: the new text.
        provider: whose document it is; by default the one whose ledger has most operations of it.

    Raises:
        ProjectError, SpecificationError, LedgerError, UnreadableDocumentError: an input cannot be used.
    """
    text, form, facts = read_document(document)
    best: tuple[int, Path, Ledger, str] | None = None
    for folder in provider_folders(root, [provider] if provider else ()):
        ledger = read_ledger(folder / FILE)
        for key, record in ledger.documents.items():
            if record.form != form.name:
                continue
            shared = {fact.key for fact in facts} & {fact.key for fact in ledger.facts_of(key)}
            if shared and (best is None or len(shared) > best[0]):
                best = len(shared), folder, ledger, key
    if best is None:
        text.refuse(1, "no ledger knows an operation of this document; name the provider's own document")
    _, folder, ledger, key = best
    name = f"{load_provider(folder / 'provider.yaml').specification}.yaml"
    return update_plan.proposals_of(text, facts, ledger, key, load_document(folder / name), name)
