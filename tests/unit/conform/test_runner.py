"""Calls of emitted packages: they have no findings where package and server agree, and tell every disagreement."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from specwright.conform.cases import Case, cases
from specwright.conform.connections import connected
from specwright.conform.generated_package import Package
from specwright.conform.runner import Calls, statuses
from specwright.lower.api import lower
from specwright.mock.specification import Specification
from specwright.pipeline import GenerationRequest, generate, load

pytestmark = pytest.mark.slow

Tree = dict[str, Any]
Connect = Callable[[Tree, Tree], Calls]

_numbers = count(1)

PARCEL: Tree = {
    "type": "object",
    "required": ["weight", "kind"],
    "properties": {"weight": {"type": "number"}, "kind": {"enum": ["box", "tube"]}, "label": {"type": "string"}},
}


def document(**changes: Any) -> Tree:
    """A small specification."""
    return {
        "openapi": "3.1.0",
        "info": {"title": f"Parcels {next(_numbers)} {changes.pop('title', '')}", "version": "1"},
        "paths": {
            "/parcels/{id}#replace": {
                "put": {
                    "operationId": "replaceParcel",
                    "tags": ["parcels"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    ],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": PARCEL}}},
                    "responses": {
                        "200": {"description": "Done.", "content": {"application/json": {"schema": PARCEL}}},
                        "4XX": {
                            "description": "Wrong.",
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object", "properties": {"reason": {"type": "string"}}}
                                }
                            },
                        },
                    },
                }
            }
        },
    }


def operation(tree: Tree) -> Tree:
    [path] = tree["paths"].values()
    found: Tree = path["put"]
    return found


@pytest.fixture
def connect(tmp_path: Path) -> Iterator[Connect]:
    """Return a function from the specification of a package and that of the server to calls."""
    with ExitStack() as stack:

        def made(emitted: Tree, served: Tree) -> Calls:
            path = tmp_path / "openapi.json"
            path.write_text(json.dumps(emitted), encoding="utf-8")
            request = GenerationRequest(path, tmp_path / f"package{next(_numbers)}")
            generate(request)
            assert request.out is not None
            package = Package.imported(lower(*load(request)), request.out)
            return stack.enter_context(connected(package, Specification(served)))

        yield made


def findings(calls: Calls) -> list[str]:
    """Everything that sync and async calls find."""
    wanted: list[tuple[Case, int | None]] = [(case, None) for case in cases(calls.server.specification)]
    for each in calls.server.operations:
        wanted += [(calls.everything(each.pointer), status) for status in statuses(calls.server, each)]
    found = [finding for call in wanted for finding in calls.findings(*call)]
    together = calls.findings_together(wanted)
    # Drift is told of once, and an undeclared property is kept, so that nothing else is wrong.
    assert bool([finding for finding in found if not finding.startswith("drift: ")]) == bool(together)
    return found


def test_agreement_has_no_findings(connect: Connect) -> None:
    tree = document()
    calls = connect(tree, tree)
    assert findings(calls) == []
    assert calls.server.coverage().uncalled == ()
    assert {exchange.status for exchange in calls.server.log} == {200, 400}
    assert {exchange.request.raw_path for exchange in calls.server.log} >= {"/parcels/id"}


def changed(tree: Tree, pointer: str, value: Any) -> Tree:
    """The specification with another value at a place of its operation."""
    copied: Tree = json.loads(json.dumps(tree))
    node: Any = operation(copied)
    *steps, last = (step.replace("~1", "/") for step in pointer.replace("/json/", "/application~1json/").split("/"))
    for step in steps:
        node = node[int(step) if step.isdigit() and isinstance(node, list) else step]
    node[last] = value
    return copied


BODY = "requestBody/content/json/schema"
RESPONSE = "responses/200/content/json/schema"
ERROR = "responses/4XX/content/json/schema"


@pytest.mark.parametrize(
    ("pointer", "value", "finding"),
    [
        ("parameters/1/name", "labels", "no argument for the query parameter 'labels'"),
        ("parameters/1/explode", False, "refused, query-value"),
        ("parameters/1/schema/items/type", "integer", "cannot be called: tags: the data does not match"),
        ("parameters/1/in", "header", "no argument for the header parameter 'tags'"),
        (f"{BODY}/properties/weight/type", "string", "cannot be called: weight: the data does not match"),
        (f"{BODY}/properties/size", {"type": "integer"}, "body: /size is missing"),
        (f"{BODY}/required", ["weight", "kind", "size"], "refused, body-schema"),
        (f"{RESPONSE}/properties/size", {"type": "integer"}, "drift: undeclared-field at /size"),
        (f"{RESPONSE}/properties/kind", {"enum": ["bag"]}, "unknown value (bag)"),
        (f"{RESPONSE}/required", ["kind"], ""),
        (f"{RESPONSE}/type", "array", "the call failed: APIResponseError"),
        (f"{ERROR}/properties/reason/type", "integer", "body of BadRequestError: the data does not match"),
        ("responses/201", {"description": "Made."}, "undeclared status"),
    ],
)
def test_disagreement_is_found(pointer: str, value: Any, finding: str, connect: Connect) -> None:
    emitted = document()
    found = findings(connect(emitted, changed(emitted, pointer, value)))
    assert any(finding in each for each in found) if finding else found == []


def test_operations_that_are_not_emitted_are_found(connect: Connect) -> None:
    emitted = document()
    served = json.loads(json.dumps(emitted))
    served["paths"]["/parcels"] = {"get": {"operationId": "list", "responses": {"204": {"description": "None."}}}}
    assert "no method is emitted for GET /parcels" in findings(connect(emitted, served))


def test_what_is_required_and_not_described_can_be_said(connect: Connect) -> None:
    tree = changed(document(), f"{BODY}/required", ["weight", "kind", "size"])
    assert findings(connect(tree, tree)) == []


def test_suggested_texts_are_no_deviation(connect: Connect) -> None:
    kind = {"anyOf": [{"type": "string"}, {"enum": ["box", "tube"]}]}
    tree = changed(document(), f"{RESPONSE}/properties/kind", kind)
    assert findings(connect(tree, tree)) == []


def test_binary_text_in_json_is_text(connect: Connect) -> None:
    label = {"type": "string", "format": "binary"}
    tree = changed(document(), f"{BODY}/properties/label", label)
    assert findings(connect(tree, tree)) == []
