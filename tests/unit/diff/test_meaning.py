# pyright: basic
"""What means the same is no change; what means something else is one, however it is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.diff.documents import compared, compared_files, document, found, levels

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"enum": ["a", "b"]}, {"oneOf": [{"const": "a"}, {"const": "b"}]}),
        ({"type": "string", "enum": ["a", "b"]}, {"oneOf": [{"const": "a", "title": "A"}, {"const": "b", "title": "B"}]}),  # noqa: E501
        ({"type": "string", "enum": ["a", "b"]}, {"anyOf": [{"type": "string", "enum": ["b"]}, {"enum": ["a"]}]}),
        ({"oneOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, NUMBER]}),
        ({"oneOf": [TEXT, NUMBER]}, {"type": ["string", "integer"]}),
        ({"oneOf": [{"type": "object", "properties": {"a": TEXT}}, {"type": "array", "items": TEXT}]},
         {"anyOf": [{"type": "array", "items": TEXT}, {"type": "object", "properties": {"a": TEXT}}]}),
        ({"type": "object", "properties": {"a": TEXT, "b": NUMBER}, "required": ["a"]},
         {"allOf": [{"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
                    {"type": "object", "properties": {"b": NUMBER}}]}),
        ({"type": "integer", "exclusiveMinimum": 0}, {"type": "integer", "minimum": 1}),
        ({"type": "integer", "exclusiveMaximum": 10}, {"type": "integer", "maximum": 9}),
        ({"type": "string", "minLength": 0}, {"type": "string"}),
        ({"type": "object", "additionalProperties": True}, {"type": "object"}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object"}),
        ({"anyOf": [TEXT, {"type": "null"}]}, {"type": ["string", "null"]}),
        ({"const": "a"}, {"enum": ["a"]}),
        ({"type": "string", "const": "a"}, {"type": "string", "enum": ["a"]}),
        ({"allOf": [TEXT]}, TEXT),
        ({"allOf": [TEXT, {"maxLength": 3}]}, {"type": "string", "maxLength": 3}),
        ({"type": ["integer", "string"]}, {"type": ["string", "integer"]}),
        ({"type": "object", "required": ["a", "b"]}, {"type": "object", "required": ["b", "a"]}),
        ({"oneOf": [{"$ref": "#/components/schemas/A"}]}, {"$ref": "#/components/schemas/A"}),
        ({"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
         {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/A"}]}),
        ({"$ref": "#/components/schemas/A"}, {"type": "object", "properties": {"x": {"type": "string"}}}),
        ({"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}),
        ({"$ref": "#/components/schemas/Tree"}, {"$ref": "#/components/schemas/Wood"}),
        ({"if": {"required": ["a"]}, "then": {"required": ["b"]}},
         {"anyOf": [{"not": {"required": ["a"]}}, {"required": ["b"]}]}),
        ({"not": {"type": "string"}}, {"type": ["null", "boolean", "number", "array", "object"]}),
    ],
)  # fmt: skip
def test_another_spelling_is_no_change(old: Any, new: Any) -> None:
    schemas = {
        "A": {"type": "object", "properties": {"x": {"type": "string"}}},
        "B": {"type": "object", "properties": {"x": {"type": "string"}}},
        "Tree": {"type": "object", "properties": {"below": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}},  # noqa: E501
        "Wood": {"type": "object", "properties": {"below": {"type": "array", "items": {"$ref": "#/components/schemas/Wood"}}}},  # noqa: E501
    }  # fmt: skip
    for first, second in ((old, new), (new, old)):
        for inside in (lambda each: each, lambda each: {"type": "object", "properties": {"p": each}}):
            before = document(body=inside(first), response=inside(first), schemas=schemas)
            after = document(body=inside(second), response=inside(second), schemas=schemas)
            assert levels(compared(before, after)) == {}


def test_parameters_that_move_to_the_path_are_no_change() -> None:
    parameter = {"name": "limit", "in": "query", "schema": NUMBER}
    before = document(parameters=[parameter])
    after = document()
    after["paths"]["/things"]["parameters"] = [parameter]
    assert levels(compared(before, after)) == {}
    assert levels(compared(after, before)) == {}


def test_a_renamed_path_parameter_is_no_change() -> None:
    before, after = document(), document()
    for tree, name in ((before, "id"), (after, "thingId")):
        tree["paths"] = {f"/things/{{{name}}}": {"get": {
            "parameters": [{"name": name, "in": "path", "required": True, "schema": TEXT}],
            "responses": {"200": {"description": "ok"}},
        }}}  # fmt: skip
    assert levels(compared(before, after)) == {}


def test_a_path_that_moves_to_the_server_is_no_change() -> None:
    before = document(servers=[{"url": "https://example.com/v1"}])
    after = document(servers=[{"url": "https://example.com"}])
    after["paths"] = {"/v1/things": before["paths"]["/things"]}
    assert all(level == "compatible" for level in levels(compared(before, after)).values())


def test_nullable_of_3_0_is_the_type_null_of_3_1(tmp_path: Path) -> None:
    old = document(
        openapi="3.0.3", response={"type": "object", "properties": {
            "a": {"type": "string", "nullable": True},
            "b": {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
            "c": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/C"}]},
        }}, schemas={"C": {"type": "object"}},
    )  # fmt: skip
    new = document(
        response={"type": "object", "properties": {
            "a": {"type": ["string", "null"]},
            "b": {"type": "integer", "exclusiveMinimum": 0},
            "c": {"anyOf": [{"$ref": "#/components/schemas/C"}, {"type": "null"}]},
        }}, schemas={"C": {"type": "object"}},
    )  # fmt: skip
    assert levels(compared_files(old, new, tmp_path)) == {}
    assert levels(compared_files(new, old, tmp_path)) == {}


def test_a_constant_that_becomes_an_enum_widens() -> None:
    old, new = {"const": "a"}, {"enum": ["a", "b"]}
    assert levels(compared(document(body=old), document(body=new))) == {"request-body-enum-value-added": "compatible"}
    change = found(compared(document(response=old), document(response=new)), "response-mediatype-enum-value-added")
    assert change.level == "breaking"
    assert change.witness is not None
    assert change.witness.value == "b"


def test_a_read_only_property_is_no_part_of_requests() -> None:
    schemas = [
        {"Thing": {"type": "object", "properties": {"id": {"type": "string", "readOnly": True, "maxLength": length}},
                   "required": ["id"]}}
        for length in (9, 3)
    ]  # fmt: skip
    reference = {"$ref": "#/components/schemas/Thing"}
    comparison = compared(document(body=reference, schemas=schemas[0]), document(body=reference, schemas=schemas[1]))
    assert levels(comparison) == {"request-read-only-property-max-length-decreased": "compatible"}


def test_a_new_read_only_property_that_is_required_breaks_no_request() -> None:
    old = {"type": "object", "properties": {"a": TEXT}}
    new = {
        "type": "object",
        "properties": {"a": TEXT, "id": {"type": "string", "readOnly": True}},
        "required": ["id"],
    }
    assert "breaking" not in levels(compared(document(body=old), document(body=new))).values()


LIST = {"type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ({"explode": True}, {"explode": False}, "request-parameter-explode-changed"),
        ({}, {"explode": False}, "request-parameter-explode-changed"),
        ({}, {"style": "pipeDelimited"}, "request-parameter-style-changed"),
        ({"style": "form", "explode": False}, {"style": "spaceDelimited", "explode": False}, "request-parameter-style-changed"),  # noqa: E501
    ],
)  # fmt: skip
def test_how_a_list_is_written_is_part_of_the_language(old: Any, new: Any, rule: str) -> None:
    base = {"name": "ids", "in": "query", "schema": LIST}
    change = found(compared(document(parameters=[{**base, **old}]), document(parameters=[{**base, **new}])), rule)
    assert change.level == "breaking"
    assert change.witness is not None
    assert change.witness.wire is not None
    assert "ids=" in change.witness.wire


def test_how_a_single_value_would_be_exploded_does_not_matter() -> None:
    base = {"name": "id", "in": "query", "schema": TEXT}
    before, after = document(parameters=[base]), document(parameters=[{**base, "explode": False}])
    assert levels(compared(before, after)) == {}


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_how_a_form_is_encoded_is_part_of_the_language(media_type: str) -> None:
    schema = {"type": "object", "properties": {"tags": LIST, "name": TEXT}}
    before, after = (document(body=schema, media_type=media_type) for _ in range(2))
    content = after["paths"]["/things"]["post"]["requestBody"]["content"][media_type]
    content["encoding"] = {"tags": {"style": "form", "explode": False}}
    change = found(compared(before, after), "request-body-encoding-explode-changed")
    assert change.level == "breaking"
    assert change.witness is not None


def test_the_media_type_of_a_part_is_part_of_the_language() -> None:
    schema = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
    before, after = (document(body=schema, media_type="multipart/form-data") for _ in range(2))
    for tree, name in ((before, "image/png"), (after, "image/jpeg")):
        content = tree["paths"]["/things"]["post"]["requestBody"]["content"]["multipart/form-data"]
        content["encoding"] = {"file": {"contentType": name}}
    assert levels(compared(before, after)) == {"request-body-encoding-content-type-changed": "breaking"}


def test_an_object_that_no_longer_takes_undeclared_properties_breaks_requests() -> None:
    old = {"type": "object", "properties": {"a": TEXT}}
    change = found(
        compared(document(body=old), document(body={**old, "additionalProperties": False})), "request-body-closed"
    )
    assert change.level == "breaking"
    assert change.witness is not None
    assert set(change.witness.value) - {"a"}


def test_another_path_of_the_server_breaks() -> None:
    before, after = (document(servers=[{"url": f"https://example.com/{name}"}]) for name in ("v1", "v2"))
    assert levels(compared(before, after)) == {"api-server-path-changed": "breaking"}


def test_what_is_loosened_under_not_narrows() -> None:
    old, new = ({"type": "string", "not": {"maxLength": length}} for length in (3, 5))
    comparison = compared(document(body=old), document(body=new))
    change = next(each for each in comparison.changes if each.level == "breaking")
    assert change.witness is not None
    assert 4 <= len(change.witness.value) <= 5
    assert "breaking" not in levels(compared(document(body=new), document(body=old))).values()


def test_alternatives_that_begin_to_overlap_break() -> None:
    old = {"oneOf": [
        {"type": "object", "properties": {"a": TEXT}, "required": ["a"], "additionalProperties": False},
        {"type": "object", "properties": {"b": TEXT}, "required": ["b"]},
    ]}  # fmt: skip
    new = {"oneOf": [
        {"type": "object", "properties": {"a": TEXT}},
        {"type": "object", "properties": {"b": TEXT}, "required": ["b"]},
    ]}  # fmt: skip
    comparison = compared(document(body=old), document(body=new))
    change = next(each for each in comparison.changes if each.level == "breaking")
    assert change.witness is not None
    assert "b" in change.witness.value


def test_what_one_alternative_loses_another_may_still_accept() -> None:
    old = {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "string", "minLength": 2}]}
    new = {"anyOf": [{"type": "string", "maxLength": 3}, {"type": "string", "minLength": 2}]}
    assert "breaking" not in levels(compared(document(body=old), document(body=new))).values()


def test_a_schema_that_refers_to_itself_comes_to_an_end() -> None:
    def tree(most: int) -> dict[str, Any]:
        return {"Tree": {"type": "object", "properties": {
            "value": {"type": "integer", "maximum": most},
            "below": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        }}}  # fmt: skip

    reference = {"$ref": "#/components/schemas/Tree"}
    comparison = compared(document(body=reference, schemas=tree(9)), document(body=reference, schemas=tree(5)))
    assert levels(comparison) == {"request-property-max-decreased": "breaking"}


def test_a_change_of_a_shared_schema_is_one_change_with_all_its_operations() -> None:
    def tree(kind: str) -> dict[str, Any]:
        reference = {"$ref": "#/components/schemas/Thing"}
        made = document(body=reference, response={"type": "array", "items": reference},
                        schemas={"Thing": {"type": "object", "properties": {"a": {"type": kind}}}})  # fmt: skip
        made["paths"]["/other"] = made["paths"]["/things"]
        return made

    comparison = compared(tree("string"), tree("integer"))
    assert sorted(levels(comparison)) == ["request-property-type-changed", "response-property-type-changed"]
    for change in comparison.changes:
        assert [each.operation for each in change.operations] == ["POST /other", "POST /things"]
        assert change.new_pointer == "/components/schemas/Thing/properties/a/type"


def test_an_object_that_is_sent_as_parameters_is_those_parameters() -> None:
    page = {"type": "object", "properties": {"page": NUMBER, "size": NUMBER}}
    before = document(parameters=[{"name": "paging", "in": "query", "schema": page}])
    after = document(parameters=[{"name": name, "in": "query", "schema": NUMBER} for name in ("page", "size")])
    assert levels(compared(before, after)) == {}
    assert levels(compared(after, before)) == {}


def test_what_a_webhook_sends_is_judged_by_who_receives_it() -> None:
    def tree(schema: Any) -> dict[str, Any]:
        return {**document(), "webhooks": {"thing": document(body=schema)["paths"]["/things"]}}

    few = {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}
    more = {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]}
    assert levels(compared(tree(few), tree(more))) == {"new-required-request-property": "compatible"}
    assert levels(compared(tree(more), tree(few))) == {"request-property-removed": "breaking"}


def test_a_request_that_lacks_what_is_now_required_is_the_witness() -> None:
    parameter = {"name": "limit", "in": "query", "schema": NUMBER, "required": True}
    change = found(
        compared(document(parameters=[]), document(parameters=[parameter])), "new-required-request-parameter"
    )
    assert change.witness is not None
    assert change.witness.wire == "POST /things HTTP/1.1"


def test_a_witness_deep_in_a_body_is_a_whole_body() -> None:
    def body(most: int) -> Any:
        inner = {"type": "object", "properties": {"n": {"type": "integer", "maximum": most}}, "required": ["n"]}
        return {
            "type": "object",
            "properties": {"name": TEXT, "rows": {"type": "array", "items": inner}},
            "required": ["name"],
        }

    change = found(compared(document(body=body(9)), document(body=body(5))), "request-property-max-decreased")
    assert change.witness is not None
    assert change.witness.value["name"] is not None
    assert 5 < change.witness.value["rows"][0]["n"] <= 9
    assert change.witness.wire is not None
    assert change.witness.wire.startswith("POST /things HTTP/1.1\nContent-Type: application/json\n\n{")


def test_a_format_that_nobody_knows_is_undecided() -> None:
    old, new = ({"type": "string", "format": name} for name in ("colour", "shade"))
    change = found(compared(document(body=old), document(body=new)), "request-body-type-changed")
    assert change.level == "undecided"
    assert change.reason is not None
    assert "colour" in change.reason


def test_fingerprints_do_not_depend_on_order_or_on_other_changes() -> None:
    def tree(length: int, *, more: bool) -> dict[str, Any]:
        properties: dict[str, Any] = {"a": {"type": "string", "maxLength": length}}
        if more:
            properties = {"z": TEXT, **properties}
        return document(body={"type": "object", "properties": properties})

    first = found(compared(tree(9, more=False), tree(5, more=False)), "request-property-max-length-decreased")
    second = found(compared(tree(9, more=False), tree(5, more=True)), "request-property-max-length-decreased")
    assert first.fingerprint == second.fingerprint
