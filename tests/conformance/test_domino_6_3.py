"""Whether the specification of Domino 6.3 says what the vendor's definition says."""

from __future__ import annotations

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from specwright.openapi import lint, load_document
from tests.conformance.domino_definition import compared, definition_file, operations_of

REPOSITORY = Path(__file__).resolve().parents[2]
FILE = REPOSITORY / "specs" / "domino" / "6.3.yaml"
OPERATIONS = 199


@cache
def specification() -> dict[str, Any]:
    return load_document(FILE).tree


@pytest.fixture(scope="module")
def definition() -> dict[str, Any]:
    file = definition_file(REPOSITORY)
    if not file.is_file():
        pytest.skip(f"the vendor's definition is not at hand: no {file}")
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_loads_without_findings() -> None:
    """The definition requires twelve properties that it does not describe; that is how it is."""
    found = [each for each in lint(load_document(FILE)) if each.severity != "hint"]
    assert {each.rule for each in found} == {"required-not-declared"}
    assert len(found) == 12


def test_has_all_operations() -> None:
    found = operations_of(specification())
    assert len(found) == OPERATIONS
    assert len({node["operationId"] for node in found.values()}) == OPERATIONS
    assert all(node["summary"] for node in found.values())


def test_says_what_the_definition_says(definition: dict[str, Any]) -> None:
    assert compared(definition, specification()) == []


@pytest.mark.parametrize(
    ("way", "value", "expected"),
    [
        (("schemas", "AppResponse", "properties", "name", "type"), "integer", "schema AppResponse > properties > name"),
        (("schemas", "AppResponse", "required"), ["id"], "schema AppResponse > required"),
        (("schemas", "UIMountPointType", "enum"), ["topBar"], "schema UIMountPointType > enum"),
        (("parameters", "limit", "schema", "default"), 11, "query limit > schema > default"),
        (("parameters", "appId", "name"), "app", "path app: only in the specification"),
        (("schemas", "ErrorEnvelope", "properties", "error", "type"), "object", "responses > 400"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_changes_are_noticed(definition: dict[str, Any], way: tuple[str, ...], value: Any, expected: str) -> None:
    changed = copy.deepcopy(specification())
    node = changed["components"]
    for step in way[:-1]:
        node = node[step]
    assert node[way[-1]] != value
    node[way[-1]] = value
    assert any(expected in line for line in compared(definition, changed))


def test_statuses_and_operations_are_noticed(definition: dict[str, Any]) -> None:
    changed = copy.deepcopy(specification())
    del changed["paths"]["/api/apps/beta/apps"]["get"]["responses"]["404"]
    del changed["paths"]["/api/apps/beta/apps"]["post"]
    assert compared(definition, changed) == [
        "GET /api/apps/beta/apps > responses > 404: only in the definition",
        "POST /api/apps/beta/apps: only in the definition",
    ]


def test_lines_are_short() -> None:
    assert [line for line in FILE.read_text(encoding="utf-8").splitlines() if len(line) > 140] == []
