"""Operations that stand in files of their own, which OpenAPI does not allow and bundlers do."""

from __future__ import annotations

from pathlib import Path

from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.openapi.document import load_document
from specwright.openapi.linting.document import lint

ROOT = """
openapi: 3.0.4
info: {title: Pets, version: "1"}
tags: [{name: pets, description: {$ref: pets.md}}]
paths:
  /pets/{id}:
    get: {$ref: get.yaml}
"""

OPERATION = """
operationId: getPet
tags: [pets]
parameters: [{name: id, in: path, required: true, schema: {type: string}}]
responses:
  "200":
    description: The pet.
    content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
"""


def test_an_operation_in_a_file_of_its_own_becomes_a_method(tmp_path: Path) -> None:
    (tmp_path / "root.yaml").write_text(ROOT, encoding="utf-8")
    (tmp_path / "get.yaml").write_text(OPERATION, encoding="utf-8")
    document = load_document(tmp_path / "root.yaml")
    assert {problem.rule for problem in lint(document)} == {"reference-not-allowed"}
    api = lower(document, derived_provider(document))
    [resource] = api.resources
    [method] = resource.methods
    assert (method.name, method.operation.method, method.operation.path) == ("get_pet", "GET", "/pets/{id}")
    assert [declaration.name for module in api.modules for declaration in module.declarations] == ["GetPet_Response"]
