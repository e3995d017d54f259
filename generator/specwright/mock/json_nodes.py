"""Places in the files of a specification, and what stands there."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeGuard
from urllib.parse import quote, unquote

ROOT = "file:///specification"
"""Address under which the root file is registered; other files are registered beside it."""


ANYTHING = "urn:specwright:anything"
"""Address of a schema that allows every value."""


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value of the tree is an object."""
    return isinstance(value, dict)


def is_sequence(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value of the tree is an array."""
    return isinstance(value, list)


def mapping(value: object) -> dict[str, Any]:
    """Return the object, or an empty one where the tree has something else."""
    return value if is_mapping(value) else {}


def sequence(value: object) -> list[Any]:
    """Return the array, or an empty one where the tree has something else."""
    return value if is_sequence(value) else []


def escape(token: str) -> str:
    """Return one token of a JSON pointer (RFC 6901), escaped."""
    return token.replace("~", "~0").replace("/", "~1")


def tokens(pointer: str) -> Iterator[str]:
    """Yield the tokens of a JSON pointer, unescaped."""
    for token in pointer.split("/")[1:]:
        yield token.replace("~1", "/").replace("~0", "~")


def lookup(tree: object, pointer: str) -> Any:
    """Return what stands at a JSON pointer.

    Raises:
        KeyError: when nothing stands there.
    """
    value: Any = tree
    for token in tokens(pointer):
        if is_mapping(value) and token in value:
            value = value[token]
        elif is_sequence(value) and token.isdigit() and int(token) < len(value):
            value = value[int(token)]
        else:
            raise KeyError(pointer)
    return value


def split_reference(reference: str, file: str) -> tuple[str, str]:
    """Return the address of the file and the JSON pointer that a `$ref` in `file` names."""
    target, _, fragment = reference.partition("#")
    if target:
        folder = posixpath.dirname(file.removeprefix("file:///"))
        file = "file:///" + posixpath.normpath(posixpath.join(folder, unquote(target)))
    return file, unquote(fragment)


@dataclass(frozen=True, slots=True)
class Node:
    """A value of the specification and where it stands."""

    file: str
    pointer: str
    value: Any

    def child(self, *keys: str | int) -> Node:
        """Return the node below these keys; its value is None where there is nothing."""
        pointer, value = self.pointer, self.value
        for key in keys:
            pointer = f"{pointer}/{escape(str(key))}"
            if isinstance(key, int):
                value = value[key] if is_sequence(value) and key < len(value) else None
            else:
                value = value.get(key) if is_mapping(value) else None
        return Node(self.file, pointer, value)

    def children(self) -> Iterator[tuple[str, Node]]:
        """Yield the members of an object, or nothing for any other value."""
        for key in mapping(self.value):
            yield key, self.child(key)

    def elements(self) -> Iterator[Node]:
        """Yield the elements of an array, or nothing for any other value."""
        for index in range(len(sequence(self.value))):
            yield self.child(index)

    def get(self, key: str, default: Any = None) -> Any:
        """Return the member `key` of an object, or the default."""
        return mapping(self.value).get(key, default)

    @property
    def exists(self) -> bool:
        """Whether something stands here."""
        return self.value is not None

    @property
    def address(self) -> str:
        """Reference to the node that a JSON Schema validator can follow."""
        return f"{self.file}#{quote(self.pointer, safe='/~$')}"

    @property
    def where(self) -> str:
        """Pointer for people: `/a/b` in the root file, `other.yaml#/a/b` elsewhere."""
        return self.pointer if self.file == ROOT else f"{self.file.removeprefix('file:///')}#{self.pointer}"
