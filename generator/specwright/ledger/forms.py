"""The known forms of documents, and which of them a document has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from specwright.ledger.document_text import DocumentText, UnreadableDocumentError, read_text
from specwright.ledger.facts import Fact
from specwright.ledger.readers import domino, oracle
from specwright.ledger.readers.ibm import page as ibm
from specwright.openapi.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Form:
    """A way of writing reference pages."""

    name: str
    is_form_of: Callable[[DocumentText], bool]
    read: Callable[[DocumentText], list[Fact]]


FORMS: Mapping[str, Form] = {
    module.NAME: Form(module.NAME, module.is_form_of, module.read) for module in (oracle, domino, ibm)
}


def form_of(text: DocumentText) -> Form:
    """Return the form of a document.

    Raises:
        UnreadableDocumentError: it has none that is known.
    """
    form = next((form for form in FORMS.values() if form.is_form_of(text)), None)
    if form is None:
        text.refuse(
            1,
            f"the document has none of the known forms ({', '.join(FORMS)}): it begins with '{text.line(1)[:60]}'; "
            "save the vendor's reference page as text, from its first line to its last",
        )
    return form


def read_document(path: Path) -> tuple[DocumentText, Form, list[Fact]]:
    """Read a document of any known form.

    Raises:
        UnreadableDocumentError: it cannot be read as a whole.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        message = f"{error.strerror or 'it cannot be read'}; name the folder that holds the document"
        raise UnreadableDocumentError(Diagnostic(str(path), 1, 1, "", "unreadable-document", message)) from None
    text = read_text(str(path), data)
    form = form_of(text)
    return text, form, form.read(text)
