"""How values of a union are told apart is decided when the package is generated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from specwright.ir.models import (
    DiscriminatorCase,
    DiscriminatorRule,
    RequiredPropertiesCase,
    RequiredPropertiesRule,
    Union,
)
from specwright.ir.types import STR, ListOf, Named, Scalar
from tests.unit.lower.lowering import Lowered


def thing(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def union(folder: Path, schemas: dict[str, Any]) -> Union:
    declared = Lowered(folder, schemas)["U"]
    assert isinstance(declared, Union)
    return declared


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_discriminator_with_a_mapping_decides(tmp_path: Path) -> None:
    discriminator = {"propertyName": "k", "mapping": {"one": "#/components/schemas/A", "two": "B"}}
    found = union(
        tmp_path,
        {
            "A": thing(k={"type": "string"}),
            "B": thing(k={"type": "string"}),
            "U": {"oneOf": [reference("A"), reference("B")], "discriminator": discriminator},
        },
    )
    assert found.objects == DiscriminatorRule("k", (DiscriminatorCase("one", "A"), DiscriminatorCase("two", "B")))


def test_without_a_mapping_the_names_of_components_decide(tmp_path: Path) -> None:
    members = {name: thing(k={"type": "string"}) for name in ("A", "B")}
    choice = {"oneOf": [reference("A"), reference("B")], "discriminator": {"propertyName": "k"}}
    found = union(tmp_path, {**members, "U": choice})
    assert found.objects == DiscriminatorRule("k", (DiscriminatorCase("A", "A"), DiscriminatorCase("B", "B")))


def test_constants_that_differ_decide(tmp_path: Path) -> None:
    found = union(
        tmp_path,
        {
            "A": thing("v", v={"const": 1}),
            "B": thing("v", v={"const": 2}),
            "U": {"oneOf": [reference("A"), reference("B")]},
        },
    )
    assert found.objects == DiscriminatorRule("v", (DiscriminatorCase(1, "A"), DiscriminatorCase(2, "B")))


def test_else_required_properties_decide_the_most_demanding_first(tmp_path: Path) -> None:
    text = {"type": "string"}
    members = {"A": thing("x", x=text), "B": thing("x", "y", x=text, y=text)}
    found = union(tmp_path, {**members, "U": {"anyOf": [reference("A"), reference("B")]}})
    assert found.objects == RequiredPropertiesRule(
        (RequiredPropertiesCase("B", ("x", "y")), RequiredPropertiesCase("A", ("x",)))
    )


def test_types_of_one_json_type_are_tried_the_stricter_first(tmp_path: Path) -> None:
    texts: list[Any] = [{"type": "string"}, {"type": "string", "format": "date"}, {"type": "array", "items": {}}]
    found = union(tmp_path, {"U": {"anyOf": texts}})
    cases = {case.json_type: case.types for case in found.kinds.cases}
    assert cases == {"str": (Scalar("date"), STR), "list": (ListOf(Scalar("any")),)}


def test_references_to_a_schema_with_subtypes_mean_any_of_them(tmp_path: Path) -> None:
    pet = thing("kind", kind={"type": "string"}) | {"discriminator": {"propertyName": "kind"}}
    cat = {"allOf": [reference("Pet"), thing(lives={"type": "integer"})]}
    lowered = Lowered(tmp_path, {"Pet": pet, "Cat": cat, "Owner": thing(pet=reference("Pet"))})
    assert lowered.type("Owner/properties/pet") == Named("Pet_Any")
    declared = lowered["Pet_Any"]
    assert isinstance(declared, Union)
    assert declared.objects == DiscriminatorRule(
        "kind", (DiscriminatorCase("Cat", "Cat"), DiscriminatorCase("Pet", "Pet")), "Pet"
    )


def test_a_discriminator_that_decides_is_read_and_one_that_does_not_is_accounted_for(tmp_path: Path) -> None:
    idle = {"oneOf": [{"type": "string"}, {"type": "integer"}], "discriminator": {"propertyName": "k"}}
    assert Lowered(tmp_path, {"U": idle}).omitted == {"discriminator": "the members are told apart without it"}
