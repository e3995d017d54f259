"""Where a project begins, and which providers it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.project import ProjectError, find_project, provider_folders


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("pets", "cars"):
        folder = tmp_path / "project" / "specs" / name
        folder.mkdir(parents=True)
        (folder / "provider.yaml").touch()
    return tmp_path / "project"


def test_the_project_is_found_from_any_folder_within_it(project: Path) -> None:
    assert find_project(project / "specs" / "pets") == project
    assert find_project(project) == project


def test_a_folder_of_other_specifications_is_not_a_project(project: Path) -> None:
    inner = project / "vendored" / "specs"
    inner.mkdir(parents=True)
    assert find_project(inner) == project


def test_providers_are_all_or_those_that_are_named(project: Path) -> None:
    assert [folder.name for folder in provider_folders(project)] == ["cars", "pets"]
    assert provider_folders(project, ["pets"]) == (project / "specs" / "pets",)


def test_an_unknown_provider_is_named_with_those_that_exist(project: Path) -> None:
    with pytest.raises(ProjectError, match=r"specs/cats: no such provider; known are cars, pets"):
        provider_folders(project, ["cats"])
