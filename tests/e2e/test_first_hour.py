"""The recorded first hour happens again: from the wheel to a typed call, in an empty environment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts import first_hour

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.slow
def test_a_newcomer_gets_from_the_wheel_to_a_typed_call(tmp_path: Path) -> None:
    with first_hour.environment() as recording:
        first_hour.record(recording)
        document = tmp_path / "API.yaml"
        document.write_bytes((ROOT / "templates/example/openapi.yaml").read_bytes())
        first_hour.try_document(recording, document)
    steps = {step.command: step.output for step in recording.steps}
    assert re.search(r"^\S+ \S+", steps["python program.py"])
    assert "x-client-unresolved" in steps["specwright lint  # after a mistake in the overlay"]
    assert "+++ b/generated/parcels-client/" in steps["specwright generate --diff | head -n 12"]
    assert "class Parcels" in steps["specwright init API.yaml"]


def test_the_page_has_every_step_of_the_recording() -> None:
    text = (ROOT / "docs" / "first-hour.md").read_text(encoding="utf-8")
    assert "From the installation to the first typed call" in text
    assert first_hour.PROGRAM.replace("PORT", "8080") in text
