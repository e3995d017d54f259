"""Small documents cost little, whatever they are made of, and what is too large is refused with its place."""

from __future__ import annotations

import cProfile
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specwright.emit.client import emit
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.document import load_document
from specwright.openapi.files import LIMIT
from specwright.pipeline import templates


def document(schemas: dict[str, Any], title: str = "T") -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def unions_of_unions(size: int) -> dict[str, Any]:
    schemas: dict[str, Any] = {
        f"{side}{n}": {"oneOf": [ref(f"A{n + 1}"), ref(f"B{n + 1}")]} for n in range(size) for side in "AB"
    }
    ends = {side: {"type": "object", "required": [side], "properties": {side: {"type": "string"}}} for side in "AB"}
    return document(schemas | {f"{side}{size}": end for side, end in ends.items()})


def lists_or_maps(size: int) -> dict[str, Any]:
    size = (size + 1) // 2  # more of them stand within each other than may
    schemas: dict[str, Any] = {
        f"A{n}": {
            "oneOf": [
                {"type": "array", "items": ref(f"A{n + 1}")},
                {"type": "object", "additionalProperties": ref(f"A{n + 1}")},
            ]
        }
        for n in range(size)
    }
    return document(schemas | {f"A{size}": {"type": "string"}})


def words(size: int) -> dict[str, Any]:
    long = "a" * (size * 1000)
    schemas = {
        "A": {"type": "object", "description": long, "properties": {"p": {"type": "string", "description": long}}}
    }
    return document(schemas, long)


def colliding_properties(size: int) -> dict[str, Any]:
    return document({"A": {"type": "object", "properties": {f"a{'-' * n}": {} for n in range(size * 10)}}})


def colliding_members(size: int) -> dict[str, Any]:
    return document({"A": {"type": "string", "enum": [f"a{'-' * n}" for n in range(size * 10)]}})


def colliding_classes(size: int) -> dict[str, Any]:
    return document({f"A{'_' * n}": {"type": "object", "properties": {"x": {}}} for n in range(size * 5)})


def aliases(size: int) -> dict[str, Any]:
    return document({f"A{n}": ref(f"A{n + 1}") for n in range(size * 20)} | {f"A{size * 20}": {"type": "string"}})


GROWING: list[Callable[[int], dict[str, Any]]] = [
    unions_of_unions, lists_or_maps, words, colliding_properties, colliding_members, colliding_classes, aliases,
]  # fmt: skip


def calls(tree: dict[str, Any], path: Path) -> int:
    """How many calls it takes to make a package of a document: a measure of work that no other load changes."""
    path.write_text(json.dumps(tree), encoding="utf-8")
    profile = cProfile.Profile()
    profile.enable()
    document_ = load_document(path)
    emit(lower(document_, derived_provider(document_)), templates())
    profile.disable()
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.slow
@pytest.mark.parametrize("make", GROWING, ids=lambda make: make.__name__)
def test_a_document_of_twice_the_size_takes_twice_the_work(
    tmp_path: Path, make: Callable[[int], dict[str, Any]]
) -> None:
    path = tmp_path / "document.json"
    # The first document has templates compiled for all.
    _, least, once, twice = (calls(make(size), path) for size in (1, 1, 25, 50))
    assert twice - least < 2.6 * (once - least)


def test_a_reference_that_leads_into_itself_is_a_problem_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    schemas = {"A": {"properties": {"a": ref("A/properties/a/properties/a")}}, "B": ref("x" * 5000)}
    path.write_text(json.dumps(document(schemas)), encoding="utf-8")
    loaded = load_document(path)
    assert [finding.rule for finding in loaded.repairs] == ["reference-cycle", "unresolved-reference"]
    lower(loaded, derived_provider(loaded))


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(LIMIT, "1")
    path = tmp_path / "document.json"
    path.write_text(json.dumps(document({"A": {"description": "a" * 1_000_000}})), encoding="utf-8")
    with pytest.raises(SpecificationError, match=f"has more than 1 MB; set {LIMIT} to read more"):
        load_document(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has neither pipes nor devices with a name")
def test_devices_and_pipes_are_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (Path("/dev/zero"), pipe):
        with pytest.raises(SpecificationError, match="no regular file; pass '-' and pipe the document"):
            load_document(path)


@pytest.mark.slow
def test_a_chain_of_compositions_that_is_too_long_is_refused(tmp_path: Path) -> None:
    # Each schema has the properties of all after it: the package would grow with the square of the chain.
    path = tmp_path / "document.json"
    schemas: dict[str, Any] = {
        f"A{n}": {"allOf": [ref(f"A{n + 1}")], "properties": {f"p{n}": {"type": "string"}}} for n in range(2000)
    }
    path.write_text(json.dumps(document(schemas | {"A2000": {"type": "object"}})), encoding="utf-8")
    loaded = load_document(path)
    with pytest.raises(SpecificationError, match="schemas make up this one by 'allOf'; shorten the chain"):
        lower(loaded, derived_provider(loaded))


@pytest.mark.parametrize("separator", ["\n- a", ", a"])
@pytest.mark.parametrize("name", ["openapi.yaml", "openapi.json"])
def test_a_document_of_more_nodes_than_memory_has_room_for_is_refused_where_they_begin_to_be_too_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, separator: str
) -> None:
    monkeypatch.setenv(LIMIT, "1")
    path = tmp_path / name
    path.write_text("x: [a" + separator * 100_000 + "]", encoding="utf-8")
    with pytest.raises(SpecificationError, match="too-large: there are more than 40000 lines") as caught:
        load_document(path)
    [problem] = caught.value.problems
    assert problem.line in (1, 40_000)
    assert problem.line + problem.column > 40_000


def test_problems_without_end_are_counted_and_not_listed(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text('{"a": {' + ", ".join('"b": 1' for _ in range(301)) + "}}", encoding="utf-8")
    with pytest.raises(SpecificationError) as caught:
        load_document(path)
    assert len(caught.value.problems) == 301
    lines = str(caught.value).splitlines()
    assert len(lines) == 101
    assert lines[-1] == "... and 201 more; correct these first"
