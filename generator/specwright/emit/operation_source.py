"""Python source of the `Operation` descriptions that emitted methods hand to the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specwright.emit.annotations import Names
from specwright.emit.escaping import identifier, literal, string_literal
from specwright.emit.model_views import bounds_source
from specwright.ir.operations import Argument, Body, BodyPart, Method, Pagination, Parameter, Polling, ResponseContent
from specwright.ir.types import Constant, ListOf, Nullable, OneOf, Scalar, Type


def constant_name(method: Method) -> str:
    """The name of the description of a method's operation."""
    return identifier(f"_{method.name.upper()}")


@dataclass(frozen=True, slots=True)
class OperationWriter:
    """Writes descriptions; `names` says how the module calls what it imports."""

    names: Names

    def constant(self, method: Method) -> str:
        """The assignment that describes the operation to the runtime."""
        arguments = [
            f"id={string_literal(method.operation_id)}",
            f"method={string_literal(method.http_method)}",
            f"path={string_literal(method.path)}",
        ]
        if method.parameters:
            arguments.append(f"parameters=({', '.join(_parameter(p) for p in method.parameters)},)")
        if method.body is not None:
            arguments.append(f"bodies=({', '.join(_bodies(method.body))},)")
        arguments.append(f"responses={{{', '.join(self._responses(method))}}}")
        if method.security:
            arguments.append(f"security={literal(method.security)}")
        if method.idempotent is not None or method.retry_token:
            declared = "" if method.idempotent is None else f"idempotent={method.idempotent}"
            token = f"token={string_literal(method.retry_token)}" if method.retry_token else ""
            arguments.append(f"retry=Retry({', '.join(filter(None, (declared, token)))})")
        if method.require_any:
            arguments.append(f"require_any={literal(method.require_any)}")
        if method.unwrap:
            arguments.append(f"unwrap={literal(method.unwrap)}")
            if isinstance(method.returns, ListOf):
                arguments.append("unwrap_list=True")
        if method.pagination is not None:
            arguments.append(f"pagination={_paging(method.pagination)}")
        if method.polling is not None:
            arguments.append(f"polling={_polling(method.polling)}")
        if method.watch is not None:
            arguments.append(f"watch=WebSocketOptions(reconnects={method.watch.reconnects})")
        for name, value in (
            ("server", method.server),
            ("unverified", method.documentation.inferred),
            ("deprecated", _deprecated(method)),
        ):
            if value:
                arguments.append(f"{name}={string_literal(value)}")
        item = method.pagination.item_type if method.pagination is not None else method.returns
        return f"{constant_name(method)}: Operation[{self.names.annotation(item)}] = Operation({', '.join(arguments)},)"

    def _responses(self, method: Method) -> Iterator[str]:
        grouped: dict[str, list[ResponseContent]] = {}
        for response in (*method.responses, *method.errors):
            grouped.setdefault(response.status, []).append(response)
        for status, responses in grouped.items():
            yield f"{string_literal(status)}: ({', '.join(self._response(a) for a in responses)},)"

    def _response(self, response: ResponseContent) -> str:
        arguments = [f"kind={string_literal(response.kind)}"]
        if response.media_type:
            arguments.append(f"media_type={string_literal(response.media_type)}")
        if response.type is not None and response.kind in ("json", "events", "json-lines"):
            arguments.append(f"into=lambda: {self.names.expression(response.type)}")
        return f"ResponseContent({', '.join(arguments)})"


def _deprecated(method: Method) -> str | None:
    if not method.documentation.deprecated:
        return None
    return f"client.{method.replacement}" if method.replacement else "the vendor names no replacement"


def _parameter(parameter: Parameter) -> str:
    arguments = [
        f"name={string_literal(parameter.wire_name)}",
        f"argument={string_literal(parameter.argument)}",
        f"location={string_literal(parameter.location)}",
    ]
    if parameter.required:
        arguments.append("required=True")
    if parameter.style != "form":
        arguments.append(f"style={string_literal(parameter.style)}")
    if parameter.explode:
        arguments.append("explode=True")
    shape = "any" if parameter.media_type else _shape(parameter.type)
    if shape != "any":
        arguments.append(f"shape={string_literal(shape)}")
    if parameter.allow_reserved:
        arguments.append("allow_reserved=True")
    if parameter.media_type:
        arguments.append(f"media_type={string_literal(parameter.media_type)}")
    if parameter.bounds:
        arguments.append(f"bounds={bounds_source(parameter.bounds)}")
    if parameter.setting:
        arguments.append(f"setting={string_literal(parameter.setting)}")
    return f"Parameter({', '.join(arguments)})"


def _shape(type_: Type) -> str:
    """Whether arguments of a type are lists or single values; "any" where the type alone does not tell."""
    match type_:
        case ListOf():
            return "array"
        case Constant():
            return "scalar"
        case Scalar(kind):
            return "any" if kind in ("any", "none", "file") else "scalar"
        case Nullable(inner):
            return _shape(inner)
        case OneOf(members):
            shapes = {_shape(member) for member in members}
            return shapes.pop() if len(shapes) == 1 else "any"
        case _:
            return "any"


def _bodies(body: Body) -> Iterator[str]:
    for media_type in body.media_types:
        arguments = [f"media_type={string_literal(media_type)}", f"kind={string_literal(body.kind)}"]
        if body.required:
            arguments.append("required=True")
        if body.parts:
            parts = ", ".join(f"{string_literal(part.wire_name)}: {_part(part)}" for part in body.parts)
            arguments.append(f"parts={{{parts}}}")
        if body.checked:
            arguments.append("checked=True")
        supplied = [_body_setting(argument) for argument in body.arguments if argument.setting is not None]
        if supplied:
            arguments.append(f"settings=({', '.join(supplied)},)")
        yield f"Body({', '.join(arguments)})"


def _body_setting(argument: Argument) -> str:
    arguments = [
        f"attribute={string_literal(argument.attribute)}",
        f"argument={string_literal(argument.name)}",
        f"setting={string_literal(argument.setting or '')}",
    ]
    if argument.required:
        arguments.append("required=True")
    return f"BodySetting({', '.join(arguments)})"


def _part(part: BodyPart) -> str:
    arguments: list[str] = []
    if part.media_type:
        arguments.append(f"media_type={string_literal(part.media_type)}")
    if part.style:
        arguments.append(f"style={string_literal(part.style)}")
    if not part.explode:
        arguments.append("explode=False")
    if part.file:
        arguments.append("file=True")
    return f"Part({', '.join(arguments)})"


def _paging(pagination: Pagination) -> str:
    arguments = [f"style={string_literal(pagination.style)}", f"items={literal(pagination.items)}"]
    if pagination.argument:
        arguments.append(f"argument={string_literal(pagination.argument)}")
    if pagination.in_body:
        arguments.append('location="body"')
    if pagination.next:
        arguments.append(f"next={literal(pagination.next)}")
    if pagination.next_parameter:
        arguments.append(f"next_parameter={string_literal(pagination.next_parameter)}")
    if pagination.limit:
        arguments.append(f"limit={string_literal(pagination.limit)}")
    if pagination.total:
        arguments.append(f"total={literal(pagination.total)}")
    return f"Pagination({', '.join(arguments)})"


def _polling(polling: Polling) -> str:
    arguments = [f"states={literal(polling.states)}", f"done={literal(polling.done)}"]
    if polling.failed:
        arguments.append(f"failed={literal(polling.failed)}")
    if polling.messages:
        arguments.append(f"messages={literal(polling.messages)}")
    arguments.append(f"interval={literal(polling.interval)}")
    return f"Polling({', '.join(arguments)})"
