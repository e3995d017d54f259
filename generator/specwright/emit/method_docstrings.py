"""Docstrings of emitted methods, which state what the specification states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specwright.emit.docstrings import sentence, source_line, stated
from specwright.emit.python_source import Entry, docstring
from specwright.ir.operations import Method, Response
from specwright.ir.runtime import errors
from specwright.ir.types import NONE

_SETTING = "Defaults to the client's setting; pass None to omit it."


def method_docstring(method: Method, titles: Mapping[str, str]) -> str:
    """The docstring of a method: purpose, arguments, what is returned and raised, where it is documented."""
    documentation = method.documentation
    operation = method.operation
    paragraphs = documentation.text.split("\n\n") if documentation.text else [operation.id]
    lines: list[str | Entry] = [sentence(paragraphs[0])]
    for paragraph in paragraphs[1:]:
        lines += ["", paragraph]
    if operation.require_any:
        names = " or ".join(f"`{name}`" for name in operation.require_any)
        has_settings = any(each.setting is not None for each in method.arguments if each.name in operation.require_any)
        more = ", from the call or the client's settings. Passing one omits the others" if has_settings else ""
        lines += ["", f"Requires {names}{more}."]
    if documentation.deprecated:
        instead = f" Use `client.{method.replacement}` instead." if method.replacement else ""
        lines += ["", f"Deprecated by the vendor.{instead}"]
    if documentation.inferred:
        lines += ["", f"Not documented by the vendor; inferred: {sentence(documentation.inferred)}"]
    entries = list(argument_entries(method))
    entries.append(Entry("options: Per-call overrides of timeout, retries and headers."))
    lines += ["", "Args:", *entries]
    returned = _returned(method)
    if returned:
        lines += ["", "Returns:", Entry(returned, hanging=0)]
    raised = [_raised(response) for response in method.errors]
    if operation.require_any:
        raised.insert(0, "InvalidArgumentError: None of the alternative arguments was given.")
    if operation.exclusive or operation.needs:
        raised.insert(0, "InvalidArgumentError: Arguments exclude each other, or one lacks the other that it needs.")
    if raised:
        lines += ["", "Raises:", *(Entry(text) for text in dict.fromkeys(raised))]
    source = source_line(documentation, titles)
    lines += ["", f"`{operation.method} {operation.path}`"]
    if source:
        lines.append(source)
    return docstring(lines, 8)


def argument_entries(method: Method) -> Iterator[Entry]:
    """The description of each argument."""
    body = method.body
    for argument in method.arguments:
        more = _SETTING if argument.setting else ""
        words = stated(argument.documentation, argument.bounds, argument.default, more=more)
        fallback = "The request body." if argument.whole_body else argument.wire_name
        yield Entry(f"{argument.name}: {words or fallback}")
    if body is not None and len(body.media_types) > 1:
        yield Entry("media_type: Media type of the body.")


def _returned(method: Method) -> str:
    words = next((sentence(a.documentation.text) for a in method.responses if a.documentation.text), "")
    match method.result:
        case "pages":
            return "An iterator over all items that fetches pages as needed; `.page()` fetches a single page."
        case "download":
            return "The content, requested when it is read; `.to_file(path)` saves it."
        case "events":
            return "The events as they arrive."
        case "value":
            return "" if method.returns == NONE else words or "The response."


def _raised(response: Response) -> str:
    status = response.status
    # No class stands for a range or for any status, but for all errors of the server.
    code = int(status) if status.isdigit() else 500 if status == "5XX" else 0
    words = sentence(response.documentation.text)
    where = "any other status" if status == "default" else status
    return f"{errors.status_error_class(code).__name__}: {where}. {words}".rstrip()
