"""Parts of a document, and which of their keys were read.

What lowering takes from a part it takes through `Site`, which notes the key. So the account of what a client does not
have follows from what was never read, not from what somebody thought of. See docs/decisions/accounting.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specwright.openapi.document import Document
from specwright.openapi.json_types import is_list, is_object
from specwright.openapi.object_types import FIXED_FIELDS
from specwright.openapi.pointer import escape
from specwright.openapi.references import reference_of

_EVERY_KEY = 1

_KEYS = sorted({"$ref", *(key for fields in FIXED_FIELDS.values() for key in fields)})
_BITS: Mapping[str, int] = {name: 2 << number for number, name in enumerate(_KEYS)}
"""The keys that most objects consist of; one number holds those that were read of an object."""


class Reads:
    """Which keys of which objects of a document were read."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._known: dict[int, int] = {}
        """Identity of an object to the bits of the keys that were read of it."""
        self._masks: dict[int, int] = {}
        """Each combination of bits once, as there are few of them and many objects."""
        self._others: dict[int, set[str]] = {}
        """Identity of an object to further keys that were read of it."""

    @property
    def root(self) -> Site:
        """The whole document."""
        return Site(self.document.tree, "", self)

    def site(self, pointer: str) -> Site:
        """The part at a pointer, which no reading of its parents leads to."""
        return Site(self.document.at(pointer), pointer, self)

    def note(self, node: dict[str, Any], key: str) -> None:
        """Note that a key of an object was read."""
        bit = _BITS.get(key)
        if bit is None:
            self._others.setdefault(id(node), set()).add(key)
            return
        identity = id(node)
        before = self._known.get(identity, 0)
        if not before & bit:
            mask = before | bit
            self._known[identity] = self._masks.setdefault(mask, mask)

    def note_all(self, node: dict[str, Any]) -> None:
        """Note that every key of an object was read."""
        mask = self._known.get(id(node), 0) | _EVERY_KEY
        self._known[id(node)] = self._masks.setdefault(mask, mask)

    def has_read(self, node: dict[str, Any], key: str) -> bool:
        """True when a key of an object was read."""
        mask = self._known.get(id(node), 0)
        if mask & _EVERY_KEY:
            return True
        bit = _BITS.get(key)
        return key in self._others.get(id(node), ()) if bit is None else bool(mask & bit)

    def has_met(self, node: dict[str, Any]) -> bool:
        """True when anything of an object was read."""
        return id(node) in self._known or id(node) in self._others


class Site:
    """A part of a document and where it stands.

    `get`, `at` and what is built on them are for what is used; `node`, `in` and `names` are for a look that decides
    nothing that a client shows.

    Attributes:
        node: The part, as it stands in the tree.
        pointer: Where it stands.
        reads: Told what is read.
    """

    __slots__ = ("_written", "node", "pointer", "reads")

    def __init__(self, node: Any, pointer: str, reads: Reads, written: Any = None) -> None:
        self.node = node
        self.pointer = pointer
        self.reads = reads
        self._written = node if written is None else written
        """The part as the document has it, where `node` is only some of it."""

    def __contains__(self, key: str) -> bool:
        return is_object(self.node) and key in self.node

    @property
    def names(self) -> tuple[str, ...]:
        """The keys of an object."""
        return tuple(self.node) if is_object(self.node) else ()

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, which is read whole; `default` where there is no such key."""
        node = self.node
        if not is_object(node) or key not in node:
            return default
        self.reads.note(self._written, key)
        return node[key]

    def at(self, *keys: str | int) -> Site:
        """The part below this one."""
        node: Any = self.node
        written, pointer = self._written, self.pointer
        for key in keys:
            if isinstance(key, str) and is_object(node):
                self.reads.note(written, key)
            inner: Any = node[key]  # pyright: ignore[reportArgumentType]
            node = written = inner
            pointer += f"/{escape(str(key))}"
        return Site(node, pointer, self.reads)

    def without(self, *keys: str) -> Site:
        """The part as if it had none of `keys`."""
        return Site(
            {key: value for key, value in self.node.items() if key not in keys}, self.pointer, self.reads, self._written
        )

    def child(self, key: str) -> Site:
        """The object under a key; an empty one where there is none."""
        if is_object(self.node) and is_object(self.node.get(key)):
            return self.at(key)
        return Site({}, f"{self.pointer}/{escape(key)}", self.reads)

    def moved(self, pointer: str) -> Site:
        """The same part, as if it stood at `pointer`."""
        return Site(self.node, pointer, self.reads, self._written)

    def bare(self) -> Site:
        """An empty part in the same place."""
        return Site({}, self.pointer, self.reads)

    def entries(self, key: str) -> Iterator[tuple[str, Site]]:
        """The names and parts of the map under a key."""
        entries = self.child(key)
        if entries.node:
            self.reads.note_all(entries.node)
        for name, node in entries.node.items():
            yield name, Site(node, f"{entries.pointer}/{escape(name)}", self.reads)

    def items(self, key: str) -> Iterator[Site]:
        """The parts of the list under a key."""
        listed = self.get(key)
        for index, node in enumerate(listed) if is_list(listed) else ():
            yield Site(node, f"{self.pointer}/{escape(key)}/{index}", self.reads)

    def referred(self) -> Site:
        """What the reference here means, in one step, because what is written beside the next one counts too."""
        reference = reference_of(self.node)
        if reference is None:
            return self
        self.reads.note(self.node, "$ref" if "$ref" in self.node else "$dynamicRef")
        return Site(*self.reads.document.references.follow(reference, self.pointer), self.reads)

    def resolved(self) -> Site:
        """The thing itself, where this is a reference.

        Raises:
            SpecificationError: The reference cannot be resolved.
        """
        site = self
        if reference_of(self.node) is not None:
            self.reads.document.resolve(self.node, self.pointer)
            while reference_of(site.node) is not None:
                site = site.referred()
        return site
