"""What differs between two shapes, keyword by keyword, without what it means."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from specwright.diff.changes import Direction
from specwright.diff.shape import Shape
from specwright.openapi.json_types import is_list, is_object

_BOUNDS: Mapping[str, str] = {
    "maximum": "max", "minimum": "min", "exclusiveMaximum": "exclusive-max", "exclusiveMinimum": "exclusive-min",
    "maxLength": "max-length", "minLength": "min-length", "maxItems": "max-items", "minItems": "min-items",
    "maxProperties": "max-properties", "minProperties": "min-properties", "maxContains": "max-contains",
    "minContains": "min-contains",
}  # fmt: skip
_BOUND_PAIRS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_SINGLES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "contains": ("contains", ("contains", "minContains", "maxContains")),
    "contentSchema": ("content-schema", ()),
    "if": ("if", ("if", "then", "else")),
    "then": ("then", ("if", "then", "else")),
    "else": ("else", ("if", "then", "else")),
    "not": ("not", ("not",)),
    "propertyNames": ("property-names", ("propertyNames",)),
    "unevaluatedItems": ("unevaluated-items", ("unevaluatedItems",)),
    "unevaluatedProperties": ("unevaluated-properties", ("unevaluatedProperties",)),
}
"""Keyword to the part of the rule's name, and to the keywords that only mean something together."""
_WIDER_FORMATS = frozenset({
    ("int8", "int16"), ("int8", "int32"), ("int8", "int64"), ("int16", "int32"), ("int16", "int64"), ("int32", "int64"),
    ("uint8", "uint16"), ("uint8", "uint32"), ("uint8", "uint64"), ("uint16", "uint32"), ("uint16", "uint64"),
    ("uint32", "uint64"), ("float", "double"), ("int32", "double"), ("int32", "float"), ("int64", "double"),
})  # fmt: skip
"""Pairs of formats whose second accepts all that the first does."""


_ENUM = ("enum", "const")
_EXTENSIBLE = "x-extensible-enum"


@dataclass(slots=True)
class Difference:
    """One thing that differs between two schemas."""

    part: str
    """Last part of the rule's name; the whole name where `is_whole_name`."""
    keys: tuple[str, ...] = ()
    """The keywords whose meaning differs; empty for what does not touch values, or where `produced` is given."""
    before: Any = None
    after: Any = None
    old_pointer: str | None = None
    new_pointer: str | None = None
    detail: str = ""
    name: str | None = None
    """The property that it is about, where that is not the schema itself."""
    is_whole_name: bool = False
    isolated: dict[str, Any] | None = None
    """The keyword's value in the acceptor, where only a part of it belongs to this difference."""
    produced: dict[str, Any] | None = None
    """What the producer sends, as far as it belongs to this difference."""
    accepted: dict[str, Any] | None = None
    """What the acceptor takes, as far as it belongs to this difference."""
    is_whole: bool = False
    """Whether it can only be judged together with everything else."""
    is_worth_telling: bool = False
    """Whether it is a change even where both schemas accept the same: a keyword that has no effect."""
    is_kept_warning: bool = False
    """Whether it is worth a warning even where all values stay valid."""
    is_open: bool = False
    """Whether it is compatible unless the contrary is shown: new names among undeclared properties."""


def differences(old: Shape, new: Shape, direction: Direction) -> Iterator[Difference]:
    """Yield what differs between two schemas, without those below them."""
    if old.is_never != new.is_never:
        part = "schema-became-false" if new.is_never else "schema-became-not-false"
        yield Difference(part, ("not",), not old.is_never, not new.is_never, old.pointer, new.pointer)
        return
    yield from _types(old, new)
    yield from _bounds(old, new)
    yield from _values(old, new)
    yield from _texts(old, new)
    yield from _steps(old, new, direction)
    yield from _singles(old, new)
    yield from _entries(old, new)
    yield from _annotations(old, new)


def _between(part: str, keyword: str, old: Shape, new: Shape, *keys: str, **rest: Any) -> Difference:
    """Return a difference of a plain keyword."""
    has_old, has_new = keyword in old.words, keyword in new.words
    return Difference(
        part,
        keys,
        old.words.get(keyword),
        new.words.get(keyword),
        old.place(keyword) if has_old else None,
        new.place(keyword) if has_new else None,
        **rest,
    )


