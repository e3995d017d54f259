"""The verdict on one difference of a schema: proved compatible, shown to be breaking by a value, or neither."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from specwright.diff.inclusion import difference, is_within, validator
from specwright.diff.inputs import Side
from specwright.diff.samples import Sampler
from specwright.diff.shapes import shape_of
from specwright.diff.views import Parts, View, Views, assembled
from specwright.openapi.json_types import is_list, is_object

_MOST_CANDIDATES = 250
_MOST_AROUND = 6
_LARGEST_DIFFERENCE = 150
"""Parts of two schemas up to which the difference between them is asked for."""
_MOST_DEFINITIONS = 12
"""Definitions beyond which a proof over the whole schema is not tried."""


Text = Literal["", "value", "document"]
"""How values are written: as JSON, as text without a type (parameters, headers, forms), or as another kind of document
whose text is all that a schema of type string asks for (XML)."""


_NOTHING = object()
_ALONE = frozenset({"unevaluatedItems", "unevaluatedProperties"})
"""Keywords whose meaning depends on everything beside them."""
_COMPANIONS: Mapping[str, tuple[str, ...]] = {
    "minContains": ("contains", "maxContains"),
    "maxContains": ("contains", "minContains"),
    "contains": ("minContains", "maxContains"),
    "items": ("prefixItems",),
    "prefixItems": ("items",),
    "additionalProperties": ("properties", "patternProperties"),
    "patternProperties": ("properties", "additionalProperties"),
    "properties": ("patternProperties", "additionalProperties"),
    "then": ("if", "else"),
    "else": ("if", "then"),
}
"""Keywords that decide what another one means."""
_ALTERNATIVES = frozenset({"oneOf", "anyOf"})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known about a difference."""

    is_compatible: bool = False
    """Whether every value that is produced is accepted, proved."""
    value: Any = None
    """A value that is produced and refused, if `is_shown`."""
    is_shown: bool = False
    refusal: str = ""
    """What the refusing schema says about the value."""
    reason: str = ""
    """Why neither is known."""


@dataclass(frozen=True, slots=True)
class Node:
    """A schema of one side: as it stands in the document, and as its normal form says it."""

    side: Side
    node: Any
    pointer: str
    parts: Parts


