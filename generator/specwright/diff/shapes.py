"""The normal form of a schema: references followed, wrappings that mean nothing undone, defaults left out.

A shape is a schema node seen without its spelling. What cannot be undone exactly stays as it is written: a schema with
two different patterns is no schema with one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from specwright.diff.inputs import Side
from specwright.diff.merging import merge
from specwright.diff.shape import ANNOTATIONS, TYPES_OF, Child, Shape, is_of_types
from specwright.openapi.json_types import is_list, is_object

_MAP_CHILDREN = frozenset({"properties", "patternProperties", "dependentSchemas"})
_LIST_CHILDREN = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_ONE_CHILDREN = frozenset(
    "items not if then else contains additionalProperties unevaluatedItems unevaluatedProperties propertyNames "
    "contentSchema".split()
)
CHILDREN = _MAP_CHILDREN | _LIST_CHILDREN | _ONE_CHILDREN


_DEFAULTS: Mapping[str, Any] = {
    "minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False, "required": [], "dependentRequired": {},
    "readOnly": False, "writeOnly": False, "deprecated": False,
}  # fmt: skip
_TRUE_BY_DEFAULT = frozenset("items additionalProperties unevaluatedItems unevaluatedProperties propertyNames".split())
_DEEPEST = 40


def shape_of(side: Side, node: Any, pointer: str, depth: int = 0) -> Shape:
    """Return the normal form of a schema node, without those below it."""
    own = node if is_object(node) else None
    referred = side.target(own, pointer)
    if own is not None and referred is not None:
        target, place = referred
        if depth > _DEEPEST:
            return Shape(place)
        found = shape_of(side, target, place, depth + 1)
        siblings = {key: value for key, value in own.items() if key not in ("$ref", "$dynamicRef")}
        if not siblings or side.has_ignored_siblings:
            return found
        beside = shape_of(side, siblings, pointer, depth + 1)
        return merge([found, beside]) or _kept_apart(found, beside, (own, pointer), (target, place))
    if own is None:
        return Shape(pointer, is_never=node is False)
    shape = _read(own, pointer)
    _unwrap(side, shape, depth)
    _write_bounds_once(shape)
    return shape


def _read(node: Mapping[str, Any], pointer: str) -> Shape:
    shape = Shape(pointer)
    for keyword, value in node.items():
        if keyword in _ONE_CHILDREN:
            if not (keyword in _TRUE_BY_DEFAULT and (value is True or value == {})):
                shape.ones[keyword] = (value, f"{pointer}/{keyword}")
        elif keyword in _LIST_CHILDREN and is_list(value):
            if value:
                shape.lists[keyword] = [(each, f"{pointer}/{keyword}/{i}") for i, each in enumerate(value)]
        elif keyword in _MAP_CHILDREN and is_object(value):
            if value:
                shape.maps[keyword] = {
                    name: (each, f"{pointer}/{keyword}/{name.replace('~', '~0').replace('/', '~1')}")
                    for name, each in value.items()
                }
        elif keyword == "type":
            names: list[Any] = value if is_list(value) else [value]
            shape.is_nullable = "null" in names
            rest = sorted({name for name in names if isinstance(name, str) and name != "null"})
            if "number" in rest and "integer" in rest:
                rest.remove("integer")
            shape.types = tuple(rest)
        elif (keyword not in _DEFAULTS or value != _DEFAULTS[keyword]) and (keyword, value) != ("pattern", ""):
            shape.words[keyword] = value
    values = shape.words.get("enum")
    if is_list(values):
        _read_values(shape, values)
    return shape


def _read_values(shape: Shape, values: list[Any]) -> None:
    """Keep the values of an enum that its types and its constant allow, null as a type of its own."""
    if "const" in shape.words:
        constant = shape.words.pop("const")
        values = [
            value for value in values if value == constant and isinstance(value, bool) == isinstance(constant, bool)
        ]
    allowed = {*(shape.types or ()), *(("null",) if shape.is_nullable else ())} if shape.types is not None else None
    kept = [value for value in values if allowed is None or is_of_types(value, allowed)]
    has_null = any(value is None for value in kept)
    rest = [value for value in kept if value is not None]
    if shape.types is None and has_null and rest:
        shape.types = tuple(sorted({TYPES_OF[type(value)] for value in rest}))
    shape.is_nullable = has_null and bool(rest)
    shape.words["enum"] = rest if rest else kept


def _unwrap(side: Side, shape: Shape, depth: int) -> None:
    parted = copied(shape) if "oneOf" in shape.lists or "anyOf" in shape.lists else None
    for keyword in ("oneOf", "anyOf"):
        if keyword in shape.lists and depth <= _DEEPEST:
            _unwrap_union(side, shape, keyword, depth)
    shape.parted = parted
    members = shape.lists.get("allOf")
    if members is not None and len(members) == 1 and depth <= _DEEPEST:
        inner = shape_of(side, *members[0], depth + 1)
        outer = _without(shape, "allOf")
        united = merge([inner, outer])
        if united is not None:
            unmerged = copied(shape)
            _become(shape, united)
            shape.unmerged = unmerged


def _unwrap_union(side: Side, shape: Shape, keyword: str, depth: int) -> None:
    members = shape.lists[keyword]
    nulls = [each for each in members if _is_null(each[0])]
    rest = [each for each in members if not _is_null(each[0])]
    if len(nulls) > 1 and keyword == "oneOf":
        return
    if len(rest) == 1 and len(members) <= 2:
        inner = shape_of(side, *rest[0], depth + 1)
        accepts_null_already = inner.is_nullable or (inner.types is None and bool(nulls))
        if not (nulls and accepts_null_already):
            united = merge([inner, _without(shape, keyword)])
            if united is not None:
                united.is_nullable = united.is_nullable or bool(nulls)
                united.has_null_alternative = bool(nulls)
                _become(shape, united)
        return
    plain = [_plain_values(side, each, depth) for each in rest]
    values = [value for each in plain for value in each or ()]
    if plain and all(each is not None for each in plain) and (keyword == "anyOf" or _are_distinct(values)):
        distinct = list({json.dumps(value, sort_keys=True): value for value in values}.values())
        union = Shape(shape.pointer, words={"enum": distinct}, is_nullable=bool(nulls))
        union.has_null_alternative = bool(nulls)
        union.types = tuple(sorted({TYPES_OF[type(value)] for value in distinct}))
        _replace_union(shape, union, keyword)
        return
    names = [_plain_types(each[0]) for each in rest]
    types = [name for each in names for name in each or ()]
    is_disjoint = len(set(types)) == len(types) and not {"integer", "number"} <= set(types)
    if names and all(each is not None for each in names) and (keyword == "anyOf" or is_disjoint):
        union = Shape(shape.pointer, types=tuple(sorted(set(types))), is_nullable=bool(nulls))
        union.alternatives = rest
        union.has_null_alternative = bool(nulls)
        _replace_union(shape, union, keyword)


def _replace_union(shape: Shape, union: Shape, keyword: str) -> None:
    union.places = {"enum": shape.pointer, "type": shape.pointer}
    outer = _without(shape, keyword)
    had_null = outer.is_nullable or outer.types is None
    united = merge([union, outer])
    if united is not None:
        united.is_nullable = union.is_nullable and had_null
        united.alternatives = union.alternatives
        _become(shape, united)


def _is_null(node: Any) -> bool:
    if not is_object(node):
        return False
    is_null_type = node.get("type") == "null" or node.get("type") == ["null"]
    return is_null_type or node.get("enum") == [None] or ("const" in node and node["const"] is None)


def _plain_values(side: Side, child: Child, depth: int) -> list[Any] | None:
    """Return the values of a member that consists of nothing but constants."""
    if not is_object(child[0]):
        return None
    member = shape_of(side, *child, depth + 1)
    words = {word for word in member.words if word not in ANNOTATIONS and not word.startswith("x-")}
    if member.ones or member.lists or member.maps or not words <= {"enum", "const", "type"} or member.is_nullable:
        return None
    if "const" in words and "enum" not in words:
        values = [member.words["const"]]
    elif words == {"enum"}:
        values = member.words["enum"]
    else:
        return None
    return [value for value in values if member.types is None or is_of_types(value, member.types)]


def _plain_types(node: Any) -> list[str] | None:
    """Return the types of a member that says nothing but its types."""
    if not is_object(node):
        return None
    words = {word for word in node if word not in ANNOTATIONS and not word.startswith("x-")}
    declared = node.get("type")
    names = declared if is_list(declared) else [declared]
    texts = [name for name in names if isinstance(name, str) and name != "null"]
    return texts if words == {"type"} and len(texts) == len(names) else None


def _are_distinct(values: list[Any]) -> bool:
    return len({json.dumps(value, sort_keys=True) for value in values}) == len(values)


def _without(shape: Shape, keyword: str) -> Shape:
    lists = {name: members for name, members in shape.lists.items() if name != keyword}
    return Shape(
        shape.pointer, shape.is_never, shape.types, shape.is_nullable, shape.words, shape.ones, lists, shape.maps,
        shape.places, shape.has_null_alternative,
    )  # fmt: skip


def _become(shape: Shape, other: Shape) -> None:
    for name in (
        "is_never",
        "types",
        "is_nullable",
        "words",
        "ones",
        "lists",
        "maps",
        "has_null_alternative",
        "alternatives",
    ):
        setattr(shape, name, getattr(other, name))
    shape.places = {**other.places}
    shape.pointer = other.pointer


def copied(shape: Shape) -> Shape:
    """Return a shape with the same content."""
    return Shape(
        shape.pointer, shape.is_never, shape.types, shape.is_nullable, shape.words, shape.ones, shape.lists, shape.maps,
        shape.places, shape.has_null_alternative,
    )  # fmt: skip


def _kept_apart(found: Shape, beside: Shape, own: Child, target: Child) -> Shape:
    """Return a shape for a reference whose siblings cannot be merged into what it means."""
    rest = {key: value for key, value in own[0].items() if key not in ("$ref", "$dynamicRef")}
    annotations = {**found.words, **beside.words}
    words = {key: value for key, value in annotations.items() if key in ANNOTATIONS or key.startswith("x-")}
    return Shape(own[1], words=words, lists={"allOf": [target, (rest, own[1])]})


def _write_bounds_once(shape: Shape) -> None:
    """Leave out the weaker one of an inclusive and an exclusive bound."""
    words = shape.words
    for inclusive, exclusive, sign in (("minimum", "exclusiveMinimum", 1), ("maximum", "exclusiveMaximum", -1)):
        if inclusive in words and exclusive in words:
            try:
                weaker = inclusive if words[exclusive] * sign >= words[inclusive] * sign else exclusive
            except TypeError:
                continue
            del words[weaker]
