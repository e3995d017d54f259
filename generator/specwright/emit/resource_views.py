"""What the template of resource modules needs, as source fragments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from specwright.emit.docstrings import stated
from specwright.emit.method_views import CallView, MethodWriter, constant_name
from specwright.emit.module_names import ModuleNames, Names
from specwright.emit.python_source import docstring, identifier
from specwright.emit.struct_source import arguments_of, mapping_source, source_of
from specwright.ir.emitted_names import RESOURCES
from specwright.ir.operations import Method, Resource
from specwright.ir.runtime import ResponseContent


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
    constants: tuple[str, ...]
    """The `Operation` descriptions, as assignments, after the error responses that they share."""
    calls: tuple[CallView, ...]
    children: tuple[ChildView, ...]
    called: Mapping[str, str]
    """What the module calls what its template mentions."""


def resource_view(resource: Resource, titles: Mapping[str, str], texts: frozenset[str]) -> ResourceView:
    """The view of one resource.

    Args:
        resource: The resource.
        titles: Title of each source document, by its key.
        texts: Enumerations of texts; as parameters they are taken as plain text, too.
    """
    attributes = frozenset(
        (*(method.name for method in resource.methods), *(child.attribute for child in resource.children))
    )
    arguments = frozenset(argument.name for method in resource.methods for argument in method.arguments)
    module = ModuleNames(RESOURCES, "resources", attributes | arguments)
    methods = MethodWriter(Names(module, attributes), Names(module, arguments), titles, texts)
    calls = tuple(call for method in resource.methods for call in methods.calls(method, resource))
    shared = _shared_errors(resource.methods)
    constants = tuple(_constants(resource.methods, shared, Names(module)))
    mentioned = ["Resource", "AsyncResource"]
    if resource.children:
        mentioned += ["TYPE_CHECKING", "cached_property"]
    if any(call.with_response for call in calls):
        mentioned += ["raw", "raw_async", "with_response", "with_response_async"]
    called = {name: module.use(name) for name in mentioned}
    path = ".".join(resource.path)
    words = stated(resource.documentation) or f"Operations of `client.{path}`."
    return ResourceView(
        module=resource.module,
        class_name=resource.class_name,
        docstring=docstring([f"Operations under `client.{path}`."], 0),
        class_docstring=docstring([words], 4),
        imports=module.imports(),
        constants=constants,
        calls=calls,
        children=tuple(
            ChildView(
                identifier(child.attribute),
                child.module,
                child.class_name,
                docstring([stated(child.documentation) or f"Operations of `client.{'.'.join(child.path)}`."], 8),
            )
            for child in resource.children
        ),
        called=called,
    )


Contents = tuple[ResponseContent, ...]


def _shared_errors(methods: Iterable[Method]) -> Mapping[str, Contents]:
    """The error responses that all operations of a resource have, of those that have any, by status."""
    found = [_errors(method) for method in methods if method.errors]
    if len(found) < 2:
        return {}
    first, *others = found
    return {
        status: contents for status, contents in first.items() if all(other.get(status) == contents for other in others)
    }


def _errors(method: Method) -> Mapping[str, Contents]:
    responses = method.operation.responses
    return {error.status: responses[error.status] for error in method.errors}


def _constants(methods: Sequence[Method], shared: Mapping[str, Contents], names: Names) -> Iterator[str]:
    """The assignments that describe operations to the runtime."""
    taken = {constant_name(method) for method in methods}
    errors = "_ERRORS" if "_ERRORS" not in taken else "_ERROR_RESPONSES"
    if shared:
        entries = mapping_source({status: source_of(contents, names) for status, contents in shared.items()})
        yield f"{errors}: dict[str, tuple[{names.use('ResponseContent')}, ...]] = {entries}"
    for method in methods:
        arguments = dict(arguments_of(method.operation, names))
        if shared and method.errors:
            own = {k: source_of(v, names) for k, v in method.operation.responses.items() if k not in shared}
            arguments["responses"] = mapping_source(own, errors)
        item = names.annotation(method.item or method.returns)
        operation = names.use("Operation")
        given = ", ".join(f"{name}={source}" for name, source in arguments.items())
        yield f"{constant_name(method)}: {operation}[{item}] = {operation}({given},)"
