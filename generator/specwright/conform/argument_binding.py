"""Cases as Python arguments of the methods of an emitted package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from specwright.conform.case_requests import body_bytes
from specwright.conform.cases import Case
from specwright.conform.generated_package import Binding, Package, UnfitValueError
from specwright.emit.python_source import identifier
from specwright.ir.models import Field, Struct
from specwright.ir.operations import Argument, Method, RequestBody
from specwright.ir.types import Named
from specwright.mock.json_nodes import is_sequence, mapping
from specwright.mock.media_types import is_xml
from specwright.mock.operations import Operation, media_types
from specwright.mock.schemas import View

_ADDITIONAL = "additional_properties"


class UnsayableError(Exception):
    """A case cannot be said in arguments of the method; the message says which part, and why."""


class AccountedError(UnsayableError):
    """The same, where the package states in `unsupported.json` that it leaves the part out."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a method is called with."""

    values: Mapping[str, Any]
    """Python argument -> value."""
    headers: Mapping[str, str]
    """Header fields that the client fills by itself and the case gives a value."""
    parameters: Mapping[tuple[str, str], Any]
    """(place, name) -> JSON value that has to arrive."""
    body: Any
    """JSON value, text or bytes that have to arrive; None for no body."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Says cases in arguments of one package."""

    package: Package
    view: View
    """The specification, as requests see it."""

    def arguments(self, binding: Binding, case: Case, operation: Operation) -> Arguments:
        """Return the arguments that say what a case says.

        Raises:
            UnsayableError: when there are none.
        """
        method = binding.method
        values: dict[str, Any] = {}
        headers: dict[str, str] = {}
        given = dict(case.parameters)
        parameters = dict(given)
        for parameter in method.parameters:
            key = _key(parameter, given)
            if key in given:
                value = given.pop(key)
                if parameter.constant is None:
                    values[parameter.name] = self._parameter(parameter, value)
            elif parameter.setting is not None:
                values[parameter.name] = None
        for (location, name), value in given.items():
            if location == "header" and name == method.operation.retry.token:
                headers[name] = str(value)
            elif self._is_accounted(operation, location, name):
                del parameters[location, name]
            else:
                raise UnsayableError(f"the method has no argument for the {location} parameter {name!r}")
        body: Any = None
        if case.media_type is not None:
            more, body = self._body(method, case, operation)
            values |= more
        elif method.body is not None:
            values |= {argument.name: None for argument in method.body.arguments if argument.setting is not None}
        return Arguments({identifier(name): value for name, value in values.items()}, headers, parameters, body)

    def _parameter(self, parameter: Argument, value: Any) -> Any:
        try:
            return self.package.value(parameter.type, value)
        except UnfitValueError as error:
            raise UnsayableError(f"{parameter.name}: {error}") from error

    def _is_accounted(self, operation: Operation, location: str, name: str) -> bool:
        """Tell whether `unsupported.json` says that a parameter is left out."""
        pointers = {pointer for omission in self.package.api.omissions for pointer in omission.pointers}
        nodes = [p.node for p in operation.parameters if (p.location, p.name) == (location, name)]
        return any(node.where in pointers for node in nodes)

    def _body(self, method: Method, case: Case, operation: Operation) -> tuple[dict[str, Any], Any]:
        """Return the arguments that make up the body, and what has to arrive."""
        body = method.body
        if body is None:
            raise UnsayableError("the method takes no body")
        if case.declared_media_type not in body.media_types:
            node = operation.body.child("content", case.declared_media_type or "") if operation.body else None
            if node is not None and any(node.where in omission.pointers for omission in self.package.api.omissions):
                raise AccountedError(f"the body is not sent as {case.declared_media_type}")
            raise UnsayableError(f"the method does not send {case.declared_media_type}")
        values: dict[str, Any] = {}
        if len(body.media_types) > 1:
            values["media_type"] = case.declared_media_type
        if body.kind in ("bytes", "text"):
            node = media_types(self.view, operation.body)[case.declared_media_type or ""] if operation.body else None
            content = b"" if node is None else body_bytes(self.view, node, case)[1]
            values[body.arguments[0].name] = content.decode() if body.kind == "text" else content
            return values, content if is_xml(case.media_type or "") else case.body
        if body.flattened is None:
            values[body.arguments[0].name] = self._whole(body, case.body)
            return values, case.body
        struct = self.package.declarations[body.flattened]
        if not isinstance(struct, Struct):
            raise UnsayableError(f"{body.flattened} has no properties")
        return values | self._flattened(body, struct, mapping(case.body)), case.body

    def _whole(self, body: RequestBody, value: Any) -> Any:
        """Return a body that is one argument."""
        struct = self.package.declarations.get(body.type.name) if isinstance(body.type, Named) else None
        if body.kind in ("form", "multipart") and isinstance(struct, Struct):
            # Files cannot be decoded from JSON, so the model is made of its attributes.
            fields = {item.wire_name: item for item in struct.fields}
            attributes = {fields[name].attribute: self._field(fields[name], one)
                          for name, one in mapping(value).items() if name in fields}  # fmt: skip
            return getattr(self.package.module.models, struct.name)(**attributes)
        return self.package.value(body.type, value)

    def _flattened(self, body: RequestBody, struct: Struct, value: dict[str, Any]) -> dict[str, Any]:
        """Return the properties of a body as arguments."""
        rest = dict(value)
        arguments: dict[str, Argument] = {argument.attribute: argument for argument in body.arguments}
        values: dict[str, Any] = {}
        for item in struct.fields:
            argument = arguments.get(item.attribute)
            if item.wire_name in rest:
                given = self._field(item, rest.pop(item.wire_name))
                if argument is not None:
                    values[argument.name] = given
            elif argument is not None and argument.setting is not None:
                values[argument.name] = None
        if rest and _ADDITIONAL in arguments:
            values[arguments[_ADDITIONAL].name] = self.package.value(arguments[_ADDITIONAL].type, rest)
        return values

    def _field(self, item: Field, value: Any) -> Any:
        if is_sequence(value) and any(isinstance(one, bytes) for one in value):
            return list(value)
        try:
            return self.package.value(item.type, value)
        except UnfitValueError as error:
            raise UnsayableError(f"{item.attribute}: {error}") from error


def _key(parameter: Argument, given: Mapping[tuple[str, str], Any]) -> tuple[str, str]:
    """Return the key of a parameter in a case: names of header fields differ in nothing but their case."""
    if parameter.location != "header":
        return parameter.location, parameter.wire_name
    wanted = parameter.wire_name.lower()
    return next(
        (key for key in given if key[0] == "header" and key[1].lower() == wanted), ("header", parameter.wire_name)
    )
