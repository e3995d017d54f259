"""What a specification took over from references is compared with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from specwright.ledger.ledger import LedgerError
from specwright.ledger.references import FILE, Reference, ReferenceProperty, complaints, encoded, read_references
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
    return [each.message for each in complaints(load_document(file), {"client": Reference({"Pet": properties})})]


WRITTEN = {"client": Reference({"Pet": PET}, {"/components/schemas/Name/type": "string"})}


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
    file.write_bytes(encoded(WRITTEN))
    assert read_references(file) == WRITTEN
    file.write_text('{"client": {"schemas": {"Pet": {"name": ["string"]}}}}', encoding="utf-8")
    with pytest.raises(LedgerError, match="not a file of references"):
        read_references(file)


def test_values_are_counted_by_what_holds_them(tmp_path: Path) -> None:
    file = tmp_path / "pets.yaml"
    file.write_text(SPECIFICATION, encoding="utf-8")
    tree = load_document(file).tree
    stated = {"/components/schemas/Name/type", "/components/schemas/Animal/required"}
    found = holders_of(tree, stated, {"client": Reference({"Pet": {"kind": PET["kind"], "tags": PET["tags"]}})})
    assert sum(found.values()) == len(sites_of(tree))
    # The type of Name and what Animal requires; names and required marks of two properties, and the type of one.
    assert (found["document"], found["reference"], found["inferred"]) == (2, 5, 3)


VALUES = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      parameters: [{name: limit, in: query, required: false, schema: {type: [integer, "null"], maximum: 10}}]
      responses:
        "200": {description: Pets., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "404": {description: None., x-inferred: as usual}
    put: {x-inferred: as usual, responses: {"200": {description: Done.}}}
components:
  schemas:
    Pet:
      type: object
      required: [kind, name]
      properties:
        kind: {enum: [cat, dog]}
        name: {type: string, default: Rex}
        mood: {type: string, x-inferred: seen once}
"""
AT = "/paths/~1pets/get"
STATED = {
    "/paths/~1pets": ["get"],
    f"{AT}/parameters/0/name": "limit",
    f"{AT}/parameters/0/required": False,
    f"{AT}/parameters/0/schema/type": "integer",
    f"{AT}/parameters/0/schema/maximum": 10,
    f"{AT}/responses": ["200"],
    f"{AT}/responses/200/content/application~1json/schema/$ref": "#/components/schemas/Pet",
    "/components/schemas/Pet/type": "object",
    "/components/schemas/Pet/properties": ["kind", "name"],
    "/components/schemas/Pet/required": ["kind", "name"],
    "/components/schemas/Pet/properties/kind/enum": ["dog", "cat"],
    "/components/schemas/Pet/properties/name/default": "Rex",
}


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("", "", None),
        ("  /pets:", "  /animals:", "has 'get' here, the specification does not"),
        ("    put: {x-inferred: as usual,", "    put: {", "does not have 'put' here"),
        ("name: limit", "name: count", 'has "limit" as \'name\', the specification "count"'),
        ("required: false", "required: true", "has false as 'required', the specification true"),
        ('[integer, "null"]', "string", "has \"integer\" as 'type'"),
        ("maximum: 10", "maximum: 11", "has 10 as 'maximum', the specification 11"),
        (", x-inferred: as usual}\n    put", "}\n    put", "does not have '404' here"),
        ('        "200": {description: Pets.', '        "201": {description: Pets.', "has '200' here"),
        ("schemas/Pet", "schemas/Dog", "has \"#/components/schemas/Pet\" as '$ref'"),
        ("type: object", "type: array", 'has "object" as'),
        ("required: [kind, name]", "required: [kind]", 'has ["kind","name"] as \'required\''),
        ("enum: [cat, dog]", "enum: [cat, dog, cow]", "as 'enum', the specification"),
        ("default: Rex", "default: Max", "has \"Rex\" as 'default'"),
    ],
)
def test_values_of_references_are_compared(tmp_path: Path, before: str, after: str, message: str | None) -> None:
    file = tmp_path / "pets.yaml"
    file.write_text(VALUES.replace(before, after) if before else VALUES, encoding="utf-8")
    document = load_document(file)
    told = [each.message for each in complaints(document, {"client": Reference(values=STATED)})]
    assert (told == []) if message is None else any(message in each for each in told)


def test_values_that_are_compared_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "pets.yaml"
    file.write_text(VALUES, encoding="utf-8")
    found = holders_of(load_document(file).tree, set(), {"client": Reference(values=STATED)})
    # The path; name, required mark and limit of the parameter; of Pet the type, two names, three required marks, an
    # enum, a default. What is marked as inferred is not counted again.
    assert (found["document"], found["reference"]) == (0, 12)
