"""`specwright generate --diff`, `-q`, `-v` and `--watch`."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from specwright.cli import application
from specwright.cli.watching import changes

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, summary: List pets, responses: {"204": {description: none}}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.yaml").write_text(DOCUMENT)
    assert run("-q").output == ""
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(application, ["generate", "pets.yaml", "--out", "client", *arguments])


def edit(folder: Path) -> None:
    (folder / "pets.yaml").write_text(DOCUMENT.replace("List pets", "List all pets"))


def test_the_difference_is_a_patch_of_what_would_be_written(folder: Path) -> None:
    assert run("--diff").exit_code == 0
    assert run("--diff").stdout == ""
    edit(folder)
    before = (folder / "client/reference.md").read_bytes()
    shown = run("--diff")
    assert shown.exit_code == 1
    assert (folder / "client/reference.md").read_bytes() == before
    assert "--- a/client/reference.md\n+++ b/client/reference.md\n" in shown.stdout
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    subprocess.run(["git", "apply", "-"], cwd=folder, input=shown.stdout, text=True, check=True)
    assert run("--check").exit_code == 0


def test_files_that_come_and_go_are_in_the_difference(folder: Path) -> None:
    (folder / "pets.yaml").write_text(DOCUMENT.replace("listPets,", "listPets, tags: [animals],"))
    shown = run("--diff").stdout
    assert "--- /dev/null\n+++ b/client/src/pets_client/resources/animals.py\n" in shown
    assert "--- a/client/src/pets_client/resources/pets.py\n+++ /dev/null\n" in shown


def test_quiet_says_nothing_and_verbose_names_the_files(folder: Path) -> None:
    edit(folder)
    assert "pets: " in run("-q", "--check").output, "what needs attention is said"
    loud = run("-v")
    assert "  change: reference.md\n" in loud.output
    assert run("--quiet").output == ""


@pytest.mark.parametrize(
    "arguments", [("--watch", "--check"), ("--watch", "--format", "json"), ("--diff", "--format", "json")]
)
def test_options_that_exclude_each_other_are_refused(folder: Path, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert arguments[0] in done.output


def test_changes_of_files_are_noticed_one_group_at_a_time(tmp_path: Path) -> None:
    files = {0: (tmp_path / "a",), 1: (tmp_path / "b", tmp_path / "c")}
    found = changes(files, pause=0.001)

    def after(write: Callable[[], object]) -> int:
        timer = threading.Timer(0.02, write)
        timer.start()
        return next(found)

    assert after(lambda: (tmp_path / "b").write_text("1")) == 1
    assert after(lambda: (tmp_path / "a").write_text("1")) == 0
    assert after(lambda: (tmp_path / "b").write_text("22")) == 1
    assert after(lambda: (tmp_path / "b").unlink()) == 1


def lines_of(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stdout is not None
    yield from process.stdout


def test_what_changes_before_the_first_look_is_noticed(tmp_path: Path) -> None:
    found = changes({0: (tmp_path / "a",)}, pause=0)
    (tmp_path / "a").write_text("1")
    assert next(found) == 0


def test_ctrl_c_ends_the_watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("specwright.cli.watching.time.sleep", interrupted)
    assert list(changes({0: (tmp_path / "a",)})) == []


@pytest.mark.slow
def test_a_package_follows_its_document(folder: Path) -> None:
    command = [sys.executable, "-u", "-m", "specwright", "generate", "pets.yaml", "--out", "client", "--watch"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        timer = threading.Timer(60, process.kill)
        timer.start()
        lines = lines_of(process)
        assert any("Ctrl-C ends" in line for line in lines)
        edit(folder)
        assert "changed" in next(lines)
        (folder / "pets.yaml").write_text("openapi: [")
        assert "invalid-yaml" in next(lines)
        (folder / "pets.yaml").write_text(DOCUMENT)
        assert any("changed" in line for line in lines)
        timer.cancel()
        process.kill()
    assert "List pets" in (folder / "client/reference.md").read_text()
