"""Operations as methods of resources: where callers find each, and what it is called there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from itertools import chain, count

from specwright.ir.models import Documentation
from specwright.ir.omissions import OmissionKind
from specwright.ir.operations import Method, Resource
from specwright.lower.coverage import Coverage
from specwright.lower.name_book import NameBook
from specwright.lower.names import (
    CLIENT_ATTRIBUTES,
    RESOURCE_ATTRIBUTES,
    attribute_name,
    module_name,
    resource_class,
    snake,
    words,
)
from specwright.lower.namespaces import Namespace, Precedence, RequestedName
from specwright.lower.operations import Operations
from specwright.lower.paths import OperationSite, operation_sites
from specwright.lower.schemas.annotations import documentation
from specwright.lower.site import Reads
from specwright.openapi.diagnostics import quoted
from specwright.openapi.pointer import join


@dataclass
class _Draft:
    """A resource while its operations are being found."""

    path: tuple[str, ...]
    documentation: Documentation
    names: Namespace
    methods: list[Method] = field(default_factory=list[Method])
    children: dict[str, _Draft] = field(default_factory=dict[str, "_Draft"])


class Resources:
    """Places all operations of a document.

    Args:
        reads: The document.
        operations: Makes the methods.
        coverage: Told which operations the client leaves out.
        client: Class name of the client, which resources cannot have.
    """

    def __init__(self, reads: Reads, operations: Operations, coverage: Coverage, client: str, names: NameBook) -> None:
        self._reads = reads
        self._operations = operations
        self._coverage = coverage
        self._client = client
        self._names = names

    def all(self) -> tuple[Resource, ...]:
        """All resources, those that callers find on the client first in the order of the document."""
        root = _Draft((), Documentation(""), self._names.scope("resources", CLIENT_ATTRIBUTES))
        placed = [(found, _resource_path(found)) for found in self._offered()]
        for _, path in placed:
            self._draft(root, path)
        named: list[tuple[_Draft, OperationSite, str]] = []
        for found, path in placed:
            draft = self._draft(root, path)
            name = _method_name(found)
            alternative = f"{name}_{found.method.lower()}"
            name = self._coverage.claim(
                draft.names,
                name,
                alternative,
                f"{alternative}_{snake(found.path)}",
                key=f"{found.method} {found.path}",
                requested=_requested_name(found),
            )
            draft.methods.append(self._operations.method(found, name))
            if found.method != found.method.upper():
                reason = f"the method is sent as {found.method.upper()}, because the transport knows capitals only"
                self._coverage.omitted(found.operation.pointer, OmissionKind.METHOD, reason, partly=True)
            named.append((draft, found, name))
        # Further methods come last, so that none takes the name of an operation.
        for draft, found, name in named:
            draft.methods.extend(self._operations.further_methods(found, name, draft.names))
            self._operations.note_unknown_arguments(found)
        self._note_unknown_replacements(named)
        modules = self._names.scope("modules of resources")
        classes = self._names.scope("classes of resources", (self._client, f"Async{self._client}"))
        return _finished(root.children.values(), modules, classes)

    def _note_unknown_replacements(self, named: list[tuple[_Draft, OperationSite, str]]) -> None:
        known = {".".join((*draft.path, method.name)) for draft, _, _ in named for method in draft.methods}
        for _, found, _ in named:
            replacement = found.client.get("replacement")
            if isinstance(replacement, str) and replacement not in known:
                close = get_close_matches(replacement, sorted(known), 1)
                hint = f"did you mean {quoted(close[0])}?" if close else "write it as resource.method"
                message = f"the client has no method {quoted(replacement)}; {hint}"
                self._coverage.unresolved(join(found.operation.pointer, "x-client", "replacement"), message)

    def _offered(self) -> list[OperationSite]:
        """The operations that callers get."""
        offered: list[OperationSite] = []
        for found in operation_sites(self._reads):
            if found.client.get("hidden") is True:
                self._coverage.omitted(
                    found.operation.pointer, OmissionKind.OPERATION, "the overlay hides the operation"
                )
            else:
                offered.append(found)
        return offered

    def _draft(self, root: _Draft, path: tuple[str, ...]) -> _Draft:
        """The resource that `path` leads to, made with those on the way where it is not there yet."""
        draft = root
        for depth, name in enumerate(path):
            if name not in draft.children:
                attribute = draft.names.claim(name, f"{name}_", key=name, precedence=Precedence.EXACT)
                words_ = self._tag_documentation(path[: depth + 1])
                names = self._names.scope(f"methods of {'.'.join(path[: depth + 1])}", RESOURCE_ATTRIBUTES)
                draft.children[name] = _Draft((*draft.path, attribute), words_, names)
            draft = draft.children[name]
        return draft

    def _tag_documentation(self, path: tuple[str, ...]) -> Documentation:
        """What the tag of a resource says."""
        for tag in self._reads.root.items("tags"):
            client = tag.child("x-client")
            if _parts(str(client.node.get("resource") or tag.get("name", ""))) == path:
                client.get("resource")
                return documentation(tag)
        return Documentation("")


def _resource_path(found: OperationSite) -> tuple[str, ...]:
    """The resource of an operation: by the overlay, the first tag, or the first step of the path that is a name."""
    explicit = found.client.get("resource")
    if isinstance(explicit, str) and explicit:
        return _parts(explicit)
    if found.tag is not None:
        return (attribute_name(found.tag, "resource"),)
    for segment in found.path.split("/"):
        if segment and "{" not in segment and not (segment[0] in "vV" and segment[1:].isdigit()):
            return (attribute_name(segment, "resource"),)
    return ("default",)


def _parts(path: str) -> tuple[str, ...]:
    """The attributes that lead to a resource, from its dotted path."""
    return tuple(attribute_name(part, "resource") for part in path.split("."))


def _method_name(found: OperationSite) -> str:
    """What the overlay or the operation's id call it, without the tag; else method and path."""
    explicit = found.client.get("method")
    if isinstance(explicit, str) and explicit:
        return attribute_name(explicit, "operation")
    identifier = found.operation.get("operationId")
    if not isinstance(identifier, str) or not words(identifier):
        return attribute_name(f"{found.method} {found.path.replace('{', 'by ')}", "operation")
    if found.tag is not None and "/" in identifier:
        head, _, rest = identifier.partition("/")
        if words(head) == words(found.tag) and words(rest):
            identifier = rest
    return attribute_name(identifier, "operation")


