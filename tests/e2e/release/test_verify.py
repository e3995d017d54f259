"""A wheel is verified by making its package again from a checkout."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from specwright.cli import application
from specwright.release.build import build
from specwright.release.verification import WheelError, verify
from tests.e2e.release.conftest import Project

pytestmark = pytest.mark.slow


@pytest.fixture
def wheel(project: Project, tmp_path: Path) -> Path:
    return build(project.package, tmp_path / "dist").wheel.path


def test_a_wheel_of_this_checkout_is_verified(project: Project, wheel: Path) -> None:
    found = verify(wheel, project.folder)
    assert found.differences == ()
    assert found.compared > 40
    assert found.provenance.specification == "specs/shelves/1.0.yaml"


def test_a_changed_specification_shows_in_hash_and_files(project: Project, wheel: Path) -> None:
    project.edit("description: In metres.", "description: In metres at the front.")
    found = verify(wheel, project.folder).differences
    assert found[0].startswith("specification: the wheel was made from ")
    assert any(line.startswith("shelves_client/models/shelf.py: differs") for line in found)


def test_a_module_that_was_changed_in_the_wheel_is_damage(project: Project, wheel: Path, tmp_path: Path) -> None:
    changed = tmp_path / wheel.name
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(changed, "w") as target:
        for item in source.infolist():
            extra = b"\nimport os\n" if item.filename.endswith("errors.py") else b""
            target.writestr(item, source.read(item) + extra)
    with pytest.raises(WheelError, match="damaged"):
        verify(changed, project.folder)


def test_what_is_not_a_wheel_is_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "shelves_client-0.1.0-py3-none-any.whl"
    path.write_bytes(b"not a wheel")
    with pytest.raises(WheelError, match="is not a wheel"):
        verify(path, project.folder)


def test_the_command_exits_with_1_where_something_differs(
    project: Project, wheel: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.folder)
    assert CliRunner().invoke(application, ["verify", str(wheel)]).exit_code == 0
    project.edit("description: In metres.", "description: In feet.")
    result = CliRunner().invoke(application, ["verify", str(wheel)])
    assert result.exit_code == 1
    assert "shelf.py: differs" in result.output


def test_bill_of_materials_and_provenance_are_in_the_wheel(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "shelves_client-0.1.0.dist-info/sboms/sbom.cdx.json" in names
    assert "shelves_client-0.1.0.dist-info/extra_metadata/provenance.json" in names
