"""What a method returns follows from the media types that an operation has for its success."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specwright.ir.operations import Method
from specwright.ir.types import STR, Named
from specwright.lower.media import is_json_lines
from tests.emitted import lowered, written


def methods(tmp_path: Path, content: dict[str, Any]) -> dict[str, Method]:
    """The methods of an operation whose success has some media types, by name."""
    item = {"I": {"type": "object", "properties": {"a": {"type": "integer"}}}}
    operation = {"operationId": "a", "tags": ["t"], "responses": {"200": {"description": "ok", "content": content}}}
    tree = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}}
    _, api = lowered(written(tmp_path, json.dumps(tree | {"components": {"schemas": item}})))
    assert api.omissions == ()
    return {method.name: method for resource in api.resources for method in resource.methods}


ITEM = {"$ref": "#/components/schemas/I"}


@pytest.mark.parametrize(
    "media_type",
    ["application/x-ndjson", "application/jsonl; charset=utf-8", "application/vnd.acme+jsonl", "application/json-seq"],
)
@pytest.mark.parametrize(
    "media", [{"schema": {"type": "array", "items": ITEM}}, {"schema": ITEM}, {"itemSchema": ITEM}]
)
def test_json_lines_yield_items_also_where_an_array_describes_the_sequence(
    tmp_path: Path, media_type: str, media: dict[str, Any]
) -> None:
    [method] = methods(tmp_path, {media_type: media}).values()
    assert (method.result, method.returns) == ("events", Named("I"))


@pytest.mark.parametrize("media_type", ["application/json", "application/problem+json", "text/csv", "application/xml"])
def test_other_media_types_are_not_json_lines(media_type: str) -> None:
    assert not is_json_lines(media_type)


def test_each_kind_of_text_beside_json_has_a_method(tmp_path: Path) -> None:
    text = {"schema": {"type": "string"}}
    found = methods(tmp_path, {"application/json": {"schema": ITEM}, "text/csv": text, "application/xml": text})
    assert {name: method.returns for name, method in found.items()} == {"a": Named("I"), "a_csv": STR, "a_xml": STR}
    assert [response.content.media_type for response in found["a_xml"].responses] == ["application/xml"]
