"""Reading specifications: bytes to an immutable, checked, normalised document."""

from specwright.openapi.diagnostics import Diagnostic, Location, SpecificationError
from specwright.openapi.document import Document, load_document
from specwright.openapi.linting.document import lint

__all__ = ["Diagnostic", "Document", "Location", "SpecificationError", "lint", "load_document"]
