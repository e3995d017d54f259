"""The commands `diff` and `changelog`, as people and git run them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from specwright.cli import application

OLD = """\
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
paths:
  /parcels:
    get:
      operationId: list
      parameters:
        - name: limit
          in: query
          schema: {type: integer}
      responses:
        "200": {description: Parcels.}
"""
BREAKING = OLD.replace("in: query", "in: query\n          required: true")
COMPATIBLE = OLD.replace(
    "        - name: limit", "        - {name: state, in: query, schema: {type: string}}\n        - name: limit"
)
PROVIDER = "distribution: t-client\npackage: t_client\nclient: T\nspecification: '2.0'\n"


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(application, [str(argument) for argument in arguments], input=stdin)


def git(folder: Path, *arguments: str) -> None:
    """Run git without what the machine is configured to do."""
    command = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run([*command, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with three versions of a document, which the command is started in."""
    for name, text in (("old", OLD), ("breaking", BREAKING), ("compatible", COMPATIBLE)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def project(folder: Path) -> Path:
    """A repository with a provider of two versions, of which the second one breaks and was corrected once."""
    specs = folder / "specs" / "t"
    specs.mkdir(parents=True)
    (specs / "provider.yaml").write_text(PROVIDER, encoding="utf-8")
    (specs / "1.0.yaml").write_text(OLD, encoding="utf-8")
    (specs / "2.0.yaml").write_text(OLD.replace("1.0.0", "2.0.0"), encoding="utf-8")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "Describe two versions")
    (specs / "2.0.yaml").write_text(BREAKING.replace("1.0.0", "2.0.0"), encoding="utf-8")
    git(folder, "commit", "--quiet", "--all", "--message", "Say that the limit is <required>")
    return folder


@pytest.mark.parametrize(
    ("new", "gate", "status"),
    [
        ("old", "documentation", 0),
        ("compatible", "breaking", 0),
        ("compatible", "warning", 0),
        ("compatible", "compatible", 1),
        ("breaking", "breaking", 1),
        ("breaking", "none", 0),
    ],
)
def test_the_gate_decides_the_exit_status(folder: Path, new: str, gate: str, status: int) -> None:
    result = run("diff", "old.yaml", f"{new}.yaml", "--fail-on", gate)
    assert result.exit_code == status, result.output


@pytest.mark.parametrize("form", ["text", "markdown", "json", "html", "junit", "sarif", "github"])
def test_every_form_is_written_to_standard_output_or_to_a_file(folder: Path, form: str) -> None:
    printed = run("diff", "old.yaml", "breaking.yaml", "--format", form)
    assert printed.exit_code == 1
    assert "request-parameter-became-required" in printed.output
    written = run("diff", "old.yaml", "breaking.yaml", "--format", form, "--out", "report")
    assert (written.exit_code, written.output) == (1, "")
    assert (folder / "report").read_text("utf-8").rstrip("\n") == printed.output.rstrip("\n")


def test_a_report_that_cannot_be_written_is_unusable_input(folder: Path) -> None:
    result = run("diff", "old.yaml", "old.yaml", "--out", "nowhere/report")
    assert result.exit_code == 2
    assert "nowhere/report: the file cannot be written" in result.output


def test_accepted_changes_do_not_fail_and_entries_without_a_change_are_named(folder: Path) -> None:
    assert run("diff", "old.yaml", "breaking.yaml", "--write-accept", "accepted.yaml").exit_code == 0
    accepted = run("diff", "old.yaml", "breaking.yaml", "--accept", "accepted.yaml")
    assert accepted.exit_code == 0
    assert "(accepted)" in accepted.output
    unmatched = run("diff", "old.yaml", "compatible.yaml", "--accept", "accepted.yaml")
    assert unmatched.exit_code == 0
    assert "accepted.yaml:3:5: no change has the fingerprint" in unmatched.stderr
    again = run("diff", "old.yaml", "breaking.yaml", "--accept", "accepted.yaml", "--format", "junit")
    assert ElementTree.fromstring(again.stdout).get("skipped") == "1"