class Judge:
    """Decides what differences mean in one direction; the producer is the old side for requests, else the new."""

    def __init__(self, views: Views) -> None:
        self._views = views
        self.direction = views.direction
        self._validators: dict[tuple[str, str], Any] = {}
        self._bundles: dict[tuple[str, str], View] = {}
        self._around: dict[tuple[str, str], list[Any]] = {}
        self._wholes: dict[tuple[str, str, Text], Verdict] = {}

    def node(self, side: Side, node: Any, pointer: str) -> Node:
        """Return a schema of a side as something to judge."""
        return Node(side, node, pointer, self._views.parts(side, shape_of(side, node, pointer)))

    def bundled(self, node: Node) -> View:
        """Return the view of a schema as it stands in the document, with its definitions."""
        key = (node.side.name, node.pointer)
        if key not in self._bundles:
            self._bundles[key] = self._views.bundle(self._views.of(node.side, node.node, node.pointer))
        return self._bundles[key]

    def around(self, node: Node) -> list[Any]:
        """Return the first few values of a schema, valid or not."""
        key = (node.side.name, node.pointer)
        if key not in self._around:
            self._around[key] = list(itertools.islice(Sampler(self.bundled(node)).values(), _MOST_AROUND))
        return self._around[key]

    def whole(self, producer: Node, acceptor: Node, *, text: Text) -> Verdict:
        """Judge everything that differs between two schemas at once."""
        key = (producer.pointer, acceptor.pointer, text)
        if key not in self._wholes:
            self._wholes[key] = self._whole(producer, acceptor, text=text)
        return self._wholes[key]

    def _whole(self, producer: Node, acceptor: Node, *, text: Text) -> Verdict:
        produced = dict(producer.parts)
        declared = producer.parts.get("properties", {})
        if "additionalProperties" not in produced and "unevaluatedProperties" not in produced:
            # Callers send what is documented: not the properties that only the other side declares.
            named = _names_in(self._views.bundle(assembled(produced)))
            absent = {name: False for name in acceptor.parts.get("properties", {}) if name not in named}
            if absent:
                produced["properties"] = {**declared, **absent}
        return self._judge(producer, acceptor, produced, acceptor.parts, (), text=text)

    def keywords(self, producer: Node, acceptor: Node, keys: Iterable[str], *, text: Text) -> Verdict:
        """Judge the difference that some keywords make: those of the acceptor in place of the producer's."""
        names = tuple(keys)
        accepted = {key: value for key, value in producer.parts.items() if key not in names}
        accepted.update({key: acceptor.parts[key] for key in names if key in acceptor.parts})
        return self._judge(producer, acceptor, producer.parts, accepted, names, text=text)

    def variants(
        self, producer: Node, acceptor: Node, produced: Parts, accepted: Parts, *, keys: Iterable[str], text: Text
    ) -> Verdict:
        """Judge a difference that the caller isolated: what is produced, and what of it is accepted."""
        return self._judge(producer, acceptor, produced, accepted, tuple(keys), text=text)

    def validates(self, node: Node, value: Any, *, text: Text = "") -> bool | None:
        """Return whether a value is valid against a schema as it stands in the document; None if that is no schema."""
        checker = self._validator(node)
        if checker is None:
            return None
        return any(checker.is_valid(reading) for reading in readings(value, text=text))

    def refusal(self, node: Node, value: Any) -> str:
        """Return what a schema says against a value."""
        checker = self._validator(node)
        errors = checker.iter_errors(value) if checker is not None else ()
        return next((str(error.message) for error in errors), "")

    def _judge(
        self,
        producer: Node,
        acceptor: Node,
        produced: Parts,
        accepted: Parts,
        keys: tuple[str, ...],
        *,
        text: Text,
    ) -> Verdict:
        bundle = self._views.bundle
        if keys and not text and self._is_within_lightly(produced, accepted, keys):
            return Verdict(is_compatible=True)
        inner, outer = bundle(assembled(produced)), _as_text(bundle(assembled(accepted)), text=text)
        is_small = _definitions(inner) + _definitions(outer) <= _MOST_DEFINITIONS
        if is_small and is_within(inner, outer) == "yes":
            return Verdict(is_compatible=True)
        strict = validator(outer)
        if strict is None or self._validator(producer) is None or self._validator(acceptor) is None:
            return Verdict(reason="the schema is not valid itself, so no value can be checked against it")
        proposed = None if keys else validator(inner)
        # Callers send what is documented: not the properties that only the other side declares.
        undocumented = _names_in(outer) - _names_in(inner) if _ALTERNATIVES.issuperset(keys) else frozenset[str]()
        for value in self._candidates(inner, outer, producer, acceptor):
            if (
                (proposed is None or proposed.is_valid(value))
                and undocumented.isdisjoint(_keys_in(value))
                and not any(strict.is_valid(reading) for reading in readings(value, text=text))
                and self.validates(producer, value)
                and self.validates(acceptor, value, text=text) is False
            ):
                return Verdict(value=value, is_shown=True, refusal=self.refusal(acceptor, value))
        return Verdict(reason="no value was found that shows a difference, and that there is none could not be proved")

    def _is_within_lightly(self, produced: Parts, accepted: Parts, keys: tuple[str, ...]) -> bool:
        """Return whether the keywords alone prove it: what both sides say beside them only makes the proof easier."""
        if not _ALONE.isdisjoint(keys):
            return False
        light = {"type", *keys, *(other for key in keys for other in _COMPANIONS.get(key, ()))}
        inner = assembled({key: value for key, value in produced.items() if key in light})
        outer = assembled({key: value for key, value in accepted.items() if key in light})
        first, second = self._views.bundle(inner), self._views.bundle(outer)
        if _definitions(first) + _definitions(second) > _MOST_DEFINITIONS:
            return False
        return is_within(first, second) == "yes"

    def _candidates(self, inner: View, outer: View, producer: Node, acceptor: Node) -> Iterator[Any]:
        """Yield values that may show the difference."""
        sources = [Sampler(inner, [outer]).values()]
        sources.append(Sampler(self.bundled(producer), [outer, self.bundled(acceptor)]).values())
        # In turn: each way to make values finds what the other does not.
        rows = (value for group in itertools.zip_longest(*sources, fillvalue=_NOTHING) for value in group)
        yield from (value for value in itertools.islice(rows, _MOST_CANDIDATES) if value is not _NOTHING)
        # What is left of one schema without the other can be large beyond all measure.
        if _size(inner) + _size(outer) <= _LARGEST_DIFFERENCE:
            rest = difference(inner, outer)
            if rest is not None:
                yield from itertools.islice(Sampler(rest, [inner, outer]).values(), _MOST_CANDIDATES)

    def _validator(self, node: Node) -> Any:
        key = (node.side.name, node.pointer)
        if key not in self._validators:
            self._validators[key] = validator(self.bundled(node))
        return self._validators[key]


