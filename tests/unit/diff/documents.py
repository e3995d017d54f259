# pyright: basic
"""Small documents to compare, written as Python."""

from __future__ import annotations

import copy
import datetime
import json
from pathlib import Path
from typing import Any

from specwright.diff.changes import Change, Comparison
from specwright.diff.engine import Options, compare, compare_sides
from specwright.diff.inputs import Side
from specwright.diff.loading import load

TODAY = datetime.date(2026, 6, 1)
OPTIONS = Options(today=TODAY, has_versions=False)


def document(
    *,
    body: Any = None,
    response: Any = None,
    parameters: list[Any] | None = None,
    schemas: dict[str, Any] | None = None,
    openapi: str = "3.1.0",
    media_type: str = "application/json",
    **more: Any,
) -> dict[str, Any]:
    """Return a document with one operation, `POST /things`."""
    operation: dict[str, Any] = {"responses": {"200": {"description": "ok"}}}
    if body is not None:
        operation["requestBody"] = {"required": True, "content": {media_type: {"schema": body}}}
    if response is not None:
        operation["responses"]["200"]["content"] = {media_type: {"schema": response}}
    if parameters is not None:
        operation["parameters"] = parameters
    tree: dict[str, Any] = {
        "openapi": openapi, "info": {"title": "Things", "version": "1"}, "paths": {"/things": {"post": operation}}
    }  # fmt: skip
    if schemas is not None:
        tree["components"] = {"schemas": schemas}
    return {**tree, **more}


def side(name: Any, tree: dict[str, Any]) -> Side:
    """Return a tree as a side, without files; references lead into the tree itself."""
    targets: dict[str, str] = {}

    def note(node: Any, pointer: str) -> None:
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str):
                targets[pointer] = reference[1:]
            for key, child in node.items():
                note(child, f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}")
        elif isinstance(node, list):
            for index, child in enumerate(node):
                note(child, f"{pointer}/{index}")

    note(tree, "")
    found: Side

    def resolve(node: Any, pointer: str) -> tuple[Any, str]:
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            pointer = node["$ref"][1:]
            node = found.at(pointer)
        return node, pointer

    found = Side(
        name, tree, tree["openapi"], resolve, lambda reference, _: (found.at(reference[1:]), reference[1:]), targets
    )
    return found


def compared(old: dict[str, Any], new: dict[str, Any], options: Options = OPTIONS) -> Comparison:
    """Compare two trees of OpenAPI 3.1."""
    return compare_sides(side("old", copy.deepcopy(old)), side("new", copy.deepcopy(new)), options=options)


def compared_files(old: Any, new: Any, folder: Path) -> Comparison:
    """Compare two trees that are written to files and loaded: 3.0 becomes 3.1 on the way."""
    documents: list[Any] = []
    for name, tree in (("old", old), ("new", new)):
        path = folder / f"{name}.json"
        path.write_text(json.dumps(tree))
        documents.append(load(path))
    return compare(documents[0], documents[1], options=OPTIONS)


def found(comparison: Comparison, rule: str) -> Change:
    """Return the only change of a rule."""
    changes = [each for each in comparison.changes if each.id == rule]
    assert len(changes) == 1, [(each.id, each.level, each.text) for each in comparison.changes]
    return changes[0]


def levels(comparison: Comparison) -> dict[str, str]:
    """Return the rules that were found, with their levels."""
    return {each.id: each.level for each in comparison.changes}
