"""Values of a schema: few, different, and at the edges, made from the schema itself.

What is made here is a proposal. A validator decides whether it is a value of the schema.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from specwright.mock.patterns import UnreadablePatternError, matching
from specwright.diff.views import View
from specwright.openapi.json_types import is_list, is_object

_DEEPEST = 6
_MOST_VALUES = 40
_MOST_FORMS = 12
_MOST_HINTS = 60
_MOST_READ = 200
"""Schemas that are read for hints."""

_FORMATS: Mapping[str, tuple[str, ...]] = {
    "date-time": ("2024-02-29T12:30:00Z", "2024-02-29T12:30:00.25+01:00"),
    "date": ("2024-02-29",),
    "time": ("12:30:00Z",),
    "duration": ("P3D",),
    "email": ("ann@example.com",),
    "idn-email": ("ann@example.com",),
    "hostname": ("example.com",),
    "idn-hostname": ("example.com",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "uri": ("https://example.com/a",),
    "uri-reference": ("a/b", "https://example.com/a"),
    "iri": ("https://example.com/a",),
    "iri-reference": ("a/b",),
    "uuid": ("123e4567-e89b-42d3-a456-426614174000",),
    "uri-template": ("https://example.com/{a}",),
    "json-pointer": ("/a/b",),
    "relative-json-pointer": ("1/a",),
    "regex": ("^a+$",),
}
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
        self._numbers: list[float | int] = []
        self._texts: list[str] = []
        self._others: list[Any] = []
        self._names: list[str] = []
        for hint in (schema, *hints):
            self._budget = _MOST_READ
            self._collect(hint, 0)

    def values(self) -> Iterator[Any]:
        """Yield values, the plain ones first."""
        return itertools.islice(self._values(self._schema, 0), 400)

    def _collect(self, schema: Any, depth: int) -> None:
        """Note the numbers, texts and values that a schema mentions: values near them are the telling ones."""
        self._budget -= 1
        if not is_object(schema) or depth > 3 or self._budget < 0:
            return
        for keyword, value in schema.items():
            if isinstance(value, bool):
                continue
            if isinstance(value, (int, float)) and len(self._numbers) < _MOST_HINTS:
                self._numbers.append(value)
            elif keyword in ("enum", "const"):
                for each in (value if keyword == "enum" and is_list(value) else [value])[:_MOST_HINTS]:
                    (self._texts if isinstance(each, str) else self._others).append(each)
            elif keyword == "pattern":
                self._texts += _matching(value, 0, None)
            elif keyword == "format":
                self._texts += _FORMATS.get(value, ())
            elif keyword == "patternProperties":
                for expression in value:
                    self._names += _matching(expression, 0, None)[:2]
            elif keyword == "propertyNames" and is_object(value):
                self._names += [each for each in self._values(value, 1) if isinstance(each, str)][:6]
            elif keyword in ("required", "properties", "dependentRequired", "dependentSchemas"):
                self._texts += [name for name in value if isinstance(name, str)][:_MOST_HINTS]
            if keyword in ("properties", "patternProperties", "dependentSchemas") and is_object(value):
                for each in value.values():
                    self._collect(each, depth + 1)
            elif is_object(value):
                self._collect(value, depth + 1)
            elif is_list(value):
                for each in value:
                    self._collect(each, depth + 1)

    def _values(self, schema: Any, depth: int) -> Iterator[Any]:
        seen: set[tuple[type, Any]] = set()
        for form in self._forms(schema, depth):
            for value in itertools.islice(self._of_form(form, depth), _MOST_VALUES * (4 if depth == 0 else 1)):
                if not isinstance(value, (dict, list)):
                    key = type(value), value
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
            forms = _crossed(forms, self._forms(target, depth + 1))
        for member in schema.get("allOf", ()):
            forms = _crossed(forms, self._forms(member, depth + 1))
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                branches = [self._forms(member, depth + 1) for member in schema[keyword]]
                mixed = [form for group in itertools.zip_longest(*branches) for form in group if form is not None]
                forms = _crossed(forms, mixed)
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
        lengths = sorted({n for each in (least, most, *self._numbers) if _is_length(each) for n in _around(int(each))})
        fitting = [n for n in lengths if n >= least and (most is None or n <= most)]
        if isinstance(pattern, str):
            yield from _matching(pattern, least, most)
            for n in fitting:
                yield from _matching(pattern, n, n)
        yield from _FORMATS.get(form.get("format", ""), ())
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
        lengths = sorted({n for each in (least, most, *self._numbers) if _is_length(each) for n in _around(int(each))})
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
            lengths = sorted({n for each in self._numbers if _is_length(each) for n in _around(int(each)) if n < 300})
            known = [*self._names[:8], *self._texts[:12], "other", "Other 1", "ä-", *("a" * n for n in lengths[:8])]
            names = [text for text in dict.fromkeys(known) if text not in properties]
            for name in names:
                for value in values:
                    yield {**smallest, name: value}
            if values:
                for size in sorted({n for each in self._numbers if _is_length(each) for n in _around(int(each))}):
                    if len(smallest) < size <= 200:
                        more = {f"other{k}": values[0] for k in range(size - len(smallest))}
                        yield {**smallest, **more}
        for expression, schema in form.get("patternProperties", {}).items():
            for name in _matching(expression, 0, None):
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


def _is_length(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 5000


def _around(value: int) -> tuple[int, ...]:
    return tuple(n for n in (value - 1, value, value + 1) if n >= 0)


def _matching(pattern: Any, least: int, most: int | None) -> list[str]:
    if not isinstance(pattern, str):
        return []
    found: list[str] = []
    for variation in range(4):
        try:
            text = matching(pattern, least, most, variation)
        except (UnreadablePatternError, RecursionError):
            break
        if text is not None and text not in found:
            found.append(text)
    return found


def _crossed(left: list[dict[str, Any]], right: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [_joined(one, other) for one, other in itertools.islice(itertools.product(left, right), _MOST_FORMS)]


_LEAST = frozenset("minimum exclusiveMinimum minLength minItems minProperties".split())
_MOST = frozenset("maximum exclusiveMaximum maxLength maxItems maxProperties".split())


def _joined(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    """Return a form for what both accept, roughly: the validator decides."""
    result = dict(left)
    for keyword, value in right.items():
        if keyword not in result:
            result[keyword] = value
        elif keyword in _LEAST:
            result[keyword] = max(result[keyword], value)
        elif keyword in _MOST:
            result[keyword] = min(result[keyword], value)
        elif keyword == "required":
            result[keyword] = list(dict.fromkeys([*result[keyword], *value]))
        elif keyword in ("properties", "patternProperties"):
            own = result[keyword]
            both = {name: {"allOf": [own[name], each]} if name in own else each for name, each in value.items()}
            result[keyword] = {**own, **both}
        elif keyword == "type":
            result[keyword] = _common_types(result[keyword], value)
        elif keyword == "enum":
            result[keyword] = [each for each in result[keyword] if each in value]
        elif keyword in ("items", "additionalProperties", "propertyNames", "contains"):
            result[keyword] = {"allOf": [result[keyword], value]}
        elif keyword == "pattern":
            result[keyword] = value if value != "" else result[keyword]
    return result


def _common_types(left: Any, right: Any) -> list[str]:
    one: list[str] = [left] if isinstance(left, str) else list(left)
    other: list[str] = [right] if isinstance(right, str) else list(right)
    common = [name for name in one if name in other]
    if ("integer" in one and "number" in other) or ("number" in one and "integer" in other):
        common.append("integer")
    return common
