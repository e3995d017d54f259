"""Whether the parameters of a request are those of its operation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from specwright.mock.coercion import shapes, typed
from specwright.mock.http_exchange import ParsedRequest, RawRequest
from specwright.mock.json_nodes import mapping
from specwright.mock.media_types import MalformedDocumentError, is_json, read_json
from specwright.mock.operations import Operation, Parameter
from specwright.mock.schemas import View
from specwright.mock.styles import (
    ILLEGAL_IN_QUERY,
    Pairs,
    Raw,
    StyleError,
    decoded,
    deep_value,
    delimited_value,
    header_value,
    pairs,
    path_value,
    unique,
)
from specwright.mock.violations import Violation
from specwright.openapi.conditions import conditions_of


class ParameterCheck:
    """Reads the parameters of one request and collects what is wrong with them."""

    def __init__(self, view: View, operation: Operation, received: RawRequest, parsed: ParsedRequest) -> None:
        """Take the request and the reading that values and violations are added to."""
        self.view = view
        self.operation = operation
        self.received = received
        self.parsed = parsed

    def run(self, path_values: Mapping[str, str], credentials: frozenset[tuple[str, str]],
            fixed: Sequence[tuple[str, str]] = ()) -> None:  # fmt: skip
        """Check every parameter.

        Args:
            path_values: Raw values by the names in the path template.
            credentials: (location, name) of credentials, which are not parameters but may be sent.
            fixed: Query parameters that the path itself demands.
        """
        for name, raw in path_values.items():
            self._path(name, raw)
        self._query(credentials, fixed)
        self._headers()
        self._cookies(credentials)
        self._conditions()

    def _conditions(self) -> None:
        """Refuse parameters that exclude each other, and those without the ones that they need."""
        optional = [each.name for each in self._of("query") if not each.required]
        node = mapping(self.operation.node.value)
        sent = [name for (_, name), value in self.parsed.parameters.items() if value is not False]
        for what, one, other in conditions_of(node, optional).broken_by(sent):
            message = f"{one} {what} {other}"
            self._refuse("parameters-together", message, sorted(sent))

    def _of(self, location: str) -> list[Parameter]:
        return [parameter for parameter in self.operation.parameters if parameter.location == location]

    def _path(self, name: str, raw: str) -> None:
        for parameter in self._of("path"):
            if parameter.name == name:
                read = partial(path_value, raw, name=name, style=parameter.style, explode=parameter.explode)
                self._read(parameter, raw, read)
                return
        self.parsed.parameters["path", name] = raw  # the template names what the specification does not describe

    def _query(self, credentials: frozenset[tuple[str, str]], fixed: Sequence[tuple[str, str]]) -> None:
        found: list[tuple[str, str | None]] = []
        for name, value in pairs(self.received.raw_query):
            if ILLEGAL_IN_QUERY.search(name + (value or "")):
                self._refuse("query-encoding", f"{name!r} holds characters that must be percent-encoded", value)
            else:
                found.append((name, value))
        for name, value in fixed:
            if (name, value) in found:
                found.remove((name, value))
            else:
                self._refuse("query-missing", f"the path demands {name}={value}", None, expected=[name, value])
        left = self._styled("query", found)
        for name, value in left:
            if ("query", name) not in credentials:
                known = sorted(parameter.name for parameter in self._of("query"))
                self._refuse("query-unknown", f"the operation has no query parameter {name!r}", value, expected=known)

    def _cookies(self, credentials: frozenset[tuple[str, str]]) -> None:
        found: list[tuple[str, str | None]] = []
        for line in self.received.values("cookie"):
            found += [(name.strip(), value) for name, value in pairs(line, ";")]
        declared = self._of("cookie") or any(location == "cookie" for location, _ in credentials)
        for name, value in self._styled("cookie", found):
            if declared and ("cookie", name) not in credentials:
                known = sorted(parameter.name for parameter in self._of("cookie"))
                self._refuse("cookie-unknown", f"the operation has no cookie {name!r}", value, expected=known)

    def _styled(self, location: str, found: list[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
        """Read the declared parameters of a place; return what belongs to none of them."""
        try:
            left = [(decoded(name), name, value) for name, value in found]
        except StyleError as error:
            self._refuse(f"{location}-encoding", str(error), found)
            return []
        greedy: list[Parameter] = []
        for parameter in self._of(location):
            if parameter.media_type is None and self._is_exploded_object(parameter):
                greedy.append(parameter)
                continue
            deep = parameter.style == "deepObject" and parameter.media_type is None
            own = [
                entry for entry in left
                if entry[0] == parameter.name or (deep and entry[0].startswith(parameter.name + "["))
            ]  # fmt: skip
            left = [entry for entry in left if entry not in own]
            self._own(parameter, [(raw, value) for _, raw, value in own])
        for parameter in sorted(greedy, key=self._takes_everything):
            names = self.view.properties(parameter.schema)
            everything = self._takes_everything(parameter)
            own = [entry for entry in left if everything or entry[0] in names]
            left = [entry for entry in left if entry not in own]
            raw = [(name, value or "") for _, name, value in own]
            self._read(parameter, raw or None, partial(members, raw))
        return [(name, value) for name, _, value in left]

    def _is_exploded_object(self, parameter: Parameter) -> bool:
        """Tell whether the parameter's properties are sent under their own names."""
        exploded_form = parameter.style in ("form", "cookie") and parameter.explode
        return exploded_form and shapes(self.view, parameter.schema)[:1] == ["object"]

    def _takes_everything(self, parameter: Parameter) -> bool:
        """Tell whether an exploded parameter has properties of any name."""
        return bool(self.view.open_schemas(parameter.schema))

    def _own(self, parameter: Parameter, own: list[tuple[str, str | None]]) -> None:
        """Read a parameter that is sent under its own name."""
        if any(value is None for _, value in own) and not parameter.allow_empty:
            self._refuse(f"{parameter.location}-empty", f"{parameter.name} is sent without a value", own[0][0],
                         parameter=parameter)  # fmt: skip
            return
        if any(value in (None, "") for _, value in own) and parameter.allow_empty and len(own) == 1:
            self.parsed.parameters[parameter.location, parameter.name] = ""
            return
        given: Pairs = [(name, value or "") for name, value in own]
        self._read(parameter, [value for _, value in given] or None, partial(self._value, parameter, given))

    def _value(self, parameter: Parameter, own: Pairs, shape: str) -> Raw:
        plus = parameter.location == "query" and not parameter.allow_reserved
        if parameter.style == "deepObject" and shape != "primitive":
            return deep_value(own, parameter.name, plus=plus)
        if shape == "array" and parameter.explode:
            return [decoded(value, plus=plus) for _, value in own]
        if len(own) != 1:
            raise StyleError(f"expected {parameter.name}= once, got it {len(own)} times")
        return delimited_value(own[0][1], style=parameter.style, shape=shape, plus=plus)

    def _headers(self) -> None:
        for parameter in self._of("header"):
            lines = self.received.values(parameter.name)
            if len(lines) > 1 and shapes(self.view, parameter.schema) == ["primitive"]:
                self._refuse("header-repeated", f"expected {parameter.name} once", lines, parameter=parameter)
                continue
            raw = ", ".join(lines) if lines else None
            self._read(parameter, raw, partial(header_value, raw or "", explode=parameter.explode))

    def _read(self, parameter: Parameter, raw: str | Pairs | list[str] | None, read: Callable[..., Raw]) -> None:
        """Read one parameter in every shape that its schema has, and check the value; `raw` is None for absent."""
        location = parameter.location
        if raw is None:
            if parameter.required:
                self._refuse(f"{location}-missing", f"{location} parameter {parameter.name} is required", None,
                             parameter=parameter)  # fmt: skip
            return
        if parameter.media_type is not None:
            self._document(parameter, raw)
            return
        if not parameter.schema.exists:
            self.parsed.parameters[location, parameter.name] = raw
            return
        problems: list[str] = []
        value: Any = raw
        for shape in shapes(self.view, parameter.schema):
            try:
                value = typed(self.view, read(shape=shape), [parameter.schema])
            except StyleError as error:
                problems.append(str(error))
                continue
            if self.view.fits(value, parameter.schema):
                self.parsed.parameters[location, parameter.name] = value
                return
            failure = self.view.failure(value, parameter.schema)
            problems.append(failure.message if failure else "")
        self._refuse(f"{location}-value", f"{location} parameter {parameter.name}: {'; '.join(problems)}", value,
                     parameter=parameter)  # fmt: skip

    def _document(self, parameter: Parameter, raw: str | Pairs | list[str]) -> None:
        """Read a parameter that is one serialised document."""
        try:
            sent = only(parameter.name, raw)
            text = sent if parameter.location == "header" else decoded(sent, plus=parameter.location == "query")
            value = read_json(text.encode()) if is_json(parameter.media_type or "") else text
        except (StyleError, MalformedDocumentError) as error:
            self._refuse(f"{parameter.location}-value", f"{parameter.name}: {error}", raw, parameter=parameter)
            return
        failure = self.view.failure(value, parameter.schema) if parameter.schema.exists else None
        if failure:
            message = f"{parameter.location} parameter {parameter.name}{failure.pointer}: {failure.message}"
            self._refuse(f"{parameter.location}-value", message, value, parameter=parameter)
        self.parsed.parameters[parameter.location, parameter.name] = value

    def _refuse(self, rule: str, message: str, got: Any, *, expected: Any = None,
                parameter: Parameter | None = None) -> None:  # fmt: skip
        pointer = self.operation.pointer + "/parameters"
        if parameter is not None:
            pointer, expected = parameter.node.where, described(parameter)
        self.parsed.refuse(Violation(400, rule, message, pointer, expected, json.loads(json.dumps(got, default=str))))


def members(found: Pairs, *, shape: str) -> Raw:
    """Return the object whose properties are sent under their own names."""
    if shape != "object":
        raise StyleError("expected an object")
    return {name: decoded(value, plus=True) for name, value in unique(found).items()}


def only(name: str, raw: str | Pairs | list[str]) -> str:
    """Return the one text of a parameter that must not be repeated."""
    texts = [raw] if isinstance(raw, str) else [text for text in raw if isinstance(text, str)]
    if len(texts) != 1:
        raise StyleError(f"expected {name} once, got it {len(texts)} times")
    return texts[0]


def described(parameter: Parameter) -> dict[str, Any]:
    """Return what a parameter is expected to be, for a report."""
    return {
        "name": parameter.name,
        "in": parameter.location,
        "required": parameter.required,
        **({"content": parameter.media_type} if parameter.media_type else {"style": parameter.style,
                                                                          "explode": parameter.explode}),
        "schema": parameter.schema.value,
    }  # fmt: skip
