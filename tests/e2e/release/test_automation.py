"""What people copy for continuous integration, and the guide to releases: checked, and executed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from specwright.cli import application
from tests.e2e.release.conftest import RunningIndex
from tests.e2e.snippets import blocks

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guides" / "release.md"
AUTOMATION = ROOT / "docs" / "automation"
WORKFLOWS = [AUTOMATION / "github.yml", AUTOMATION / "documents-changed.yml", ROOT / ".github/workflows/test.yml"]


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A committed project with a generated package, and programs on the path that only say what they were given."""
    folder, programs = tmp_path / "parcels", tmp_path / "programs"
    folder.mkdir()
    programs.mkdir()
    for name in ("NAME", "EMAIL"):
        monkeypatch.setenv(f"GIT_AUTHOR_{name}", "librarian@example.com")
        monkeypatch.setenv(f"GIT_COMMITTER_{name}", "librarian@example.com")
    program = programs / "specwright"
    program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m specwright "$@"\n')
    for name in ("gh", "pip"):
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@" >> {tmp_path / "said"}\n')
    for path in programs.iterdir():
        path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(folder)
    for arguments in (["init", "--example"], ["generate"]):
        assert CliRunner().invoke(application, arguments).exit_code == 0
    (folder / ".gitignore").write_text("dist\ndiff.md\n")
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "All of it")


def shell(folder: Path, script: str, **environment: str) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
    return done.stdout


def edit(folder: Path) -> None:
    (path,) = (folder / "specs" / "parcels").glob("[0-9]*.yaml")
    text = path.read_text()
    assert "description: " in text
    path.write_text(text.replace("description: ", "description: More precisely - ", 1))


def steps(path: Path) -> dict[str, str]:
    """The shell of a composite action, by the name of the step."""
    tree: dict[str, Any] = yaml.safe_load(path.read_text())
    return {step["name"]: step["run"] for step in tree["runs"]["steps"] if "run" in step}


def test_every_command_of_the_guide_works(folder: Path, index: RunningIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWINE_USERNAME", "librarian")
    monkeypatch.setenv("TWINE_PASSWORD", "shelf")
    first, *others = blocks(GUIDE, "console")
    for number, block in enumerate((first, *others)):
        if number == 1:
            edit(folder)
        for line in block.splitlines():
            assert line.startswith("$ ")
            shell(folder, line.removeprefix("$ ").replace("http://127.0.0.1:8080/simple/", index.url))
    assert len(index.files) == 2
    assert git(folder, "status", "--porcelain") == ""


def test_the_steps_of_the_action_work(folder: Path, tmp_path: Path, index: RunningIndex) -> None:
    scripts = steps(ROOT / "action.yml")
    shell(folder, scripts["release"])
    commit(folder)
    shell(folder, scripts["check"])
    base = git(folder, "rev-parse", "HEAD")
    edit(folder)
    shell(folder, scripts["release"])
    commit(folder)
    shell(folder, scripts["build"], INDEX_URL=index.url)
    assert index.files == []
    summary = tmp_path / "summary.md"
    shell(folder, scripts["diff"], BASE=base, REPORT="diff.md", GITHUB_STEP_SUMMARY=str(summary))
    assert (folder / "diff.md").read_text() == summary.read_text()
    assert "parcels" in summary.read_text()


def test_the_template_for_gitlab_works(folder: Path, index: RunningIndex) -> None:
    jobs: dict[str, Any] = yaml.safe_load((AUTOMATION / "gitlab.yml").read_text())
    shell(folder, "specwright release --write")
    commit(folder)
    base = git(folder, "rev-parse", "HEAD")
    shell(folder, "\n".join(jobs["check"]["script"]))
    publish = "\n".join(jobs["publish"]["script"]).replace("$REGISTRY/simple/", index.url)
    upload = index.url.removesuffix("simple/")
    shell(folder, publish, REGISTRY=upload, TWINE_USERNAME="librarian", TWINE_PASSWORD="shelf")
    assert len(index.files) == 2
    edit(folder)
    shell(folder, "\n".join(jobs["diff"]["script"]), CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert "parcels" in (folder / "diff.md").read_text()


@pytest.mark.parametrize("status", [0, 1])
def test_the_look_at_the_documents_opens_an_issue_where_they_differ(folder: Path, tmp_path: Path, status: int) -> None:
    tree: dict[str, Any] = yaml.safe_load((AUTOMATION / "documents-changed.yml").read_text())
    script = next(step["run"] for step in tree["jobs"]["check"]["steps"] if step.get("name") == "check")
    (tmp_path / "programs" / "specwright").write_text(f"#!/bin/sh\necho finding\nexit {status}\n")
    shell(folder, script)
    said = (tmp_path / "said").read_text() if (tmp_path / "said").exists() else ""
    assert ("gh issue create" in said) == bool(status)


def test_every_action_is_pinned_by_its_hash() -> None:
    for path in (*WORKFLOWS, ROOT / "action.yml"):
        for line in path.read_text().splitlines():
            _, found, used = line.partition("uses: ")
            if found:
                name, _, revision = used.split()[0].partition("@")
                assert name
                assert len(revision) == 40, line


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not installed")
def test_actionlint_finds_nothing() -> None:
    done = subprocess.run(["actionlint", *map(str, WORKFLOWS)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("zizmor") is None, reason="zizmor is not installed")
def test_zizmor_finds_nothing(tmp_path: Path) -> None:
    # It knows workflows by the folder that they stand in.
    (tmp_path / ".github" / "workflows").mkdir(parents=True)
    for path in WORKFLOWS[:2]:
        shutil.copy(path, tmp_path / ".github" / "workflows" / path.name)
    shutil.copy(ROOT / "action.yml", tmp_path)
    done = subprocess.run(
        ["zizmor", "--offline", "--no-progress", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
