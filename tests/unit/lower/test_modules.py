"""How declarations are spread over modules."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest

from specwright.lower.modules import mentioned
from specwright.lower.schemas.types import LONGEST_CHAIN
from specwright.openapi.diagnostics import SpecificationError
from tests.emitted import FRAGMENTS, lowered, written


@pytest.mark.parametrize("path", sorted(FRAGMENTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_modules_import_only_those_before_them(path: Path) -> None:
    _, api = lowered(path)
    seen: set[str] = set()
    module_of = {d.name: module.name for module in api.modules for d in module.declarations}
    for module in api.modules:
        assert {name for name, _ in module.imports} <= seen
        seen.add(module.name)
        imported = {name for _, names in module.imports for name in names}
        own = {declaration.name for declaration in module.declarations}
        for declaration in module.declarations:
            assert mentioned(declaration) <= own | imported
        assert all(module_of[name] == other for other, names in module.imports for name in names)


def test_a_cycle_is_one_module_and_its_neighbours_are_not(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {type: object, properties: {b: {$ref: "#/components/schemas/B"}}}
    B: {type: object, properties: {c: {$ref: "#/components/schemas/C"}}}
    C: {type: object, properties: {a: {$ref: "#/components/schemas/A"}, leaf: {$ref: "#/components/schemas/Leaf"}}}
    Leaf: {type: object, properties: {x: {type: string}}}
    Root: {type: object, properties: {a: {$ref: "#/components/schemas/A"}}}
""",
    )
    _, api = lowered(path)
    found = [tuple(sorted(d.name for d in module.declarations)) for module in api.modules]
    assert found == [("Leaf",), ("A", "B", "C"), ("Root",)]


def chain(tmp_path: Path, length: int) -> Path:
    """A specification in which each of many schemas refers to the next."""
    schemas = "\n".join(
        f'    S{n}: {{type: object, properties: {{next: {{$ref: "#/components/schemas/S{n + 1}"}}}}}}'
        for n in range(length)
    )
    text = f'openapi: 3.1.0\ninfo: {{title: T, version: "1"}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}\n'
    return written(tmp_path, f"{text}    S{length}: {{type: string}}\n")


def test_a_long_chain_of_schemas_is_followed(tmp_path: Path) -> None:
    _, api = lowered(chain(tmp_path, LONGEST_CHAIN))
    assert len(api.modules) == LONGEST_CHAIN + 1


@pytest.mark.slow
def test_a_chain_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecificationError, match=r"yaml:806:5: too-deep: more than 800 schemas refer to each other"):
        lowered(chain(tmp_path, 5000))


@pytest.mark.slow
def test_a_chain_of_any_length_is_followed_where_no_class_stands_in_it(tmp_path: Path) -> None:
    names = [f"S{n}" for n in range(3000)]
    schemas = {name: {"$ref": f"#/components/schemas/{after}"} for name, after in pairwise(names)}
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    text = json.dumps(tree | {"components": {"schemas": schemas | {names[-1]: {"type": "string"}}}})
    _, api = lowered(written(tmp_path, text))
    assert len(api.modules) == len(names)
