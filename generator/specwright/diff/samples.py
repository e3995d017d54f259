"""Values of a schema: few, different, and at the edges, made from the schema itself.

What is made here is a proposal. A validator decides whether it is a value of the schema.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specwright.diff.forms import crossed
from specwright.diff.hints import FORMATS, hints_of, matching_texts
from specwright.diff.views import View
from specwright.openapi.json_types import is_list, is_object

_DEEPEST = 6
_MOST_VALUES = 40
_LONGEST = 5000
"""Bounds of lengths beyond which no text or list is made."""

_TEXTS = ("a", "", "Ab 1", "ä%", "0", "true", "2024-02-29")
_ANYTHING: tuple[Any, ...] = ("a", 1, None, True, {}, [], 0.5, "", {"other": 1}, ["a"], -1, False)
_TYPES = ("object", "array", "string", "integer", "number", "boolean", "null")
_SIGNS: Mapping[str, str] = {
    "properties": "object", "required": "object", "additionalProperties": "object", "maxProperties": "object",
    "minProperties": "object", "patternProperties": "object", "propertyNames": "object", "dependentRequired": "object",
    "items": "array", "prefixItems": "array", "minItems": "array", "maxItems": "array", "contains": "array",
    "uniqueItems": "array", "pattern": "string", "minLength": "string", "maxLength": "string", "format": "string",
    "minimum": "integer", "maximum": "integer", "exclusiveMinimum": "integer", "exclusiveMaximum": "integer",
    "multipleOf": "integer",
}  # fmt: skip
"""Keywords that tell which type a schema without one is about."""


class Sampler:
    """Makes values of schemas that refer to one set of definitions."""

    def __init__(self, schema: View, hints: Iterable[View] = ()) -> None:
        self._schema = schema
        self._definitions: Mapping[str, Any] = schema.get("$defs", {}) if is_object(schema) else {}
        noted = hints_of([schema, *hints])
        self._numbers = noted.numbers
        self._texts = noted.texts
        self._others = noted.others
        self._names = noted.names
        for names in noted.name_schemas:
            self._names += [each for each in itertools.islice(self._values(names, 1), 6) if isinstance(each, str)]

    def values(self) -> Iterator[Any]:
        """Yield values, the plain ones first."""
        return itertools.islice(self._values(self._schema, 0), 400)

    def _values(self, schema: Any, depth: int) -> Iterator[Any]:
        seen: set[tuple[str, Any]] = set()
        for form in self._forms(schema, depth):
            for value in itertools.islice(self._of_form(form, depth), _MOST_VALUES * (4 if depth == 0 else 1)):
                if not is_object(value) and not is_list(value):
                    key = type(value).__name__, value
                    if key in seen:
                        continue
                    seen.add(key)
                yield value

    def _first(self, schema: Any, depth: int) -> list[Any]:
        return list(itertools.islice(self._values(schema, depth), 1))

    def _forms(self, schema: Any, depth: int) -> list[dict[str, Any]]:
        """Return the alternatives of a schema, each without composition."""
        if schema is True:
            return [{}]
        if not is_object(schema) or depth > _DEEPEST:
            return []
        forms = [{key: value for key, value in schema.items() if key not in ("allOf", "anyOf", "oneOf", "$ref")}]
        if isinstance(schema.get("$ref"), str):
            target = self._definitions.get(schema["$ref"].removeprefix("#/$defs/"))
            forms = crossed(forms, self._forms(target, depth + 1))
        for member in schema.get("allOf", ()):
            forms = crossed(forms, self._forms(member, depth + 1))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                branches = [self._forms(member, depth + 1) for member in schema[keyword]]
                mixed = [form for group in itertools.zip_longest(*branches) for form in group if form is not None]
                forms = crossed(forms, mixed)
        return forms

    def _of_form(self, form: Mapping[str, Any], depth: int) -> Iterator[Any]:
        if "const" in form:
            yield form["const"]
            return
        if "enum" in form:
            yield from form["enum"]
            return
        declared = form.get("type")
        types: Sequence[str] = [declared] if isinstance(declared, str) else declared or ()
        if not types:
            signs = [_SIGNS[key] for key in form if key in _SIGNS]
            if not signs:
                yield from _ANYTHING
                yield from self._texts[:10]
                yield from self._numbers[:10]
                yield from self._others[:10]
                return
            types = list(dict.fromkeys([*signs, *_TYPES]))
        rows = [self._of_type(name, form, depth) for name in types]
        for group in itertools.zip_longest(*rows, fillvalue=_NOTHING):
            yield from (value for value in group if value is not _NOTHING)

    def _of_type(self, name: str, form: Mapping[str, Any], depth: int) -> Iterator[Any]:
        if name == "null":
            yield None
        elif name == "boolean":
            yield from (True, False)
        elif name in ("integer", "number"):
            yield from self._of_number(form, is_integer=name == "integer")
        elif name == "string":
            yield from self._of_text(form)
        elif name == "array":
            yield from self._of_array(form, depth)
        elif name == "object":
            yield from self._of_object(form, depth)

    def _of_number(self, form: Mapping[str, Any], *, is_integer: bool) -> Iterator[Any]:
        least = form.get("minimum", form.get("exclusiveMinimum"))
        most = form.get("maximum", form.get("exclusiveMaximum"))
        near: list[Any] = [1, 0, -1, 7]
        step = form.get("multipleOf")
        if step:
            base = int((least or 0) / step)
            near = [step * (base + k) for k in (0, 1, 2, 3, -1, 5, 7)]
        for bound in (least, most, *self._numbers):
            if bound is not None:
                near += [bound, bound + 1, bound - 1] + ([] if is_integer else [bound + 0.5, bound - 0.5])
                if step:
                    near += [bound // step * step, (bound // step + 1) * step]
        near += [0.5, 1e30, -1e30] if not is_integer else [10**20, -(10**20), 2**31, 2**63]
        for value in near:
            number = int(value) if is_integer or (float(value).is_integer() and abs(value) < 2**53) else value
            low = least is None or number >= least
            if low and (most is None or number <= most):
                yield number

    def _of_text(self, form: Mapping[str, Any]) -> Iterator[str]:
        least, most = form.get("minLength", 0), form.get("maxLength")
        patterns = form.get("pattern")
        pattern = patterns[0] if is_list(patterns) else patterns
        lengths = _lengths([least, most, *self._numbers])
        fitting = [n for n in lengths if n >= least and (most is None or n <= most)]
        if isinstance(pattern, str):
            yield from matching_texts(pattern, least, most)
            for n in fitting:
                yield from matching_texts(pattern, n, n)
        yield from FORMATS.get(form.get("format", ""), ())
        for text in (*_TEXTS, *self._texts):
            if len(text) >= least and (most is None or len(text) <= most):
                yield text
        for n in fitting:
            yield "a" * n

    def _of_array(self, form: Mapping[str, Any], depth: int) -> Iterator[list[Any]]:
        least, most = form.get("minItems", 0), form.get("maxItems")
        prefix = form.get("prefixItems", [])
        items = form.get("items", True)
        values = (
            list(itertools.islice(self._values(items, depth + 1), 12 if depth else 40)) if items is not False else []
        )
        first = [self._first(each, depth + 1) for each in prefix]
        heads = [row[0] for row in first if row]
        matching_items = self._first(form.get("contains"), depth + 1) if "contains" in form else []
        lengths = _lengths([least, most, *self._numbers])
        for n in (least, *(n for n in lengths if n >= least and (most is None or n <= most)), least + 1, least + 2):
            if n > 200 or (most is not None and n > most):
                continue
            rest = n - len(heads)
            filled = self._filled(values, rest, form)
            if rest > 0 and filled is None:
                continue
            base = [*heads[:n], *(filled or [])]
            yield base
            for each in matching_items:
                yield [*base, each]
                yield [each, *base[1:]]
                yield [each] * max(1, n)
        for value in values:
            length = max(least, 1, len(heads) + 1)
            yield [*heads, *[value] * (length - len(heads))]
        for index, each in enumerate(prefix):
            for value in itertools.islice(self._values(each, depth + 1), 8):
                yield [*heads[:index], value, *heads[index + 1 :]]

    def _filled(self, values: list[Any], count: int, form: Mapping[str, Any]) -> list[Any] | None:
        if count <= 0:
            return []
        if not values:
            return None
        if not form.get("uniqueItems"):
            return [values[0]] * count
        return values[:count] if len(values) >= count else [*values, *range(count - len(values))]

    def _of_object(self, form: Mapping[str, Any], depth: int) -> Iterator[dict[str, Any]]:
        properties: Mapping[str, Any] = form.get("properties", {})
        required = [name for name in form.get("required", ()) if isinstance(name, str)]
        other = form.get("additionalProperties", True)
        smallest: dict[str, Any] = {}
        for name in required:
            found = self._first(properties.get(name, other), depth + 1)
            if not found:
                return
            smallest[name] = found[0]
        least = form.get("minProperties", 0)
        for number in itertools.count():
            if len(smallest) >= least or number > 200:
                break
            rest = [name for name in properties if name not in smallest]
            name = rest[0] if rest else self._name(form, number)
            found = self._first(properties.get(name, other), depth + 1)
            smallest[name] = found[0] if found else None
        yield smallest
        optional = [name for name in properties if name not in smallest]
        full = dict(smallest)
        for name in optional:
            found = self._first(properties[name], depth + 1)
            if found:
                full[name] = found[0]
                if depth < 3:
                    yield {**smallest, name: found[0]}
        yield full
        if depth < 4:
            for name, schema in properties.items():
                for value in itertools.islice(self._values(schema, depth + 1), 1, 10):
                    yield {**smallest, name: value}
                    yield {**full, name: value}
        if other is not False:
            values = list(itertools.islice(self._values(other, depth + 1), 6))
            lengths = [n for n in _lengths(self._numbers) if n < 300]
            known = [*self._names[:8], *self._texts[:12], "other", "Other 1", "ä-", *("a" * n for n in lengths[:8])]
            names = [text for text in dict.fromkeys(known) if text not in properties]
            for name in names:
                for value in values:
                    yield {**smallest, name: value}
            if values:
                for size in _lengths(self._numbers):
                    if len(smallest) < size <= 200:
                        more = {f"other{k}": values[0] for k in range(size - len(smallest))}
                        yield {**smallest, **more}
        for expression, schema in form.get("patternProperties", {}).items():
            for name in matching_texts(expression, 0, None):
                for value in itertools.islice(self._values(schema, depth + 1), 6):
                    yield {**smallest, name: value}

    def _name(self, form: Mapping[str, Any], number: int) -> str:
        names = form.get("propertyNames")
        if is_object(names):
            found = list(itertools.islice(self._values(names, 1), number + 1))
            if found and isinstance(found[-1], str):
                return found[-1]
        return f"other{number}"


_NOTHING = object()


def _lengths(bounds: Iterable[Any]) -> list[int]:
    """Return the lengths at, below and above what may be bounds of lengths."""
    whole = [int(each) for each in bounds if isinstance(each, (int, float)) and 0 <= each <= _LONGEST]
    return sorted({n for each in whole for n in (each - 1, each, each + 1) if n >= 0})
