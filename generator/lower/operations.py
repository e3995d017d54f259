"""Operations as methods of resources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, count
from typing import Any, Literal

from generator.ir.models import Documentation
from generator.ir.operations import Method, Resource
from generator.lower.answers import SUFFIXES, AnswerKind, Answers, result_of, variants
from generator.lower.bodies import Bodies, BodyKind
from generator.lower.conduct import Conduct
from generator.lower.conjunction import Site
from generator.lower.names import (
    CLIENT_ATTRIBUTES,
    METHOD_ARGUMENTS,
    RESOURCE_ATTRIBUTES,
    Namespace,
    attribute_name,
    module_name,
    resource_class,
    snake,
    words,
)
from generator.lower.notes import Notes
from generator.lower.parameters import Parameters
from generator.lower.schemas import Schemas
from generator.lower.security import requirements
from generator.lower.servers import operation_server
from generator.lower.statements import documentation
from generator.spec.document import Document
from generator.spec.pointer import join
from generator.spec.tree import is_list, is_object, object_or_empty

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})


@dataclass(frozen=True, slots=True)
class OperationSite:
    """An operation, the path item that it belongs to, and where both stand."""

    method: str
    path: str
    item: Site
    operation: Site


def operation_sites(document: Document) -> Iterator[OperationSite]:
    """Every operation under `paths`, in the order of the document."""
    paths = document.tree.get("paths")
    for path, path_item in object_or_empty(paths).items():
        if path.startswith("x-"):
            continue
        at = Site(path_item, join("/paths", path))
        item = Site(*document.resolve(at.node, at.pointer))
        if not is_object(item.node):
            continue
        for method in item.node:
            if method in HTTP_METHODS and is_object(item.node[method]):
                operation = Site(*document.resolve(item.node[method], join(item.pointer, method)))
                yield OperationSite(method.upper(), path, item, operation)
        for method, node in object_or_empty(item.node.get("additionalOperations")).items():
            if is_object(node):
                yield OperationSite(method, path, item, item.at("additionalOperations", method))


@dataclass
class _Draft:
    """A resource while its operations are being found."""

    path: tuple[str, ...]
    documentation: Documentation
    methods: list[Method] = field(default_factory=list[Method])
    names: Namespace = field(default_factory=lambda: Namespace(RESOURCE_ATTRIBUTES))
    children: dict[str, _Draft] = field(default_factory=dict[str, "_Draft"])


class Operations:
    """Lowers all operations of a document."""

    def __init__(
        self, document: Document, schemas: Schemas, notes: Notes, schemes: frozenset[str], client: str
    ) -> None:
        self._document = document
        self._schemas = schemas
        self._notes = notes
        self._schemes = schemes
        self._client = client
        self._parameters = Parameters(document, schemas, notes)
        self._bodies = Bodies(document, schemas, notes)
        self._conduct = Conduct(schemas, notes)
        self._answers = Answers(document, schemas, notes)

    def resources(self) -> tuple[Resource, ...]:
        """All resources, those that callers find on the client first in the order of the document."""
        root = _Draft((), Documentation(""), names=Namespace(CLIENT_ATTRIBUTES))
        placed: list[tuple[OperationSite, tuple[str, ...], str, Mapping[str, Any]]] = []
        for found in operation_sites(self._document):
            client = found.operation.node.get("x-client")
            client = client if is_object(client) else {}
            if client.get("hidden") is True:
                self._notes.leave_out(found.operation.pointer, "operation", "the overlay hides the operation")
                continue
            placed.append((found, self._resource_path(found, client), self._method_name(found, client), client))
        for _, path, _, _ in placed:
            self._draft(root, path)
        named: list[tuple[_Draft, OperationSite, str, Mapping[str, Any]]] = []
        for found, path, name, client in placed:
            draft = self._draft(root, path)
            alternative = f"{name}_{found.method.lower()}"
            name = draft.names.claim(name, alternative, f"{alternative}_{snake(found.path)}")
            draft.methods.append(self._method(found, name, client))
            self._notes.cover(found.operation.pointer)
            named.append((draft, found, name, client))
        for draft, found, name, client in named:
            draft.methods.extend(self._variants(found, name, client, draft.names))
        modules, classes = Namespace(), Namespace((self._client, f"Async{self._client}"))
        return tuple(self._finished(child, modules, classes) for child in root.children.values())

    def _draft(self, root: _Draft, path: tuple[str, ...]) -> _Draft:
        draft = root
        for depth, name in enumerate(path):
            if name not in draft.children:
                attribute = draft.names.claim(name, f"{name}_")
                words_ = self._tag_documentation(path[: depth + 1])
                draft.children[name] = _Draft((*draft.path, attribute), words_)
            draft = draft.children[name]
        return draft

    def _finished(self, draft: _Draft, modules: Namespace, classes: Namespace) -> Resource:
        module = modules.claim(module_name("_".join(draft.path)))
        class_name = _class_name(draft.path, classes)
        children = tuple(self._finished(child, modules, classes) for child in draft.children.values())
        return Resource(draft.path, class_name, module, draft.documentation, tuple(draft.methods), children)

    def _resource_path(self, found: OperationSite, client: Mapping[str, Any]) -> tuple[str, ...]:
        explicit = client.get("resource")
        if isinstance(explicit, str) and explicit:
            return _parts(explicit)
        tag = _tag(found)
        if tag is not None:
            return (attribute_name(tag, "resource"),)
        for segment in found.path.split("/"):
            if segment and "{" not in segment and not (segment[0] in "vV" and segment[1:].isdigit()):
                return (attribute_name(segment, "resource"),)
        return ("default",)

    def _method_name(self, found: OperationSite, client: Mapping[str, Any]) -> str:
        explicit = client.get("method")
        if isinstance(explicit, str) and explicit:
            return attribute_name(explicit, "operation")
        identifier = found.operation.node.get("operationId")
        if not isinstance(identifier, str) or not words(identifier):
            return attribute_name(f"{found.method} {found.path.replace('{', 'by ')}", "operation")
        tag = _tag(found)
        if tag is not None and "/" in identifier:
            head, _, rest = identifier.partition("/")
            if words(head) == words(tag) and words(rest):
                identifier = rest
        return attribute_name(identifier, "operation")

    def _tag_documentation(self, path: tuple[str, ...]) -> Documentation:
        tags = self._document.tree.get("tags")
        for index, tag in enumerate(tags) if is_list(tags) else ():
            if not is_object(tag):
                continue
            client = tag.get("x-client")
            explicit = client.get("resource") if is_object(client) else None
            if _parts(str(explicit or tag.get("name", ""))) == path:
                return documentation(Site(tag, f"/tags/{index}"))
        return Documentation("")

    def _variants(
        self, found: OperationSite, name: str, client: Mapping[str, Any], names: Namespace
    ) -> Iterator[Method]:
        """Further methods of an operation: one for each kind of body or answer that the method itself leaves out."""
        for kind in self._bodies.variants(found.operation):
            yield self._method(found, names.claim(f"{name}_{kind}"), client, body_kind=kind)
        for answer in variants(self._answers.of(found.operation)[0]):
            plain = {key: value for key, value in client.items() if key not in ("paging", "unwrap", "wait")}
            yield self._method(found, names.claim(f"{name}_{SUFFIXES[answer]}"), plain, answer_kind=answer)

    def _method(
        self,
        found: OperationSite,
        name: str,
        client: Mapping[str, Any],
        *,
        body_kind: BodyKind | None = None,
        answer_kind: AnswerKind | None = None,
    ) -> Method:
        operation = found.operation
        node = operation.node
        names = Namespace(METHOD_ARGUMENTS)
        parameters = self._parameters.of(found.item, operation, found.path, client, names)
        body = self._bodies.of(operation, client, names, body_kind)
        successes, errors = self._answers.of(operation)
        result, returns, successes = result_of(successes, self._notes, answer_kind)
        unwrap, inner = self._conduct.attributes(returns, str(client.get("unwrap") or ""), operation.pointer)
        retry = client.get("retry")
        retry = retry if is_object(retry) else {}
        token = retry.get("token")
        paging = self._conduct.paging(client, parameters, body, returns, operation.pointer)
        for kind in ("callbacks",):
            for key in node.get(kind) or ():
                self._notes.leave_out(join(operation.pointer, kind, key), kind, "a client does not receive requests")
        return Method(
            name=name,
            operation_id=str(node.get("operationId") or f"{found.method} {found.path}"),
            http_method=found.method,
            path=found.path,
            documentation=_operation_documentation(operation),
            parameters=parameters,
            body=body,
            answers=successes,
            errors=errors,
            result="pages" if paging else _result(result),
            returns=inner if unwrap else returns,
            unwrap=unwrap,
            answer_type=returns if unwrap else None,
            security=requirements(self._document, operation, self._schemes),
            safe=retry["safe"] is True if "safe" in retry else found.method in SAFE,
            retry_token=str(token) if token else None,
            paging=paging,
            wait=self._conduct.wait(client, returns, operation.pointer),
            watch=self._conduct.watch(client, successes, operation.pointer),
            server=operation_server(found.item, operation),
            replacement=str(client["replacement"]) if "replacement" in client else None,
            require_any=self._conduct.require_any(node, parameters, body, operation.pointer),
        )


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


def _result(result: str) -> Literal["value", "download", "events"]:
    return "download" if result == "download" else "events" if result == "events" else "value"


def _parts(path: str) -> tuple[str, ...]:
    """The attributes that lead to a resource, from its dotted path."""
    return tuple(attribute_name(part, "resource") for part in path.split("."))


def _tag(found: OperationSite) -> str | None:
    tags = found.operation.node.get("tags")
    tag = tags[0] if is_list(tags) and tags else None
    return tag if isinstance(tag, str) and words(tag) else None


def _operation_documentation(operation: Site) -> Documentation:
    node = operation.node
    summary, description = node.get("summary"), node.get("description")
    texts = [text.strip() for text in (summary, description) if isinstance(text, str) and text.strip()]
    if len(texts) == 2 and texts[1].startswith(texts[0].rstrip(".")):
        texts = texts[1:]
    base = documentation(operation)
    return Documentation(base.pointer, "\n\n".join(texts), base.source, base.inferred, base.deprecated)
