"""What a specification took over from references is compared with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.ledger.ledger import LedgerError
from specwright.ledger.references import FILE, ReferenceProperty, complaints, encoded, read_references
from specwright.ledger.sites import holders_of, sites_of
from specwright.openapi import load_document

SPECIFICATION = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths: {}
components:
  schemas:
    Name: {type: string}
    Animal:
      type: object
      required: [name]
      properties:
        name: {$ref: "#/components/schemas/Name"}
    Pet:
      type: object
      allOf: [{$ref: "#/components/schemas/Animal"}]
      required: [kind]
      properties:
        kind: {type: [string, "null"]}
        tags: {type: array, items: {type: string}}
        owner: {$ref: "#/components/schemas/Animal"}
        mood: {type: string, x-inferred: seen once}
        toys: {}
"""
PET = {
    "name": ReferenceProperty("Name", True),
    "kind": ReferenceProperty("string", True),
    "tags": ReferenceProperty("[string]", False),
    "owner": ReferenceProperty("Animal", False),
    "toys": ReferenceProperty("any", False),
}


def told(folder: Path, specification: str, properties: dict[str, ReferenceProperty]) -> list[str]:
    file = folder / "pets.yaml"
    file.write_text(specification, encoding="utf-8")
    return [each.message for each in complaints(load_document(file), {"client": {"Pet": properties}})]


def test_what_is_equal_is_not_told(tmp_path: Path) -> None:
    assert told(tmp_path, SPECIFICATION, PET) == []
    assert told(tmp_path, SPECIFICATION, PET | {"name": ReferenceProperty("string", True)}) == []
    assert told(tmp_path, SPECIFICATION, PET | {"tags": ReferenceProperty("[any]", False)}) == []


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("items: {type: string}}", "items: {type: integer}}", "types this as [string], the specification as [integer]"),
        (
            'kind: {type: [string, "null"]}',
            "kind: {type: integer}",
            "types this as string, the specification as integer",
        ),
        ("required: [kind]", "required: [kind, tags]", "'client' does not require this property"),
        ("      required: [name]\n", "", "'client' requires this property"),
        ("        tags:", "        labels:", "'client' has the property 'tags', the specification does not"),
        (", x-inferred: seen once", "", "'client' does not have this property"),
        ("    Pet:", "    Cat:", "'client' has the schema 'Pet', the specification does not"),
    ],
)
def test_changes_are_told(tmp_path: Path, before: str, after: str, message: str) -> None:
    assert SPECIFICATION.count(before) == 1
    assert any(message in each for each in told(tmp_path, SPECIFICATION.replace(before, after), PET))


def test_what_is_excused_may_differ(tmp_path: Path) -> None:
    excused = ReferenceProperty("integer", False, "the service was seen to send text")
    assert told(tmp_path, SPECIFICATION, PET | {"kind": excused}) == []


def test_file_is_read_as_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / FILE
    assert read_references(file) == {}
    file.write_bytes(encoded({"client": {"Pet": PET}}))
    assert read_references(file) == {"client": {"Pet": PET}}
    file.write_text('{"client": {"Pet": {"name": ["string"]}}}', encoding="utf-8")
    with pytest.raises(LedgerError, match="not a file of references"):
        read_references(file)


def test_values_are_counted_by_what_holds_them(tmp_path: Path) -> None:
    file = tmp_path / "pets.yaml"
    file.write_text(SPECIFICATION, encoding="utf-8")
    tree = load_document(file).tree
    stated = {"/components/schemas/Name/type", "/components/schemas/Animal/required"}
    found = holders_of(tree, stated, {"client": {"Pet": {"kind": PET["kind"], "tags": PET["tags"]}}})
    assert sum(found.values()) == len(sites_of(tree))
    # The type of Name and what Animal requires; names and required marks of two properties, and the type of one.
    assert (found["document"], found["reference"], found["inferred"]) == (2, 5, 3)
