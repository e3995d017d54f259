"""What the templates need of a method: signature, docstring and call, as source fragments."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from specwright.emit.method_docstrings import argument_entries, method_docstring
from specwright.emit.module_names import Names
from specwright.emit.python_source import Entry, docstring, identifier, literal, string_literal
from specwright.ir.operations import Argument, Method, Resource
from specwright.ir.runtime import Polling, WebSocketOptions
from specwright.ir.types import ANY, STR, Named, Nullable, OneOf, Type

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
    """What is called, of the runtime's resource class or of its module."""
    async_call: str
    values: tuple[str, ...]
    """Lines of the call."""
    with_response: bool


def constant_name(method: Method) -> str:
    """The name of the description of a method's operation."""
    capitals = method.name.upper()
    # In some alphabets they are several letters, those of another name, or not as Python reads them.
    is_plain = capitals.lower() == method.name and unicodedata.normalize("NFKC", capitals) == capitals
    return identifier(f"_{capitals}" if is_plain else f"_operation_{method.name}")


@dataclass(frozen=True, slots=True)
class MethodWriter:
    """Writes methods of one resource module.

    Attributes:
        names: Names as annotations of methods see them, which is where attributes of the class hide others.
        body: Names as the bodies of methods see them, which is where arguments hide others.
        titles: Title of each source document, by its key.
        texts: Enumerations of texts; as parameters they are taken as plain text, too.
    """

    names: Names
    body: Names
    titles: Mapping[str, str]
    texts: frozenset[str]

    def calls(self, method: Method, resource: Resource) -> Iterator[CallView]:
        """The views of a method, and of those that poll or watch where the operation can be polled or watched."""
        yield self.call(method)
        operation = method.operation
        if operation.polling is not None:
            yield self.waiting(method, operation.polling, further_name(resource, method, "wait"))
        if operation.watch is not None and method.message is not None:
            yield self.watching(method, operation.watch, method.message, further_name(resource, method, "watch"))

    def call(self, method: Method) -> CallView:
        """The view of a method."""
        names = self.names
        match method.result:
            case "pages":
                arguments = f"[{names.annotation(method.item or ANY)}, {names.annotation(method.returns)}]"
                returns, async_returns = names.use("Pager") + arguments, names.use("AsyncPager") + arguments
                call = "_pages"
            case "download":
                returns, async_returns = names.use("Download"), names.use("AsyncDownload")
                call = "_download"
            case "events":
                arguments = f"[{names.annotation(method.returns)}]"
                returns, async_returns = names.use("EventStream") + arguments, names.use("AsyncEventStream") + arguments
                call = "_events"
            case "value":
                returns = async_returns = names.annotation(method.returns)
                call = "_call"
        return CallView(
            name=identifier(method.name),
            constant=constant_name(method),
            arguments=tuple(self.signature(method)),
            returns=returns,
            async_returns=async_returns,
            awaited=method.result != "pages",
            docstring=method_docstring(method, self.titles),
            call=f"self.{call}",
            async_call=f"self.{call}",
            values=tuple(self.values(method)),
            with_response=method.result == "value",
        )

    def waiting(self, method: Method, wait: Polling, name: str) -> CallView:
        """The view of the method that polls until the operation ends."""
        base = self.call(method)
        signature = list(base.arguments)
        if "*" not in signature:
            signature.append("*")
        position = -1 if signature[-1].startswith("options") else len(signature)
        signature.insert(position, f"timeout: {self.names.builtin('float')} = 3600.0")
        states = [] if wait.done == ("true",) else ["", f"Terminal states: {_listed((*wait.done, *wait.failed))}."]
        lines: list[str | Entry] = [
            "Poll until the operation reaches a terminal state.",
            *states,
            "",
            "Args:",
            *argument_entries(method),
            Entry("timeout: Maximum number of seconds to wait."),
            Entry("options: Overrides of timeout, retries and headers for each request."),
            "",
            "Returns:",
            Entry("The final response.", hanging=0),
            "",
            "Raises:",
            *(
                [Entry("WaitFailedError: The operation failed; the error has the last response.")]
                if wait.failed
                else []
            ),
            Entry("WaitTimeoutError: The deadline passed first."),
        ]
        return replace(
            base,
            name=name,
            arguments=tuple(signature),
            docstring=docstring(lines, 8),
            call="self._wait",
            async_call="self._wait",
            values=(*base.values, "timeout=timeout,"),
            with_response=False,
        )

    def watching(self, method: Method, watch: WebSocketOptions, message: Type, name: str) -> CallView:
        """The view of the method that receives messages over a web socket."""
        base = self.call(method)
        arguments = f"[{self.names.annotation(message)}]"
        sync, asynchronous = self.names.use("WebSocketStream"), self.names.use("AsyncWebSocketStream")
        lines: list[str | Entry] = [
            "Receive messages over a web socket until the server closes it.",
            "",
            f"A connection that breaks is reopened, at most {watch.reconnects} times in a row.",
            "Messages that the server sends in between are lost.",
            "",
            "Args:",
            *argument_entries(method),
            Entry("options: Per-call overrides of the connection timeout and headers."),
            "",
            "Returns:",
            Entry("The messages as they arrive; the connection is opened when the first one is requested.", hanging=0),
            "",
            "Raises:",
            Entry("APIStatusError: The service refused the web socket."),
            Entry("APIConnectionError: Too many connections in a row failed or broke."),
        ]
        return replace(
            base,
            name=name,
            returns=sync + arguments,
            async_returns=asynchronous + arguments,
            awaited=False,
            docstring=docstring(lines, 8),
            call=sync,
            async_call=asynchronous,
            values=(base.values[0], "self._executor,", f"{self.body.annotation(message)},", "options=options,"),
            with_response=False,
        )

    def signature(self, method: Method) -> Iterator[str]:
        """Lines of the signature after `self`."""
        for argument in method.positional:
            yield f"{identifier(argument.name)}: {self.argument_type(method, argument)}"
        yield "*"
        for argument in method.required_keywords:
            yield f"{identifier(argument.name)}: {self.argument_type(method, argument)}"
        for argument in method.optional_keywords:
            yield f"{identifier(argument.name)}: {self.optional(method, argument)}"
        if method.body is not None and len(method.body.media_types) > 1:
            choices = ", ".join(string_literal(name) for name in method.body.media_types)
            yield f"media_type: {self.names.use('Literal')}[{choices}] = {string_literal(method.body.media_types[0])}"
        yield f"options: {self.names.use('RequestOptions')} | None = None"

    def optional(self, method: Method, argument: Argument) -> str:
        """Annotation and default of an argument that a call may leave out."""
        if argument.attribute == _ADDITIONAL:
            return f"{self.argument_type(method, argument)} | None = None"
        return f"{self.argument_type(method, argument, optional=True)} = {self.names.use('UNSET')}"

    def argument_type(self, method: Method, argument: Argument, *, optional: bool = False) -> str:
        """The annotation of an argument: text will do where an enumeration is meant, since both are sent as text."""
        type_ = argument.type
        if argument.whole_body and method.body is not None and method.body.kind == "bytes":
            return self.names.use("Upload") + (f" | {self.names.use('UnsetType')}" if optional else "")
        if argument.location == "body":
            pass
        elif isinstance(type_, Named) and type_.name in self.texts:
            type_ = OneOf((type_, STR))
        if argument.setting is not None and not isinstance(type_, Nullable):
            type_ = Nullable(type_)
        return self.names.annotation(type_, optional=optional)

    def values(self, method: Method) -> Iterator[str]:
        """Lines of the call after the operation."""
        pairs = [
            f"{string_literal(p.name)}: {literal(p.constant) if p.constant is not None else p.name}"
            for p in method.parameters
        ]
        body = method.body
        fields = body.arguments if body is not None else ()
        pairs += [f"{string_literal(a.name)}: {a.name}" for a in fields if a.setting is not None]
        yield f"{{{', '.join(pairs)}}},"
        if body is not None and body.flattened is not None:
            given = ", ".join(
                f"{a.attribute}={a.name}" + (" or {}" if a.attribute == _ADDITIONAL else "")
                for a in fields
                if a.setting is None
            )
            made = f"{self.body.annotation(Named(body.flattened))}({given})"
            yield f"body={made}," if body.required else f"body={self.body.use('unless_empty')}({made}),"
        elif body is not None:
            yield f"body={identifier(body.arguments[0].name)},"
        if body is not None and len(body.media_types) > 1:
            yield "media_type=media_type,"
        yield "options=options,"


def further_name(resource: Resource, method: Method, word: str) -> str:
    """Name of a second method for an operation, such as `wait`."""
    taken = {other.name for other in resource.methods} | {child.attribute for child in resource.children}
    return f"{word}_{method.name}" if word in taken else word


def _listed(states: tuple[str, ...]) -> str:
    return ", ".join(literal(state) for state in states)
