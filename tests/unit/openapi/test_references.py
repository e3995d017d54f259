"""References lead to what their author means, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from specwright.openapi import Document, SpecificationError, load_document

ROOT = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
$self: https://pets.example.com/openapi.yaml
paths:
  /pets/{petId}:
    parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
    get: {responses: {'200': {description: ok, content: {application/json: {schema: {type: object, title: Found}}}}}}
  /dogs/{petId}: {$ref: '#/paths/~1pets~1%7BpetId%7D'}
components:
  schemas:
    Anchored: {$anchor: anchored, title: Anchored}
    Dynamic: {$dynamicAnchor: dynamic, title: Dynamic}
    Identified:
      $id: https://pets.example.com/schemas/identified
      title: Identified
      $defs: {inner: {title: Inner}}
      properties: {inner: {$ref: '#/$defs/inner'}}
    Pet: {title: Pet, properties: {"a/b~c %": {title: Odd}, $ref: {title: PropertyCalledRef}}}
    Chain: {$ref: '#/components/schemas/Link'}
    Link: {$ref: '#/components/schemas/Pet', description: a link}
    ASKED
"""

Load = Callable[..., Document]


def with_schema(text: str) -> str:
    return ROOT.replace("ASKED", text)


@pytest.mark.parametrize(
    ("reference", "title", "pointer"),
    [
        ("#/components/schemas/Pet", "Pet", "/components/schemas/Pet"),
        ("#/components/schemas/%50et", "Pet", "/components/schemas/Pet"),
        ("root.yaml#/components/schemas/Pet", "Pet", "/components/schemas/Pet"),
        ("./root.yaml#/components/schemas/Pet", "Pet", "/components/schemas/Pet"),
        ("https://pets.example.com/openapi.yaml#/components/schemas/Pet", "Pet", "/components/schemas/Pet"),
        ("#/components/schemas/Chain", "Pet", "/components/schemas/Pet"),
        ("#/components/schemas/Chain/properties/$ref", "PropertyCalledRef", "/components/schemas/Pet/properties/$ref"),
        ("#/components/schemas/Pet/properties/a~1b~0c%20%25", "Odd", "/components/schemas/Pet/properties/a~1b~0c %"),
        (
            "#/paths/~1pets~1%7BpetId%7D/get/responses/200/content/application~1json/schema",
            "Found",
            "/paths/~1pets~1{petId}/get/responses/200/content/application~1json/schema",
        ),
        (
            "#/paths/~1dogs~1{petId}/get/responses/200/content/application~1json/schema",
            "Found",
            "/paths/~1pets~1{petId}/get/responses/200/content/application~1json/schema",
        ),
        ("#anchored", "Anchored", "/components/schemas/Anchored"),
        ("#dynamic", "Dynamic", "/components/schemas/Dynamic"),
        ("https://pets.example.com/schemas/identified", "Identified", "/components/schemas/Identified"),
        (
            "https://pets.example.com/schemas/identified#/$defs/inner",
            "Inner",
            "/components/schemas/Identified/$defs/inner",
        ),
        ("pet.yaml#/Dog", "Dog", "pet.yaml#/Dog"),
        ("pet.yaml#/Back", "Pet", "/components/schemas/Pet"),
        ("pet.yaml#/Beside", "Dog", "pet.yaml#/Dog"),
        ("whole.yaml", "Whole", "whole.yaml#"),
        ("whole.yaml#", "Whole", "whole.yaml#"),
    ],
)
def test_a_reference_leads_to_what_it_means(load: Load, reference: str, title: str, pointer: str) -> None:
    document = load(
        with_schema(f"Asked: {{$ref: '{reference}'}}"),
        pet="Dog: {title: Dog}\nBack: {$ref: 'root.yaml#/components/schemas/Pet'}\nBeside: {$ref: '#/Dog'}\n",
        whole="title: Whole\n",
    )
    place = "/components/schemas/Asked"
    node, target = document.resolve(document.at(place), place)
    assert node["title"] == title
    assert target == pointer
    assert document.at(pointer) is node


def test_what_is_no_reference_is_returned_as_it_is(load: Load) -> None:
    document = load(with_schema("Asked: {title: Asked}"))
    nodes: list[Any] = [{"a": 1}, {"$ref": {"title": "a property"}}, [], None, True]
    for node in nodes:
        assert document.resolve(node, "/x") == (node, "/x")


def test_a_schema_with_an_id_may_mean_itself_by_a_bare_fragment(load: Load) -> None:
    document = load(with_schema("Asked: {}"))
    place = "/components/schemas/Identified/properties/inner"
    assert document.resolve(document.at(place), place)[0] == {"title": "Inner"}


def test_dynamic_references_are_read_as_plain_ones(load: Load) -> None:
    document = load(with_schema("Asked: {$dynamicRef: '#dynamic'}"))
    place = "/components/schemas/Asked"
    assert document.resolve(document.at(place), place)[0]["title"] == "Dynamic"


def test_siblings_of_a_reference_stay(load: Load) -> None:
    document = load(with_schema("Asked: {}"))
    assert document.at("/components/schemas/Link")["description"] == "a link"


def test_a_reference_in_an_example_is_data(load: Load) -> None:
    document = load(
        with_schema("Asked: {examples: [{$ref: nowhere.yaml}], default: {$ref: '#/nowhere'}, const: {$ref: x}}")
    )
    assert document.at("/components/schemas/Asked/examples/0") == {"$ref": "nowhere.yaml"}
    with pytest.raises(SpecificationError, match=r"root\.yaml:\d+:\d+: unresolved-reference: the file 'nowhere\.yaml'"):
        document.resolve({"$ref": "nowhere.yaml"}, "/components/schemas/Asked/examples/0")


