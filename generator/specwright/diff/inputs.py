"""The two sides of a comparison: their trees, what references mean, and which parts of the two cannot differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from specwright.diff.changes import Version
from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object

_COMPONENT_DEPTH = 3
"""`/components/schemas/Pet` and `/paths/~1pets/get` are the units whose equality is looked at."""


class Resolver(Protocol):
    """Follows references from a node that stands at a pointer; yields what is meant, and where that stands."""

    def __call__(self, node: Any, pointer: str, /) -> tuple[Any, str]:
        """Return what is meant by a node that stands at a pointer, and its pointer."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One version of the document."""

    name: Version
    tree: Mapping[str, Any]
    openapi: str
    """Version of OpenAPI as written."""
    resolve: Resolver
    """Follows references to the end; for everything but schemas, where something may stand beside a reference."""
    follow: Callable[[str, str], tuple[Any, str]]
    """Follows one reference, which stands at a pointer, one step."""
    targets: Mapping[str, str] = field(default_factory=dict[str, str])
    """Pointer of each reference to the pointer of what it means."""
    lookup: Callable[[str], Any] | None = None
    """Finds the node at a pointer, in other files too."""

    @property
    def has_ignored_siblings(self) -> bool:
        """Whether keywords beside `$ref` mean nothing: up to OpenAPI 3.0."""
        return self.openapi.startswith("3.0")

    def target(self, node: Any, pointer: str) -> tuple[Any, str] | None:
        """Return what a schema refers to, one step on, and its pointer; None if it is no reference."""
        if not is_object(node):
            return None
        reference = node.get("$ref", node.get("$dynamicRef"))
        return self.follow(reference, pointer) if isinstance(reference, str) else None

    def at(self, pointer: str) -> Any:
        """Return the node at a pointer; None if there is none."""
        if self.lookup is not None:
            try:
                return self.lookup(pointer)
            except KeyError:
                return None
        node: Any = self.tree
        for token in pointer.split("/")[1:]:
            key = token.replace("~1", "/").replace("~0", "~")
            if is_object(node):
                node = node.get(key)
            elif is_list(node) and key.isdecimal() and int(key) < len(node):
                node = node[int(key)]
            else:
                return None
        return node


def side_of(document: Document, name: Version) -> Side:
    """Return a loaded document as one side of a comparison."""
    return Side(
        name, document.tree, document.version, document.resolve, document.references.follow,
        document.index.targets, document.at,
    )  # fmt: skip


@dataclass(slots=True)
class Pair:
    """Both sides, and what is known to be the same on both."""

    old: Side
    new: Side
    dirty: set[str] = field(default_factory=set[str])
    """Units that differ, or that lead to one that does."""
    _clean: dict[int, tuple[bool, Any]] = field(default_factory=dict[int, tuple[bool, Any]])

    def side(self, name: Version) -> Side:
        """Return one side by its name."""
        return self.old if name == "old" else self.new

    def is_same(self, old: Any, new: Any) -> bool:
        """Return whether two nodes are equal and nothing that they refer to differs."""
        return old == new and self.is_clean(old)

    def is_shared(self, pointer: str) -> bool:
        """Return whether what stands at a pointer is the same on both sides, all that it refers to included."""
        return unit_of(pointer) not in self.dirty

    def is_clean(self, node: Any) -> bool:
        """Return whether no reference in a node leads to something that differs."""
        if not is_object(node) and not is_list(node):
            return True
        # The node is kept with the result: as long as it lives, no other one has its identity.
        known = self._clean.get(id(node))
        if known is None:
            known = self._clean[id(node)] = (self._has_clean_references(node), node)
        return known[0]

    def _has_clean_references(self, node: Any) -> bool:
        rest: list[Any] = [node]
        while rest:
            each = rest.pop()
            if is_object(each):
                reference = each.get("$ref")
                if isinstance(reference, str) and (
                    not reference.startswith("#/") or unit_of(reference[1:]) in self.dirty
                ):
                    return False
                rest += [child for child in each.values() if is_object(child) or is_list(child)]
            else:
                rest += [child for child in each if is_object(child) or is_list(child)]
        return True


def pair_of(old: Side, new: Side) -> Pair:
    """Return the two sides with the units found that differ: directly, or through what they refer to."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for side in (old, new):
        for pointer, target in side.targets.items():
            source, meant = unit_of(pointer), unit_of(target)
            if source != meant:
                users[meant].add(source)
    dirty = set(_different_units(old, new))
    rest = list(dirty)
    while rest:
        for user in users[rest.pop()] - dirty:
            dirty.add(user)
            rest.append(user)
    return Pair(old, new, dirty)


def used_units(side: Side) -> set[str]:
    """Return the units that operations lead to."""
    below: defaultdict[str, set[str]] = defaultdict(set)
    for pointer, target in side.targets.items():
        below[unit_of(pointer)].add(unit_of(target))
    rest = [unit for unit in below if unit.startswith(("/paths/", "/webhooks/"))]
    used = set(rest)
    while rest:
        for unit in below[rest.pop()] - used:
            used.add(unit)
            rest.append(unit)
    return used


def unit_of(pointer: str) -> str:
    """Return the unit that a pointer leads into; a file besides the root is one unit."""
    if not pointer.startswith("/"):
        return pointer.partition("#")[0] + "#"
    return "/".join(pointer.split("/", _COMPONENT_DEPTH + 1)[: _COMPONENT_DEPTH + 1])


def _different_units(old: Side, new: Side) -> Iterable[str]:
    for section in {*old.tree, *new.tree}:
        before, after = old.tree.get(section), new.tree.get(section)
        if before != after:
            yield f"/{section}"
            yield from _different_below(before, after, f"/{section}", 2)
    for file in {target.partition("#")[0] for side in (old, new) for target in side.targets.values()}:
        # Files besides the root are few; that they are the same is not worth finding out.
        if file and not file.startswith("/"):
            yield file + "#"


def _different_below(old: Any, new: Any, pointer: str, levels: int) -> Iterable[str]:
    if not is_object(old) and not is_object(new):
        return
    before: dict[str, Any] = old if is_object(old) else {}
    after: dict[str, Any] = new if is_object(new) else {}
    for name in {*before, *after}:
        if before.get(name) != after.get(name):
            place = f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            yield place
            if levels > 1:
                yield from _different_below(before.get(name), after.get(name), place, levels - 1)