def _requested_name(found: OperationSite) -> RequestedName | None:
    explicit = found.client.get("method")
    if not isinstance(explicit, str) or not explicit:
        return None
    return RequestedName(explicit, join(found.operation.pointer, "x-client", "method"))


def _finished(drafts: Iterable[_Draft], modules: Namespace, classes: Namespace) -> tuple[Resource, ...]:
    """The resources with all within them, in the order of the document; their names do not depend on it."""
    found: dict[tuple[str, ...], Resource] = {}
    drafts = tuple(drafts)
    for draft in sorted(drafts, key=lambda draft: draft.path):
        module = modules.claim(module_name("_".join(draft.path)), key=".".join(draft.path))
        class_name = _class_name(draft.path, classes)
        children = _finished(draft.children.values(), modules, classes)
        methods = tuple(draft.methods)
        found[draft.path] = Resource(draft.path, class_name, module, draft.documentation, methods, children)
    return tuple(found[draft.path] for draft in drafts)


def _class_name(path: tuple[str, ...], classes: Namespace) -> str:
    """The class of a resource; its twin with `Async` in front has to be free as well."""
    name = resource_class(path)
    free = next(
        candidate
        for candidate in chain((name, f"{name}Resource"), (f"{name}_{number}" for number in count(2)))
        if candidate not in classes and f"Async{candidate}" not in classes
    )
    classes.claim(f"Async{free}")
    return classes.claim(free)
