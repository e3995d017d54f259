"""What the template of resource modules needs, as source fragments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.emit.annotations import BUILTINS, annotation
from generator.emit.literals import Entry, docstring, identifier, literal, string_literal
from generator.emit.model_views import bounds_source
from generator.emit.words import sentence, source_line, stated
from generator.ir.operations import Answer, Argument, Body, Method, Paging, Parameter, Resource, Wait, Watch
from generator.ir.types import NONE, STR, ListOf, Named, Nullable, OneOf, Type

_ERRORS = {
    "400": "BadRequestError",
    "401": "UnauthorizedError",
    "403": "ForbiddenError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "410": "GoneError",
    "412": "PreconditionFailedError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


@dataclass(frozen=True, slots=True)
class SignatureView:
    """One argument of a method."""

    line: str
    keyword_only: bool


@dataclass(frozen=True, slots=True)
class CallView:
    """A method of a resource class, once for the sync and once for the async class."""

    name: str
    constant: str
    arguments: tuple[str, ...]
    """Lines of the signature, a lone `*` among them."""
    returns: str
    async_returns: str
    awaited: bool
    docstring: str
    call: str
    """Method of the runtime's resource class, or a class when it is `standalone`."""
    values: tuple[str, ...]
    """Lines of the call."""
    with_response: bool
    standalone: bool = False


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource within a resource."""

    attribute: str
    module: str
    class_name: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource module."""

    module: str
    class_name: str
    docstring: str
    class_docstring: str
    imports: tuple[str, ...]
    models: str
    """Name under which the module knows the `models` package."""
    constants: tuple[str, ...]
    """The `Operation` descriptions, as assignments."""
    calls: tuple[CallView, ...]
    children: tuple[ChildView, ...]


def resource_view(
    resource: Resource, titles: Mapping[str, str], names: frozenset[str], texts: frozenset[str]
) -> ResourceView:
    """The view of one resource.

    Args:
        resource: The resource.
        titles: Title of each source document, by its key.
        names: Every identifier that the package's methods and resources have, to keep clear of them.
        texts: Enumerations of texts; as parameters they are taken as plain text, too.
    """
    attributes = {method.name for method in resource.methods} | {child.attribute for child in resource.children}
    writer = _Writer(
        models="models_" if "models" in attributes or "models" in names else "models",
        builtins="builtins." if attributes & BUILTINS else "",
        titles=titles,
        texts=texts,
    )
    calls = [call for method in resource.methods for call in writer.calls(method, resource)]
    constants = tuple(writer.constant(method) for method in resource.methods)
    path = ".".join(resource.path)
    words = stated(resource.documentation) or f"Operations of `client.{path}`."
    return ResourceView(
        module=resource.module,
        class_name=resource.class_name,
        docstring=docstring([f"Operations under `client.{path}`."], 0),
        class_docstring=docstring([words], 4),
        imports=writer.imports(constants, calls, resource),
        models=writer.models,
        constants=constants,
        calls=tuple(calls),
        children=tuple(
            ChildView(
                identifier(child.attribute),
                child.module,
                child.class_name,
                docstring([stated(child.documentation) or f"Operations of `client.{'.'.join(child.path)}`."], 8),
            )
            for child in resource.children
        ),
    )


