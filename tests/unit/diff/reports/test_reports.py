"""Every report: what it says, and that texts of strangers stay texts in it."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest
from markdown_it import MarkdownIt
from rich.console import Console

from specwright.diff.changes import Reach
from specwright.diff.operands import OperandReader
from specwright.diff.reports.github import github_report
from specwright.diff.reports.html import html_report
from specwright.diff.reports.json_report import json_report, report_value
from specwright.diff.reports.junit import junit_report
from specwright.diff.reports.markdown import markdown_report
from specwright.diff.reports.report import Report
from specwright.diff.reports.sarif import sarif_report
from specwright.diff.reports.text import print_report, text_report
from specwright.pipeline import templates
from tests.unit.diff.made import HOSTILE, LIMIT, OLD, change, report, witness

ROOT = Path(__file__).resolve().parents[4]
SCHEMA = json.loads((ROOT / "docs/schemas/diff-report.json").read_text("utf-8"))
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def plain(tmp_path: Path) -> Report:
    """A breaking change with a witness, one that was accepted, and one of the text."""
    changes = [
        change(witness=witness()),
        change(
            "endpoint-removed", text="The operation is gone.", fingerprint="00000000000000aa", new_pointer=None,
            operations=(Reach("GET /parcels"), Reach("POST /parcels")),
        ),
        change("documentation-changed", "documentation", text="A text changed.", operations=(), subject="info"),
    ]  # fmt: skip
    return report(tmp_path, changes, accepted=["00000000000000aa"])


@pytest.fixture
def hostile(tmp_path: Path) -> Report:
    """A change whose every text would like to be something else."""
    return report(
        tmp_path,
        [
            change(
                text=HOSTILE, reason=HOSTILE, before=HOSTILE, after={HOSTILE: HOSTILE},
                operations=(Reach(f"GET /{HOSTILE}", "request"),),
                witness=witness(value=HOSTILE, wire=HOSTILE, reason=HOSTILE),
            )
        ],
    )  # fmt: skip


def test_text_groups_changes_by_operation(plain: Report) -> None:
    text = text_report(plain)
    assert text.startswith("old.yaml → new.yaml  (version 1.0.0 → 1.1.0)\n\nGET /parcels\n  breaking  The query")
    assert "\nSeveral operations\n  breaking  The operation is gone.  (accepted)\n" in text
    assert "      reaches: GET /parcels, POST /parcels\n" in text
    assert "\nThe API\n  documentation  A text changed.\n" in text
    assert "      old: old.yaml:8:11\n      new: new.yaml:8:11\n" in text
    assert "      witness: null (accepted by the old version only)\n      as request: GET /parcels\n" in text
    assert "2 breaking, 1 documentation, 1 of them accepted\n" in text
    assert "too small: a major version is due" in text


def test_text_is_folded_on_terminals_and_not_in_pipes(plain: Report) -> None:
    terminal, pipe = io.StringIO(), io.StringIO()
    print_report(plain, Console(file=terminal, force_terminal=True, width=40, no_color=True))
    print_report(plain, Console(file=pipe, force_terminal=False, width=40))
    assert max(map(len, re.sub("\x1b\\[[0-9;]*m", "", terminal.getvalue()).splitlines())) <= 40
    assert "The query parameter limit is now required.\n" in pipe.getvalue()


def test_json_is_what_its_schema_says(plain: Report, hostile: Report) -> None:
    validator = jsonschema_rs.validator_for(SCHEMA)
    for each in (plain, hostile, Report(()), Report((*plain.compared, *plain.compared), ("a note",), ("a warning",))):
        value = json.loads(json_report(each))
        assert [str(error) for error in validator.iter_errors(value)] == []


def test_the_schema_of_the_json_refuses_what_is_not_a_report(plain: Report) -> None:
    validator = jsonschema_rs.validator_for(SCHEMA)
    for key in ("changes", "due"):
        value = report_value(plain)
        del value[key]
        assert not validator.is_valid(value)
    for key in ("id", "level", "subject", "operations", "pointer", "before", "after", "text", "witness", "fingerprint"):
        value = report_value(plain)
        del value["changes"][0][key]
        assert not validator.is_valid(value), key


def test_json_says_where_a_change_is_and_what_is_due(plain: Report) -> None:
    value = json.loads(json_report(plain))
    first, second, third = value["changes"]
    assert first["pointer"] == LIMIT
    assert first["operations"] == ["GET /parcels"]
    assert first["reach"] == [{"operation": "GET /parcels", "direction": "request"}]
    assert first["witness"]["accepted_by"] == "old"
    assert first["new"] == {"pointer": LIMIT, "file": "new.yaml", "line": 8, "column": 11}
    assert (second["accepted"], second["new"], second["pointer"]) == (True, None, LIMIT)
    assert third["operations"] == []
    assert value["due"]["step"] == "major"
    assert value["due"]["declared"]["agrees"] is False
    assert value["counts"]["breaking"] == 2


def test_pointers_are_those_of_the_files_as_they_are_written(tmp_path: Path) -> None:
    schema = "{nullable: true, allOf: [{type: integer}]}"
    (tmp_path / "a.yaml").write_text(OLD.replace("3.1.0", "3.0.3").replace("{type: integer}", schema), encoding="utf-8")
    with OperandReader(tmp_path) as reader:
        operand = reader.read("a.yaml")
    moved, written = f"{LIMIT}/schema/anyOf/0/allOf/0", f"{LIMIT}/schema/allOf/0"
    [compared] = report(
        tmp_path, [change(old_pointer=moved, new_pointer=moved, witness=witness(old_pointer=moved))]
    ).compared
    [found] = report_value(Report((replace(compared, old=operand, new=operand),)))["changes"]
    assert (found["pointer"], found["old"]["pointer"], found["witness"]["old_pointer"]) == (written, written, written)


def test_several_comparisons_are_one_report(plain: Report) -> None:
    value = report_value(Report((*plain.compared, *plain.compared)))
    assert [each["comparison"] for each in value["changes"]] == [0, 0, 0, 1, 1, 1]
    assert len(value["comparisons"]) == 2
    assert value["due"]["step"] == "major"


def test_markdown_shows_texts_of_strangers_as_they_are(hostile: Report) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(markdown_report(hostile))
    inline = [child for token in tokens for child in token.children or ()]
    assert {token.type for token in tokens} <= {
        "heading_open", "heading_close", "inline", "paragraph_open", "paragraph_close", "bullet_list_open",
        "bullet_list_close", "list_item_open", "list_item_close",
    }  # fmt: skip
    assert not {"html_inline", "link_open", "image"} & {child.type for child in inline}
    assert sum(token.type == "heading_open" for token in tokens) == 2


def test_markdown_orders_by_level(plain: Report) -> None:
    text = markdown_report(plain)
    assert text.index("### Breaking") < text.index("### Texts")
    assert "- The operation is gone. (accepted) `endpoint-removed`\n" in text
    assert "  - witness: `null`, accepted by the old version only\n" in text


def test_junit_fails_what_the_gate_stops_for(plain: Report) -> None:
    root = ElementTree.fromstring(junit_report(plain, "breaking"))
    assert {name: root.get(name) for name in ("tests", "failures", "skipped")} == {
        "tests": "3", "failures": "1", "skipped": "1",
    }  # fmt: skip
    [failure] = root.iter("failure")
    assert failure.get("message") == "The query parameter limit is now required."
    assert "witness: null" in (failure.text or "")
    assert len(list(ElementTree.fromstring(junit_report(plain, "documentation")).iter("failure"))) == 2
    assert len(list(ElementTree.fromstring(junit_report(plain, "none")).iter("failure"))) == 0


def test_junit_has_a_case_where_nothing_differs(tmp_path: Path) -> None:
    root = ElementTree.fromstring(junit_report(report(tmp_path, []), "breaking"))
    assert [case.get("name") for case in root.iter("testcase")] == ["no differences"]


def test_annotations_are_one_line_each_at_their_place(plain: Report, hostile: Report) -> None:
    first, second, third = github_report(plain, "breaking").splitlines()
    assert first == (
        "::error file=new.yaml,line=8,col=11,title=breaking%3A request-parameter-became-required::"
        "The query parameter limit is now required. (GET /parcels)"
    )
    assert second.startswith("::notice file=new.yaml,line=8,")
    assert third.startswith("::notice ")
    [line] = github_report(hostile, "none").splitlines()
    assert line.startswith("::warning file=new.yaml,")


def test_sarif_has_what_code_scanning_reads(plain: Report) -> None:
    value = json.loads(sarif_report(plain))
    assert value["version"] == "2.1.0"
    [run] = value["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) == 3
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        [location] = result["locations"]
        place = location["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "new.yaml"
        assert place["region"]["startLine"] >= 1
        assert re.fullmatch("[0-9a-f]{16}", result["partialFingerprints"]["specwrightChange/v1"])
    first, second, _ = run["results"]
    assert first["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "old.yaml"
    assert second["suppressions"] == [{"kind": "external", "status": "accepted"}]


class Elements(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_html_runs_and_loads_nothing_but_its_own(hostile: Report) -> None:
    elements = Elements(html_report(hostile, templates())).found
    tags = [tag for tag, _ in elements]
    assert tags.count("script") == tags.count("style") == 1
    assert not {"img", "a", "link", "iframe", "object", "base", "form"} & set(tags)
    names = {name for _, attributes in elements for name in attributes}
    assert not [name for name in names if name in ("src", "href", "action", "style") or name.startswith("on")]
    [policy] = [attributes["content"] for _, attributes in elements if "http-equiv" in attributes]
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_html_names_the_hashes_of_its_style_and_script(plain: Report) -> None:
    page = html_report(plain, templates())
    for tag in ("style", "script"):
        [text] = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in page


def test_html_shows_both_sources_with_numbers_and_the_witness(plain: Report) -> None:
    page = html_report(plain, templates())
    assert page.count('<article class="change"') == 3
    assert '<tr class="marked"><th scope="row">10</th><td><pre>          required: true</pre></td></tr>' in page
    assert "New version: not there" in page
    assert "Accepted by the old version, refused by the new one." in page
    for attribute in ('data-level="breaking"', 'data-subject="parameter"', 'data-operation="GET /parcels"'):
        assert attribute in page


@pytest.mark.parametrize("form", ["text", "markdown", "json", "junit", "github", "sarif", "html"])
def test_nothing_that_is_not_seen_is_in_a_report(hostile: Report, form: str) -> None:
    made: dict[str, Callable[[Report], str]] = {
        "text": text_report,
        "markdown": markdown_report,
        "json": json_report,
        "junit": lambda each: junit_report(each, "breaking"),
        "github": lambda each: github_report(each, "breaking"),
        "sarif": sarif_report,
        "html": lambda each: html_report(each, templates()),
    }
    text = made[form](hostile)
    assert not CONTROLS.search(text)
    if form not in ("github", "html"):
        assert not [line for line in text.splitlines() if line.lstrip().startswith("::")], "no command of a workflow"
