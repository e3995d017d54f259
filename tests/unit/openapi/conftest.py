"""What the tests of loading share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specwright.openapi import Document, load_document

Load = Callable[..., Document]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Write files into an empty folder (by keyword: name without `.yaml` to text) and load `root.yaml` from there."""
    monkeypatch.chdir(tmp_path)

    def write_and_load(root: str, overlays: tuple[str, ...] = (), **files: str) -> Document:
        for name, text in {"root": root, **files}.items():
            (tmp_path / f"{name}.yaml").write_text(text)
        return load_document("root.yaml", [f"{overlay}.yaml" for overlay in overlays])

    return write_and_load