def readings(value: Any, *, text: Text) -> Iterator[Any]:
    """Yield what a value can be read as: where it is written as text, a number is a text too, and one a list of one."""
    yield value
    if text == "document" and not isinstance(value, str):
        yield json.dumps(value)
    if text == "value":
        if isinstance(value, (bool, int, float)):
            yield json.dumps(value)
        if not isinstance(value, (list, dict)) and value is not None:
            yield [value]
            if not isinstance(value, str):
                yield [json.dumps(value)]


def _as_text(view: View, *, text: Text) -> View:
    """Return a view that also accepts what is the same once it is written as text, as far as a schema can say so."""
    if not text or not is_object(view):
        return view
    declared: Any = view.get("type", ())
    types: list[str] = [declared] if isinstance(declared, str) else list(declared)
    is_any_text = "string" in types and set(view) <= {"type", "$defs"}
    if text == "document":
        return True if is_any_text else view
    if is_any_text:
        more = [name for name in ("integer", "number", "boolean") if name not in types]
        return {**view, "type": [*types, *more]}
    if set(types) - {"null"} == {"array"} and view.get("minItems", 0) <= 1:
        if "contains" in view or "prefixItems" in view:
            return view
        inner = _as_text(view.get("items", True), text="value")
        own = {key: value for key, value in view.items() if key != "$defs"}
        single = {"allOf": [inner, {"type": ["string", "integer", "number", "boolean"]}]}
        definitions = {"$defs": view["$defs"]} if "$defs" in view else {}
        return {"anyOf": [own, single], **definitions}
    return view


def _names_in(view: Any) -> frozenset[str]:
    """Return the names of the properties that a view declares, in itself or below."""
    found: set[str] = set()
    rest: list[Any] = [view]
    while rest:
        each = rest.pop()
        if is_object(each):
            if is_object(each.get("properties")):
                found.update(name for name, schema in each["properties"].items() if schema is not False)
            rest += each.values()
        elif is_list(each):
            rest += each
    return frozenset(found)


def _keys_in(value: Any) -> Iterator[str]:
    if is_object(value):
        yield from value
        for each in value.values():
            yield from _keys_in(each)
    elif is_list(value):
        for each in value:
            yield from _keys_in(each)


def _size(view: Any) -> int:
    """Return the number of parts of a view, definitions included."""
    if is_object(view):
        return 1 + sum(_size(each) for each in view.values())
    return 1 + sum(_size(each) for each in view) if is_list(view) else 1


def _definitions(view: View) -> int:
    return len(view.get("$defs", ())) if is_object(view) else 0


def without(parts: Mapping[str, Any], *keys: str) -> Parts:
    """Return parts without some keywords."""
    return {key: value for key, value in parts.items() if key not in keys}
