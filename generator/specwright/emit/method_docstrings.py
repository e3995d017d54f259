"""The words of emitted methods: docstrings that state what the specification states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specwright.emit.docstrings import sentence, source_line, stated
from specwright.emit.escaping import Entry, docstring
from specwright.ir.operations import Method, ResponseContent
from specwright.ir.types import NONE

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

_SETTING = "Default: the client's setting; None leaves it out."


def method_docstring(method: Method, titles: Mapping[str, str]) -> str:
    """The docstring of a method: purpose, arguments, what is returned and raised, where it is documented."""
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
    entries = list(argument_entries(method))
    entries.append(Entry("options: What differs for this call: timeout, retries, headers."))
    lines += ["", "Args:", *entries]
    returned = _returned(method)
    if returned:
        lines += ["", "Returns:", Entry(returned, hanging=0)]
    raised = [_raised(response) for response in method.errors]
    if method.require_any:
        raised.insert(0, "InvalidArgumentError: None of the arguments is given of which one is needed.")
    if raised:
        lines += ["", "Raises:", *(Entry(text) for text in dict.fromkeys(raised))]
    source = source_line(documentation, titles)
    lines += ["", f"`{method.http_method} {method.path}`"]
    if source:
        lines.append(source)
    return docstring(lines, 8)


def argument_entries(method: Method) -> Iterator[Entry]:
    """What is said about each argument."""
    for parameter in method.parameters:
        if parameter.constant is None:
            more = _SETTING if parameter.setting else ""
            words = stated(parameter.documentation, parameter.bounds, parameter.default, more=more)
            yield Entry(f"{parameter.argument}: {words or parameter.wire_name}")
    body = method.body
    for argument in body.arguments if body is not None else ():
        more = _SETTING if argument.setting else ""
        words = stated(argument.documentation, argument.bounds, argument.default, more=more)
        yield Entry(f"{argument.name}: {words or argument.name}")
    if body is not None and body.spread is None:
        yield Entry(f"{body.argument}: {stated(body.documentation) or 'The request body.'}")
    if body is not None and len(body.media_types) > 1:
        yield Entry("media_type: Media type of the body.")


def _returned(method: Method) -> str:
    words = next((sentence(a.documentation.text) for a in method.responses if a.documentation.text), "")
    match method.result:
        case "pages":
            return "All items, page after page as they are needed; `.page()` is one page with what it says."
        case "download":
            return "The content, not requested before it is read; `.to_file(path)` stores it."
        case "events":
            return "The events, as they arrive."
        case "value":
            return "" if method.returns == NONE else words or "The response."


def _raised(response: ResponseContent) -> str:
    name = _ERRORS.get(response.status)
    if name is None:
        name = "ServerError" if response.status.startswith("5") else "APIStatusError"
    words = sentence(response.documentation.text)
    where = "any other status" if response.status == "default" else response.status
    return f"{name}: {where}. {words}".rstrip()
