"""Reading specifications: bytes to an immutable, checked, normalised document."""

from generator.spec.document import Document, load_document
from generator.spec.lint import lint
from generator.spec.problem import Location, Problem, SpecificationError

__all__ = ["Document", "Location", "Problem", "SpecificationError", "lint", "load_document"]
