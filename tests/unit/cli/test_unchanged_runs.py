"""Runs of `specwright generate` that have nothing to do, and what must be noticed all the same."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from specwright import cli
from specwright.cli.commands import application
from specwright.output import run_records
from specwright.output.run_records import Output, Start

SPECIFICATION = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {operationId: listPets, responses: {"204": {$ref: "answers.yaml#/none"}}}}
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
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "project" / "specs" / "pets"
    folder.mkdir(parents=True)
    (folder / "1.yaml").write_text(SPECIFICATION)
    (folder / "answers.yaml").write_text("none: {description: none}\n")
    (folder / "provider.yaml").write_text(PROVIDER)
    (folder / "overlay.yaml").write_text(OVERLAY)
    monkeypatch.chdir(folder.parents[1])
    return folder.parents[1]


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What stands for the files of Specwright, so that they can be changed."""
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "stage.py").write_text("1\n")
    monkeypatch.setattr(run_records, "_program_folders", lambda: [folder])
    return folder


def run(*arguments: str) -> None:
    application([*arguments], obj=Start(arguments, time.time_ns()), standalone_mode=False)


def test_every_change_of_what_was_read_or_written_is_noticed(project: Path, program: Path) -> None:
    time.sleep(0.02)  # what was written in the same tick of the clock as the run began counts as changed during it
    run("generate")
    assert run_records.known(["generate"]) is not None

    package = project / "generated/pets-client"
    read = [*(project / "specs/pets").iterdir(), program / "stage.py", package / "names.json"]
    written = [package / "README.md", package / "src/pets/client.py", package / ".specwright.json"]
    for path in (*read, *written):
        content = path.read_bytes()
        path.write_bytes(content + b"\n")
        assert run_records.known(["generate"]) is None, f"{path} was changed"
        path.unlink()
        assert run_records.known(["generate"]) is None, f"{path} is gone"
        path.write_bytes(content)
        assert run_records.known(["generate"]) is not None, f"{path} is as it was"

    for path in (package / ".specwright-keep", package / "released.json", program / "another.py"):
        path.write_text("README.md\n")
        assert run_records.known(["generate"]) is None, f"{path} is new"
        path.unlink()
    another = project / "specs/others/provider.yaml"
    another.parent.mkdir()
    another.write_text(PROVIDER)
    assert run_records.known(["generate"]) is None, "there is another provider"
    another.unlink()

    source = package / "src"
    source.rename(package / "elsewhere")
    source.symlink_to(package / "elsewhere", target_is_directory=True)
    assert run_records.known(["generate"]) is None, "a folder of the package is a link"


def test_what_is_not_there_counts_too(project: Path, program: Path) -> None:
    (project / "specs/pets/overlay.yaml").unlink()
    time.sleep(0.02)
    run("generate")
    assert run_records.known(["generate"]) is not None
    (project / "specs/pets/overlay.yaml").write_text(OVERLAY)
    assert run_records.known(["generate"]) is None


def test_an_unchanged_run_says_what_a_full_one_would_and_loads_nothing(
    project: Path, program: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    time.sleep(0.02)
    run("generate", "pets")
    run("generate", "pets")
    full = capsys.readouterr().out.splitlines()[-1]
    monkeypatch.setattr(sys, "argv", ["specwright", "generate", "pets"])
    cli.main()
    assert capsys.readouterr().out == f"{full}\n"
    assert full == "pets: 1 operation; generated/pets-client is up to date, nothing written"
    assert run_records.known(["generate"]) is None, "another command"
    assert run_records.known(["generate", "pets", "--check"]) is None


def remembered(tmp_path: Path, file: Path, start: int) -> Output | None:
    run_records.remember(Start(["generate"], start), Output("done"), [file], [])
    return run_records.known(["generate"])


def test_a_run_whose_inputs_changed_meanwhile_is_not_remembered(project: Path, program: Path, tmp_path: Path) -> None:
    file = project / "specs/pets/1.yaml"
    time.sleep(0.02)
    start = time.time_ns()
    assert remembered(tmp_path, file, start) == Output("done")
    time.sleep(0.02)
    file.write_text(SPECIFICATION)
    (tmp_path / "cache/specwright/runs").rename(tmp_path / "earlier")
    assert remembered(tmp_path, file, start) is None


def broken(record: Path) -> None:
    record.write_text("{")


def of_another_form(record: Path) -> None:
    record.write_text("[]")


def missing(record: Path) -> None:
    record.unlink()


@pytest.mark.parametrize("damage", [broken, of_another_form, missing])
def test_a_damaged_record_is_none(project: Path, program: Path, tmp_path: Path, damage: Callable[[Path], None]) -> None:
    time.sleep(0.02)
    assert remembered(tmp_path, project / "specs/pets/1.yaml", time.time_ns()) == Output("done")
    (record,) = (tmp_path / "cache/specwright/runs").iterdir()
    damage(record)
    assert run_records.known(["generate"]) is None


def test_versions_of_what_is_installed_count(
    project: Path, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time.sleep(0.02)
    assert remembered(tmp_path, project / "specs/pets/1.yaml", time.time_ns()) == Output("done")
    (tmp_path / "site" / "ruff-99.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "site")])
    assert run_records.known(["generate"]) is None


def test_few_records_are_kept(project: Path, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_records, "_MOST_RECORDS", 2)
    time.sleep(0.02)
    for number in range(4):
        run_records.remember(Start(["generate", str(number)], time.time_ns()), Output(""), [], [])
    assert len(list((tmp_path / "cache/specwright/runs").iterdir())) == 2


def test_looking_at_records_loads_no_stage() -> None:
    code = (
        "import sys, specwright.cli; print([name for name in sys.modules if name.startswith(('specwright', 'typer'))])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "typer" not in found
    assert "specwright.openapi" not in found
