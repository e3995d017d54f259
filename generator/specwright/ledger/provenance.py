"""Whether every part of a specification rests on something, and whether what it cites says so."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from specwright.ledger.facts import LIMITS
from specwright.ledger.ledger import Record
from specwright.ledger.sources import Ground, Source, sources_of
from specwright.openapi import pointer as pointers
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object, object_or_empty
from specwright.openapi.operations import operations_of

KEYWORDS = ("type", "format", "default", "enum", "const", *LIMITS)
"""What a schema states about values; `items` and `required` are looked at with their owners."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong at a pointer of the specification."""

    pointer: str
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact that was found in the specification: its lines, and the pointers of what states it."""

    document: str
    line: int
    last: int
    pointers: tuple[str, ...]
    kind: str = ""
    is_general: bool = False
    """Whether it holds for all operations, so that no single one has to cite it."""


@dataclass(slots=True)
class ProvenanceCheck:
    """Checks what a specification says about where it comes from."""

    document: Document
    records: Mapping[str, Record]
    references: Collection[str]
    stated: Sequence[Stated]
    _by_pointer: dict[str, list[Stated]] = field(default_factory=dict[str, list[Stated]])
    """Every pointer at or above one that states a fact, with those facts."""
    _used: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Pointer of an operation -> what its references lead to, in one or more steps."""
    _seen: set[tuple[str, bool, bool]] = field(default_factory=set[tuple[str, bool, bool]])

    def __post_init__(self) -> None:
        for fact in self.stated:
            for start in dict.fromkeys(fact.pointers):
                pointer = start
                while pointer:
                    self._by_pointer.setdefault(pointer, []).append(fact)
                    pointer = pointers.parent_of(pointer)

    def complaints(self) -> Iterator[Complaint]:
        """Yield what is wrong, first with citations, then with parts that cite nothing."""
        yield from self._citations(self.document.tree, "")
        yield from self._uncited()
        yield from self._parts()

    def _citations(self, node: Any, pointer: str) -> Iterator[Complaint]:
        if is_object(node):
            if "x-source" in node:
                yield from self._citation(node, pointer)
            if "x-inferred" in node and not (isinstance(node["x-inferred"], str) and node["x-inferred"].strip()):
                message = "'x-inferred' gives no reason; write in a sentence why this is taken to be so"
                yield Complaint(f"{pointer}/x-inferred", "inferred-without-reason", message)
            for key, value in node.items():
                if type(value) is dict or type(value) is list:
                    yield from self._citations(value, pointers.join(pointer, key))
        elif is_list(node):
            for index, value in enumerate(node):
                yield from self._citations(value, f"{pointer}/{index}")

    def _citation(self, node: dict[str, Any], pointer: str) -> Iterator[Complaint]:
        at = f"{pointer}/x-source"
        entries, unreadable = sources_of(node["x-source"])
        if unreadable is not None:
            message = f"'{unreadable}' is not a source; write 'KEY:FIRST-LAST' or the key of a reference"
            yield Complaint(at, "source-unreadable", message)
        for entry in entries:
            if entry.key in self.records:
                yield from self._lines(entry, node, pointer, at)
            elif entry.key not in self.references:
                known = ", ".join((*self.records, *self.references))
                message = f"'{entry.key}' is neither a document nor a reference of provider.yaml; known are {known}"
                yield Complaint(at, "source-unknown", message)
            elif entry.first:
                message = f"'{entry}' names lines of a reference, which has none here; write '{entry.key}'"
                yield Complaint(at, "source-unreadable", message)

    def _lines(self, entry: Source, node: dict[str, Any], pointer: str, at: str) -> Iterator[Complaint]:
        record = self.records[entry.key]
        if not entry.first:
            message = f"'{entry}' names no lines; write 'KEY:FIRST-LAST', at most {record.lines}"
            yield Complaint(at, "source-without-lines", message)
        elif entry.last > record.lines:
            message = f"'{entry}' goes beyond line {record.lines}, the last of {record.file}; correct the lines"
            yield Complaint(at, "source-outside-document", message)
        elif not (self._states(entry, node, pointer) or self._is_prose(entry, pointer)):
            message = (
                f"no fact in '{entry}' is about this part; cite the lines of {record.file} that state it, "
                "or what else does"
            )
            yield Complaint(at, "source-states-nothing", message)
        elif (cut := self._cut(entry, pointer)) is not None:
            message = (
                f"'{entry}' cuts off a part of what '{Source(entry.key, cut.line, cut.last)}' states about this; "
                "cite all of its lines"
            )
            yield Complaint(at, "source-cuts-fact", message)

    def _states(self, entry: Source, node: dict[str, Any], pointer: str) -> bool:
        """Return whether a fact in the lines is about the part; a note on versions is about all that cite it."""
        others = self._targets(node, pointer) if "/properties/" in pointer else ()
        for subject in (pointer, *others):
            for fact in self._by_pointer.get(subject, ()):
                if fact.document == entry.key and entry.holds(fact.line, fact.last):
                    return True
        return any(
            fact.kind == "version"
            and fact.is_general
            and fact.document == entry.key
            and entry.holds(fact.line, fact.last)
            for fact in self.stated
        )

    def _cut(self, entry: Source, pointer: str) -> Stated | None:
        """Return a fact about the part that begins or ends within the lines, but not both."""
        for fact in self._by_pointer.get(pointer, ()):
            if fact.document == entry.key and fact.kind != "operation" and not fact.is_general:
                begins, ends = (entry.first <= line <= entry.last for line in (fact.line, fact.last))
                if begins != ends:
                    return fact
        return None

    def _is_prose(self, entry: Source, pointer: str) -> bool:
        """Return whether the lines are running text, which holds no facts, of an operation that uses the part."""
        owner = ""
        for fact in self.stated:
            if fact.document != entry.key:
                continue
            if fact.kind == "operation" and fact.line <= entry.first and entry.last <= fact.last:
                owner = fact.pointers[0]
            elif fact.line <= entry.last and entry.first <= fact.last:
                return False
        if not owner:
            return False
        if owner not in self._used:
            self._used[owner] = set(self._reached(owner))
        return pointer in self._used[owner]

    def _reached(self, owner: str) -> Iterator[str]:
        seen: set[str] = set()
        rest = [owner]
        while rest:
            at = rest.pop()
            for target in self._targets(self.document.at(at), at):
                if target not in seen:
                    seen.add(target)
                    rest.append(target)
                    yield target

    def _targets(self, node: Any, pointer: str) -> Iterator[str]:
        """Yield the pointers that references in a node lead to; what a part refers to is a part of what it is about."""
        rest = [(node, pointer)]
        while rest:
            inner, at = rest.pop()
            if is_object(inner):
                if isinstance(inner.get("$ref"), str):
                    yield self.document.resolve(inner, at)[1]
                rest += [(value, pointers.join(at, key)) for key, value in inner.items() if key != "x-source"]
            elif is_list(inner):
                rest += [(value, f"{at}/{index}") for index, value in enumerate(inner)]

    def _uncited(self) -> Iterator[Complaint]:
        """Complain about facts that stand outside the lines that the part they are found at cites.

        Shared components are exempt: they may cite one place of many.
        """
        cited: dict[str, tuple[str, tuple[Source, ...]]] = {}
        for fact in self.stated:
            if fact.is_general or "/components/" in fact.pointers[0]:
                continue
            at, entries = self._nearest(fact.pointers[0], cited)
            lines = [entry for entry in entries if entry.key == fact.document]
            if lines and not any(entry.holds(fact.line, fact.last) for entry in lines):
                source = Source(fact.document, fact.line, fact.last)
                message = f"'{source}' states a part of this, but is not cited; add it to the 'x-source'"
                yield Complaint(f"{at}/x-source", "source-missing", message)

    def _nearest(
        self, pointer: str, cited: dict[str, tuple[str, tuple[Source, ...]]]
    ) -> tuple[str, tuple[Source, ...]]:
        """Return the nearest node at or above a pointer that cites something, and what it cites."""
        if pointer not in cited:
            try:
                node = self.document.at(pointer)
            except KeyError:
                node = None
            if is_object(node) and "x-source" in node:
                cited[pointer] = pointer, sources_of(node["x-source"])[0]
            elif pointer and not pointer.endswith("#"):
                cited[pointer] = self._nearest(pointers.parent_of(pointer), cited)
            else:
                cited[pointer] = pointer, ()
        return cited[pointer]

    def _parts(self) -> Iterator[Complaint]:
        tree, ground = self.document.tree, Ground().within(self.document.tree)
        for index, server in enumerate(tree.get("servers", ())):
            yield from self._part(server, f"/servers/{index}", ground, "server")
        schemes = object_or_empty(object_or_empty(tree.get("components")).get("securitySchemes"))
        for name, scheme in schemes.items():
            yield from self._part(scheme, pointers.join("/components/securitySchemes", name), ground, "security scheme")
        for operation in operations_of(tree, self.document.references):
            here = ground.within(operation.item).within(operation.node)
            yield from self._part(operation.node, operation.pointer, here, "operation")
            for holder, pointer in (
                (operation.item, operation.item_pointer),
                (operation.node, operation.pointer),
            ):
                for index, parameter in enumerate(holder.get("parameters", ())):
                    yield from self._typed(parameter, f"{pointer}/parameters/{index}", here, "parameter")
            if "requestBody" in operation.node:
                body = operation.node["requestBody"]
                yield from self._content(body, f"{operation.pointer}/requestBody", here, "body")
            for status, response in object_or_empty(operation.node.get("responses")).items():
                at = pointers.join(operation.pointer, "responses", status)
                yield from self._content(response, at, here, f"response {status}")
        for name, schema in object_or_empty(object_or_empty(tree.get("components")).get("schemas")).items():
            yield from self._schema(schema, pointers.join("/components/schemas", name), ground)

    def _part(self, node: Any, pointer: str, ground: Ground, what: str) -> Iterator[Complaint]:
        """Complain unless a fact, a reference or an inference says that there is such a part."""
        here = ground.within(node)
        if here.is_inferred or pointer in self._by_pointer or any(e.key in self.references for e in here.sources):
            return
        name = pointers.unescape(pointer.rpartition("/")[2])
        if here.sources:
            message = (
                f"no line of {', '.join(sorted({e.key for e in here.sources}))} states this {what} ('{name}'); "
                "remove it, cite the reference that has it, or add 'x-inferred' with a reason"
            )
            yield Complaint(pointer, "part-without-fact", message)
        else:
            message = (
                f"nothing says where this {what} ('{name}') comes from; add 'x-source', or 'x-inferred' with a reason"
            )
            yield Complaint(pointer, "part-without-source", message)

    def _followed(self, node: Any, pointer: str, ground: Ground) -> tuple[Any, str, Ground] | None:
        """Return the target of references and its ground; None when it was looked at on such a ground before."""
        here = ground.within(node)
        target, at = self.document.resolve(node, pointer)
        if target is not node:
            here = here.within(target)
        key = (at, here.is_inferred, any(entry.key in self.references for entry in here.sources))
        if key in self._seen:
            return None
        self._seen.add(key)
        return target, at, here

    def _typed(self, node: Any, pointer: str, ground: Ground, what: str) -> Iterator[Complaint]:
        """A parameter or header."""
        followed = self._followed(node, pointer, ground)
        if followed is None:
            return
        target, at, here = followed
        yield from self._part(target, at, here, what)
        if object_or_empty(target).get("required") is True:
            yield from self._part(target, f"{at}/required", here, "required flag")
        if is_object(target) and "schema" in target:
            yield from self._schema(target["schema"], f"{at}/schema", here)

    def _content(self, node: Any, pointer: str, ground: Ground, what: str) -> Iterator[Complaint]:
        """A body or response."""
        yield from self._part(node, pointer, ground, what)
        followed = self._followed(node, pointer, ground)
        if followed is None:
            return
        target, at, here = followed
        for name, header in object_or_empty(object_or_empty(target).get("headers")).items():
            header_pointer = pointers.join(at, "headers", name)
            yield from self._part(header, header_pointer, here, "header")
            yield from self._typed(header, header_pointer, here, "header")
        for name, media in object_or_empty(object_or_empty(target).get("content")).items():
            media_pointer = pointers.join(at, "content", name)
            yield from self._part(media, media_pointer, here, "media type")
            if is_object(media) and "schema" in media:
                yield from self._schema(media["schema"], f"{media_pointer}/schema", here)

    def _schema(self, node: Any, pointer: str, ground: Ground) -> Iterator[Complaint]:
        followed = self._followed(node, pointer, ground)
        if followed is None or not is_object(followed[0]):
            return
        target, at, here = followed
        for keyword in KEYWORDS:
            if keyword in target:
                yield from self._part(None, f"{at}/{keyword}", here, "constraint")
        if target.get("required"):
            yield from self._part(None, f"{at}/required", here, "list of required properties")
        for name, value in object_or_empty(target.get("properties")).items():
            property_pointer = pointers.join(at, "properties", name)
            yield from self._part(value, property_pointer, here, "property")
            yield from self._schema(value, property_pointer, here)
        for keyword in ("items", "additionalProperties", "not", "if", "then", "else"):
            if is_object(target.get(keyword)):
                yield from self._schema(target[keyword], f"{at}/{keyword}", here)
        for keyword in ("allOf", "anyOf", "oneOf"):
            for index, value in enumerate(target.get(keyword, ())):
                yield from self._schema(value, f"{at}/{keyword}/{index}", here)
