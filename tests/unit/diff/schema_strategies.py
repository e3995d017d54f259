# pyright: basic
"""Random schemas and random edits of them."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "c", "d")
TEXTS = ("x", "xy", "abc", "", "long text")
PATTERNS = ("^a+$", "^[a-z]*$", "b", "^.{2,4}$")


@st.composite
def schemas(draw: st.DrawFn, depth: int = 2) -> Any:
    """Return a random schema."""
    kinds = ["string", "integer", "number", "boolean", "enum", "const", "any"]
    if depth > 0:
        kinds += ["object", "object", "array", "union", "all", "reference", "types", "not"]
    return draw(_KINDS[draw(st.sampled_from(kinds))](depth))


@st.composite
def _text(draw: st.DrawFn, depth: int) -> Any:
    schema: dict[str, Any] = {"type": "string"}
    for keyword in ("minLength", "maxLength"):
        if draw(st.booleans()):
            schema[keyword] = draw(st.integers(0, 6))
    if draw(st.integers(0, 4)) == 0:
        schema["pattern"] = draw(st.sampled_from(PATTERNS))
    if draw(st.integers(0, 6)) == 0:
        schema["format"] = draw(st.sampled_from(("date", "uuid", "email", "date-time")))
    return schema


@st.composite
def _number(draw: st.DrawFn, depth: int) -> Any:
    schema: dict[str, Any] = {"type": draw(st.sampled_from(("integer", "number")))}
    for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        if draw(st.integers(0, 3)) == 0:
            schema[keyword] = draw(st.integers(-4, 9))
    if draw(st.integers(0, 5)) == 0:
        schema["multipleOf"] = draw(st.sampled_from((2, 3, 6)))
    return schema


@st.composite
def _object(draw: st.DrawFn, depth: int) -> Any:
    schema: dict[str, Any] = {"type": "object"}
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=3))
    if names:
        schema["properties"] = {name: draw(schemas(depth - 1)) for name in names}
    required = [name for name in names if draw(st.booleans())]
    if required:
        schema["required"] = required
    if draw(st.integers(0, 4)) == 0:
        schema["additionalProperties"] = draw(st.one_of(st.just(False), schemas(0)))
    if draw(st.integers(0, 6)) == 0:
        schema["maxProperties"] = draw(st.integers(0, 4))
    if draw(st.integers(0, 6)) == 0:
        schema["minProperties"] = draw(st.integers(0, 2))
    if draw(st.integers(0, 8)) == 0:
        schema["dependentRequired"] = {draw(st.sampled_from(NAMES)): [draw(st.sampled_from(NAMES))]}
    if draw(st.integers(0, 8)) == 0:
        schema["propertyNames"] = {"maxLength": draw(st.integers(1, 3))}
    return schema


@st.composite
def _array(draw: st.DrawFn, depth: int) -> Any:
    schema: dict[str, Any] = {"type": "array"}
    if draw(st.booleans()):
        schema["items"] = draw(schemas(depth - 1))
    for keyword in ("minItems", "maxItems"):
        if draw(st.integers(0, 3)) == 0:
            schema[keyword] = draw(st.integers(0, 4))
    if draw(st.integers(0, 5)) == 0:
        schema["uniqueItems"] = True
    if draw(st.integers(0, 6)) == 0:
        schema["contains"] = draw(schemas(0))
        if draw(st.booleans()):
            schema["maxContains"] = draw(st.integers(1, 3))
    if draw(st.integers(0, 6)) == 0:
        schema["prefixItems"] = [draw(schemas(0))]
    return schema


@st.composite
def _union(draw: st.DrawFn, depth: int) -> Any:
    members = draw(st.lists(schemas(depth - 1), min_size=1, max_size=3))
    return {draw(st.sampled_from(("anyOf", "oneOf"))): members}


# No booleans: for Python, true is 1, and equal trees are not walked.
_VALUES = st.sampled_from((*TEXTS, 1, 2, 7, None))
_KINDS: dict[str, Any] = {
    "string": _text,
    "integer": _number,
    "number": _number,
    "boolean": lambda depth: st.just({"type": "boolean"}),
    "enum": lambda depth: st.lists(_VALUES, min_size=1, max_size=3, unique_by=repr).map(lambda each: {"enum": each}),
    "const": lambda depth: _VALUES.map(lambda each: {"const": each}),
    "any": lambda depth: st.sampled_from(({}, True)),
    "object": _object,
    "array": _array,
    "union": _union,
    "all": lambda depth: st.lists(schemas(depth - 1), min_size=1, max_size=2).map(lambda each: {"allOf": each}),
    "reference": lambda depth: st.sampled_from(("One", "Two")).map(lambda n: {"$ref": f"#/components/schemas/{n}"}),
    "types": lambda depth: st.lists(
        st.sampled_from(("string", "integer", "boolean", "null", "number")), min_size=1, max_size=3, unique=True
    ).map(lambda each: {"type": each}),
    "not": lambda depth: schemas(0).map(lambda each: {"type": "string", "not": each}),
}


@st.composite
def edited(draw: st.DrawFn, tree: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of schemas by name in which one schema, anywhere, was changed."""
    result = copy.deepcopy(tree)
    places = list(_places(result))
    holder, key = draw(st.sampled_from(places))
    schema = holder[key]
    if not isinstance(schema, dict) or draw(st.integers(0, 2)) == 0:
        holder[key] = draw(schemas(1))
        return result
    action = draw(st.integers(0, 3))
    if action == 0 and schema:
        del schema[draw(st.sampled_from(sorted(schema)))]
    elif action == 1 and isinstance(schema.get("properties"), dict):
        name = draw(st.sampled_from(sorted(schema["properties"])))
        required = [each for each in schema.get("required", []) if each != name]
        schema["required"] = required if name in schema.get("required", []) else [*required, name]
    elif action == 2:
        other = draw(schemas(1))
        schema.update(other if isinstance(other, dict) else {"maxLength": 2})
    else:
        keyword = draw(st.sampled_from(("minLength", "maxLength", "minimum", "maximum", "maxItems", "minProperties")))
        schema[keyword] = draw(st.integers(0, 6))
    return result


def _places(node: Any) -> Any:
    if not isinstance(node, dict):
        return
    for name, child in node.items():
        yield node, name
        yield from _inner(child)


def _inner(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return
    for keyword in ("items", "not", "additionalProperties", "contains"):
        if isinstance(schema.get(keyword), dict):
            yield schema, keyword
            yield from _inner(schema[keyword])
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for index, child in enumerate(schema.get(keyword, [])):
            yield schema[keyword], index
            yield from _inner(child)
    yield from _places(schema.get("properties"))


def trees() -> st.SearchStrategy[dict[str, Any]]:
    """Return components: the schema of the body, and two that it may refer to."""
    plain = schemas(1).map(_without_references)
    return st.fixed_dictionaries({"Body": schemas(2), "One": plain, "Two": plain})


def _without_references(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_references(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {} if "$ref" in schema else {key: _without_references(each) for key, each in schema.items()}
