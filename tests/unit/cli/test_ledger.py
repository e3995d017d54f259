from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from specwright.cli.ledger import application
from tests.unit.ledger.pages import make_provider


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    make_provider(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert run("write", "--sources", "pages").exit_code == 0
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(application, list(arguments))


def break_default(project: Path) -> None:
    path = project / "specs" / "shelves" / "1.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("default: 0", "default: 1"), encoding="utf-8")


def test_status_is_0_when_all_is_well(project: Path) -> None:
    result = run("check", "--sources", "pages")
    assert (result.exit_code, result.stdout) == (0, "shelves: 39 facts, no findings\n")


def test_status_is_1_with_findings_one_a_line(project: Path) -> None:
    break_default(project)
    result = run("check", "shelves")
    assert result.exit_code == 1
    (line,) = result.stdout.splitlines()
    assert line.startswith("specs/shelves/1.yaml:20:61: fact-differs: page:6 states 0")
    assert result.stderr == "shelves: 39 facts, 1 findings\n"


def test_status_is_2_when_an_input_cannot_be_used(project: Path) -> None:
    assert run("check", "none").exit_code == 2
    assert run("check", "--sources", "nowhere").exit_code == 2
    (project / "specs" / "shelves" / "1.yaml").write_text("openapi: 2", encoding="utf-8")
    result = run("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "specs/shelves/1.yaml:1:1: unsupported-version" in result.stderr


def test_findings_are_json_for_programs(project: Path) -> None:
    break_default(project)
    (finding,) = json.loads(run("check", "--format", "json").stdout)
    assert (finding["file"], finding["line"], finding["rule"]) == ("specs/shelves/1.yaml", 20, "fact-differs")


def test_project_is_found_from_below(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project / "specs" / "shelves")
    assert run("check").exit_code == 0


def test_report_has_three_forms(project: Path) -> None:
    assert "shelves, by kind" in run("report").stdout
    assert json.loads(run("report", "--format", "json").stdout)[0]["total"]["facts"] == 39
    assert run("report", "--format", "html", "--out", "ledger.html").exit_code == 0
    assert (project / "ledger.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_report_fails_while_facts_are_unresolved(project: Path) -> None:
    break_default(project)
    assert run("report").exit_code == 1


def test_import_proposes_edits(project: Path) -> None:
    page = (project / "pages" / "page.txt").read_text(encoding="utf-8")
    (project / "new.txt").write_text(page.replace("over 500 lines", "over 900 lines"), encoding="utf-8")
    result = run("import", "new.txt", "--provider", "shelves")
    assert result.exit_code == 1
    assert "change cap of List shelves > parameter query lines from 500 to 900 (page:9)" in result.stdout
    (edit, *_) = [
        each
        for each in json.loads(run("import", "new.txt", "--format", "json").stdout)["edits"]
        if each["after"] == 900
    ]
    assert edit["before"] == 500
    assert run("import", "pages/page.txt").exit_code == 0
    assert run("import", "specs/shelves/1.yaml").exit_code == 2


@pytest.mark.parametrize("command", ["check", "write", "report", "import"])
def test_help_has_examples(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"specwright ledger {command}" in result.stdout
