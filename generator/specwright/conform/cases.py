"""Calls that exercise every operation of a specification: argument values, bodies, media types."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from specwright.mock.composition import ImpossibleError
from specwright.mock.examples import Demand, ExampleGenerator, Variant
from specwright.mock.forms import STYLE_KEYS
from specwright.mock.json_nodes import Node, is_mapping, is_sequence, mapping
from specwright.mock.media_types import essence, is_json, is_json_lines, is_text, is_xml
from specwright.mock.operations import Operation, Parameter, media_types, operations
from specwright.mock.responses import concrete
from specwright.mock.schemas import View
from specwright.mock.specification import Specification
from specwright.openapi.conditions import conditions_of

RESERVED = "../a/b c%2F?d=e&f=g+h#i;j:é,*"
"""Text with everything that must not leak out of its place in a URL."""
DELIMITED = frozenset(("spaceDelimited", "pipeDelimited"))


@dataclass(frozen=True, slots=True)
class Case:
    """One call of an operation, in terms of JSON."""

    operation: str
    """Pointer of the operation in the root file."""
    id: str
    method: str
    path: str
    name: str
    """What is special about it: `required only`, `everything`, `reserved characters`, ..."""
    parameters: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    """(place, name) -> value; what is not here is not given."""
    media_type: str | None = None
    """Concrete media type of the body, or None without a body."""
    declared_media_type: str | None = None
    """The same as the specification writes it, such as `image/*`."""
    body: Any = None
    """JSON value; for forms an object by property, for JSON lines a list of values, for text a str, else bytes.
    Properties (and elements) of forms that are binary are bytes."""


def cases(specification: Specification, *, seed: int = 0) -> Iterator[Case]:
    """Yield the cases of every operation, in the order of the document; the same ones every time.

    Each operation has `required only` and `everything`; further ones where parameters or body give reason.

    Raises:
        ImpossibleError: when no value is found for something required; the message names its pointer.
    """
    for operation in operations(specification):
        yield from Maker(specification.request, operation, seed).cases()


class Maker:
    """Makes the cases of one operation."""

    def __init__(self, view: View, operation: Operation, seed: int) -> None:
        """Take the request view and an operation of it."""
        self.view = view
        self.operation = operation
        self.seed = seed
        self.contents = media_types(view, operation.body) if operation.body else {}

    def cases(self) -> Iterator[Case]:
        """Yield the cases; no two of them say the same."""
        seen: list[tuple[Any, ...]] = []
        for case in self._candidates():
            said = (case.parameters, case.declared_media_type, case.body)
            if said not in seen or case.name in ("required only", "everything"):
                seen.append(said)
                yield case

    def _candidates(self) -> Iterator[Case]:
        required = self.operation.body is not None and self.operation.body.get("required") is True
        first = self._likeliest()
        yield self._case("required only", "minimal", first if required else None)
        full = self._case("everything", "maximal", first)
        yield full
        nasty = {key: self._reserved(*key, value) for key, value in full.parameters.items()}
        if nasty != full.parameters:
            yield self._with(full, "reserved characters", nasty)
        for name in self.contents:
            if name != first:
                yield self._case(f"everything as {name}", "maximal", name)
        if first is not None:
            count = self._variants(self.contents[first].child("schema"))
            for number in range(1, count + 1):
                try:
                    yield self._case(f"variation {number}", number, first)
                except ImpossibleError:
                    continue  # `everything` was possible: this mixture is not

    def _likeliest(self) -> str | None:
        """Return the media type that clients send: JSON where it is one of several."""
        return next((name for name in self.contents if is_json(name)), next(iter(self.contents), None))

    def _variants(self, schema: Node) -> int:
        """Return how many variations of a body are worth sending: one for each branch of its unions."""
        unions = [
            len(list(member.child(keyword).elements()))
            for member in self.view.members(schema, keywords=("allOf",))
            for keyword in ("oneOf", "anyOf")
        ]
        return min(12, 2 * sum(unions)) if schema.exists else 0

    def _case(self, name: str, variant: Variant, media_type: str | None) -> Case:
        maker = ExampleGenerator(self.view, seed=self.seed, variant=variant)
        parameters: dict[tuple[str, str], Any] = {}
        for parameter in self.operation.parameters:
            if not parameter.required and variant == "minimal":
                continue
            try:
                parameters[parameter.location, parameter.name] = self._argument(maker, parameter)
            except ImpossibleError:
                if parameter.required:
                    raise
        parameters = self._possible(parameters)
        case = self._with(None, name, parameters)
        if media_type is None:
            return case
        return Case(
            operation=case.operation,
            id=case.id,
            method=case.method,
            path=case.path,
            name=name,
            parameters=parameters,
            media_type=concrete(media_type),
            declared_media_type=media_type,
            body=self._body(maker, self.contents[media_type], media_type),
        )

    def _possible(self, parameters: dict[tuple[str, str], Any]) -> dict[tuple[str, str], Any]:
        """Return parameters without those that exclude others, and without those that lack what they need."""
        optional = [each.name for each in self.operation.parameters if each.location == "query" and not each.required]
        conditions = conditions_of(mapping(self.operation.node.value), optional)
        left = dict(parameters)
        while broken := conditions.broken_by(name for _, name in left):
            _, one, _ = broken[0]
            left = {key: value for key, value in left.items() if key[1] != one}
        return left

    def _with(self, case: Case | None, name: str, parameters: dict[tuple[str, str], Any]) -> Case:
        """Return a case like another one, but with other parameters."""
        return Case(
            operation=self.operation.pointer,
            id=self.operation.id,
            method=self.operation.method,
            path=self.operation.path,
            name=name,
            parameters=parameters,
            media_type=case.media_type if case else None,
            declared_media_type=case.declared_media_type if case else None,
            body=case.body if case else None,
        )

    def _argument(self, maker: ExampleGenerator, parameter: Parameter) -> Any:
        """Return the value of a parameter, such as its style can express it."""
        if not parameter.schema.exists:
            return parameter.name
        value = maker.make(parameter.schema, Demand(non_empty=parameter.media_type is None, label=parameter.name))
        if parameter.media_type is not None or parameter.style == "deepObject":
            return without_nulls(value) if parameter.media_type is None else value
        flat = expressible(value)
        if flat in ([], {}) or not self.view.fits(flat, parameter.schema):
            where = parameter.schema.where
            raise ImpossibleError(f"{where}: style {parameter.style} cannot express the values of {parameter.name}")
        return flat

    def _reserved(self, location: str, name: str, value: Any) -> Any:
        """Return a text with reserved characters in place of a value, where the parameter allows one."""
        parameter = next(each for each in self.operation.parameters if (each.location, each.name) == (location, name))
        if location not in ("path", "query") or not parameter.schema.exists or parameter.media_type is not None:
            return value
        if parameter.style in DELIMITED or parameter.allow_reserved:
            return value
        candidate: Any = RESERVED if isinstance(value, str) else [RESERVED] if is_sequence(value) else value
        return candidate if self.view.fits(candidate, parameter.schema) else value

    def _body(self, maker: ExampleGenerator, media_type: Node, name: str) -> Any:
        schema, item = media_type.child("schema"), media_type.child("itemSchema")
        if is_json_lines(name):
            if not item.exists and schema.exists and "array" in self.view.types(schema):
                return maker.make(schema)
            one: Any = maker.make(item if item.exists else schema) if item.exists or schema.exists else {}
            return [one, one]
        if essence(name) == "multipart/form-data" or essence(name) == "application/x-www-form-urlencoded":
            return self._form(maker, maker.make(schema), schema, media_type.child("encoding")) if schema.exists else {}
        if is_json(name) or is_xml(name):
            return maker.make(schema) if schema.exists else {}
        if is_text(name):
            value = maker.make(schema) if schema.exists else "text"
            return value if isinstance(value, str) else str(value)
        return self._bytes(maker, schema)

    def _bytes(self, maker: ExampleGenerator, schema: Node) -> bytes:
        """Return bytes whose number a schema may bound."""
        if not schema.exists or "string" not in self.view.types(schema):
            return b"\x00\xff bytes"
        value = maker.make(schema)
        return value.encode() if isinstance(value, str) and value else b"\x00\xff bytes"

    @staticmethod
    def _is_styled(encoding: Node) -> bool:
        return any(encoding.child(key).exists for key in STYLE_KEYS)

    def _form(self, maker: ExampleGenerator, value: Any, schema: Node, encodings: Node) -> Any:
        """Return a form with bytes in place of the text of binary properties."""
        properties = self.view.properties(schema)
        members: dict[str, Any] = {}
        for name, member in mapping(value).items():
            inner = member
            declared = properties.get(name, [])
            elements = [element for each in declared for element in self.view.items(each)]
            if inner in ([], {}):  # what is empty has no form on the wire
                inner = None
                with contextlib.suppress(ImpossibleError):
                    inner = maker.make(declared[0], Demand(non_empty=True, label=name)) if declared else None
            if any(self.view.is_binary(each) for each in declared) and isinstance(inner, str):
                members[name] = inner.encode()
            elif is_sequence(inner) and any(self.view.is_binary(each) for each in elements):
                members[name] = [str(element).encode() for element in inner]
            elif inner is not None:
                members[name] = without_nulls(inner) if self._is_styled(encodings.child(name)) else inner
        return members


def expressible(value: Any) -> Any:
    """Return a value without the nested and missing members that a flat style cannot express."""
    if is_sequence(value):
        return [element for element in value if not is_nested(element)]
    if is_mapping(value):
        return {name: inner for name, inner in value.items() if not is_nested(inner)}
    return value


def is_nested(value: Any) -> bool:
    """Tell whether a value cannot stand in a delimited list."""
    return value is None or value == "" or is_mapping(value) or is_sequence(value)


def without_nulls(value: Any) -> Any:
    """Return a value without members that are null or empty, which have no form in a query."""
    if is_mapping(value):
        inner = {name: without_nulls(member) for name, member in value.items()}
        return {name: member for name, member in inner.items() if member not in (None, [], {})}
    return [without_nulls(element) for element in value] if is_sequence(value) else value
