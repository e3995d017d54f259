"""From a fact to the place in a specification that states the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from specwright.ledger.facts import API, Fact
from specwright.ledger.sources import Source, sources_of
from specwright.openapi import pointer as pointers
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, list_or_empty, object_or_empty
from specwright.openapi.operations import Operation, operations_of


@dataclass(frozen=True, slots=True)
class LocatedNode:
    """A node of the specification."""

    node: Any
    pointer: str


@dataclass(frozen=True, slots=True)
class Link:
    """Where a specification speaks of a fact, and what it says there."""

    pointer: str
    """Of the node that states the value, or of the one that would."""
    value: Any
    is_stated: bool = True
    """False where nothing in the specification speaks of the subject; then `value` says why."""


class UnstatedError(Exception):
    """Nothing speaks of the subject. `pointer` is the deepest node that was reached."""

    def __init__(self, pointer: str, reason: str) -> None:
        self.pointer = pointer
        self.reason = reason
        super().__init__(reason)


Statement = Callable[["Linker", str, Fact], Link]
"""Finds what a specification says about a fact of a document (by its key); raises `UnstatedError`."""


class Linker:
    """Finds facts of one provider's documents in one specification.

    An operation of a document and one of the specification are the same when the latter's `x-source` names exactly the
    lines of the former. Everything else is found by walking from there along the subject of the fact, references
    followed, so that a reference to the wrong thing shows.
    """

    def __init__(
        self, document: Document, facts: Mapping[str, Iterable[Fact]], statements: Mapping[str, Statement]
    ) -> None:
        self.document = document
        self._statements = statements
        self.operations: dict[tuple[str, int, int], list[Operation]] = {}
        for operation in operations_of(document.tree, document.references):
            for source in operation_sources(operation):
                listed = self.operations.setdefault((source.key, source.first, source.last), [])
                if operation not in listed:
                    listed.append(operation)
        self._blocks = {
            (key, fact.subject[0]): (fact.line, fact.last)
            for key, listed in facts.items()
            for fact in listed
            if fact.kind == "operation"
        }
        self._marks: dict[tuple[str, tuple[str, ...]], set[str]] = {}
        for key, stated in facts.items():
            for fact in stated:
                if fact.subject[-1].startswith("anywhere "):
                    self._marks.setdefault((key, fact.subject[:-1]), set()).add(fact.subject[-1].partition(" ")[2])
        self.constraints: dict[tuple[str, ...], list[tuple[str, LocatedNode]]] = {}
        """Section of a document -> keywords of the specification in their order; filled as needed."""
        self._located: dict[tuple[str, tuple[str, ...]], LocatedNode | UnstatedError] = {}
        self._general_facts = {
            key: [fact for fact in listed if fact.subject[0] == API] for key, listed in facts.items()
        }
        self._reachable: dict[str, dict[str, LocatedNode]] = {}

    def operation_of(self, key: str, title: str) -> Operation | None:
        """Return the operation that cites the lines of a document's operation."""
        listed = self.operations.get((key, *self._blocks.get((key, title), (0, 0))), [])
        return listed[0] if len(listed) == 1 else None

    def link(self, key: str, fact: Fact) -> Link:
        """Return where the specification states a fact of the document `key`."""
        try:
            return self._statements[fact.kind](self, key, fact)
        except UnstatedError as gap:
            return Link(gap.pointer, gap.reason, is_stated=False)

    def locate(self, key: str, subject: tuple[str, ...]) -> LocatedNode:
        """Return the node that a subject is about, references followed."""
        known = self._located.get((key, subject))
        if known is None:
            try:
                known = self._found(key, subject)
            except UnstatedError as gap:
                known = gap
            self._located[key, subject] = known
        if isinstance(known, UnstatedError):
            raise known
        return known

    def marks(self, key: str, section: tuple[str, ...]) -> set[str]:
        """Return the properties whose inside a section of a document shows."""
        return self._marks.get((key, section), set())

    def _found(self, key: str, subject: tuple[str, ...]) -> LocatedNode:
        if subject == (API,):
            return LocatedNode(self.document.tree, "")
        if len(subject) == 1:
            operation = self.operation_of(key, subject[0])
            if operation is None:
                first, last = self._blocks.get((key, subject[0]), (0, 0))
                raise UnstatedError("/paths", f"no single operation has the x-source {Source(key, first, last)}")
            return LocatedNode(operation.node, operation.pointer)
        owner = self.locate(key, subject[:-1])
        step, _, name = subject[-1].partition(" ")
        if owner.pointer == "":
            return self._general(key, owner, step, name)
        if step == "parameter":
            operation = self.operation_of(key, subject[0])
            return self._parameter(owner, name, operation)
        if step == "body":
            return self._child(owner, "requestBody")
        if step == "response":
            return self._child(owner, "responses", name)
        if step == "header":
            return self._child(owner, "headers", name)
        if step == "schema":
            return self._schema(owner, name)
        if step == "property":
            return self._property(self.described_schema(key, subject[:-1]), name)
        if step == "success":
            return self._success(owner)
        if step == "nested":
            return owner
        if step == "items":
            return self._child(self.described_schema(key, subject[:-1]), "items")
        raise UnstatedError(owner.pointer, f"'{subject[-1]}' is not a subject that a specification has")

    def resolved(self, node: Any, pointer: str) -> LocatedNode:
        """Return the target of references."""
        return LocatedNode(*self.document.resolve(node, pointer))

    def _child(self, owner: LocatedNode, *steps: str) -> LocatedNode:
        node, pointer = owner.node, owner.pointer
        for step in steps:
            if not is_object(node) or step not in node:
                raise UnstatedError(pointer, f"there is no '{'/'.join(steps)}'")
            node, pointer = node[step], pointers.join(pointer, step)
        return self.resolved(node, pointer)

    def parameters(self, operation: Operation) -> list[LocatedNode]:
        """Return the parameters of an operation, those of its path after its own."""
        found: list[LocatedNode] = []
        for holder, pointer in ((operation.node, operation.pointer), (operation.item, operation.item_pointer)):
            listed = list_or_empty(holder.get("parameters"))
            found += [self.resolved(node, f"{pointer}/parameters/{index}") for index, node in enumerate(listed)]
        return found

    def _parameter(self, owner: LocatedNode, name: str, operation: Operation | None) -> LocatedNode:
        for located in self.parameters(operation) if operation else []:
            if is_object(located.node) and f"{located.node.get('in')} {located.node.get('name')}" == name:
                return located
        raise UnstatedError(
            pointers.join(owner.pointer, "parameters"), f"there is no {name.replace(' ', ' parameter ', 1)}"
        )

    def media(self, owner: LocatedNode) -> LocatedNode:
        """Return the first media type of a body or response, JSON before others."""
        content = object_or_empty(object_or_empty(owner.node).get("content"))
        names = sorted(content, key=lambda name: "json" not in name)
        if not names:
            raise UnstatedError(owner.pointer, "there is no 'content'")
        return LocatedNode(content[names[0]], pointers.join(owner.pointer, "content", names[0]))

    def _property(self, owner: LocatedNode, name: str) -> LocatedNode:
        found = property_nodes(self, owner).get(name)
        if found is not None:
            return self.resolved(found.node, found.pointer)
        if owner.node is True or owner.node == {}:
            return owner  # anything is allowed here
        other = object_or_empty(owner.node).get("additionalProperties")
        if other is True or is_object(other):
            return self.resolved(other, f"{owner.pointer}/additionalProperties")
        raise UnstatedError(owner.pointer, f"there is no property '{name}'")

    def _success(self, owner: LocatedNode) -> LocatedNode:
        """The first successful response that has content, else the first one."""
        responses = object_or_empty(owner.node.get("responses"))
        nodes = [
            self._child(owner, "responses", status)
            for status in responses
            if status[:1] in ("1", "2") and status != "101"
        ]
        found = next((located for located in nodes if object_or_empty(located.node).get("content")), None)
        if found is None:
            raise UnstatedError(pointers.join(owner.pointer, "responses"), "no successful response has content")
        return found

    def _general(self, key: str, root: LocatedNode, step: str, name: str) -> LocatedNode:
        """What holds for all operations."""
        if step == "server":
            for index, server in enumerate(list_or_empty(root.node.get("servers"))):
                if object_or_empty(server).get("description") == name:
                    return LocatedNode(server, f"/servers/{index}")
        if step == "security":
            return self._child(self._child(root, "components"), "securitySchemes", name)
        if step == "version":
            return self._child(root, "info")
        if step == "schema":
            return self._citing_schema(key, name)
        operations = list(operations_of(self.document.tree, self.document.references))
        if step == "parameter":
            nodes = [self._parameter(LocatedNode(each.node, each.pointer), name, each) for each in operations]
            return nodes[0]
        if step == "response":
            for each in operations:
                if name in object_or_empty(each.node.get("responses")):
                    return self._child(LocatedNode(each.node, each.pointer), "responses", name)
        raise UnstatedError("", f"there is no {step} '{name}'")

    def _citing_schema(self, key: str, name: str) -> LocatedNode:
        """The schema that cites the lines in which a document speaks of one without naming it."""
        lines = [fact for fact in self._general_facts.get(key, ()) if fact.subject[1:2] == (f"schema {name}",)]
        first, last = min(fact.line for fact in lines), max(fact.last for fact in lines)
        for located in self._schemas():
            entries, _unreadable = sources_of(located.node.get("x-source", ""))
            if any(entry.key == key and entry.first <= first and last <= entry.last for entry in entries):
                return located
        raise UnstatedError("/components/schemas", f"no schema cites {Source(key, first, last)}")

    def _schemas(self) -> list[LocatedNode]:
        """The named schemas, also those of other files of the specification that references lead to."""
        found: list[LocatedNode] = []
        for file in ("", *self._other_files()):
            pointer = f"{file}#/components/schemas" if file else "/components/schemas"
            try:
                schemas = object_or_empty(self.document.at(pointer))
            except KeyError:
                continue
            named = ((name, node) for name, node in schemas.items() if is_object(node))
            found += [LocatedNode(node, pointers.join(pointer, name)) for name, node in named]
        return found

    def _other_files(self) -> list[str]:
        files = (
            pointers.split_file(operation.pointer)[0] for listed in self.operations.values() for operation in listed
        )
        return [file for file in dict.fromkeys(files) if file]

    def _schema(self, owner: LocatedNode, name: str) -> LocatedNode:
        media = self.media(owner)
        root = self._child(media, "schema")
        if name_of(root.pointer) == name:
            return root
        if root.pointer not in self._reachable:
            self._reachable[root.pointer] = self._components(root)
        if name not in self._reachable[root.pointer]:
            raise UnstatedError(media.pointer, f"no reference leads to the schema '{name}'")
        return self._reachable[root.pointer][name]

    def reachable(self, owner: LocatedNode) -> list[LocatedNode]:
        """Return the schema of a body or response and the named schemas that it leads to."""
        root = self._child(self.media(owner), "schema")
        if root.pointer not in self._reachable:
            self._reachable[root.pointer] = self._components(root)
        return [each for each in (root, *self._reachable[root.pointer].values()) if is_object(each.node)]

    def _components(self, root: LocatedNode) -> dict[str, LocatedNode]:
        """Return the schemas that references lead to, by name."""
        found: dict[str, LocatedNode] = {}
        rest = [root]
        while rest:
            located = rest.pop()
            if is_object(located.node):
                if isinstance(located.node.get("$ref"), str):
                    target = self.resolved(located.node, located.pointer)
                    if name_of(target.pointer) not in found:
                        found[name_of(target.pointer)] = target
                        rest.append(target)
                    continue
                rest += [LocatedNode(node, pointers.join(located.pointer, key)) for key, node in located.node.items()]
            elif is_list(located.node):
                rest += [LocatedNode(node, f"{located.pointer}/{index}") for index, node in enumerate(located.node)]
        return found

    def branches(self, located: LocatedNode, keyword: str) -> list[LocatedNode]:
        """Return the schemas under `anyOf` and the like, references followed."""
        listed = list_or_empty(object_or_empty(located.node).get(keyword))
        return [self.resolved(node, f"{located.pointer}/{keyword}/{index}") for index, node in enumerate(listed)]

    def described_schema(self, key: str, subject: tuple[str, ...]) -> LocatedNode:
        """Return the schema that says what values a parameter, header, property or schema may have."""
        located = self.locate(key, subject)
        if subject[-1].startswith(("parameter ", "header ")):
            return self._child(located, "schema")
        if subject[-1] in ("body", "success"):
            return self._child(self.media(located), "schema")
        return located


def property_nodes(linker: Linker, owner: LocatedNode) -> dict[str, LocatedNode]:
    """Return the properties of a schema, those of its compositions too, references not followed."""
    found: dict[str, LocatedNode] = {}
    node = object_or_empty(owner.node)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for index, part in enumerate(list_or_empty(node.get(keyword))):
            found |= property_nodes(linker, linker.resolved(part, f"{owner.pointer}/{keyword}/{index}"))
    for name, value in object_or_empty(node.get("properties")).items():
        found[name] = LocatedNode(value, pointers.join(owner.pointer, "properties", name))
    return found


def operation_sources(operation: Operation) -> tuple[Source, ...]:
    """Return what an operation cites with lines."""
    entries, _ = sources_of(operation.node.get("x-source", ""))
    return tuple(entry for entry in entries if entry.first)


def name_of(pointer: str) -> str:
    """Return the name of the component that a pointer leads to, or the last token of another pointer."""
    return pointers.unescape(pointer.rpartition("/")[2])
