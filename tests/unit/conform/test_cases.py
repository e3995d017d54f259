"""Every operation has cases, and the strict server accepts each of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from specwright.conform.case_requests import request_of
from specwright.conform.cases import RESERVED, Case, cases
from specwright.mock.http_exchange import RawRequest
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification

ROOT = Path(__file__).parents[3]
FRAGMENTS = ROOT / "tests" / "fragments" / "conform"
DOCUMENTS = sorted(FRAGMENTS.glob("*.yaml")) + sorted(ROOT.glob("specs/*/[0-9]*.yaml"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_case_of_every_operation_is_accepted_and_read_as_it_was_meant(path: Path) -> None:
    specification = Specification.read(path)
    server = StrictServer(specification, variant="minimal")
    by_pointer = {operation.pointer: operation for operation in server.operations}
    for case in cases(specification):
        raw = request_of(specification.request, by_pointer[case.operation], case)
        target, _, query = raw.target.partition("?")
        headers = tuple((name.lower(), value) for name, value in raw.headers)
        server.respond(RawRequest(raw.method, target, query, headers, raw.body))
        exchange = server.log[-1]
        if exchange.status == 500:  # a fault of the specification that the fragment is about
            assert case.id == "impossible"
            continue
        assert exchange.violation is None, (case, exchange.violation)
        assert case.operation in (exchange.operation, *exchange.also)
        assert exchange.parsed.parameters == case.parameters
    assert set(server.coverage().uncalled) <= {"/paths/~1impossible/get"}


def case_named(fragment: str, operation: str, name: str) -> Case:
    specification = Specification.read(FRAGMENTS / f"{fragment}.yaml")
    return next(case for case in cases(specification) if (case.id, case.name) == (operation, name))


def test_required_only_gives_only_what_is_required() -> None:
    case = case_named("styles", "query", "required only")
    assert list(case.parameters) == [("query", "limit")]
    assert case_named("bodies", "optional", "required only").media_type is None


def test_everything_gives_every_parameter() -> None:
    assert len(case_named("styles", "query", "everything").parameters) == 15


def test_readonly_properties_are_not_sent_and_writeonly_ones_are() -> None:
    assert sorted(case_named("bodies", "json", "everything").body) == ["due", "name", "note", "secret"]


def test_binary_fields_of_forms_are_bytes() -> None:
    body = case_named("bodies", "multipart", "everything").body
    assert isinstance(body["file"], bytes)
    assert all(isinstance(content, bytes) for content in body["files"])
    assert isinstance(body["count"], int)


def test_arrays_that_a_form_requires_are_not_empty() -> None:
    assert case_named("bodies", "multipart", "required only").body["files"]


def test_texts_in_urls_are_also_tried_with_reserved_characters() -> None:
    case = case_named("segments", "file", "reserved characters")
    assert case.parameters == {("path", "path"): RESERVED}


def test_each_media_type_of_a_body_is_tried() -> None:
    specification = Specification.read(FRAGMENTS / "bodies.yaml")
    sent = {case.media_type for case in cases(specification) if case.id == "bytes"}
    assert sent == {"application/octet-stream", "image/png"}


def test_each_variant_of_a_union_is_tried() -> None:
    specification = Specification.read(FRAGMENTS / "unions.yaml")
    kinds: set[Any] = {case.body["kind"] for case in cases(specification) if case.id == "shapes"}
    assert kinds == {"round", "Square"}


def test_discriminators_are_given_even_where_a_variant_does_not_require_them() -> None:
    def variant(kind: str, size: str) -> dict[str, Any]:
        properties = {"kind": {"type": "string", "const": kind}, size: {"type": "number"}}
        return {"type": "object", "required": [size], "properties": properties}

    schema = {
        "oneOf": [variant("round", "radius"), variant("square", "side")],
        "discriminator": {"propertyName": "kind"},
    }
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    paths = {"/shapes": {"post": {"requestBody": body, "responses": {"204": {"description": "Done."}}}}}
    found = cases(Specification({"openapi": "3.1.0", "info": {"title": "Shapes", "version": "1"}, "paths": paths}))
    assert {case.body["kind"] for case in found} == {"round", "square"}


def test_cases_are_the_same_every_time() -> None:
    specification = Specification.read(FRAGMENTS / "bodies.yaml")
    assert list(cases(specification)) == list(cases(Specification.read(FRAGMENTS / "bodies.yaml")))
