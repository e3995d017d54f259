"""What could be better is said once, at its place, and does not stop anybody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from specwright.openapi import Document, lint
from specwright.openapi.rules import RULES

Load = Callable[..., Document]

TEXT = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
servers: [{url: 'https://{host}/{base}', variables: {host: {default: pets.example.com}}}]
security: [{key: []}, {}]
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      security: [{other: []}]
      parameters:
      - {name: petId, in: path, required: true}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '2xx': {description: ok}
        ok: {description: ok}
  /pets/{name}:
    parameters:
    - {name: name, in: path, required: true, schema: {type: string}}
    get: {responses: {default: {description: ok}}}
  /pets?kind=dog:
    get: {responses: {4XX: {description: ok}}}
components:
  securitySchemes: {key: {type: http, scheme: bearer}}
  schemas:
    Pet:
      type: object
      required: [name, colour]
      properties:
        name: {type: text}
        tags: {type: array}
        kind: {type: string, enum: [dog, 5, null], default: cat}
        size: {type: [integer, 'null'], enum: [1, 2.0, 2.5, null, true], default: 2}
        code: {type: string, pattern: '^\\p{L}+('}
    Unused: {type: object}
"""


def found(document: Document) -> list[str]:
    return [f"{problem.line}:{problem.column}: {problem.rule}" for problem in lint(document)]


def test_what_could_be_better_is_found_where_it_stands(load: Load) -> None:
    assert found(load(TEXT)) == [
        "3:12: server-variable-undefined",
        "9:19: security-scheme-undefined",
        "11:9: parameter-without-schema",
        "14:9: invalid-status-code",
        "15:9: invalid-status-code",
        "16:3: ambiguous-path",
        "20:3: path-with-query",
        "27:24: required-not-declared",
        "29:16: unknown-type",
        "30:9: array-without-items",
        "31:42: enum-type-mismatch",
        "31:45: enum-type-mismatch",
        "31:52: default-not-in-enum",
        "32:56: enum-type-mismatch",
        "32:67: enum-type-mismatch",
        "33:30: pattern-unsupported",
        "34:5: unused-component",
    ]


def test_a_decent_document_is_left_in_peace(load: Load) -> None:
    document = load(
        """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      responses: {default: {description: ok, content: {text/x: {schema: {$ref: '#/components/schemas/Pet'}}}}}
components:
  schemas:
    Pet:
      allOf: [{$ref: '#/components/schemas/Animal'}]
      required: [name]
    Animal: {type: object, properties: {name: {type: string}, tags: {type: array, items: {}}}}
"""
    )
    assert lint(document) == ()


CURATED = """\
openapi: 3.1.1
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      parameters:
      - {name: limit, in: query, schema: {type: integer}}
      responses: {default: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: createPet
      tags: [pets]
      summary: Create a pet
      x-source: page:1-2
      responses: {default: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}, age: {type: integer, description: In years.}}}
    Dog: {type: object, x-inferred: the page lost it}
"""


def test_our_own_specifications_owe_sources_and_descriptions(load: Load, tmp_path: Path) -> None:
    (tmp_path / "ledger.json").write_text("{}\n")
    assert found(load(CURATED)) == [
        "5:5: missing-description",
        "5:5: operation-without-id",
        "5:5: operation-without-source",
        "5:5: operation-without-tags",
        "7:9: missing-description",
        "17:5: schema-without-source",
        "17:38: property-without-description",
    ]


def test_others_owe_nothing(load: Load) -> None:
    assert found(load(CURATED)) == []


def test_what_is_said_on_loading_is_said_again(load: Load) -> None:
    document = load("openapi: 3.1.1\ninfo: {title: 5, version: x}\npaths: {}\n")
    assert [problem.rule for problem in lint(document)] == ["unquoted-text"]


@pytest.mark.parametrize("name", sorted(RULES))
def test_rules_have_ids_in_one_form_and_say_what_they_demand(name: str) -> None:
    assert name.replace("-", "").replace("8", "").isalpha()
    assert name == name.lower()
    assert RULES[name].demand.endswith(".")


def test_a_misspelt_client_entry_is_found(load: Load) -> None:
    document = load('openapi: 3.1.1\ninfo: {title: Pets, version: "1", x-clinet: {}, x-logo: {}}\npaths: {}\n')
    assert found(document) == ["2:35: unknown-key"]


@pytest.mark.parametrize(
    ("bounds", "count"),
    [
        ("minimum: 100, maximum: 1", 1),
        ("minimum: 1, maximum: 1", 0),
        ("exclusiveMinimum: 1, maximum: 1", 1),
        ("minLength: 3, maxLength: 2, minItems: 1, maxItems: 0", 2),
        ("minimum: 1", 0),
    ],
)
def test_bounds_that_leave_nothing_are_found(load: Load, bounds: str, count: int) -> None:
    root = f'openapi: 3.1.1\ninfo: {{title: Pets, version: "1"}}\ncomponents: {{schemas: {{A: {{{bounds}}}}}}}\n'
    assert [p.rule for p in lint(load(root))].count("empty-range") == count
