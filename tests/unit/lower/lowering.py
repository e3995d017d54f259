"""Schemas of a document, lowered one at a time: nothing is emitted, formatted or imported."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specwright.ir.models import Declaration
from specwright.ir.types import Type
from specwright.lower.coverage import Coverage
from specwright.lower.name_book import NameBook
from specwright.lower.schemas.types import SchemaLowering
from specwright.lower.site import Reads
from specwright.openapi.document import load_document


class Lowered:
    """The component schemas of a document, as types and classes."""

    def __init__(self, folder: Path, schemas: dict[str, Any]) -> None:
        path = folder / "schemas.json"
        tree = {
            "openapi": "3.1.1",
            "info": {"title": "t", "version": "1"},
            "components": {"schemas": schemas},
        }
        path.write_text(json.dumps(tree), encoding="utf-8")
        self.reads = Reads(load_document(path))
        self.coverage = Coverage(self.reads)
        self.lowering = SchemaLowering(self.reads, self.coverage, NameBook({}))
        self.lowering.declare_components()
        self.declarations = self.lowering.finish()

    def type(self, pointer: str) -> Type:
        """The type of the schema at a pointer below `components/schemas`."""
        return self.lowering.type_of(self.reads.site(f"/components/schemas/{pointer}"))

    def __getitem__(self, name: str) -> Declaration:
        return self.declarations[name]

    @property
    def omitted(self) -> dict[str, str]:
        """Reasons by keyword or kind."""
        return {omission.keyword or omission.kind: omission.reason for omission in self.coverage.omissions()}