def test_levels_come_from_options_and_from_the_configuration(folder: Path) -> None:
    rule = "request-parameter-became-required"
    assert run("diff", "old.yaml", "breaking.yaml", "--level", f"{rule}=warning").exit_code == 0
    (folder / "specwright.toml").write_text(f'[diff.levels]\n{rule} = "compatible"\n', encoding="utf-8")
    result = run("diff", "old.yaml", "breaking.yaml", "--format", "json")
    assert result.exit_code == 0
    [change] = [each for each in json.loads(result.stdout)["changes"] if each["id"] == rule]
    assert change["level"] == "compatible"
    assert change["reason"] == "The configuration makes this compatible; it is breaking by itself."
    assert run("diff", "old.yaml", "breaking.yaml", "--level", f"{rule}=breaking").exit_code == 1


def test_standard_input_may_be_one_side(folder: Path) -> None:
    assert run("diff", "old.yaml", "-", stdin=BREAKING).exit_code == 1
    assert run("diff", "-", "old.yaml", stdin=OLD).exit_code == 0
    both = run("diff", "-", "-", stdin=OLD)
    assert both.exit_code == 2
    assert "standard input can be one side only" in both.output


def test_unusable_documents_are_errors_with_their_places(folder: Path) -> None:
    (folder / "wrong.yaml").write_text("info: {title: T}\nopenapi: 4.0.0\n", encoding="utf-8")
    result = run("diff", "wrong.yaml", "none.yaml")
    assert result.exit_code == 2
    result = run("diff", "wrong.yaml", "old.yaml")
    assert result.exit_code == 2
    assert result.stderr.startswith("wrong.yaml:2:")
    as_json = run("diff", "wrong.yaml", "old.yaml", "--format", "json")
    assert json.loads(as_json.stdout)[0]["file"] == "wrong.yaml"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("a", "b", "c"), "3 documents were named; two can be compared"),
        (("none.yaml", "old.yaml"), "none.yaml: there is no such file or folder"),
        (("old.yaml", "old.yaml", "--level", "x=warning"), "--level: there is no rule 'x'"),
        (("old.yaml", "old.yaml", "--accept", "none.yaml"), "none.yaml:1:1: unreadable-file"),
        (("--explain", "api-tag-addde"), "did you mean api-tag-added"),
    ],
)
def test_what_cannot_be_done_says_so(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    result = run("diff", *arguments)
    assert result.exit_code == 2
    assert message in result.output


def test_one_document_is_compared_with_head(project: Path) -> None:
    path = project / "specs" / "t" / "2.0.yaml"
    for name in ("specs/t/2.0.yaml", "specs/t", "t", "t@2.0"):
        assert run("diff", name).exit_code == 0, name
    path.write_text(OLD.replace("1.0.0", "2.0.0"), encoding="utf-8")
    result = run("diff", "t", "--fail-on", "compatible")
    assert result.exit_code == 1
    assert "HEAD:specs/t/2.0.yaml → t" in result.output
    assert "request-parameter-became-optional" in result.output


def test_without_operands_all_providers_are_compared_with_head(project: Path) -> None:
    assert "say what they said at HEAD" in run("diff").output
    specs = project / "specs" / "t"
    (specs / "1.0.yaml").write_text(COMPATIBLE, encoding="utf-8")
    (specs / "3.0.yaml").write_text(OLD, encoding="utf-8")
    (specs / "2.0.yaml").unlink()
    result = run("diff", "--fail-on", "compatible")
    assert result.exit_code == 1
    assert "HEAD:specs/t/1.0.yaml → specs/t/1.0.yaml" in result.output
    assert "t@3.0 is new; compare it with another version: specwright diff t@OLD t@3.0" in result.output
    assert "t@2.0 is gone from the working tree" in result.output


def test_the_working_tree_needs_a_repository(folder: Path) -> None:
    specs = folder / "specs" / "t"
    specs.mkdir(parents=True)
    (specs / "provider.yaml").write_text(PROVIDER, encoding="utf-8")
    result = run("diff")
    assert result.exit_code == 2
    assert "without operands, the working tree is compared with HEAD, but not a git repository" in result.output
    result = run("diff", "old.yaml")
    assert result.exit_code == 2
    assert "old.yaml: it is compared with HEAD when nothing else is named" in result.output


def test_git_shows_differences_with_it(project: Path) -> None:
    command = f"'{sys.executable}' -m specwright diff --fail-on documentation"
    git(project, "config", "diff.openapi.command", command)
    (project / ".gitattributes").write_text("*.yaml diff=openapi\n", encoding="utf-8")
    (project / "specs/t/1.0.yaml").write_text(BREAKING, encoding="utf-8")
    (project / "new.yaml").write_text(OLD, encoding="utf-8")
    git(project, "add", "--intent-to-add", "new.yaml")
    done = subprocess.run(
        ["git", "diff", "specs/t/1.0.yaml"], cwd=project, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "a/specs/t/1.0.yaml → b/specs/t/1.0.yaml" in done.stdout
    assert "request-parameter-became-required" in done.stdout


def test_git_passes_files_that_are_new_or_gone(folder: Path) -> None:
    zeros = "0" * 40
    new = run("diff", "a.yaml", "/dev/null", ".", ".", "old.yaml", zeros, "100644")
    assert (new.exit_code, new.output) == (0, "a.yaml: the file is new; there is nothing to compare it with\n")
    gone = run("diff", "a.yaml", "old.yaml", zeros, "100644", "/dev/null", ".", ".")
    assert (gone.exit_code, gone.output) == (0, "a.yaml: the file was removed\n")
    renamed = run("diff", "a.yaml", "old.yaml", zeros, "100644", "breaking.yaml", zeros, "100644", "b.yaml", "90%")
    assert renamed.exit_code == 0, "git takes any other status for a crash"
    assert "request-parameter-became-required" in renamed.output


def test_git_gets_the_lines_of_what_is_not_an_openapi_document(folder: Path) -> None:
    (folder / "x.yaml").write_text("a: 1\nb: 2\n", encoding="utf-8")
    (folder / "y.yaml").write_text("a: 1\nb: 3\n", encoding="utf-8")
    zeros = "0" * 40
    result = run("diff", "values.yaml", "x.yaml", zeros, "100644", "y.yaml", zeros, "100644")
    assert result.exit_code == 0
    assert "a/values.yaml:1:1: not-openapi" in result.output
    assert result.output.endswith("\n a: 1\n-b: 2\n+b: 3\n")


def test_the_client_is_compared_on_request(folder: Path) -> None:
    result = run("diff", "old.yaml", "breaking.yaml", "--client", "--guide", "guide.md", "--format", "json")
    assert result.exit_code == 1, result.output
    [comparison] = json.loads(result.stdout)["comparisons"]
    assert [change["id"] for change in comparison["client"]["changes"]] == ["argument-became-required"]
    assert {reason["origin"] for reason in comparison["due"]["reasons"]} == {"api", "client"}
    assert "limit: int" in (folder / "guide.md").read_text("utf-8")


def test_a_rule_is_explained() -> None:
    result = run("diff", "--explain", "request-parameter-became-required")
    assert result.exit_code == 0
    assert result.output.startswith("request-parameter-became-required\n\n  level:   breaking.")


def test_the_changelog_tells_versions_and_history(project: Path) -> None:
    result = run("changelog", "t")
    assert result.exit_code == 0
    assert "\n## From 1.0 to 2.0\n" in result.output
    assert "`2.0`" in result.output
    assert "Say that the limit is &lt;required&gt;" in result.output
    assert result.output.count("`request-parameter-became-required`") == 2
    value = json.loads(run("changelog", "t", "--format", "json").stdout)
    assert [entry["title"] for entry in value["versions"]] == ["From 1.0 to 2.0"]
    assert value["versions"][0]["due"]["declared"]["agrees"] is True
    assert [entry["version"] for entry in value["history"]] == ["2.0"]
    assert json.loads(run("changelog", "t", "--format", "json", "--limit", 0).stdout)["history"] == []


def test_revisions_that_cannot_be_read_are_told_in_the_changelog(project: Path) -> None:
    path = project / "specs" / "t" / "2.0.yaml"
    good = path.read_text("utf-8")
    path.write_text("openapi: 4.0.0\n", encoding="utf-8")
    git(project, "commit", "--quiet", "--all", "--message", "Break")
    path.write_text(good, encoding="utf-8")
    git(project, "commit", "--quiet", "--all", "--message", "Mend")
    history = json.loads(run("changelog", "t", "--format", "json").stdout)["history"]
    assert [entry["commit"]["subject"] for entry in history] == ["Mend", "Break", "Say that the limit is <required>"]
    assert [bool(entry["problem"]) for entry in history] == [True, True, False]
    assert "specs/t/2.0.yaml:1:1" in history[0]["problem"]


def test_the_changelog_of_an_unknown_provider_names_those_there_are(project: Path) -> None:
    result = run("changelog", "u")
    assert result.exit_code == 2
    assert "known are t" in result.output
