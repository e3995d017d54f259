"""The account of a document: what lowering did not read of it, part by part and key by key.

The walk knows which object of OpenAPI stands where, and nothing of what lowering does. A key that was not read is left
out, unless it could not make a difference to a client. See docs/decisions/accounting.md.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any, NamedTuple

from specwright.ir.omissions import OmissionKind
from specwright.lower.site import Reads
from specwright.openapi.client_extension_schema import VOCABULARY, Entries
from specwright.openapi.diagnostics import UnlocatedDiagnostic, quoted
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.object_types import FIXED_FIELDS, PATTERNED_FIELDS, Kind
from specwright.openapi.pointer import join


class Unread(NamedTuple):
    """A part or key that the client does not take into account."""

    pointer: str
    kind: OmissionKind
    reason: str
    keyword: str = ""


_DESCRIPTIVE = frozenset("title summary description example examples externalDocs $comment deprecated".split())

_WITHOUT_EFFECT: Mapping[Kind, frozenset[str]] = dict.fromkeys(Kind, _DESCRIPTIVE) | {
    Kind.DOCUMENT: _DESCRIPTIVE | frozenset("openapi $self info tags".split()),
    Kind.OPERATION: _DESCRIPTIVE | frozenset({"tags"}),
    Kind.SECURITY_SCHEME: _DESCRIPTIVE | frozenset({"bearerFormat"}),
    Kind.SERVER: _DESCRIPTIVE | frozenset({"name"}),
    Kind.SCHEMA: _DESCRIPTIVE | frozenset("default xml $id $anchor $dynamicAnchor $schema $vocabulary id".split()),
}
"""Keys that say nothing that a client could do otherwise. XML bodies are text, so that `xml` changes nothing."""

_PARTS: Mapping[Kind, tuple[OmissionKind, str]] = {
    Kind.PATH_ITEM: (OmissionKind.OPERATION, "its operations are not offered"),
    Kind.OPERATION: (OmissionKind.OPERATION, "the operation is not offered"),
    Kind.PARAMETER: (OmissionKind.PARAMETER, "the parameter cannot be sent"),
    Kind.REQUEST_BODY: (OmissionKind.REQUEST_BODY, "the body cannot be sent"),
    Kind.RESPONSE: (OmissionKind.RESPONSE, "the response has no type"),
    Kind.HEADER: (OmissionKind.HEADER, "headers are returned as text; what is said about their values is not applied"),
    Kind.MEDIA_TYPE: (OmissionKind.MEDIA_TYPE, "the media type is not offered"),
    Kind.ENCODING: (OmissionKind.ENCODING, "only properties of form bodies have an encoding"),
    Kind.LINK: (OmissionKind.LINK, "methods do not follow links"),
    Kind.CALLBACK: (OmissionKind.CALLBACK, "a client does not receive requests"),
    Kind.SECURITY_SCHEME: (OmissionKind.SECURITY_SCHEME, "the client has no credential of this kind; pass a header"),
    Kind.SERVER: (OmissionKind.SERVER, "the client has another server; pass this one as base_url"),
    Kind.SERVER_VARIABLE: (OmissionKind.SERVER, "the URL of the server does not have the variable"),
    Kind.DISCRIMINATOR: (OmissionKind.KEYWORD, "the members are told apart without it"),
    Kind.SCHEMA: (OmissionKind.SCHEMA, "no type is made of the schema"),
}
"""What it means that nothing of an object was read."""

_UNUSED = "nothing that the client has refers to it"

_CONSTRAINTS = frozenset(
    """
    not if then else const enum required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength
    maxLength pattern format minItems maxItems uniqueItems contains minContains maxContains minProperties maxProperties
    propertyNames additionalProperties unevaluatedProperties unevaluatedItems additionalItems dependentRequired
    dependentSchemas dependencies allOf anyOf oneOf readOnly writeOnly contentEncoding contentMediaType contentSchema
    patternProperties
    """.split()
)
"""Keywords that allow fewer values where they are not part of the type."""

_BRANCHES = frozenset("then else dependentSchemas dependencies allOf anyOf oneOf patternProperties".split())
"""Those whose schemas may describe properties that nothing else describes."""

_PLAIN = frozenset({Kind.TEXT, Kind.FLAG, Kind.NUMBER, Kind.ANY})

_LIBRARIES = frozenset({"$defs", "definitions"})
"""Keywords that only hold schemas for others to refer to."""

_SKIPPED = frozenset({Kind.EXAMPLE, Kind.TAG, Kind.INFO, Kind.EXTERNAL_DOCS, Kind.XML})
"""Objects that are words about the API, or values of examples."""


def unread_parts(reads: Reads, omitted: Container[str]) -> Iterator[Unread]:
    """Yield what was not read of a document, in its order, without what is below what is left out as a whole.

    Args:
        reads: What was read.
        omitted: Pointers of parts that are left out as a whole for a reason that is known already.
    """
    walk = _Walk(reads, omitted)
    document = reads.document
    yield from walk.from_root()
    for use in document.index.uses:
        target = document.index.targets.get(use.pointer)
        if target is not None and target not in walk.targets and use.kind not in _SKIPPED:
            walk.targets.add(target)
            yield from walk.below(use.kind, document.at(target), target, is_shared=True)


class _Walk:
    def __init__(self, reads: Reads, omitted: Container[str]) -> None:
        self._reads = reads
        self._omitted = omitted
        self._visited: set[int] = set()
        self.targets: set[str] = set()

    def from_root(self) -> Iterator[Unread]:
        return self.below(Kind.DOCUMENT, self._reads.document.tree, "")

    def below(self, kind: Kind, node: Any, pointer: str, *, is_shared: bool = False) -> Iterator[Unread]:
        """Yield what was not read of an object and of those below it."""
        rest: list[tuple[Kind, Any, str, bool]] = [(kind, node, pointer, is_shared)]
        while rest:
            kind, node, pointer, is_shared = rest.pop()
            if not is_object(node) or id(node) in self._visited or pointer in self._omitted:
                continue
            self._visited.add(id(node))
            if not self._reads.has_met(node) and kind in _PARTS:
                unread = self._part(kind, node, pointer, is_shared)
                if unread is not None:
                    yield unread
                continue
            inner: list[tuple[Kind, Any, str, bool]] = []
            yield from self._keys(kind, node, pointer, inner)
            rest += reversed(inner)

    def _part(self, kind: Kind, node: dict[str, Any], pointer: str, is_shared: bool) -> Unread | None:
        """An object of which nothing was read."""
        ignored = _WITHOUT_EFFECT[kind]
        if kind is Kind.HEADER and "$ref" in node:
            return None  # what it refers to is accounted for
        says_something = any(key not in ignored and not key.startswith("x-") for key in node)
        if not says_something and (kind in (Kind.SCHEMA, Kind.HEADER) or not is_shared):
            return None
        what, reason = _PARTS[kind]
        return Unread(pointer, what, _UNUSED if is_shared and kind is not Kind.HEADER else reason)

    def _keys(
        self, kind: Kind, node: dict[str, Any], pointer: str, inner: list[tuple[Kind, Any, str, bool]]
    ) -> Iterator[Unread]:
        """Yield the keys of an object that were not read, and add the objects below the others to `inner`."""
        patterned = PATTERNED_FIELDS.get(kind)
        if patterned is not None:
            yield from self._entries(patterned, node, pointer, inner, extensions=True)
            return
        fields = FIXED_FIELDS.get(kind, {})
        ignored = _WITHOUT_EFFECT[kind]
        for key, value in node.items():
            shape = fields.get(key)
            if key[:2] == "x-" or (key in ignored and shape is not None):
                continue
            if kind is Kind.COMPONENTS or key in _LIBRARIES:
                if shape is not None and is_object(value) and shape[1] not in _SKIPPED:
                    inner += [(shape[1], item, join(pointer, key, name), True) for name, item in value.items()]
                continue
            if not self._reads.has_read(node, key):
                allows_everything = shape is not None and shape[1] is Kind.SCHEMA and value in (True, {})
                if not allows_everything and join(pointer, key) not in self._omitted:
                    yield self._key(kind, key, shape is not None, value, pointer)
                continue
            if shape is None or shape[1] in _SKIPPED:
                continue
            container, of = shape
            if of in _PLAIN:
                continue
            if container == "one":
                inner.append((of, value, f"{pointer}/{key}", False))
            elif container == "list":
                if of is Kind.REQUIREMENT:
                    yield from _scopes(value, f"{pointer}/{key}")
                elif is_list(value):
                    inner += [(of, item, f"{pointer}/{key}/{index}", False) for index, item in enumerate(value)]
            elif is_object(value):
                yield from self._entries(of, value, f"{pointer}/{key}", inner)

    def _entries(
        self,
        kind: Kind,
        entries: dict[str, Any],
        pointer: str,
        inner: list[tuple[Kind, Any, str, bool]],
        *,
        extensions: bool = False,
    ) -> Iterator[Unread]:
        """The same for a map of objects by name."""
        for name, item in entries.items():
            if extensions and name.startswith("x-"):
                continue
            place = join(pointer, name)
            if self._reads.has_read(entries, name):
                inner.append((kind, item, place, False))
            elif place not in self._omitted:
                what, reason = _PARTS[kind]
                yield Unread(place, what, reason)

    def _key(self, kind: Kind, key: str, is_known: bool, value: Any, pointer: str) -> Unread:
        """A key that was not read."""
        place = join(pointer, key)
        if kind is Kind.SCHEMA:
            return _keyword(key, is_known, value, place)
        if key == "$ref":
            return Unread(place, OmissionKind.KEYWORD, "the reference is not followed here", key)
        if not is_known:
            return Unread(
                place, OmissionKind.UNKNOWN_KEY, f"OpenAPI does not define the key in {kind.with_article}", key
            )
        if kind is Kind.OAUTH_FLOWS:
            reason = "the client does not run this flow; pass a token"
            return Unread(place, OmissionKind.SECURITY_SCHEME, reason, key)
        if kind is Kind.ENCODING:
            return Unread(place, OmissionKind.ENCODING, "parts are sent without it", key)
        of = FIXED_FIELDS[kind][key][1]
        if of in _PARTS and of is not Kind.SCHEMA:
            what, reason = _PARTS[of]
            return Unread(place, what, reason, key)
        return Unread(
            place, OmissionKind.KEYWORD, f"the client does not take it into account in {kind.with_article}", key
        )


def _keyword(key: str, is_known: bool, value: Any, place: str) -> Unread:
    """A keyword of a schema that was not read."""
    if key == "additionalProperties" and value is False:
        return Unread(place, OmissionKind.NOT_ENFORCED, "properties that are not declared are kept", key)
    if key in _CONSTRAINTS:
        if key in _BRANCHES and _describes_properties(value):
            reason = "properties that only it describes are not attributes, and values are not checked against it"
            return Unread(place, OmissionKind.KEYWORD, reason, key)
        return Unread(place, OmissionKind.NOT_ENFORCED, "values are not checked against it", key)
    if key == "discriminator":
        return Unread(place, *_PARTS[Kind.DISCRIMINATOR], key)
    if is_known:
        return Unread(place, OmissionKind.KEYWORD, "the type does not take it into account", key)
    return Unread(place, OmissionKind.UNKNOWN_KEY, "JSON Schema does not define the keyword", key)


def _describes_properties(value: Any) -> bool:
    """True when schemas below a keyword have properties."""
    rest = [value]
    while rest:
        node = rest.pop()
        if is_object(node):
            if node.get("properties") or "$ref" in node:
                return True
            rest += node.values()
        elif is_list(node):
            rest += node
    return False


def _scopes(requirements: Any, pointer: str) -> Iterator[Unread]:
    """Scopes that security requirements name."""
    for index, requirement in enumerate(requirements if is_list(requirements) else ()):
        for name, scopes in requirement.items() if is_object(requirement) else ():
            if scopes:
                reason = "tokens are asked for with all scopes of their scheme, or brought along"
                yield Unread(join(pointer, index, name), OmissionKind.NOT_ENFORCED, reason, "security")


def unread_entries(reads: Reads, hidden: Container[str]) -> Iterator[UnlocatedDiagnostic]:
    """Yield the `x-client` entries that nothing has read.

    Args:
        reads: What was read.
        hidden: Pointers of the operations and parameters that are hidden.
    """
    for kind, pointer, entry in reads.document.index.client_entries:
        shape = VOCABULARY.get(kind)
        if shape is not None and is_object(entry) and not _is_below(pointer, hidden):
            hint = "remove it, or 'hidden'" if pointer in hidden else _HINTS.get(kind, "remove it")
            yield from _unread_keys(reads, shape, entry, f"{pointer}/x-client", hint)


def _unread_keys(
    reads: Reads, shape: Entries, entry: dict[str, Any], pointer: str, hint: str
) -> Iterator[UnlocatedDiagnostic]:
    for key, value in entry.items():
        inner = shape.keys.get(key)
        if inner is None:
            continue
        if not reads.has_read(entry, key):
            yield UnlocatedDiagnostic(
                join(pointer, key), "x-client-unused", f"nothing reads {quoted(key)} here; {hint}"
            )
        elif isinstance(inner, Entries) and is_object(value):
            yield from _unread_keys(reads, inner, value, join(pointer, key), hint)


_HINTS: Mapping[Kind, str] = {
    Kind.OPERATION: "the operation has no part that it is about, or is not one of 'paths'; correct or remove it",
    Kind.PARAMETER: "no operation that the client has takes the parameter from callers; correct or remove it",
    Kind.SCHEMA: "only properties have an attribute or a setting; move it to a property, or remove it",
    Kind.SECURITY_SCHEME: "the credential is of a kind that does without it; correct or remove it",
    Kind.SERVER: "the server has no URL, or is not the document's own; correct or remove it",
    Kind.TAG: "no operation is in a resource of this name; correct or remove it",
}
"""What was probably meant."""


def _is_below(pointer: str, hidden: Container[str]) -> bool:
    while pointer:
        pointer = pointer.rpartition("/")[0]
        if pointer in hidden:
            return True
    return False
