"""Settings of the client, alternatives among arguments, files of any media type, patches and watches."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest

from specwright.ir.omissions import OmissionKind
from specwright.openapi import SpecificationError
from tests.emitted import Package, Recorder

_SPECIFICATION = """\
openapi: 3.1.0
info:
  title: t
  version: "1"
  x-client: {settings: {room: {}, floor: {}}}
paths:
  /things:
    post:
      operationId: create
      tags: [things]
      x-require-any-of: [room, floor]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Thing"}
      responses: {"204": {description: d}}
    get:
      operationId: list
      tags: [things]
      x-require-any-of: [room, floor, nothing]
      parameters:
        - {name: room, in: query, schema: {type: string}, x-client: {setting: room}}
        - {name: floor, in: query, schema: {type: string}}
      responses:
        "101": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "204": {description: d}
      x-client: {watch: {reconnects: 3}}
    put:
      operationId: upload
      tags: [things]
      requestBody:
        content:
          application/json: {schema: {}}
          application/zip: {schema: {type: string, format: binary}}
      responses: {"204": {description: d}}
      x-client: {body: file}
    patch:
      operationId: change
      tags: [things]
      requestBody:
        required: true
        content:
          application/json-patch+json:
            schema: {type: array, items: {$ref: "#/components/schemas/Change"}}
      responses: {"204": {description: d}}
components:
  schemas:
    Thing:
      type: object
      required: [name, room]
      properties:
        name: {type: string}
        room: {type: string, maxLength: 3, x-client: {setting: room}}
        floor: {type: integer, x-client: {setting: floor}}
    Change:
      type: object
      required: [op, path]
      properties:
        op: {enum: [add, remove, replace]}
        path: {type: string}
        value: {}
"""

Specification = Callable[[str], Package]


@pytest.fixture
def package(specification: Specification) -> Package:
    return specification(_SPECIFICATION)


def client(package: Package, server: Recorder, **settings: Any) -> AbstractContextManager[Any]:
    server.responses(status=204)
    return server.client(package, **settings)


def test_a_body_property_with_a_setting_may_be_left_out_of_a_call(package: Package, server: Recorder) -> None:
    with client(package, server, room="a") as made:
        made.things.create(name="n")
        made.things.create(name="n", room="b", floor=2)
    assert [request.json for request in server.requests] == [
        {"name": "n", "room": "a"},
        {"name": "n", "room": "b", "floor": 2},
    ]


def test_a_required_property_that_has_no_value_is_an_error(package: Package, server: Recorder) -> None:
    with client(package, server, floor="1") as made, pytest.raises(ValueError, match=r"room: is required; .* client"):
        made.things.create(name="n")
    assert server.requests == []


def test_bounds_hold_for_what_a_setting_supplies(package: Package, server: Recorder) -> None:
    with client(package, server, room="long") as made, pytest.raises(ValueError, match="room"):
        made.things.create(name="n")
    assert server.requests == []


def test_alternatives_need_no_setting_each(package: Package, server: Recorder) -> None:
    with client(package, server) as made:
        with pytest.raises(ValueError, match="list: needs room or floor"):
            made.things.list()
        made.things.list(floor="2")
    with client(package, server, room="a") as made:
        made.things.list(floor="2")
        made.things.list()
    assert [request.query for request in server.requests] == ["floor=2", "floor=2", "room=a"]


def test_an_alternative_that_does_not_exist_is_accounted_for(package: Package) -> None:
    [entry] = [omission for omission in package.api.omissions if omission.kind is OmissionKind.EXTENSION]
    assert entry.pointers == ("/paths/~1things/get/x-require-any-of",)
    assert "'nothing'" in entry.reason


def test_arguments_with_a_setting_take_none(package: Package) -> None:
    parameters = inspect.signature(package.module.Client.__init__.__globals__["Client"]).parameters
    assert {"room", "floor"} <= parameters.keys()
    resource = __import__(f"{package.name}.resources.things", fromlist=["Things"]).Things
    assert inspect.signature(resource.list).parameters["room"].annotation.endswith("| UnsetType | None")
    assert inspect.signature(resource.create).parameters["room"].annotation.endswith("| UnsetType | None")
    assert "Requires `room` or `floor`" in resource.create.__doc__


def test_files_keep_the_media_type_that_the_caller_chooses(package: Package, server: Recorder) -> None:
    with client(package, server) as made:
        made.things.upload(body=b"{}", media_type="application/json")
        made.things.upload(body=b"PK", media_type="application/zip")
    assert [(r.headers["content-type"], r.body) for r in server.requests] == [
        ("application/json", b"{}"),
        ("application/zip", b"PK"),
    ]


def test_patches_are_of_the_class_that_the_specification_declares(package: Package) -> None:
    [change] = package.module.json_patch({"a": 1}, {"a": 2})
    assert change == package.models.Change(op=package.models.Change_Op.REPLACE, path="/a", value=2)


def test_a_watch_needs_its_library_and_other_packages_do_not(package: Package, specification: Specification) -> None:
    assert '"websockets' in package.files["pyproject.toml"].decode()
    runtime = {path.rpartition("/_runtime/")[2] for path in package.files}
    assert {"streams/websocket_connection.py", "streams/websockets_async.py", "models/json_patch.py"} <= runtime
    plain = specification('openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\n')
    assert '"websockets' not in plain.files["pyproject.toml"].decode()
    assert not any(path.endswith(("websocket_connection.py", "json_patch.py", "patches.py")) for path in plain.files)


def test_a_watch_without_messages_is_an_error(specification: Specification) -> None:
    with pytest.raises(SpecificationError, match=r"x-client-unresolved: the operation has no response 101"):
        specification(_SPECIFICATION.replace('"101"', '"200"'))
