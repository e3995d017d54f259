"""Each file in `tests/fragments/invalid` has what is wrong with it found, at the right place, all in one run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specwright.openapi import SpecificationError, load_document
from specwright.openapi.rules import RULES

FRAGMENTS = Path(__file__).parents[2] / "fragments" / "invalid"

EXPECTED = {
    "client-entries.yaml": [
        "2:57: x-client-invalid-value",
        "2:75: x-client-unknown-key",
        "2:88: x-client-invalid-value",
        "3:53: x-client-invalid-value",
        "4:32: x-client-invalid-value",
        "7:5: x-client-invalid-value",
        "9:7: x-client-invalid-value",
        "10:76: x-client-invalid-value",
        "10:90: x-client-unknown-key",
        "13:66: x-client-invalid-value",
        "15:22: x-client-invalid-value",
        "15:64: x-client-invalid-value",
        "15:82: x-client-invalid-value",
    ],
    "json-deep.json": ["2:131: too-deep"],
    "json-half-a-character.json": ["2:2: invalid-json"],
    "json-not-finite.json": ["2:31: invalid-json"],
    "json-overflow.json": ["1:35: invalid-json"],
    "json-syntax.json": ["3:1: invalid-json"],
    "key-twice-as-number.yaml": ["8:9: duplicate-key"],
    "key-twice.json": ["4:45: duplicate-key"],
    "key-twice.yaml": ["6:5: duplicate-key"],
    "no-paths.yaml": ["1:1: no-paths"],
    "not-an-object.json": ["1:1: not-openapi"],
    "not-openapi.yaml": ["1:1: not-openapi"],
    "reference-absolute.yaml": ["5:11: reference-escapes", "6:11: reference-escapes"],
    "reference-parent-folder-encoded.yaml": ["5:11: reference-escapes"],
    "reference-parent-folder.yaml": ["5:11: reference-escapes"],
    "swagger.yaml": ["2:1: unsupported-version"],
    "version-unknown.json": ["2:2: unsupported-version"],
    "version-unquoted.yaml": ["1:1: unsupported-version"],
    "yaml-alias-recursive.yaml": ["5:11: alias-bomb"],
    "yaml-alias-undefined.yaml": ["4:8: invalid-yaml"],
    "yaml-billion-laughs.yaml": ["10:6: alias-bomb"],
    "yaml-deep.yaml": ["4:129: too-deep"],
    "yaml-list-as-key.yaml": ["4:3: non-scalar-key"],
    "yaml-not-finite.yaml": ["4:10: invalid-yaml"],
    "yaml-object-tag.yaml": ["4:8: yaml-tag"],
    "yaml-own-tag.yaml": ["4:9: yaml-tag"],
    "yaml-syntax.yaml": ["4:13: invalid-yaml"],
    "yaml-tab.yaml": ["4:1: invalid-yaml"],
    "yaml-two-documents.yaml": ["4:1: invalid-yaml"],
}

EXPECTED_OF_OVERLAYS = {
    "actions-missing.yaml": ["1:1: not-overlay"],
    "client-entries.yaml": [
        "6:9: x-client-unknown-key",
        "7:9: x-client-invalid-value",
        "8:9: x-client-invalid-value",
        "9:17: x-client-unknown-key",
        "9:29: x-client-invalid-value",
        "10:9: x-client-invalid-value",
        "11:22: x-client-invalid-value",
        "11:36: x-client-invalid-value",
        "12:16: x-client-invalid-value",
        "12:29: x-client-invalid-value",
        "12:40: x-client-invalid-value",
        "13:17: x-client-invalid-value",
        "14:9: x-client-invalid-value",
        "15:9: x-client-invalid-value",
        "16:9: x-client-invalid-value",
        "17:9: x-client-invalid-value",
        "18:21: x-client-invalid-value",
        "19:9: x-client-unknown-key",
    ],
    "copy-of-many.yaml": ["4:5: overlay-action"],
    "key-twice.yaml": ["4:5: duplicate-key"],
    "kinds-differ.yaml": ["4:5: overlay-type-mismatch"],
    "not-overlay.yaml": ["1:1: not-overlay"],
    "nothing-to-do.yaml": ["3:5: overlay-action"],
    "remove-all.yaml": ["3:5: overlay-action"],
    "supplies-bad-reference.yaml": ["5:15: reference-escapes"],
    "target-matches-nothing.yaml": [
        "5:5: overlay-target-unmatched",
        "7:5: overlay-target-unmatched",
    ],
    "target-missing.yaml": ["3:5: overlay-action"],
    "target-not-jsonpath.yaml": ["3:5: overlay-path"],
    "two-things-to-do.yaml": ["3:5: overlay-action"],
    "version-unknown.yaml": ["1:1: not-overlay"],
}

PETS = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      tags: [pets]
      responses: {default: {description: ok}}
  /dogs: {}
"""


def problems_of(path: str, overlays: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(SpecificationError) as caught:
        load_document(path, overlays)
    return [str(problem) for problem in caught.value.problems]


@pytest.mark.parametrize("name", sorted(path.name for path in FRAGMENTS.glob("*.*")))
def test_what_is_wrong_is_found_where_it_stands(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FRAGMENTS)
    problems = problems_of(name)
    assert [problem.split(": ")[:2] for problem in problems] == [
        f"{name}:{expected}".split(": ") for expected in EXPECTED[name]
    ]


@pytest.mark.parametrize("name", sorted(path.name for path in (FRAGMENTS / "overlays").glob("*.*")))
def test_what_is_wrong_with_an_overlay_is_found_in_the_overlay(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pets.yaml").write_text(PETS)
    (tmp_path / name).write_bytes((FRAGMENTS / "overlays" / name).read_bytes())
    monkeypatch.chdir(tmp_path)
    problems = problems_of("pets.yaml", (name,))
    assert [problem.split(": ")[:2] for problem in problems] == [
        f"{name}:{expected}".split(": ") for expected in EXPECTED_OF_OVERLAYS[name]
    ]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_message_is_one_printable_line_that_says_what_to_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FRAGMENTS)
    for problem in problems_of(name):
        assert problem.isprintable()
        assert re.fullmatch(r"[\w.-]+:\d+:\d+: [a-z-]+: .+; .+", problem)


def test_no_fragment_is_without_expectation_and_no_expectation_without_fragment() -> None:
    assert {path.name for path in FRAGMENTS.glob("*.*")} == set(EXPECTED)
    assert {path.name for path in (FRAGMENTS / "overlays").glob("*.*")} == set(EXPECTED_OF_OVERLAYS)


def test_every_error_rule_has_a_fragment_that_breaks_it() -> None:
    shown = {
        line.split(": ")[1] for table in (EXPECTED, EXPECTED_OF_OVERLAYS) for lines in table.values() for line in lines
    }
    errors = {name for name, rule in RULES.items() if rule.severity == "error"}
    # Three of the others need no text: a file that is not there, bytes that are no characters, and too many of them.
    # What is wrong with `x-client` beyond its form is found when the client is made.
    made = {"x-client-unresolved", "x-client-name-conflict", "x-client-unused"}
    assert errors - shown == {"unreadable-file", "not-utf-8", "too-large", *made}
    assert shown <= errors