@dataclass(frozen=True)
class _Writer:
    models: str
    builtins: str
    titles: Mapping[str, str]
    texts: frozenset[str]

    # Signatures

    def calls(self, method: Method, resource: Resource) -> Iterator[CallView]:
        """The views of a method, and of the method that waits where there is one."""
        yield self.call(method)
        if method.wait is not None:
            taken = {other.name for other in resource.methods} | {child.attribute for child in resource.children}
            name = "wait" if "wait" not in taken else f"wait_{method.name}"
            yield self.waiting(method, name)
        if method.watch is not None:
            taken = {other.name for other in resource.methods} | {child.attribute for child in resource.children}
            name = "watch" if "watch" not in taken else f"watch_{method.name}"
            yield self.watching(method, method.watch, name)

    def call(self, method: Method) -> CallView:
        """The view of a method."""
        page = self.type(method.returns)
        awaited, with_response, call = True, True, "_call"
        returns = async_returns = page
        match method.result:
            case "pages":
                item = self.type(method.paging.item_type) if method.paging else "Any"
                returns, async_returns = f"Pager[{item}, {page}]", f"AsyncPager[{item}, {page}]"
                awaited, with_response, call = False, False, "_pages"
            case "download":
                returns, async_returns = "Download", "AsyncDownload"
                awaited, with_response, call = False, False, "_download"
            case "events":
                returns, async_returns = f"EventStream[{page}]", f"AsyncEventStream[{page}]"
                awaited, with_response, call = False, False, "_events"
            case "value":
                pass
        return CallView(
            name=identifier(method.name),
            constant=_constant(method),
            arguments=tuple(self.signature(method)),
            returns=returns,
            async_returns=async_returns,
            awaited=awaited,
            docstring=self.docstring(method),
            call=call,
            values=tuple(self.values(method)),
            with_response=with_response,
        )

    def waiting(self, method: Method, name: str) -> CallView:
        """The view of the method that looks again until something has ended."""
        wait = method.wait or Wait((), ())
        base = self.call(method)
        signature = list(base.arguments)
        if "*" not in signature:
            signature.append("*")
        signature.insert(-1 if signature[-1].startswith("options") else len(signature), "timeout: float = 3600.0")
        ends = "an end" if wait.done == ("true",) else f"one of {_listed((*wait.done, *wait.failed))}"
        lines: list[str | Entry] = [
            f"Look again until the state is {ends}.",
            "",
            "Args:",
            *self.argument_entries(method),
            Entry("timeout: Seconds to wait at most."),
            Entry("options: What differs for each look: timeout, retries, headers."),
            "",
            "Returns:",
            Entry("What the service says when it has ended well.", hanging=0),
            "",
            "Raises:",
            *([Entry("WaitFailedError: It ended badly; the error has the last answer.")] if wait.failed else []),
            Entry("WaitTimeoutError: It had not ended in time."),
        ]
        return replace(
            base,
            name=name,
            arguments=tuple(signature),
            docstring=docstring(lines, 8),
            call="_wait",
            values=(*base.values, "timeout=timeout,"),
            with_response=False,
        )

    def watching(self, method: Method, watch: Watch, name: str) -> CallView:
        """The view of the method that listens to a web socket."""
        base = self.call(method)
        message = self.type(watch.message)
        lines: list[str | Entry] = [
            "Receive messages over a web socket, until the server closes it.",
            "",
            f"A connection that ends otherwise is replaced, at most {watch.reconnects} times in a row.",
            "What the server sends in between is lost.",
            "",
            "Args:",
            *self.argument_entries(method),
            Entry("options: What differs for this call: timeout of the connecting, headers."),
            "",
            "Returns:",
            Entry("The messages, as they arrive; nothing is sent before the first is asked for.", hanging=0),
            "",
            "Raises:",
            Entry("APIStatusError: The service refuses the web socket."),
            Entry("APIConnectionError: Too many connections in a row could not be made, or broke off."),
        ]
        return replace(
            base,
            name=name,
            returns=f"Watch[{message}]",
            async_returns=f"AsyncWatch[{message}]",
            awaited=False,
            docstring=docstring(lines, 8),
            call="Watch",
            standalone=True,
            values=(base.values[0], "self._engine,", f"{message},", "options=options,"),
            with_response=False,
        )

    def type(self, type_: Type, *, optional: bool = False) -> str:
        return annotation(type_, models=f"{self.models}.", builtins=self.builtins, optional=optional)

    def parameter_type(self, parameter: Parameter, *, optional: bool = False) -> str:
        """The annotation of a parameter: text will do where an enumeration is meant, since both are sent as text."""
        type_ = parameter.type
        if isinstance(type_, Named) and type_.name in self.texts:
            type_ = OneOf((type_, STR))
        if parameter.setting is not None:
            type_ = _or_null(type_)
        return self.type(type_, optional=optional)

    def signature(self, method: Method) -> Iterator[str]:
        """Lines of the signature after `self`."""
        asked = [parameter for parameter in method.parameters if parameter.constant is None]
        for parameter in asked:
            if _positional(parameter):
                yield f"{identifier(parameter.argument)}: {self.parameter_type(parameter)}"
        yield "*"
        required = [p for p in asked if p.required and not _positional(p) and p.setting is None]
        optional = [p for p in asked if not p.required or p.setting is not None]
        body = method.body
        fields = body.arguments if body is not None else ()
        for parameter in required:
            yield f"{identifier(parameter.argument)}: {self.parameter_type(parameter)}"
        for argument in fields:
            if argument.required and argument.setting is None:
                yield f"{identifier(argument.name)}: {self.type(argument.type)}"
        if body is not None and body.spread is None:
            yield f"{identifier(body.argument)}: {self.body_type(body)}" + (
                "" if body.required else " | UnsetType = UNSET"
            )
        for argument in fields:
            if argument.attribute == _ADDITIONAL:
                yield f"{identifier(argument.name)}: {self.type(argument.type)} | None = None"
            elif argument.setting is not None:
                yield f"{identifier(argument.name)}: {self.type(_or_null(argument.type), optional=True)} = UNSET"
            elif not argument.required:
                yield f"{identifier(argument.name)}: {self.type(argument.type, optional=True)} = UNSET"
        for parameter in optional:
            yield f"{identifier(parameter.argument)}: {self.parameter_type(parameter, optional=True)} = UNSET"
        if body is not None and len(body.media_types) > 1:
            choices = ", ".join(string_literal(name) for name in body.media_types)
            yield f"media_type: Literal[{choices}] = {string_literal(body.media_types[0])}"
        yield "options: RequestOptions | None = None"

    def body_type(self, body: Body) -> str:
        if body.kind == "bytes":
            return "Upload"
        return self.type(body.type)

    def values(self, method: Method) -> Iterator[str]:
        """Lines of the call after the operation."""
        pairs = [
            f"{string_literal(p.argument)}: {literal(p.constant) if p.constant is not None else p.argument}"
            for p in method.parameters
        ]
        body = method.body
        fields = body.arguments if body is not None else ()
        pairs += [f"{string_literal(a.name)}: {a.name}" for a in fields if a.setting is not None]
        yield f"{{{', '.join(pairs)}}},"
        if body is not None and body.spread is not None:
            given = ", ".join(
                f"{a.attribute}={a.name}" + (" or {}" if a.attribute == _ADDITIONAL else "")
                for a in fields
                if a.setting is None
            )
            made = f"{self.models}.{body.spread}({given})"
            yield f"body={made}," if body.required else f"body=unless_empty({made}),"
        elif body is not None:
            yield f"body={body.argument},"
        if body is not None and len(body.media_types) > 1:
            yield "media_type=media_type,"
        yield "options=options,"

    # Docstrings

    def docstring(self, method: Method) -> str:
        documentation = method.documentation
        paragraphs = documentation.text.split("\n\n") if documentation.text else [method.operation_id]
        lines: list[str | Entry] = [sentence(paragraphs[0])]
        for paragraph in paragraphs[1:]:
            lines += ["", paragraph]
        if method.require_any:
            names = " or ".join(f"`{name}`" for name in method.require_any)
            lines += ["", f"Needs {names}, from the call or from the client; a call that names one leaves others out."]
        if documentation.deprecated:
            instead = f" Use `client.{method.replacement}` instead." if method.replacement else ""
            lines += ["", f"Deprecated by the vendor.{instead}"]
        if documentation.inferred:
            lines += ["", f"Not documented, inferred: {sentence(documentation.inferred)}"]
        entries = list(self.argument_entries(method))
        entries.append(Entry("options: What differs for this call: timeout, retries, headers."))
        lines += ["", "Args:", *entries]
        returned = self.returned(method)
        if returned:
            lines += ["", "Returns:", Entry(returned, hanging=0)]
        raised = [_raised(answer) for answer in method.errors]
        if method.require_any:
            raised.insert(0, "InvalidArgumentError: None of the arguments is given of which one is needed.")
        if raised:
            lines += ["", "Raises:", *(Entry(text) for text in dict.fromkeys(raised))]
        source = source_line(documentation, self.titles)
        lines += ["", f"{literal_code(method.http_method + ' ' + method.path)}"]
        if source:
            lines.append(source)
        return docstring(lines, 8)

    def argument_entries(self, method: Method) -> Iterator[Entry]:
        for parameter in method.parameters:
            if parameter.constant is None:
                more = _SETTING if parameter.setting else ""
                words = stated(parameter.documentation, parameter.bounds, parameter.default, more=more)
                yield Entry(f"{parameter.argument}: {words or parameter.wire}")
        body = method.body
        for argument in body.arguments if body is not None else ():
            more = _SETTING if argument.setting else ""
            words = stated(argument.documentation, argument.bounds, argument.default, more=more)
            yield Entry(f"{argument.name}: {words or argument.name}")
        if body is not None and body.spread is None:
            yield Entry(f"{body.argument}: {stated(body.documentation) or 'The request body.'}")
        if body is not None and len(body.media_types) > 1:
            yield Entry("media_type: Media type of the body.")

    def returned(self, method: Method) -> str:
        words = next((sentence(a.documentation.text) for a in method.answers if a.documentation.text), "")
        match method.result:
            case "pages":
                return "All items, page after page as they are needed; `.page()` is one page with what it says."
            case "download":
                return "The content, not requested before it is read; `.to_file(path)` stores it."
            case "events":
                return "The events, as they arrive."
            case "value":
                return "" if method.returns == NONE else words or "The answer."

    # Descriptions

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
        arguments.append(f"answers={{{', '.join(self.answers(method))}}}")
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
            ("deprecated", self.deprecated(method)),
        ):
            if value:
                arguments.append(f"{name}={string_literal(value)}")
        item = method.paging.item_type if method.paging is not None else method.returns
        return f"{_constant(method)}: Operation[{self.type(item)}] = Operation({', '.join(arguments)},)"

    def deprecated(self, method: Method) -> str | None:
        if not method.documentation.deprecated:
            return None
        return f"client.{method.replacement}" if method.replacement else "the vendor names no replacement"

    def answers(self, method: Method) -> Iterator[str]:
        grouped: dict[str, list[Answer]] = {}
        for answer in (*method.answers, *method.errors):
            grouped.setdefault(answer.status, []).append(answer)
        for status, answers in grouped.items():
            yield f"{string_literal(status)}: ({', '.join(self.answer(a) for a in answers)},)"

    def answer(self, answer: Answer) -> str:
        arguments = [f"kind={string_literal(answer.kind)}"]
        if answer.media_type:
            arguments.append(f"media_type={string_literal(answer.media_type)}")
        if answer.type is not None and answer.kind in ("json", "events", "json-lines"):
            arguments.append(f"into=lambda: {annotation(answer.type, models=f'{self.models}.')}")
        return f"Answer({', '.join(arguments)})"

    # Imports

    def imports(self, constants: tuple[str, ...], calls: list[CallView], resource: Resource) -> tuple[str, ...]:
        """Import lines, only of what the module mentions."""
        mentioned = "\n".join(
            (
                *constants,
                *(line for call in calls for line in (*call.arguments, *call.values)),
                *(f"{call.returns} {call.async_returns}" for call in calls),
            )
        )
        lines: list[str] = []
        if self.builtins:
            lines.append("import builtins")
        if "datetime." in mentioned:
            lines.append("import datetime")
        if resource.children:
            lines.append("from functools import cached_property")
        typing = [name for name in ("Any", "Literal") if _mentions(mentioned, name)]
        if resource.children:
            typing.insert(0, "TYPE_CHECKING")
        if typing:
            lines.append(f"from typing import {', '.join(typing)}")
        alias = "" if self.models == "models" else f" as {self.models}"
        if _mentions(mentioned, self.models):
            lines.append(f"from .. import models{alias}")
        for module, names in _RUNTIME.items():
            used = [name for name in names if _mentions(mentioned, name)]
            if used:
                lines.append(f"from .._runtime.{module} import {', '.join(used)}")
        lines.append("from .._runtime.client_async import AsyncResource")
        lines.append("from .._runtime.client_sync import Resource")
        if any(call.with_response for call in calls):
            lines.append("from .._runtime.client_async import raw as raw_async, with_response as with_response_async")
            lines.append("from .._runtime.client_sync import raw, with_response")
        return tuple(lines)


