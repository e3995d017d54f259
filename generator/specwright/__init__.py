"""Specwright: from curated OpenAPI specifications to Python client packages.

    import specwright

    for diagnostic in specwright.lint("openapi.yaml"):
        print(diagnostic)
    result = specwright.generate("openapi.yaml", "parcels-client", overlays=["overlay.yaml"])
    print(result.operations)

These functions do what the commands of the same names do. Everything else is internal and may change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specwright.errors import SpecwrightError

if TYPE_CHECKING:
    from specwright.api import (
        Diagnostic,
        Document,
        GenerationResult,
        SpecificationError,
        generate,
        lint,
        load,
    )

__version__ = "0.1.0"

__all__ = [
    "Diagnostic",
    "Document",
    "GenerationResult",
    "SpecificationError",
    "SpecwrightError",
    "__version__",
    "generate",
    "lint",
    "load",
]


def __getattr__(name: str) -> object:
    """Load the stages when the first of their names is used: the command line needs none of them to print its help."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from specwright import api

    return getattr(api, name)
