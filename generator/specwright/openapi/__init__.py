"""Reading specifications: bytes to an immutable, checked, normalised document."""

from specwright.openapi.diagnostics import Location, Problem, SpecificationError
from specwright.openapi.document import Document, load_document
from specwright.openapi.linting.document import lint

__all__ = ["Document", "Location", "Problem", "SpecificationError", "lint", "load_document"]
