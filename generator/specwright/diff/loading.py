"""Documents to compare: read like those that clients are made from, but nothing is added to them.

A client needs every parameter of a path, declared or not. A comparison has to see that one was not declared before.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from specwright.openapi.document import Document, load_document


def load(path: str | os.PathLike[str], overlays: Sequence[str | os.PathLike[str]] = ()) -> Document:
    """Read a document for comparison.

    Raises:
        SpecificationError: with everything that makes the document unusable even for that.
    """
    return load_document(path, overlays, declare_parameters=False)
