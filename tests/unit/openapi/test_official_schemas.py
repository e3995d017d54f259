# pyright: basic
"""What others think of our documents: the official JSON Schemas of OpenAPI, and a YAML parser that is not ours."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import openapi_spec_validator
import pytest
import yaml

from specwright.openapi.yaml_text import read_yaml

ROOT = Path(__file__).parents[3]
SPECIFICATIONS = sorted(path for path in (ROOT / "specs").glob("*/*.yaml"))
FRAGMENTS = ROOT / "tests" / "fragments"

DELIBERATE = {
    "tests/fragments/names.yaml": ["components/schemas"],
    "tests/fragments/parameters.yaml": ["paths//query/get/parameters/16"],
}
"""Fragment to the pointers at which it breaks the rules of OpenAPI on purpose."""


def documents() -> list[Path]:
    """Our specifications and the fragments that are meant to be valid: roots only, no overlays, no parts."""
    fragments = [
        path for path in FRAGMENTS.rglob("*.yaml") if "invalid" not in path.parts and "imperfect" not in path.parts
    ]
    return [path for path in [*SPECIFICATIONS, *sorted(fragments)] if "\nopenapi:" in "\n" + path.read_text()]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@lru_cache
def judge(version: str) -> Any:
    """The official schema of a version; in 3.1 and 3.2 together with that of JSON Schema for what stands in it."""
    folder = Path(openapi_spec_validator.__file__).parent / "resources" / "schemas" / f"v{version}"
    schema = json.loads((folder / "schema.json").read_text())
    if version == "3.0":
        return jsonschema_rs.validator_for(schema)
    registry = jsonschema_rs.Registry([(schema["$id"], schema)])
    dialect = {"$dynamicAnchor": "meta", "$ref": "https://json-schema.org/draft/2020-12/schema"}
    with_dialect = {"$id": "urn:with-dialect", "$ref": schema["$id"], "$defs": {"schema": dialect}}
    return jsonschema_rs.validator_for(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", **with_dialect}, registry=registry
    )


def judgement(tree: Any) -> list[str]:
    return [
        f"{'/'.join(map(str, error.instance_path))}: {error.message[:200]}"
        for error in judge(tree["openapi"][:3]).iter_errors(tree)
    ]


@pytest.mark.parametrize("path", documents(), ids=name_of)
def test_the_official_schema_finds_nothing(path: Path) -> None:
    tree, problems = read_yaml(path.read_text())
    assert not problems
    assert [line.partition(": ")[0] for line in judgement(tree)] == DELIBERATE.get(name_of(path), [])


@pytest.mark.slow  # the parser is written in Python; the quick one is the one that our exact reader is built on
@pytest.mark.parametrize("path", SPECIFICATIONS, ids=name_of)
def test_another_parser_reads_our_specifications_alike(path: Path) -> None:
    text = path.read_text()
    tree, _ = read_yaml(text)
    assert with_text_keys(yaml.safe_load(text)) == tree


def with_text_keys(node: Any) -> Any:
    """JSON has no other keys."""
    if isinstance(node, dict):
        return {str(key): with_text_keys(value) for key, value in node.items()}
    return [with_text_keys(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize(
    ("version", "where", "odd"),
    [
        ("3.0.4", "parameters", [{"name": "a", "in": "query", "schema": {}, "as text": None}]),
        ("3.1.1", "parameters", [{"name": "a", "in": "query", "schema": {}, "as text": None}]),
        ("3.2.0", "parameters", [{"name": "a", "in": "query", "schema": {}, "as text": None}]),
        ("3.0.4", "parameters", [{"name": "a", "in": "query", "schema": {"type": "text"}}]),
        ("3.1.1", "parameters", [{"name": "a", "in": "query", "schema": {"type": "text"}}]),
        ("3.2.0", "parameters", [{"name": "a", "in": "query", "schema": {"type": "text"}}]),
        ("3.1.1", "tags", "pets"),
    ],
)
def test_the_official_schema_finds_what_is_wrong(version: str, where: str, odd: Any) -> None:
    operation = {"responses": {"200": {"description": "ok"}}, where: odd}
    tree = {"openapi": version, "info": {"title": "t", "version": "1"}, "paths": {"/a": {"get": operation}}}
    assert judgement(tree)
