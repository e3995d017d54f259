"""What the templates need of a method: signature, docstring and call, as source fragments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from specwright.emit.annotations import Names
from specwright.emit.escaping import Entry, docstring, identifier, literal, string_literal
from specwright.emit.method_docstrings import argument_entries, method_docstring
from specwright.emit.operation_source import constant_name
from specwright.ir.operations import Body, Method, Parameter, Polling, Resource, Watch
from specwright.ir.types import STR, Named, Nullable, OneOf, Type

_ADDITIONAL = "additional_properties"


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
class MethodWriter:
    """Writes methods of one resource module.

    Attributes:
        names: How the module calls what it imports.
        titles: Title of each source document, by its key.
        texts: Enumerations of texts; as parameters they are taken as plain text, too.
    """

    names: Names
    titles: Mapping[str, str]
    texts: frozenset[str]

    def calls(self, method: Method, resource: Resource) -> Iterator[CallView]:
        """The views of a method, and of the method that waits where there is one."""
        yield self.call(method)
        if method.polling is not None:
            yield self.waiting(method, further_name(resource, method, "wait"))
        if method.watch is not None:
            yield self.watching(method, method.watch, further_name(resource, method, "watch"))

    def call(self, method: Method) -> CallView:
        """The view of a method."""
        page = self.names.annotation(method.returns)
        awaited, with_response, call = True, True, "_call"
        returns = async_returns = page
        match method.result:
            case "pages":
                item = self.names.annotation(method.pagination.item_type) if method.pagination else "Any"
                returns, async_returns = f"Pager[{item}, {page}]", f"AsyncPager[{item}, {page}]"
                awaited, with_response, call = False, False, "_pages"
            case "download":
                returns, async_returns = "Download", "AsyncDownload"
                with_response, call = False, "_download"
            case "events":
                returns, async_returns = f"EventStream[{page}]", f"AsyncEventStream[{page}]"
                with_response, call = False, "_events"
            case "value":
                pass
        return CallView(
            name=identifier(method.name),
            constant=constant_name(method),
            arguments=tuple(self.signature(method)),
            returns=returns,
            async_returns=async_returns,
            awaited=awaited,
            docstring=method_docstring(method, self.titles),
            call=call,
            values=tuple(self.values(method)),
            with_response=with_response,
        )

    def waiting(self, method: Method, name: str) -> CallView:
        """The view of the method that looks again until something has ended."""
        wait = method.polling or Polling((), ())
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
            *argument_entries(method),
            Entry("timeout: Seconds to wait at most."),
            Entry("options: What differs for each look: timeout, retries, headers."),
            "",
            "Returns:",
            Entry("What the service says when it has ended well.", hanging=0),
            "",
            "Raises:",
            *([Entry("WaitFailedError: It ended badly; the error has the last response.")] if wait.failed else []),
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
        message = self.names.annotation(watch.message)
        lines: list[str | Entry] = [
            "Receive messages over a web socket, until the server closes it.",
            "",
            f"A connection that ends otherwise is replaced, at most {watch.reconnects} times in a row.",
            "What the server sends in between is lost.",
            "",
            "Args:",
            *argument_entries(method),
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
            returns=f"WebSocketStream[{message}]",
            async_returns=f"AsyncWebSocketStream[{message}]",
            awaited=False,
            docstring=docstring(lines, 8),
            call="WebSocketStream",
            standalone=True,
            values=(base.values[0], "self._executor,", f"{message},", "options=options,"),
            with_response=False,
        )

    def parameter_type(self, parameter: Parameter, *, optional: bool = False) -> str:
        """The annotation of a parameter: text will do where an enumeration is meant, since both are sent as text."""
        type_ = parameter.type
        if isinstance(type_, Named) and type_.name in self.texts:
            type_ = OneOf((type_, STR))
        if parameter.setting is not None:
            type_ = _or_null(type_)
        return self.names.annotation(type_, optional=optional)

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
                yield f"{identifier(argument.name)}: {self.names.annotation(argument.type)}"
        if body is not None and body.spread is None:
            yield f"{identifier(body.argument)}: {self.body_type(body)}" + (
                "" if body.required else " | UnsetType = UNSET"
            )
        for argument in fields:
            if argument.attribute == _ADDITIONAL:
                yield f"{identifier(argument.name)}: {self.names.annotation(argument.type)} | None = None"
            elif argument.setting is not None:
                type_ = self.names.annotation(_or_null(argument.type), optional=True)
                yield f"{identifier(argument.name)}: {type_} = UNSET"
            elif not argument.required:
                yield f"{identifier(argument.name)}: {self.names.annotation(argument.type, optional=True)} = UNSET"
        for parameter in optional:
            yield f"{identifier(parameter.argument)}: {self.parameter_type(parameter, optional=True)} = UNSET"
        if body is not None and len(body.media_types) > 1:
            choices = ", ".join(string_literal(name) for name in body.media_types)
            yield f"media_type: Literal[{choices}] = {string_literal(body.media_types[0])}"
        yield "options: RequestOptions | None = None"

    def body_type(self, body: Body) -> str:
        """The annotation of a body that is one argument."""
        if body.kind == "bytes":
            return "Upload"
        return self.names.annotation(body.type)

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
            made = f"{self.names.models}.{body.spread}({given})"
            yield f"body={made}," if body.required else f"body=unless_empty({made}),"
        elif body is not None:
            yield f"body={body.argument},"
        if body is not None and len(body.media_types) > 1:
            yield "media_type=media_type,"
        yield "options=options,"


def further_name(resource: Resource, method: Method, word: str) -> str:
    """Name of a second method for an operation, such as `wait`."""
    taken = {other.name for other in resource.methods} | {child.attribute for child in resource.children}
    return f"{word}_{method.name}" if word in taken else word


def _or_null(type_: Type) -> Type:
    return type_ if isinstance(type_, Nullable) else Nullable(type_)


def _positional(parameter: Parameter) -> bool:
    return parameter.location == "path" and parameter.setting is None


def _listed(states: tuple[str, ...]) -> str:
    return ", ".join(literal(state) for state in states)
