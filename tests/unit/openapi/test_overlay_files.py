"""Overlays of specifications that consist of several files."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.openapi import SpecificationError, load_document

_OVERLAY = """\
overlay: 1.1.0
info: {title: o, version: "1"}
actions:
  - {target: "$.paths.*[?@.operationId == 'a']", description: d, update: {x-client: {method: list}}}
"""
_HEAD = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths:\n'
_NEWER = _HEAD + '  /a:\n    get: {operationId: a, responses: {"204": {description: d}}}\n'
_OLDER = _HEAD + '  /a: {$ref: "newer.yaml#/paths/~1a"}\n'


def _write(folder: Path, overlay: str = _OVERLAY) -> None:
    for name, text in (("newer", _NEWER), ("older", _OLDER), ("overlay", overlay)):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("root", ["newer", "older"])
def test_an_action_reaches_what_another_file_of_the_folder_holds(tmp_path: Path, root: str) -> None:
    _write(tmp_path)
    document = load_document(tmp_path / f"{root}.yaml", [tmp_path / "overlay.yaml"])
    item, pointer = document.resolve(document.tree["paths"]["/a"], "/paths/~1a")
    assert item["get"]["x-client"] == {"method": "list"}
    assert Path(document.location(f"{pointer}/get/x-client/method").file).name == "overlay.yaml"
    assert Path(document.location(f"{pointer}/get/operationId").file).name == "newer.yaml"


def test_an_action_that_selects_nothing_in_any_file_is_an_error(tmp_path: Path) -> None:
    _write(tmp_path, _OVERLAY.replace("'a'", "'b'"))
    with pytest.raises(SpecificationError, match="overlay-target-unmatched"):
        load_document(tmp_path / "older.yaml", [tmp_path / "overlay.yaml"])
