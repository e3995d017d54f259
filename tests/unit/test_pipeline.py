"""The stages in their order, over a small project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specwright import pipeline
from specwright.openapi.diagnostics import SpecificationError
from specwright.output.plans import Action

SPECIFICATION = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"204": {description: none}}}}
"""

PROVIDER = """
distribution: pets-client
package: pets
client: Pets
specification: "1"
"""

OVERLAY = """
overlay: 1.1.0
info: {title: Names, version: "1"}
actions:
  - {target: "$.paths['/pets'].get", description: Better., update: {x-client: {resource: animals, method: all}}}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project" / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "1.yaml").write_text(SPECIFICATION)
    (folder / "provider.yaml").write_text(PROVIDER)
    (folder / "overlay.yaml").write_text(OVERLAY)
    return tmp_path / "project"


def request_of(project: Path) -> pipeline.GenerationRequest:
    return pipeline.project_requests(project)[0]


def test_the_requests_of_a_project_are_its_providers(project: Path) -> None:
    (project / "specs" / "not-a-provider").mkdir()
    (found,) = pipeline.project_requests(project)
    assert found.name == "pets"
    assert found.specification == project / "specs" / "pets" / "1.yaml"
    assert found.overlays == (project / "specs" / "pets" / "overlay.yaml",)
    assert found.out == project / "generated" / "pets-client"
    assert pipeline.project_requests(project, ("pets",)) == (found,)


def test_a_package_has_the_names_of_the_overlay_and_the_provider(project: Path) -> None:
    result = pipeline.generate(request_of(project))
    assert result.operations == 1
    assert (project / "generated/pets-client/src/pets/resources/animals.py").exists()
    assert "def all(" in (project / "generated/pets-client/src/pets/resources/animals.py").read_text()
    assert "class Pets(APIClient)" in (project / "generated/pets-client/src/pets/client.py").read_text()


@pytest.mark.parametrize("name", ["1.yaml", "overlay.yaml", "provider.yaml"])
def test_a_change_of_any_input_is_noticed_and_nothing_else_is(project: Path, name: str) -> None:
    pipeline.generate(request_of(project))
    assert not pipeline.generate(request_of(project)).changed
    path = project / "specs" / "pets" / name
    path.write_text(path.read_text() + "\n# changed\n")
    result = pipeline.generate(request_of(project))
    assert result.plan is not None
    assert result.plan.paths(Action.CHANGE) == (".specwright.json", "provenance.json")
    assert not pipeline.generate(request_of(project)).changed


@pytest.mark.parametrize("name", ["1.yaml", "overlay.yaml", "provider.yaml"])
def test_an_installed_generator_starts_only_when_an_input_changed(
    project: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.generate(request_of(project))
    folder = pipeline.templates()
    monkeypatch.setattr(pipeline, "runs_from_checkout", lambda: False)
    monkeypatch.setattr(pipeline, "templates", lambda: folder)
    assert pipeline.generate(request_of(project)).plan is None
    assert pipeline.generate(request_of(project), check=True).plan is not None
    path = project / "specs" / "pets" / name
    path.write_text(path.read_text() + "\n# changed\n")
    assert pipeline.generate(request_of(project)).plan is not None


def test_checking_writes_nothing(project: Path) -> None:
    result = pipeline.generate(request_of(project), check=True)
    assert result.plan is not None
    assert "README.md" in result.plan.paths(Action.CREATE)
    assert not (project / "generated").exists()


def test_a_missing_overlay_or_specification_is_a_problem_of_its_own(project: Path) -> None:
    (project / "specs/pets/overlay.yaml").unlink()
    assert request_of(project).overlays == ()
    (project / "specs/pets/1.yaml").unlink()
    with pytest.raises(SpecificationError, match="unreadable-file"):
        pipeline.generate(request_of(project))


def test_problems_in_an_overlay_leave_the_package_as_it_is(project: Path) -> None:
    pipeline.generate(request_of(project))
    before = (project / "generated/pets-client/.specwright.json").read_bytes()
    (project / "specs/pets/overlay.yaml").write_text(OVERLAY.replace("/pets", "/cats"))
    with pytest.raises(SpecificationError, match="overlay-target-unmatched"):
        pipeline.generate(request_of(project))
    assert (project / "generated/pets-client/.specwright.json").read_bytes() == before


def test_linting_reports_errors_instead_of_raising_them(project: Path) -> None:
    assert all(problem.severity != "error" for problem in pipeline.lint(request_of(project)))
    (project / "specs/pets/1.yaml").write_text("[")
    assert {problem.rule for problem in pipeline.lint(request_of(project))} == {"invalid-yaml"}


def test_the_manifest_has_the_hashes_of_what_the_package_was_made_from(project: Path) -> None:
    pipeline.generate(request_of(project))
    manifest = json.loads((project / "generated/pets-client/.specwright.json").read_text())
    assert set(manifest["inputs"]) == {"specification", "overlay", "templates", "generator", "settings"}
    assert all(manifest["inputs"].values())
    listed = set(manifest["files"]) | {".specwright.json"}
    written = {
        path.relative_to(project / "generated/pets-client").as_posix()
        for path in (project / "generated/pets-client").rglob("*")
        if path.is_file()
    }
    assert listed == written


def test_templates_stand_beside_the_generator_or_inside_it() -> None:
    assert (pipeline.templates() / "client").is_dir()
    assert (pipeline.templates() / "runtime").is_dir()
