"""Each file in `tests/fragments/imperfect` loads, and what is odd about it is reported where it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specwright.openapi import Diagnostic, load_document

FRAGMENTS = Path(__file__).parents[2] / "fragments" / "imperfect"

EXPECTED: dict[str, list[str]] = {
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
}


def warnings_of(name: str) -> list[Diagnostic]:
    document = load_document(name)
    return sorted(map(document.diagnostic, document.findings), key=lambda found: (found.location, found.rule))


@pytest.mark.parametrize("name", sorted(path.name for path in FRAGMENTS.glob("*.yaml")))
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
