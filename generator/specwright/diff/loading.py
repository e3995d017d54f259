"""Documents to compare: read like those that clients are made from, but with less asked of them.

A comparison needs to know what a document means, not that a client can be made from it. So what leaves no doubt
about the meaning (an operation without responses, a path parameter that is not declared) is a finding here, no error.
"""

from __future__ import annotations

import os
from pathlib import Path

from specwright.openapi.checks import check
from specwright.openapi.document import Document, load_document
from specwright.openapi.source_map import Places
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.references import References
from specwright.openapi.files import load_source
from specwright.openapi.walk import survey
from specwright.openapi.json_types import object_or_empty

TOLERATED = frozenset({
    "operation-without-responses", "path-parameter-missing", "duplicate-operation-id", "duplicate-parameter",
    "no-paths", "path-without-slash",
})  # fmt: skip
"""Rules whose breach leaves no doubt about what a document means."""


def load(path: str | os.PathLike[str]) -> Document:
    """Read a document for comparison.

    Raises:
        SpecificationError: with everything that makes the document unusable even for that.
    """
    try:
        return load_document(path)
    except SpecificationError as error:
        if any(problem.rule not in TOLERATED for problem in error.problems):
            raise
    return _load_tolerantly(Path(path))


def _load_tolerantly(path: Path) -> Document:
    source = load_source(path)
    places = Places(source, {})
    tree = object_or_empty(source.root.tree)
    references = References(source, tree)
    surveyed = survey(tree, references, places.origins)
    references.forget_targets()
    findings = (*surveyed.findings, *check(tree, references, surveyed))
    digest = source.sha256([])
    return Document(path, str(tree["openapi"]), tree, digest, surveyed, findings, source.is_curated, references, places)
