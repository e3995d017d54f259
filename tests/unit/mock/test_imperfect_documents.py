"""What a client can be generated for can be served: the server takes documents as loading repaired them."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.mock.server import StrictServer, create_application
from specwright.openapi import load_document
from specwright.openapi.operations import operations_of

FRAGMENTS = Path(__file__).parents[2] / "fragments"
DOCUMENTS = [*sorted((FRAGMENTS / "imperfect").glob("*.*")), FRAGMENTS / "swagger2" / "api.yaml"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_loaded_document_can_be_served(path: Path) -> None:
    document = load_document(path)
    server: StrictServer = create_application(document).state.server
    described = [found for found in operations_of(document.tree, document.references) if found.path is not None]
    assert len(server.operations) == len(described)
