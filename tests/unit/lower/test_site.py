"""Which keys of a document were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.lower.site import Reads
from specwright.openapi.document import load_document
from tests.emitted import written

TEXT = """
openapi: 3.1.1
info: {title: T, version: "1", x-known: 1}
paths: {}
components:
  schemas:
    A: {type: string, title: A, examples: [1], frobnicate: 2}
    B: {$ref: "#/components/schemas/A"}
    C: {properties: {type: {type: integer}, b: {}}}
"""


@pytest.fixture
def reads(tmp_path: Path) -> Reads:
    return Reads(load_document(written(tmp_path, TEXT)))


def test_values_are_read_one_by_one(reads: Reads) -> None:
    site = reads.site("/components/schemas/A")
    assert not reads.has_met(site.node)
    assert (site.get("type"), site.get("frobnicate"), site.get("format", "none")) == ("string", 2, "none")
    assert [key for key in site.names if reads.has_read(site.node, key)] == ["type", "frobnicate"]


def test_a_look_is_no_reading(reads: Reads) -> None:
    site = reads.site("/components/schemas/A")
    assert "type" in site
    assert site.names == ("type", "title", "examples", "frobnicate")
    assert not reads.has_met(site.node)


def test_the_way_to_a_part_is_read(reads: Reads) -> None:
    site = reads.root.at("components", "schemas", "A")
    assert site.pointer == "/components/schemas/A"
    tree = reads.document.tree
    assert reads.has_read(tree, "components")
    assert reads.has_read(tree["components"]["schemas"], "A")
    assert not reads.has_read(tree["components"]["schemas"], "B")


def test_who_goes_through_a_map_has_read_its_names(reads: Reads) -> None:
    schema = reads.site("/components/schemas/C")
    assert [name for name, _ in schema.entries("properties")] == ["type", "b"]
    assert reads.has_read(schema.node["properties"], "b")
    assert not reads.has_met(schema.node["properties"]["type"])


def test_a_reference_is_read_when_it_is_followed(reads: Reads) -> None:
    site = reads.site("/components/schemas/B")
    assert site.resolved().pointer == "/components/schemas/A"
    assert reads.has_read(site.node, "$ref")


def test_a_part_without_some_keys_reads_the_part_itself(reads: Reads) -> None:
    site = reads.site("/components/schemas/A")
    less = site.without("title")
    assert (less.get("title"), less.get("type")) == (None, "string")
    assert reads.has_read(site.node, "type")
    assert not reads.has_read(site.node, "title")


def test_what_is_not_there_leaves_no_trace(reads: Reads) -> None:
    site = reads.site("/components/schemas/A")
    assert site.child("properties").names == ()
    assert not [*site.entries("properties"), *site.items("allOf")]
    assert not reads.has_met(site.node)