def type_names(shape: Shape) -> Any:
    """Return the types of a schema as they would be written, its format behind them."""
    names = [*(shape.types or ()), *(["null"] if shape.is_nullable and shape.types is not None else [])]
    text: Any = names[0] if len(names) == 1 else names or None
    wanted = shape.words.get("format")
    return f"{text}/{wanted}" if wanted is not None else text


def _types(old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = old.types, new.types
    formats = old.words.get("format"), new.words.get("format")
    places = old.place("type"), new.place("type")
    if before is not None and after is not None and old.is_nullable != new.is_nullable:
        is_union = old.parted is not None and new.parted is not None
        is_listed = is_union and (old.has_null_alternative or new.has_null_alternative)
        if is_listed and len(before) <= 1:
            part = "list-of-types-widened" if new.is_nullable else "list-of-types-narrowed"
        else:
            part = "became-nullable" if new.is_nullable else "became-not-nullable"
        if before == after or part.startswith("became"):
            # With an enum, null is one of its values too.
            shown = type_names(old), type_names(new)
            null = Difference(part, ("type", "enum"), *shown, *places)
            null.isolated = {"null": new.is_nullable}
            yield null
    if before == after and formats[0] == formats[1]:
        return
    if before is not None and after is not None and _is_mixed(before, after):
        yield from _exchanged(old, new, before, after)
        return
    part = _type_part(before, after, formats)
    difference = Difference(part, ("type", "format"), type_names(old), type_names(new), *places)
    if before == after:
        difference.is_worth_telling = True
        difference.old_pointer = old.place("format") if formats[0] is not None else None
        difference.new_pointer = new.place("format") if formats[1] is not None else None
    yield difference


def _is_mixed(before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Return whether some types went and others came: each is a change of its own."""
    is_listed = (len(before) > 1 or len(after) > 1) and "array" not in {*before, *after}
    return is_listed and not _accept_all(after, before) and not _accept_all(before, after)


def _exchanged(old: Shape, new: Shape, before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[Difference]:
    kept = tuple(name for name in before if _accept_all(after, (name,)))
    nulls = [["null"] if each.is_nullable else [] for each in (old, new)]
    for part in ("list-of-types-narrowed", "list-of-types-widened"):
        is_narrowed = part.endswith("narrowed")
        forward = {*kept, *nulls[0]} if is_narrowed else {*before, *after, *nulls[0]}
        backward = {*before, *after, *nulls[1]} if is_narrowed else {*kept, *nulls[1]}
        yield Difference(
            part, ("type",), type_names(old), type_names(new), old.place("type"), new.place("type"),
            isolated={"forward": sorted(forward), "backward": sorted(backward)},
        )  # fmt: skip


def _type_part(
    before: tuple[str, ...] | None,
    after: tuple[str, ...] | None,
    formats: tuple[Any, Any],
) -> str:
    is_listed = before is not None and after is not None and (len(before) > 1 or len(after) > 1)
    if before != after and is_listed:
        if _accept_all(after, before):
            return "list-of-types-widened"
        if _accept_all(before, after):
            return "list-of-types-narrowed"
        return "type-changed"
    old_format, new_format = formats
    is_wider = _accept_all(after, before) and (
        new_format is None or new_format == old_format or (old_format, new_format) in _WIDER_FORMATS
    )
    is_narrower = _accept_all(before, after) and (
        old_format is None or new_format == old_format or (new_format, old_format) in _WIDER_FORMATS
    )
    if is_wider:
        return "type-generalized"
    if is_narrower:
        return "type-specialized"
    return "type-changed"


def _accept_all(wider: tuple[str, ...] | None, narrower: tuple[str, ...] | None) -> bool:
    if wider is None:
        return True
    return narrower is not None and all(name in wider or (name == "integer" and "number" in wider) for name in narrower)


def _bounds(old: Shape, new: Shape) -> Iterator[Difference]:
    first, second = _spelt_alike(old, new)
    for keyword, part in _BOUNDS.items():
        before, after = first.get(keyword), second.get(keyword)
        if before == after or (keyword == "minContains" and {before, after} == {None, 1}):
            continue
        places = old.place(keyword), new.place(keyword)
        # An inclusive bound may take the place of an exclusive one.
        keys = next((pair for pair in _BOUND_PAIRS if keyword in pair), (keyword,))
        if before is None:
            found = Difference(f"{part}-set", keys, None, after, None, places[1])
        elif after is None:
            found = Difference(f"{part}-unset", keys, before, None, places[0], None)
        elif _is_number(before) and _is_number(after):
            action = "increased" if after > before else "decreased"
            found = Difference(f"{part}-{action}", keys, before, after, *places)
        else:
            continue
        found.is_worth_telling = True
        yield found


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _spelt_alike(old: Shape, new: Shape) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the words of both with the bounds of integers inclusive, unless both are written exclusively."""
    if old.types != ("integer",) or new.types != ("integer",):
        return old.words, new.words
    rows = [dict(old.words), dict(new.words)]
    for inclusive, exclusive, whole, step in (
        ("minimum", "exclusiveMinimum", math.floor, 1),
        ("maximum", "exclusiveMaximum", math.ceil, -1),
    ):
        is_inclusive = any(inclusive in row for row in rows)
        for row in rows:
            bound: Any = row.get(exclusive)
            if _is_number(bound) and is_inclusive:
                del row[exclusive]
                row[inclusive] = whole(bound) + step
            elif _is_number(row.get(inclusive)):
                row[inclusive] = -whole(-row[inclusive])
    return rows[0], rows[1]


def _values(old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = _listed(old, new), _listed(new, old)
    keys = _ENUM
    places = old.place("enum"), new.place("enum")
    if before is None and after is None:
        yield from _constants(old, new)
    elif before is None:
        yield Difference("became-enum", keys, None, after, None, places[1])
    elif after is None:
        yield Difference("became-not-enum", keys, before, None, places[0], None)
    else:
        yield from _listed_values(before, after, places)
    olds, news = old.words.get(_EXTENSIBLE), new.words.get(_EXTENSIBLE)
    if is_list(olds) and is_list(news):
        for value in olds:
            if not _is_in(value, news):
                place = old.place(_EXTENSIBLE), new.place(_EXTENSIBLE)
                yield Difference("x-extensible-enum-value-removed", (), value, None, *place, detail=_shown(value))


def _listed_values(before: list[Any], after: list[Any], places: tuple[str, str]) -> Iterator[Difference]:
    for value in before:
        if not _is_in(value, after):
            kept = [each for each in before if not _is_in(each, [value])]
            yield Difference(
                "enum-value-removed", _ENUM, value, None, *places, detail=_shown(value),
                isolated={"forward": kept, "backward": [*after, value]},
            )  # fmt: skip
    for value in after:
        if not _is_in(value, before):
            kept = [each for each in after if not _is_in(each, [value])]
            yield Difference(
                "enum-value-added", _ENUM, None, value, *places, detail=_shown(value),
                isolated={"forward": [*before, value], "backward": kept},
            )  # fmt: skip


def _listed(shape: Shape, other: Shape) -> list[Any] | None:
    """Return the values of an enum, or of a constant where the other side has an enum."""
    values = shape.words.get("enum")
    if is_list(values):
        return values
    return [shape.words["const"]] if "const" in shape.words and is_list(other.words.get("enum")) else None


def _constants(old: Shape, new: Shape) -> Iterator[Difference]:
    has_old, has_new = "const" in old.words, "const" in new.words
    if has_old and has_new:
        if not _is_in(old.words["const"], [new.words["const"]]):
            yield _between("const-changed", "const", old, new, "const")
    elif has_new:
        yield _between("const-added", "const", old, new, "const")
    elif has_old:
        yield _between("const-removed", "const", old, new, "const")


def _is_in(value: Any, values: list[Any]) -> bool:
    # True is 1 in Python, not in JSON.
    return any(value == each and isinstance(value, bool) == isinstance(each, bool) for each in values)


def _shown(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def _texts(old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = old.words.get("pattern"), new.words.get("pattern")
    if before != after:
        part = "pattern-added" if before is None else "pattern-removed" if after is None else "pattern-changed"
        yield _between(part, "pattern", old, new, "pattern", is_worth_telling=True)
    for keyword, part in (("contentEncoding", "content-encoding"), ("contentMediaType", "content-media-type")):
        if old.words.get(keyword) != new.words.get(keyword):
            yield _between(f"{part}-changed", keyword, old, new)


def _steps(old: Shape, new: Shape, direction: Direction) -> Iterator[Difference]:
    before, after = old.words.get("multipleOf"), new.words.get("multipleOf")
    if before != after:
        if before is None:
            part = "multiple-of-set"
        elif after is None:
            part = "multiple-of-unset"
        elif direction == "request" and _divides(after, before):
            part = "multiple-of-generalized"
        elif direction == "response" and _divides(before, after):
            part = "multiple-of-specialized"
        else:
            part = "multiple-of-changed"
        yield _between(part, "multipleOf", old, new, "multipleOf")
    if bool(old.words.get("uniqueItems")) != bool(new.words.get("uniqueItems")):
        part = "unique-items-set" if new.words.get("uniqueItems") else "unique-items-unset"
        yield _between(part, "uniqueItems", old, new, "uniqueItems")


def _divides(step: Any, value: Any) -> bool:
    try:
        return (Fraction(str(value)) / Fraction(str(step))).denominator == 1
    except (ValueError, ZeroDivisionError):
        return False


def _singles(old: Shape, new: Shape) -> Iterator[Difference]:
    for keyword, (part, keys) in _SINGLES.items():
        before, after = old.ones.get(keyword), new.ones.get(keyword)
        if (before is None) == (after is None):
            continue
        action = "removed" if after is None else "added"
        yield Difference(
            f"{part}-{action}", keys, before and before[0], after and after[0], before and before[1], after and after[1]
        )


def _entries(old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = _dependencies(old), _dependencies(new)
    for name in {**before, **after}:
        places = (
            f"{old.place('dependentRequired')}/{name}" if name in before else None,
            f"{new.place('dependentRequired')}/{name}" if name in after else None,
        )
        if sorted(before.get(name, ())) != sorted(after.get(name, ())):
            action = "added" if name not in before else "removed" if name not in after else "changed"
            yield Difference(
                f"dependent-required-{action}", ("dependentRequired",), before.get(name), after.get(name), *places,
                detail=name,
            )  # fmt: skip
    for keyword, part in (("dependentSchemas", "dependent-schema"), ("patternProperties", "pattern-property")):
        olds, news = old.maps.get(keyword, {}), new.maps.get(keyword, {})
        keys = ("patternProperties", "additionalProperties") if part == "pattern-property" else (keyword,)
        for name in olds:
            if name not in news:
                yield Difference(f"{part}-removed", keys, olds[name][0], None, olds[name][1], None, detail=name)
        for name in news:
            if name not in olds:
                yield Difference(f"{part}-added", keys, None, news[name][0], None, news[name][1], detail=name)


def _dependencies(shape: Shape) -> Mapping[str, list[str]]:
    found = shape.words.get("dependentRequired")
    return {name: names for name, names in found.items() if is_list(names)} if is_object(found) else {}


def _annotations(old: Shape, new: Shape) -> Iterator[Difference]:
    has_old, has_new = "default" in old.words, "default" in new.words
    if has_old != has_new or (has_old and not _is_in(old.words["default"], [new.words["default"]])):
        action = "changed" if has_old and has_new else "added" if has_new else "removed"
        yield _between(f"default-value-{action}", "default", old, new)
    yield from _discriminators(old, new)


def _discriminators(old: Shape, new: Shape) -> Iterator[Difference]:
    before, after = old.words.get("discriminator"), new.words.get("discriminator")
    places = old.place("discriminator"), new.place("discriminator")
    if is_object(after) and not is_object(before):
        yield Difference("discriminator-added", (), None, after.get("propertyName"), None, places[1])
    elif is_object(before) and not is_object(after):
        yield Difference("discriminator-removed", (), before.get("propertyName"), None, places[0], None)
    elif is_object(before) and is_object(after):
        if before.get("propertyName") != after.get("propertyName"):
            names = before.get("propertyName"), after.get("propertyName")
            yield Difference("discriminator-property-name-changed", (), *names, *places)
        olds: dict[str, Any] = before.get("mapping") or {}
        news: dict[str, Any] = after.get("mapping") or {}
        for name in {**olds, **news}:
            if olds.get(name) != news.get(name):
                action = "added" if name not in olds else "deleted" if name not in news else "changed"
                yield Difference(
                    f"discriminator-mapping-{action}", (), olds.get(name), news.get(name), *places, detail=name
                )
