"""Domino 5.11 and 6.3 are packages side by side, where `provider.yaml` says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest
from typer.testing import CliRunner

from specwright.cli import application

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
ENTRY = '"6.3": {documents: []'


def run(*arguments: str) -> str:
    result = CliRunner().invoke(application, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_both_are_generated_and_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "specs" / "domino", tmp_path / "specs" / "domino")
    provider = tmp_path / "specs" / "domino" / "provider.yaml"
    text = provider.read_text()
    assert text.count(ENTRY) == 1
    provider.write_text(text.replace(ENTRY, f"{ENTRY}, distribution: domino-client-6, package: domino_api_6"))
    monkeypatch.chdir(tmp_path)
    said = run("generate")
    assert "domino: 159 operations" in said
    assert "domino@6.3: 199 operations" in said
    run("release", "--write")
    run("release", "--check")
    run("generate", "--check")
    made_from: dict[str, str] = {}
    for name in ("domino-client", "domino-client-6"):
        stated = msgspec.json.decode((tmp_path / "generated" / name / "provenance.json").read_bytes())
        made_from[name] = stated["specification"]
    assert made_from == {"domino-client": "specs/domino/5.11.yaml", "domino-client-6": "specs/domino/6.3.yaml"}
    assert (tmp_path / "generated" / "domino-client-6" / "src" / "domino_api_6").is_dir()
    changelog = (tmp_path / "generated" / "domino-client-6" / "CHANGELOG.md").read_text()
    assert "First release, for version 6\\.3 of Domino REST API." in changelog