@pytest.mark.parametrize("pointer", ["/nowhere", "/components/schemas/Chain/title", "no.yaml#/a", "paths"])
def test_there_is_nothing_at_a_pointer_that_leads_nowhere(load: Load, pointer: str) -> None:
    document = load(with_schema("Asked: {}"))
    with pytest.raises(KeyError, match="the specification has nothing at"):
        document.at(pointer)


def test_problems_of_another_file_are_reported_in_that_file(load: Load) -> None:
    document = load(
        with_schema("Asked: {$ref: 'pet.yaml#/Pet'}"), pet="Pet:\n  properties: [name]\n  items: {$ref: '#/Dog'}\n"
    )
    assert sorted(str(document.diagnostic(found)).split(": ")[:2] for found in document.findings) == [
        ["pet.yaml:2:3", "wrong-type"],
        ["pet.yaml:3:11", "unresolved-reference"],
    ]


def test_a_broken_file_is_reported_with_the_reference_to_it(load: Load) -> None:
    with pytest.raises(SpecificationError) as caught:
        load(with_schema("Asked: {$ref: 'pet.yaml#/Pet'}"), pet="Pet: [\n")
    assert [(problem.file, problem.rule) for problem in caught.value.problems] == [("pet.yaml", "invalid-yaml")]
    assert [(warning.file, warning.rule) for warning in caught.value.warnings] == [
        ("root.yaml", "unresolved-reference")
    ]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_text("Secret: {title: Secret}")
    folder = tmp_path / "folder"
    (folder / "inside").mkdir(parents=True)
    (folder / "inside" / "pet.yaml").write_text("Pet: {title: Pet}")
    (folder / "secret.yaml").symlink_to(tmp_path / "secret.yaml")
    (folder / "up").symlink_to(tmp_path)
    (folder / "pet.yaml").symlink_to("inside/pet.yaml")
    (folder / "circle.yaml").symlink_to("circle.yaml")
    os.mkfifo(folder / "pipe.yaml")

    def rules_of(reference: str) -> list[str]:
        (folder / "root.yaml").write_text(with_schema(f"Asked: {{$ref: '{reference}'}}"))
        try:
            load_document(folder / "root.yaml", strict=True)
        except SpecificationError as error:
            return [problem.rule for problem in error.problems]
        return []

    assert rules_of("secret.yaml#/Secret") == ["reference-escapes"]
    assert rules_of("up/secret.yaml#/Secret") == ["reference-escapes"]
    assert rules_of("inside/../../secret.yaml#/Secret") == ["reference-escapes"]
    assert rules_of("circle.yaml#/Pet") == ["unresolved-reference"]
    assert rules_of("pipe.yaml#/Pet") == ["unresolved-reference"]
    assert rules_of("inside#/Pet") == ["unresolved-reference"]
    assert rules_of("pet.yaml#/Pet") == []


def test_a_mapping_of_a_discriminator_may_name_or_refer(load: Load) -> None:
    text = """
    Asked:
      oneOf: [{$ref: '#/components/schemas/Pet'}]
      discriminator:
        propertyName: kind
        mapping: {pet: Pet, dog: 'pet.yaml#/Dog', cat: '#/components/schemas/Cat'}
"""
    document = load(with_schema(text.strip()), pet="Dog: {type: string, nullable: true}\n")
    assert document.at("pet.yaml#/Dog") == {"type": ["string", "null"]}
    assert [finding.rule for finding in document.findings] == [
        "nullable-deprecated",
        "discriminator-mapping-unresolved",
    ]


@pytest.mark.parametrize(
    ("identifier", "reference"),
    [
        ("kk", "kk"),
        ("https://pets.example.com/schemas/kk", "schemas/kk"),
        ("/schemas/kk", "https://pets.example.com/schemas/kk"),
        ("kk", "kk#/properties/inner"),
        ("kk", "kk#anchored"),
        ("https://pets.example.com/other/kk#", "other/kk"),
    ],
)
def test_an_id_may_be_referred_to_relative_to_where_the_reference_stands(
    load: Load, identifier: str, reference: str
) -> None:
    target = f"{{$id: '{identifier}', title: Found, properties: {{inner: {{title: Found}}}}}}"
    document = load(
        with_schema(f"KK: {target}\n    Asked: {{$ref: '{reference}'}}").replace("title: Anchored", "title: Found")
    )
    place = "/components/schemas/Asked"
    assert document.resolve(document.at(place), place)[0]["title"] == "Found"
    assert not document.findings


def test_an_id_is_the_base_of_the_references_and_ids_in_it(load: Load) -> None:
    document = load(
        with_schema(
            "Outer: {$id: https://pets.example.com/deep/outer, properties: {a: {$ref: inner}, b: {$ref: pet.yaml}}, "
            "$defs: {inner: {$id: inner, title: Inner, properties: {again: {$ref: outer}}}}}"
        ),
        pet="title: File\n",
    )
    outer = "/components/schemas/Outer"
    for way, title in ((f"{outer}/properties/a", "Inner"), (f"{outer}/properties/b", "File")):
        assert document.resolve(document.at(way), way)[0]["title"] == title
    again = f"{outer}/$defs/inner/properties/again"
    assert document.resolve(document.at(again), again)[1] == outer