_ADDITIONAL = "additional_properties"

_SETTING = "Default: the client's setting; None leaves it out."

_RUNTIME = {
    "content": ("File", "Upload"),
    "downloads_async": ("AsyncDownload",),
    "downloads_sync": ("Download",),
    "models": ("UNSET", "UnsetType", "unless_empty"),
    "operation": (
        "Answer",
        "Body",
        "BodySetting",
        "Bounds",
        "Operation",
        "Paging",
        "Parameter",
        "Part",
        "Retry",
        "Wait",
        "Watching",
    ),
    "options": ("RequestOptions",),
    "pages_async": ("AsyncPager",),
    "pages_sync": ("Pager",),
    "streams_async": ("AsyncEventStream",),
    "streams_sync": ("EventStream",),
    "watches_async": ("AsyncWatch",),
    "watches_sync": ("Watch",),
}
"""Where the runtime has what emitted methods mention."""


def _listed(states: tuple[str, ...]) -> str:
    return ", ".join(literal(state) for state in states)


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"\b{name}\b", text) is not None


def _positional(parameter: Parameter) -> bool:
    return parameter.place == "path" and parameter.setting is None


def _constant(method: Method) -> str:
    return identifier(f"_{method.name.upper()}")


def _raised(answer: Answer) -> str:
    name = _ERRORS.get(answer.status)
    if name is None:
        name = "ServerError" if answer.status.startswith("5") else "APIStatusError"
    words = sentence(answer.documentation.text)
    where = "any other status" if answer.status == "default" else answer.status
    return f"{name}: {where}. {words}".rstrip()


def literal_code(text: str) -> str:
    """Code in a docstring."""
    return f"`{text}`"


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
    if parameter.allow_reserved:
        arguments.append("allow_reserved=True")
    if parameter.media_type:
        arguments.append(f"media_type={string_literal(parameter.media_type)}")
    if parameter.bounds:
        arguments.append(f"bounds={bounds_source(parameter.bounds)}")
    if parameter.setting:
        arguments.append(f"setting={string_literal(parameter.setting)}")
    return f"Parameter({', '.join(arguments)})"


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


def _or_null(type_: Type) -> Type:
    return type_ if isinstance(type_, Nullable) else Nullable(type_)


def _part(part: Any) -> str:
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
