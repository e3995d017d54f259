"""How emitted modules describe operations to the runtime."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest

from specwright.emit.module_names import DOCUMENTATION
from specwright.emit.struct_source import source_of
from specwright.ir.operations import TypeOf, methods_of
from specwright.ir.runtime import Bounds, Parameter, Retry, errors
from specwright.ir.types import ListOf, Named
from tests.emitted import FRAGMENTS, Package

Emit = Callable[[str], Package]
Specification = Callable[[str], Package]

ERRORS = """
openapi: 3.1.0
info: {title: Errors, version: "1"}
paths:
  /a:
    get:
      tags: [t]
      operationId: errors
      responses:
        "200": {description: a}
        "400": &bad
          description: bad
          content: {application/json: {schema: {$ref: "#/components/schemas/Failure"}}}
        "404": {description: gone}
    put:
      tags: [t]
      operationId: put
      responses:
        "200": {description: a}
        "400": *bad
        "404": {description: gone, content: {text/plain: {}}}
        "500": {description: no}
    post: {tags: [t], operationId: post, responses: {"200": {description: a}}}
  /b:
    get: {tags: [u], operationId: one, responses: {"200": {description: a}, "400": *bad}}
components: {schemas: {Failure: {type: object, properties: {x: {type: integer}}}}}
"""


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (Parameter(name="a", argument="b", location="query"), 'Parameter(name="a", argument="b", location="query")'),
        (Bounds(minimum=0, items=Bounds(max_length=3)), "Bounds(minimum=0, items=Bounds(max_length=3))"),
        (Retry(), "Retry()"),
        ((("a",), ("b", "c")), '(("a",), ("b", "c"))'),
        ((), "()"),
        ({"x": (Retry(idempotent=True),)}, '{"x": (Retry(idempotent=True),)}'),
        (TypeOf(ListOf(Named("Pet"))), "lambda: list[Pet]"),
        ('"', '"\\""'),
    ],
)
def test_values_are_written_with_what_differs_from_their_defaults(value: object, source: str) -> None:
    assert source_of(value, DOCUMENTATION) == source


def plain(value: Any) -> str:
    """A struct in words, without the functions that return types."""
    return repr(type(value)(**{k: getattr(value, k) for k in value.__struct_fields__ if k != "responses"}))


@pytest.mark.parametrize("name", sorted(path.stem for path in FRAGMENTS.glob("*.yaml")))
def test_what_is_emitted_is_what_was_lowered(fragment: Emit, name: str) -> None:
    package = fragment(name)
    for resource in package.api.resources:
        module = import_module(f"{package.name}.resources.{resource.module}")
        for method in resource.methods:
            emitted = getattr(module, f"_{method.name.upper()}")
            assert plain(emitted) == plain(method.operation)
            assert emitted.responses.keys() == method.operation.responses.keys()
            for status, contents in method.operation.responses.items():
                found = [(content.kind, content.media_type) for content in emitted.responses[status]]
                assert found == [(content.kind, content.media_type) for content in contents]


def test_errors_that_all_operations_have_are_written_once(specification: Specification) -> None:
    package = specification(ERRORS)
    sources = {path.rpartition("/")[2]: text for path, text in package.python() if "/resources/" in path}
    assert sources["t.py"].count("models.Failure") == 1
    assert sources["t.py"].count("**_ERROR_RESPONSES") == 2
    assert "_ERRORS: Operation" in sources["t.py"]
    assert "**" not in sources["u.py"]
    module = import_module(f"{package.name}.resources.t")
    statuses = {name: list(getattr(module, name).responses) for name in ("_ERRORS", "_PUT", "_POST")}
    assert {name: sorted(found) for name, found in statuses.items()} == {
        "_ERRORS": ["200", "400", "404"],
        "_PUT": ["200", "400", "404", "500"],
        "_POST": ["200"],
    }


def test_docstrings_name_the_error_of_each_status(fragment: Emit) -> None:
    found: dict[str, set[str]] = {}
    package = fragment("responses")
    for method in methods_of(package.api.resources):
        for error in method.errors:
            found.setdefault(method.name, set()).add(error.status)
    module = import_module(f"{package.name}.resources.a")
    for name, statuses in found.items():
        docstring = getattr(module.A, name).__doc__
        for status in statuses:
            code = int(status) if status.isdigit() else 500 if status == "5XX" else 0
            where = "any other status" if status == "default" else status
            assert f"{errors.status_error_class(code).__name__}: {where}." in docstring


def test_the_module_of_errors_has_all_of_the_runtime(fragment: Emit) -> None:
    emitted = fragment("responses").errors
    for name in errors.__all__:
        assert hasattr(emitted, name) == isinstance(getattr(errors, name), type)
        assert not hasattr(emitted, name) or name in (emitted.__doc__ or "")
