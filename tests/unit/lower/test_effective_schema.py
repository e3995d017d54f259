"""What applies to a value at once: a schema, what it refers to, and its `allOf`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from specwright.lower.schemas.annotations import bounds
from specwright.lower.schemas.effective_schema import NOTHING, EffectiveSchema, effective_schema
from tests.unit.lower.lowering import Lowered


def effective(folder: Path, schemas: dict[str, Any]) -> EffectiveSchema:
    lowered = Lowered(folder, schemas)
    return effective_schema(lowered.reads.site("/components/schemas/S"))


def test_the_schema_itself_speaks_last(tmp_path: Path) -> None:
    schema = effective(
        tmp_path,
        {
            "S": {"allOf": [{"$ref": "#/components/schemas/B"}, {"title": "part"}], "title": "own", "maxLength": 2},
            "B": {"title": "base", "maxLength": 1, "description": "base"},
        },
    )
    assert [site.pointer for site in schema.sites] == [
        "/components/schemas/B",
        "/components/schemas/S/allOf/0",
        "/components/schemas/S/allOf/1",
        "/components/schemas/S",
    ]
    assert (schema.keyword("title"), schema.keyword("description"), schema.keyword("maxLength")) == ("own", "base", 2)


def test_types_are_those_that_every_part_allows(tmp_path: Path) -> None:
    parts = [{"type": ["string", "null", "integer"]}, {"type": ["string", "integer"]}]
    assert effective(tmp_path, {"S": {"allOf": parts}}).types == ("string", "integer")


def test_a_circle_of_parts_ends(tmp_path: Path) -> None:
    schemas = {"S": {"properties": {"a": {"allOf": [{"$ref": "#/components/schemas/S"}]}}}}
    assert len(effective(tmp_path, schemas).sites) == 1


def test_bounds_of_items_nest_and_end_where_they_repeat(tmp_path: Path) -> None:
    inner = {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": "^a"}}
    found = bounds(effective(tmp_path, {"S": inner}))
    assert found is not None
    assert "^a" in str(found)


def test_what_is_only_looked_at_does_not_count_as_read(tmp_path: Path) -> None:
    lowered = Lowered(tmp_path, {"T": {"type": "string"}})
    node = {"minimum": 1, "maximum": 2}
    site = lowered.reads.site("/components/schemas/T")
    schema = EffectiveSchema((type(site)(node, "/x", lowered.reads),))
    assert "minimum" in schema
    assert schema.site_with("minimum") is not None
    assert not lowered.reads.has_met(node)
    schema.keyword("minimum")
    assert lowered.reads.has_read(node, "minimum")
    assert not lowered.reads.has_read(node, "maximum")


def test_nothing_has_no_keywords() -> None:
    assert (NOTHING.keyword("title"), NOTHING.types, NOTHING.additional) == (None, (), None)
