"""What programs get from `import specwright`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import specwright

SPECIFICATION = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"204": {description: none}}}}
"""


@pytest.fixture
def specification(tmp_path: Path) -> Path:
    path = tmp_path / "pets.yaml"
    path.write_text(SPECIFICATION, encoding="utf-8")
    return path


def test_every_public_name_can_be_used_and_is_documented() -> None:
    for name in specwright.__all__:
        value = getattr(specwright, name)
        assert value is not None
        assert name == "__version__" or value.__doc__
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = specwright.nothing


def test_a_document_is_loaded(specification: Path) -> None:
    assert specwright.load(str(specification)).tree["info"]["title"] == "Pets"


def test_lint_returns_diagnostics_also_for_what_cannot_be_used(specification: Path) -> None:
    assert not [found for found in specwright.lint(specification) if found.severity == "error"]
    specification.write_text("[", encoding="utf-8")
    assert [found.rule for found in specwright.lint(specification)] == ["invalid-yaml"]
    with pytest.raises(specwright.SpecificationError) as raised:
        specwright.load(specification)
    assert isinstance(raised.value, specwright.SpecwrightError)


def test_a_package_is_generated_and_checked(specification: Path, tmp_path: Path) -> None:
    result = specwright.generate(specification, tmp_path / "out")
    assert result.changed
    assert result.operations == 1
    assert (tmp_path / "out" / "src" / "pets_client" / "client.py").exists()
    assert not specwright.generate(specification, tmp_path / "out", check=True).changed


def test_importing_the_package_loads_no_stage() -> None:
    program = "import sys, specwright; print([name for name in sys.modules if name.startswith('specwright.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['specwright.errors']"
