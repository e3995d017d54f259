"""What the templates of README, reference and llms.txt need, as Markdown fragments."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from specwright.emit.docstrings import sentence, source_line, stated
from specwright.emit.markdown_source import markdown_code, markdown_words
from specwright.emit.method_views import further_name
from specwright.emit.module_names import DOCUMENTATION
from specwright.emit.visible_text import plain_text
from specwright.ir.api import Api, Distribution
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Argument, Method, Resource, walk
from specwright.ir.types import ANY

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A use of the client that is shown and tested."""

    words: str
    code: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The README of the package."""

    title: str
    summary: str
    counts: str
    distribution: str
    install: str
    """Command that installs the package from an index; empty where none is known to have it."""
    client: str
    connection: str
    arguments: tuple[Row, ...]
    examples: tuple[ExampleView, ...]
    retries: str
    resources: tuple[Row, ...]
    unverified: tuple[Row, ...]
    unsupported: str
    log_environment: str
    """Environment variable that shows the log."""
    has_pages: bool


@dataclass(frozen=True, slots=True)
class MethodReference:
    """A method in the reference."""

    call: str
    words: str
    request: str
    source: str
    arguments: tuple[Row, ...]
    returns: str
    statuses: str


DEFAULT_INDEX = "pypi"
"""What stands for the index that pip asks when it is told of no other."""


@dataclass(frozen=True, slots=True)
class ResourceReference:
    """A resource in the reference."""

    path: str
    words: str
    methods: tuple[MethodReference, ...]


def _install_command(distribution: Distribution) -> str:
    if not distribution.index:
        return ""
    words = ["pip", "install", distribution.name]
    if distribution.index != DEFAULT_INDEX:
        words[2:2] = ["--index-url", distribution.index]
    return shlex.join(words)


def readme_view(api: Api) -> ReadmeView:
    """The view of the README."""
    distribution = api.distribution
    everything = list(walk(api.resources))
    methods = [(resource, method) for resource in everything for method in resource.methods]
    examples = [ExampleView(markdown_words(words), code) for words, code in distribution.examples]
    tokens = sorted({token for _, method in methods if (token := method.operation.retry.token)})
    return ReadmeView(
        title=markdown_words(f"{distribution.name}"),
        summary=markdown_words(f"Python client for {distribution.title}."),
        counts=f"{_counted(len(methods), 'method')} in {_counted(len(everything), 'resource')}.",
        distribution=distribution.name,
        install=_install_command(distribution),
        client=distribution.client,
        connection="Without arguments, the client reads its configuration from the environment.",
        arguments=tuple(_arguments(api)),
        examples=tuple(examples or _derived_examples(api)),
        retries=f", or where the request carries {' or '.join(markdown_code(token) for token in tokens)}"
        if tokens
        else "",
        resources=tuple(
            (
                markdown_code(f"client.{'.'.join(resource.path)}", in_table=True),
                ", ".join(markdown_code(name, in_table=True) for name in _method_names(resource)) or "-",
            )
            for resource in everything
        ),
        unverified=tuple(
            (markdown_code(_call(resource, method), in_table=True), markdown_words(method.documentation.inferred))
            for resource, method in methods
            if method.documentation.inferred
        ),
        unsupported=_left_out(api),
        log_environment=f"{distribution.package.upper()}_LOG",
        has_pages=any(method.result == "pages" for _, method in methods),
    )


def _method_names(resource: Resource) -> Iterable[str]:
    """The methods of a resource, with those that wait for a state or watch messages."""
    for method in resource.methods:
        yield method.name
        if method.operation.polling is not None:
            yield further_name(resource, method, "wait")
        if method.operation.watch is not None:
            yield further_name(resource, method, "watch")


def _left_out(api: Api) -> str:
    """How much of each kind the client leaves out."""
    counts: dict[OmissionKind, int] = {}
    for omission in api.omissions:
        counts[omission.kind] = counts.get(omission.kind, 0) + omission.count
    constraints = counts.pop(OmissionKind.NOT_ENFORCED, 0)
    parts = [_counted(count, kind) for kind, count in counts.items()]
    if constraints:
        parts.append(f"{_counted(constraints, 'constraint')} not enforced")
    return ", ".join(parts)


def _arguments(api: Api) -> Iterable[Row]:
    where = api.distribution.base_url_environment
    default = f" Default: {markdown_code(api.server.url, in_table=True)}." if api.server.url else ""
    yield "`base_url`", markdown_code(where, in_table=True), f"URL of the service.{default}"
    for variable in (*api.server.variables, *api.server.operation_variables):
        environment = markdown_code(variable.environment, in_table=True) if variable.environment else "-"
        yield f"`{variable.name}`", environment, markdown_words(stated(variable.documentation) or "Part of the URL.")
    if api.server.regions:
        regions = ", ".join(markdown_code(name, in_table=True) for name, _ in api.server.regions)
        variable_name = api.server.region_environment
        yield "`region`", markdown_code(variable_name, in_table=True) if variable_name else "-", f"One of {regions}."
    for credential in api.credentials:
        environment = "-"
        if credential.environment and credential.kind != "oci_signature":
            environment = markdown_code(credential.environment, in_table=True)
        yield (
            f"`{credential.argument}`",
            environment,
            markdown_words(sentence(credential.documentation.text) or credential.kind.replace("_", " ")),
        )
    for setting in api.settings:
        environment = markdown_code(setting.environment, in_table=True) if setting.environment else "-"
        yield f"`{setting.name}`", environment, markdown_words(stated(setting.documentation))


def _derived_examples(api: Api) -> Iterable[ExampleView]:
    """The first methods that can be called without an argument."""
    found = 0
    for resource in walk(api.resources):
        for method in resource.methods:
            if (
                method.operation.method != "GET"
                or method.positional
                or method.required_keywords
                or found == 2
                or method.result not in ("value", "pages")
            ):
                continue
            found += 1
            words = plain_text(method.documentation.text.partition("\n\n")[0]).partition(". ")[0] or method.operation.id
            call = f"client.{'.'.join(resource.path)}.{method.name}()"
            if method.result == "pages":
                yield ExampleView(markdown_words(sentence(words)), f"for item in {call}:\n    print(item)")
            else:
                yield ExampleView(markdown_words(sentence(words)), f"print({call})")


def reference_view(api: Api) -> tuple[ResourceReference, ...]:
    """The view of the reference."""
    titles = dict(api.distribution.documents)
    return tuple(
        ResourceReference(
            ".".join(resource.path),
            markdown_words(resource.documentation.text),
            tuple(_method(resource, method, titles) for method in resource.methods),
        )
        for resource in walk(api.resources)
    )


def _method(resource: Resource, method: Method, titles: Mapping[str, str]) -> MethodReference:
    words = markdown_words(stated(method.documentation) or method.operation.id)
    path = f"client.{'.'.join(resource.path)}"
    if method.operation.polling is not None:
        name = markdown_code(f"{path}.{further_name(resource, method, 'wait')}")
        words += f" {name} polls until a terminal state."
    if method.operation.watch is not None:
        name = markdown_code(f"{path}.{further_name(resource, method, 'watch')}")
        words += f" {name} receives messages over a web socket."
    statuses = ", ".join(markdown_words(a.status) for a in (*method.responses, *method.errors))
    source = source_line(method.documentation, titles)
    return MethodReference(
        call=markdown_code(f"{path}.{method.name}({_signature(method)})"),
        words=words,
        request=markdown_code(f"{method.operation.method} {method.operation.path}"),
        source=markdown_words(source),
        arguments=tuple(_argument_rows(method)),
        returns=markdown_code(_returned(method)),
        statuses=statuses,
    )


def _signature(method: Method) -> str:
    """The arguments of a call: by place, by name where they are needed, and dots for those that may be left out."""
    positional = (argument.name for argument in method.positional)
    return ", ".join((*positional, *(f"{argument.name}=" for argument in method.required_keywords), "..."))


def _returned(method: Method) -> str:
    returned = DOCUMENTATION.annotation(method.returns)
    match method.result:
        case "pages":
            return f"Pager[{DOCUMENTATION.annotation(method.item or ANY)}, {returned}]"
        case "download":
            return "Download"
        case "events":
            return f"EventStream[{returned}]"
        case "value":
            return returned


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _argument_rows(method: Method) -> Iterable[Row]:
    for argument in method.arguments:
        words = markdown_words(stated(argument.documentation, argument.bounds, argument.default))
        shown = markdown_code(_argument_type(method, argument), in_table=True)
        yield f"`{argument.name}`", shown, "yes" if argument.needed else "no", words


def _argument_type(method: Method, argument: Argument) -> str:
    if argument.whole_body and method.body is not None and method.body.kind == "bytes":
        return "Upload"
    return DOCUMENTATION.annotation(argument.type)


def _call(resource: Resource, method: Method) -> str:
    return f"client.{'.'.join(resource.path)}.{method.name}()"
