"""`specwright lint` and `specwright rule`: reports for programs, and explanations whose examples are true."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from specwright.cli import application
from specwright.openapi.rule_examples import EXAMPLES
from specwright.openapi.rules import RULES

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets: {get: {sumary: "100% , : wrong", responses: {"204": {description: none}}}}
components: {schemas: {Unused: {type: string}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my pets.yaml").write_text(DOCUMENT)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(application, list(arguments))


def test_sarif_names_rule_place_and_level() -> None:
    done = run("lint", "my pets.yaml", "--format", "sarif")
    assert done.exit_code == 1
    (report,) = json.loads(done.stdout)["runs"]
    rules = report["tool"]["driver"]["rules"]
    found = [(rules[each["ruleIndex"]]["id"], each["ruleId"], each["level"]) for each in report["results"]]
    assert found == [("unknown-key", "unknown-key", "warning"), ("unused-component", "unused-component", "note")]
    place = report["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20pets.yaml"
    assert place["region"] == {"startLine": 5, "startColumn": 17}


def test_annotations_of_github_stand_at_the_line() -> None:
    first, second = run("lint", "my pets.yaml", "--format", "github").stdout.splitlines()
    assert first.startswith("::warning file=my pets.yaml,line=5,col=17,title=unknown-key::")
    assert second.startswith("::notice file=my pets.yaml,line=6,")


def test_junit_has_a_case_for_the_document() -> None:
    suite = ElementTree.fromstring(run("lint", "my pets.yaml", "--format", "junit").stdout)
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    assert "unknown-key" in (suite.findtext("testcase/failure") or "")


def test_an_unusable_document_is_reported_in_every_format(folder: Path) -> None:
    (folder / "bad.yaml").write_text("openapi: [")
    for name in ("sarif", "github", "junit", "json", "text"):
        done = run("lint", "bad.yaml", "--format", name)
        assert done.exit_code == 2, name
        assert "invalid-yaml" in done.stdout, name


@pytest.mark.parametrize("rule", EXAMPLES)
def test_the_example_of_a_rule_breaks_it_and_its_correction_does_not(rule: str, folder: Path) -> None:
    example = EXAMPLES[rule]
    for text, breaks in ((example.wrong, True), (example.right, False)):
        (folder / "example.yaml").write_text(f'openapi: 3.1.1\ninfo: {{title: Jobs, version: "1"}}\n{text}')
        found = {each["rule"] for each in json.loads(run("lint", "example.yaml", "--format", "json").stdout)}
        assert (rule in found) == breaks, found


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_is_explained(rule: str) -> None:
    done = run("rule", rule)
    assert done.exit_code == 0
    assert RULES[rule].demand in done.output
    assert ("--ignore" in done.output) == (RULES[rule].severity != "error")


def test_rules_are_listed_and_misspelt_ones_corrected() -> None:
    assert len(run("rule").stdout.splitlines()) == len(RULES)
    assert {each["rule"] for each in json.loads(run("rule", "--format", "json").stdout)} == RULES.keys()
    done = run("rule", "path-with-out-slash")
    assert done.exit_code == 2
    assert "did you mean 'path-without-slash'?" in done.output


def test_credentials_that_operations_refuse_are_pointed_out(folder: Path) -> None:
    operations = "".join(
        f'  /p{number}: {{get: {{security: [], responses: {{"204": {{description: none}}}}}}}}\n' for number in range(3)
    )
    (folder / "pets.yaml").write_text(
        f"{DOCUMENT.partition('components')[0]}{operations}security: [{{token: []}}]\n"
        "components: {securitySchemes: {token: {type: http, scheme: bearer}}}\n"
    )
    said = run("lint", "pets.yaml").stdout
    assert "credentials-unused: 3 of 4 operations say 'security: []'" in said
    assert os.sep not in said.splitlines()[-1].partition(":")[0]
