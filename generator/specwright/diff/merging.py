"""Conjunction: several shapes as one, where one shape says exactly the same."""

from __future__ import annotations

from typing import Any

from specwright.diff.shape import ANNOTATIONS, Shape, is_of_types
from specwright.openapi.json_types import is_list

_HIGHEST_COUNTS = frozenset("minimum exclusiveMinimum minLength minItems minProperties".split())
_LOWEST_COUNTS = frozenset("maximum exclusiveMaximum maxLength maxItems maxProperties".split())


def merge(shapes: list[Shape]) -> Shape | None:
    """Return the shape that accepts what all of `shapes` accept; None where no single shape says exactly that.

    Annotations of later shapes win.
    """
    result = shapes[0]
    for each in shapes[1:]:
        united = _merge_two(result, each)
        if united is None:
            return None
        result = united
    return result


def _merge_two(left: Shape, right: Shape) -> Shape | None:
    if _says_nothing(right) or _says_nothing(left):
        said, silent = (left, right) if _says_nothing(right) else (right, left)
        return _with_words(said, {**left.words, **right.words}, silent)
    if left.is_never or right.is_never or not _are_apart(left, right):
        return None
    types = _common_types(left, right)
    if types is None:
        return None
    common = _common_words(left, right, types[0])
    if common is None:
        return None
    result = Shape(
        left.pointer,
        types=types[0],
        is_nullable=types[1],
        words=common,
        ones={**left.ones, **right.ones},
        lists={**left.lists, **right.lists},
        maps={
            keyword: {**left.maps.get(keyword, {}), **right.maps.get(keyword, {})}
            for keyword in {**left.maps, **right.maps}
        },
        has_null_alternative=left.has_null_alternative or right.has_null_alternative,
    )
    for shape in (left, right):
        for keyword in (*shape.words, *shape.ones, *shape.lists, *shape.maps):
            place = shape.places.get(keyword, shape.pointer)
            if place != result.pointer:
                result.places[keyword] = place
    return result


def _says_nothing(shape: Shape) -> bool:
    """Return whether a shape accepts everything: it has annotations at most."""
    return not (
        shape.is_never
        or shape.types is not None
        or shape.ones
        or shape.lists
        or shape.maps
        or any(key not in ANNOTATIONS and not key.startswith("x-") for key in shape.words)
    )


def _with_words(shape: Shape, words: dict[str, Any], other: Shape) -> Shape:
    places = dict(shape.places)
    for keyword in other.words:
        if keyword not in shape.words:
            places[keyword] = other.places.get(keyword, other.pointer)
    return Shape(
        shape.pointer, shape.is_never, shape.types, shape.is_nullable, words, shape.ones, shape.lists, shape.maps,
        places, shape.has_null_alternative,
    )  # fmt: skip


def _are_apart(left: Shape, right: Shape) -> bool:
    """Return whether no two of their schemas would have to be joined."""
    # What closes an object, or names the rest of a list, is about the properties beside it, not about those of others.
    closing = {"additionalProperties", "unevaluatedProperties", "unevaluatedItems", "items", "if", "then", "else"}
    for one, other in ((left, right), (right, left)):
        if set(one.ones) & (closing - {"items"}) and (
            other.maps or other.lists or set(other.ones) - {"items", "contains", "propertyNames"}
        ):
            return False
        if "items" in one.ones and ("prefixItems" in other.lists or "items" in other.ones):
            return False
    if set(left.ones) & set(right.ones) or set(left.lists) & set(right.lists):
        return False
    return all(
        left.maps[keyword][name][0] == right.maps[keyword][name][0]
        for keyword in set(left.maps) & set(right.maps)
        for name in set(left.maps[keyword]) & set(right.maps[keyword])
    )


def _common_types(left: Shape, right: Shape) -> tuple[tuple[str, ...] | None, bool] | None:
    if left.types is None or right.types is None:
        said = right if left.types is None else left
        return said.types, said.is_nullable
    common = set(left.types) & set(right.types)
    for one, other in ((left.types, right.types), (right.types, left.types)):
        if "integer" in one and "number" in other:
            common.add("integer")
    is_nullable = left.is_nullable and right.is_nullable
    if not common and not is_nullable:
        return None
    return tuple(sorted(common)), is_nullable


def _common_words(left: Shape, right: Shape, types: tuple[str, ...] | None) -> dict[str, Any] | None:
    words = dict(left.words)
    for keyword, value in right.words.items():
        if keyword not in words or words[keyword] == value or keyword in ANNOTATIONS or keyword.startswith("x-"):
            words[keyword] = value
        elif keyword in _HIGHEST_COUNTS:
            words[keyword] = max(words[keyword], value)
        elif keyword in _LOWEST_COUNTS:
            words[keyword] = min(words[keyword], value)
        elif keyword == "required":
            words[keyword] = [*words[keyword], *(name for name in value if name not in words[keyword])]
        elif keyword == "uniqueItems":
            words[keyword] = True
        elif keyword == "enum":
            words[keyword] = [each for each in words[keyword] if each in value]
        else:
            return None
    if is_list(words.get("enum")) and types is not None:
        words["enum"] = [each for each in words["enum"] if is_of_types(each, types)]
        if not words["enum"]:
            return None
    return words
