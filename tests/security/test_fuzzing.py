"""Documents at random: each gives a package that is Python and a server that responds, or an error with a reason.

`scripts/fuzz` runs more of them, always others. What fails is shrunk to the smallest document that does.
"""

from __future__ import annotations

import ast
import contextlib
import copy
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specwright import api
from specwright.errors import SpecwrightError
from specwright.mock.http_exchange import RawRequest
from specwright.mock.server import StrictServer
from specwright.mock.specification import Specification
from specwright.openapi.files import load_file
from specwright.openapi.json_types import is_list, is_object

pytestmark = pytest.mark.slow

EXAMPLES = os.environ.get("SPECWRIGHT_FUZZ_EXAMPLES")
SETTINGS = settings(
    max_examples=int(EXAMPLES or 8), derandomize=EXAMPLES is None, deadline=None, database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)  # fmt: skip
FRAGMENTS = sorted((Path(__file__).parents[1] / "fragments/conform").glob("*.yaml"))

NASTY = [
    "", "a", "A", "a-", "a--", "class", "self", "None", "__init__", "_runtime",
    "\u0130d", "\u1fe7", "\u202eb", "\x1b[31m",
    "a\nb", '"""', "\\N{DIGIT ONE}", "{{ 1 }}", "{x!r}", "../a", "a/b", "a.b",
    "1", "-", "$ref", "\ud7ff", "\U0001f600", "x" * 300,
]  # fmt: skip
names = st.sampled_from(NASTY) | st.text(max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=5,
)
patterns = st.sampled_from(["^a+$", "(", r"\\p{Foo", "a{99999999}", "(a+)+$", r"\\xZZ", "[^a]{3,}", "(a{9999}){9999}"])
sizes = st.sampled_from([0, 1, 2, 10**9])
texts = st.fixed_dictionaries(
    {"type": st.just("string")},
    optional={"pattern": patterns, "minLength": sizes, "maxLength": sizes, "default": names, "description": names,
              "format": st.sampled_from(["date", "date-time", "uuid", "binary", "byte", "x"])},
)  # fmt: skip
numbers = st.fixed_dictionaries(
    {"type": st.sampled_from(["integer", "number"])},
    optional={"minimum": st.sampled_from([0, 1e308, -1e308]), "multipleOf": st.sampled_from([1, 0.1, 1e-300])},
)
references = st.sampled_from("ABC").map(lambda name: {"$ref": f"#/components/schemas/{name}"})
enums = st.fixed_dictionaries({"enum": st.lists(names, min_size=1, max_size=4, unique=True)})
leaves = texts | numbers | references | enums


def compound(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    return (
        st.fixed_dictionaries({"type": st.just("array"), "items": inner}, optional={"minItems": sizes})
        | st.fixed_dictionaries(
            {"type": st.just("object"), "properties": st.dictionaries(names, inner, max_size=4)},
            optional={
                "additionalProperties": inner | st.booleans(),
                "required": st.lists(names, max_size=2, unique=True),
            },
        )
        | st.sampled_from(["oneOf", "anyOf", "allOf"]).flatmap(lambda key: st.fixed_dictionaries({key: several}))
    )


schemas = st.recursive(leaves, compound, max_leaves=8)


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """Documents that are valid by construction."""
    paths: dict[str, Any] = {}
    for number in range(draw(st.integers(1, 3))):
        variables = draw(st.integers(0, 3))
        parameters: list[Any] = [
            {"name": f"v{index}", "in": "path", "required": True, "schema": draw(texts | numbers)}
            for index in range(variables)
        ]
        names_of_queries = draw(st.lists(names.filter(bool), max_size=3, unique=True))
        parameters += [{"name": name, "in": "query", "schema": draw(schemas)} for name in names_of_queries]
        content = {"application/json": {"schema": draw(schemas)}}
        paths[f"/p{number}/" + "-".join(f"{{v{index}}}" for index in range(variables))] = {
            "post": {
                "operationId": f"op{number}" + draw(names),
                "summary": draw(names),
                "tags": [draw(names)],
                "parameters": parameters,
                "requestBody": {"content": content},
                "responses": {"200": {"description": draw(names), "content": content}},
            }
        }
    components = {name: draw(schemas) for name in "ABC"}
    info = {"title": draw(names), "version": draw(names)}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": components}}


def places(tree: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [way] if way else []
    if is_object(tree):
        for key, value in tree.items():
            found += places(value, (*way, key))
    elif is_list(tree):
        for index, value in enumerate(tree):
            found += places(value, (*way, index))
    return found


@st.composite
def edited(draw: st.DrawFn) -> dict[str, Any]:
    """Documents of others with up to three nodes replaced or removed."""
    tree: dict[str, Any] = copy.deepcopy(load_file(draw(st.sampled_from(FRAGMENTS))).tree)
    for _ in range(draw(st.integers(1, 3))):
        ways = places(tree)
        if not ways:
            break
        *way, last = draw(st.sampled_from(ways))
        node: Any = tree
        for step in way:
            node = node[step]
        if draw(st.booleans()):
            del node[last]
        else:
            node[last] = draw(values | schemas)
    return tree


def use(tree: dict[str, Any]) -> None:
    """Take a document through what commands do with it; only errors that say what is wrong may come out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "openapi.json"
        path.write_text(json.dumps(tree), encoding="utf-8")
        with contextlib.suppress(SpecwrightError):
            api.lint(path)
            api.generate(path, out=folder / "out")
        for module in folder.rglob("*.py"):
            ast.parse(module.read_text(encoding="utf-8"))
        try:
            specification = Specification.read(path)
        except SpecwrightError:
            return
        server = StrictServer(specification)
        for operation in server.operations:
            target = "".join(operation.prefixes[:1]) + operation.path.replace("{", "").replace("}", "")
            response = server.respond(RawRequest(operation.method, target, "", (), b""))
            assert len(bytes(response.body)) < 5_000_000


@SETTINGS
@given(documents())
def test_documents_that_are_valid_by_construction_end_as_they_should(tree: dict[str, Any]) -> None:
    use(tree)


@SETTINGS
@given(edited())
def test_documents_that_were_edited_end_as_they_should(tree: dict[str, Any]) -> None:
    use(tree)
