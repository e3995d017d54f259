"""Each file in `tests/fragments/imperfect` loads, and what is odd about it is reported where it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specwright.openapi import Diagnostic, load_document

FRAGMENTS = Path(__file__).parents[2] / "fragments" / "imperfect"

EXPECTED: dict[str, list[str]] = {
    "any-shape.yaml": [
        "5:3: wrong-type",
        "6:3: wrong-type",
        "7:3: wrong-type",
        "8:1: wrong-type",
        "9:8: wrong-type",
        "9:27: wrong-type",
        "12:5: wrong-type",
        "15:7: wrong-type",
        "16:7: reference-not-allowed",
        "17:7: wrong-type",
        "19:81: wrong-type",
        "22:11: wrong-type",
        "23:11: wrong-type",
        "26:59: unquoted-text",
        "26:75: wrong-type",
        "27:26: wrong-type",
        "27:43: wrong-type",
        "27:63: unknown-key",
        "27:75: empty-value",
        "29:3: wrong-type",
        "30:11: wrong-type",
    ],
    "control-characters.yaml": [
        "5:11: unresolved-reference",
    ],
    "kind-of-parameters.yaml": [
        "6:7: wrong-type",
    ],
    "kind-of-schema.json": [
        "3:4: wrong-type",
        "4:12: wrong-type",
        "5:12: wrong-type",
        "5:23: wrong-type",
        "5:40: wrong-type",
    ],
    "many-problems.yaml": [
        "5:5: path-parameter-undeclared",
        "6:29: unresolved-reference",
        "7:3: path-without-slash",
        "9:7: wrong-type",
    ],
    "one-for-a-list.yaml": [
        "3:1: wrong-type",
        "4:1: wrong-type",
        "7:5: wrong-type",
        "9:7: wrong-type",
        "10:7: wrong-type",
        "17:11: wrong-type",
        "17:57: wrong-type",
    ],
    "operation-id-twice.yaml": [
        "7:11: duplicate-operation-id",
    ],
    "parameter-incomplete.yaml": [
        "7:9: parameter-incomplete",
    ],
    "parameter-place.yaml": [
        "7:21: parameter-location",
        "8:21: parameter-location",
        "9:21: parameter-location",
        "10:21: parameter-location",
    ],
    "parameter-twice.yaml": [
        "9:9: duplicate-parameter",
    ],
    "path-parameter-elsewhere.yaml": [
        "8:9: path-parameter-unused",
    ],
    "path-parameter-undeclared.yaml": [
        "7:5: path-parameter-undeclared",
    ],
    "path-without-slash.yaml": [
        "4:3: path-without-slash",
    ],
    "reference-circle.yaml": [
        "5:11: reference-cycle",
    ],
    "reference-for-a-map.yaml": [
        "2:8: reference-not-allowed",
        "3:11: reference-not-allowed",
        "6:18: reference-not-allowed",
        "9:19: reference-not-allowed",
        "16:49: reference-not-allowed",
        "17:24: reference-not-allowed",
        "21:13: reference-not-allowed",
        "22:13: unresolved-reference",
        "23:3: reference-kind",
        "23:16: reference-not-allowed",
    ],
    "reference-missing-anchor.yaml": [
        "5:11: unresolved-reference",
    ],
    "reference-missing-file.yaml": [
        "5:11: unresolved-reference",
    ],
    "reference-missing.yaml": [
        "8:17: unresolved-reference",
    ],
    "reference-remote.yaml": [
        "5:11: reference-remote",
        "6:11: reference-remote",
    ],
    "reference-to-another-kind.yaml": [
        "8:11: reference-kind",
    ],
    "reference-to-itself.yaml": [
        "6:7: reference-cycle",
    ],
    "responses-missing.yaml": [
        "5:5: responses-missing",
        "6:5: responses-missing",
    ],
    "schema-self-composition.yaml": [
        "7:9: schema-self-composition",
    ],
    "unknown-keys.yaml": [
        "2:57: unknown-key",
        "2:70: unknown-key",
        "2:92: unknown-key",
        "3:47: unknown-key",
        "4:43: unknown-key",
        "7:5: unknown-key",
        "9:7: unknown-key",
        "10:7: unknown-key",
        "12:90: unknown-key",
        "13:47: ignored-sibling",
        "17:11: unknown-key",
        "19:11: unknown-key",
        "20:25: unknown-key",
        "21:84: unknown-key",
        "23:3: unknown-key",
        "24:40: unknown-key",
        "24:65: unknown-key",
        "25:47: unknown-key",
        "25:114: unknown-key",
        "29:7: unknown-key",
        "30:7: unknown-key",
        "31:54: unknown-key",
        "32:43: unknown-key",
    ],
    "wrong-types.yaml": [
        "7:7: wrong-type",
        "9:11: wrong-type",
        "10:35: wrong-type",
        "10:54: wrong-type",
        "11:59: wrong-type",
        "11:75: wrong-type",
        "11:95: wrong-type",
        "11:110: wrong-type",
        "13:34: wrong-type",
        "14:9: wrong-type",
        "15:5: wrong-type",
        "18:7: wrong-type",
        "19:19: empty-value",
        "20:5: responses-missing",
        "22:7: wrong-type",
        "23:7: wrong-type",
        "24:3: wrong-type",
        "27:45: wrong-type",
        "27:60: wrong-type",
        "27:92: wrong-type",
        "27:118: empty-value",
        "28:25: wrong-type",
        "28:45: wrong-type",
        "29:21: wrong-type",
    ],
}


def warnings_of(name: str) -> list[Diagnostic]:
    document = load_document(name)
    return sorted(map(document.diagnostic, document.findings), key=lambda found: (found.location, found.rule))


@pytest.mark.parametrize("name", sorted(path.name for path in FRAGMENTS.glob("*.*")))
def test_what_is_odd_is_reported_where_it_stands(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FRAGMENTS)
    found = warnings_of(name)
    assert [f"{each.line}:{each.column}: {each.rule}" for each in found] == EXPECTED[name]
    assert {each.severity for each in found} == {"warning"}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_message_is_one_printable_line_that_says_what_to_do(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FRAGMENTS)
    for each in warnings_of(name):
        assert str(each).isprintable()
        assert re.fullmatch(r"[\w.-]+:\d+:\d+: [a-z-]+: .+; .+", str(each))


def test_the_likely_key_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FRAGMENTS)
    advice = {each.line: each.message.rpartition("; ")[2] for each in warnings_of("unknown-keys.yaml")}
    assert advice[7] == "did you mean 'get'?"
    assert advice[9] == "did you mean 'x-client'?"
    assert advice[10] == "did you mean 'parameters'?"
    assert advice[12] == "if it is the rest of a text with a comma, put that text in quotes, else remove it"
    assert advice[17] == "did you mean 'content'?"
    assert advice[19] == "correct or remove it, or make it an extension ('x-colour')"
