"""Packages by openapi-python-client and datamodel-code-generator, from the same checked document."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from specwright.emit.adapters.datamodel_code_generator import KINDS, ModelKind
from specwright.pipeline import GenerationRequest, generate

pytestmark = pytest.mark.slow

SPECIFICATION = """
openapi: 3.0.4
info: {title: Pets, version: "1"}
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
  /picture:
    put:
      operationId: putPicture
      requestBody: {content: {application/xml: {schema: {type: string}}}}
      responses: {"204": {description: Stored.}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string, nullable: true}, size: {type: integer}}}
"""

OVERLAY = """
overlay: 1.1.0
info: {title: Names, version: "1"}
actions:
  - target: $.paths['/pets/{petId}'].get
    description: The name that callers know.
    update: {operationId: fetchPet}
"""


@pytest.fixture
def specification(tmp_path: Path) -> Path:
    (tmp_path / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    path = tmp_path / "pets.yaml"
    path.write_text(SPECIFICATION, encoding="utf-8")
    return path


def imported(folder: Path, program: str) -> str:
    """Run a program beside a package; returns what it prints."""
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_classic_emits_the_overlaid_document_and_accounts_for_the_rest(specification: Path, tmp_path: Path) -> None:
    request = GenerationRequest(specification, tmp_path / "out", (tmp_path / "overlay.yaml",), emitter="classic")
    result = generate(request)
    assert (result.operations, result.unsupported) == (1, 2)
    assert "fetch_pet" in imported(tmp_path / "out", "from pets_client.api.default import fetch_pet; print(fetch_pet)")
    lost, reason = json.loads((tmp_path / "out/unsupported.json").read_text())
    assert (lost["kind"], lost["places"][0]["pointer"]) == ("operation", "/paths/~1picture/put")
    assert "application/xml" in reason["reason"]
    assert not generate(request).changed


@pytest.mark.parametrize("kind", KINDS)
def test_models_are_classes_of_the_kind_asked_for(specification: Path, tmp_path: Path, kind: ModelKind) -> None:
    request = GenerationRequest(specification, tmp_path / "out", emitter="models", model_kind=kind)
    generate(request)
    wanted = f"specwright generate {specification} --emitter models --models {kind} --out {tmp_path / 'out'}"
    assert request.command == wanted
    values = imported(tmp_path / "out", "from pets_client import Pet; print(Pet(name=None, size=2))")
    assert "2" in values
    assert not generate(request).changed
