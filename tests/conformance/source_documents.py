"""The vendors' pages that specifications were made from. They are not ours to distribute."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("SPECWRIGHT_SOURCES", REPOSITORY.parent / "shared" / "sources"))


def source_document(file: str) -> Path:
    """The path of a source document; without it, the test that asks for it is skipped."""
    path = FOLDER / file
    if not path.is_file():
        pytest.skip(f"the source document {file} is not at hand; SPECWRIGHT_SOURCES names the folder that has it")
    return path
