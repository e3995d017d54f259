"""Python source of the `Operation` descriptions that emitted methods hand to the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specwright.emit.annotations import Names
from specwright.emit.escaping import identifier, literal, string_literal
from specwright.emit.model_views import bounds_source
from specwright.ir.operations import Answer, Argument, Body, BodyPart, Method, Paging, Parameter, Wait
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
        arguments.append(f"answers={{{', '.join(self._answers(method))}}}")
        if method.security:
            arguments.append(f"security={literal(method.security)}")
        if method.safe or method.retry_token:
            token = f"token={string_literal(method.retry_token)}" if method.retry_token else ""
            arguments.append(f"retry=Retry({', '.join(filter(None, ('safe=True' if method.safe else '', token)))})")
        if method.require_any:
            arguments.append(f"require_any={literal(method.require_any)}")
        if method.unwrap:
            arguments.append(f"unwrap={literal(method.unwrap)}")
            if isinstance(method.returns, ListOf):
                arguments.append("unwrap_list=True")
        if method.paging is not None:
            arguments.append(f"paging={_paging(method.paging)}")
        if method.wait is not None:
            arguments.append(f"wait={_wait(method.wait)}")
        if method.watch is not None:
            arguments.append(f"watch=Watching(reconnects={method.watch.reconnects})")
        for name, value in (
            ("server", method.server),
            ("unverified", method.documentation.inferred),
            ("deprecated", _deprecated(method)),
        ):
            if value:
                arguments.append(f"{name}={string_literal(value)}")
        item = method.paging.item_type if method.paging is not None else method.returns
        return f"{constant_name(method)}: Operation[{self.names.annotation(item)}] = Operation({', '.join(arguments)},)"

    def _answers(self, method: Method) -> Iterator[str]:
        grouped: dict[str, list[Answer]] = {}
        for answer in (*method.answers, *method.errors):
            grouped.setdefault(answer.status, []).append(answer)
        for status, answers in grouped.items():
            yield f"{string_literal(status)}: ({', '.join(self._answer(a) for a in answers)},)"

    def _answer(self, answer: Answer) -> str:
        arguments = [f"kind={string_literal(answer.kind)}"]
        if answer.media_type:
            arguments.append(f"media_type={string_literal(answer.media_type)}")
        if answer.type is not None and answer.kind in ("json", "events", "json-lines"):
            arguments.append(f"into=lambda: {self.names.expression(answer.type)}")
        return f"Answer({', '.join(arguments)})"


def _deprecated(method: Method) -> str | None:
    if not method.documentation.deprecated:
        return None
    return f"client.{method.replacement}" if method.replacement else "the vendor names no replacement"


def _parameter(parameter: Parameter) -> str:
    arguments = [
        f"name={string_literal(parameter.wire)}",
        f"argument={string_literal(parameter.argument)}",
        f"place={string_literal(parameter.place)}",
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
            parts = ", ".join(f"{string_literal(part.wire)}: {_part(part)}" for part in body.parts)
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


def _paging(paging: Paging) -> str:
    arguments = [f"style={string_literal(paging.style)}", f"items={literal(paging.items)}"]
    if paging.argument:
        arguments.append(f"argument={string_literal(paging.argument)}")
    if paging.in_body:
        arguments.append('place="body"')
    if paging.next:
        arguments.append(f"next={literal(paging.next)}")
    if paging.next_parameter:
        arguments.append(f"next_parameter={string_literal(paging.next_parameter)}")
    if paging.limit:
        arguments.append(f"limit={string_literal(paging.limit)}")
    if paging.total:
        arguments.append(f"total={literal(paging.total)}")
    return f"Paging({', '.join(arguments)})"


def _wait(wait: Wait) -> str:
    arguments = [f"states={literal(wait.states)}", f"done={literal(wait.done)}"]
    if wait.failed:
        arguments.append(f"failed={literal(wait.failed)}")
    if wait.messages:
        arguments.append(f"messages={literal(wait.messages)}")
    arguments.append(f"interval={literal(wait.interval)}")
    return f"Wait({', '.join(arguments)})"
