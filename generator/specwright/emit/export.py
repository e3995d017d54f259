"""Hands a loaded, overlaid and checked document to generators that read files, and collects what they write."""

from __future__ import annotations

import json
from pathlib import Path

from specwright.openapi.document import Document

ROOT = "openapi.json"
"""Name of the root file that is handed over."""


def hand_over(document: Document, folder: Path) -> Path:
    """Write a document into a folder as other generators expect it, and return its root file.

    All schemas are in the form of OpenAPI 3.1, whatever version the document was written in. Files that references
    lead to keep their names; they are JSON, which is YAML, too.
    """
    for name, tree in document.trees.items():
        target = folder / (name or ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        written = {**tree, "openapi": "3.1.0"} if not name else tree
        target.write_text(json.dumps(written, ensure_ascii=True), encoding="utf-8")
    return folder / ROOT


def collect(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, without caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".ruff_cache"} & set(path.parts)
    }
