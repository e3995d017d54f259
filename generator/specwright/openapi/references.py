"""References: from `$ref` to the node that is meant, in the root file or in another file of its folder."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote, urljoin

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import quoted
from specwright.openapi.files import OutsideFolderError, Source
from specwright.openapi.json_types import is_list, is_object

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_LONGEST_CHAIN = 100
_LONGEST_REFERENCE = 4096
"""Characters of a reference, as many as a system allows for the path of a file."""

Target = tuple[Any, str]
"""A node of a tree and its pointer."""


class ReferenceProblemError(Exception):
    """A reference cannot be resolved, or must not be."""

    def __init__(self, rule: str, message: str) -> None:
        self.rule = rule
        self.message = message
        super().__init__(message)


class References:
    """Finds what references of a specification mean."""

    def __init__(self, source: Source, tree: Any, renamed: Mapping[str, str] = MappingProxyType({})) -> None:
        self._source = source
        self._root = tree
        self._renamed = renamed
        """Former pointer of a map of the root file to its pointer now, for references of other files to it."""
        self._targets: dict[tuple[str, str], Target] = {}
        self._followed: list[tuple[str, str]] = []
        """References that are being followed, each on the way of the one before."""
        self._identified: dict[str, dict[str, str]] = {}
        self.wrapped: set[int] = set()
        """Identities of the nodes whose content was moved into their first `anyOf`."""

    @property
    def sought(self) -> list[Path]:
        """Every file that was asked for so far, also those that are not there; it grows with later references."""
        return self._source.sought

    def tree(self, file: str) -> Any:
        """Return the tree of a file of the folder; the root file's name is empty.

        Raises:
            ReferenceProblemError: there is no such file, or it is neither JSON nor YAML.
        """
        if not file:
            return self._root
        try:
            source_file = self._source.file(file)
        except OSError as error:
            reason = error.strerror or str(error)
            message = f"the file {quoted(file)} cannot be read: {reason}; correct the name or add the file"
            raise ReferenceProblemError("unresolved-reference", message) from None
        if source_file.tree is None and source_file.problems:
            message = f"the file {quoted(file)} cannot be used; correct the problem reported for it"
            raise ReferenceProblemError("unresolved-reference", message)
        return source_file.tree

    def trees(self) -> dict[str, Any]:
        """Return the trees of the root file (its name is empty) and of all files that references lead to.

        References to files that cannot be used are passed over; they are reported where they stand.
        """
        found: dict[str, Any] = {}
        files = [""]
        while files:
            file = files.pop()
            if file in found:
                continue
            found[file] = self.tree(file)
            rest: list[Any] = [found[file]]
            while rest:
                node = rest.pop()
                rest += node.values() if is_object(node) else node if is_list(node) else ()
                reference = reference_of(node)
                address = reference.partition("#")[0] if reference else ""
                if not address:
                    continue
                try:
                    name = self._file(address, file)
                    self.tree(name)
                except ReferenceProblemError:
                    continue
                files.append(name)
        return found

    def follow(self, reference: str, pointer: str) -> Target:
        """Return the node, and its pointer, that `reference`, which stands at `pointer`, means; one step only.

        Raises:
            ReferenceProblemError: it cannot be resolved, or leads out of the folder or into the network.
        """
        base, local = pointers.split_file(pointer)
        key = (base, reference)
        target = self._targets.get(key)
        if target is None:
            if key in self._followed or len(self._followed) > _LONGEST_CHAIN:
                message = f"{quoted(reference)} leads back to itself; refer to what is meant"
                raise ReferenceProblemError("reference-cycle", message)
            if len(reference) > _LONGEST_REFERENCE:
                message = f"the reference has {len(reference)} characters; use at most {_LONGEST_REFERENCE}"
                raise ReferenceProblemError("unresolved-reference", message)
            self._followed.append(key)
            try:
                target = self._find(reference, base, local)
            finally:
                self._followed.pop()
            self._targets[key] = target
        return target

    def resolve(self, node: Any, pointer: str) -> Target:
        """Follow the references from a node until something else than a reference; other nodes are returned as is.

        Raises:
            ReferenceProblemError: a reference cannot be resolved, or leads back to itself.
        """
        start = pointer
        for _ in range(_LONGEST_CHAIN):
            reference = reference_of(node)
            if reference is None:
                return node, pointer
            node, pointer = self.follow(reference, pointer)
        message = (
            f"the reference at {quoted(start)} is circular; "
            "replace one of the references in the circle by what is meant"
        )
        raise ReferenceProblemError("reference-cycle", message)

    def forget_targets(self) -> None:
        """Look everything up again: normalisation has moved nodes since."""
        self._targets.clear()

    def at(self, pointer: str) -> Any:
        """Return the node at a pointer, without following references.

        Raises:
            KeyError: there is no such node.
        """
        file, local = pointers.split_file(pointer)
        try:
            node = self.tree(file)
            for token in pointers.tokens_of(local):
                node = pointers.child_of(node, token)
        except (KeyError, ValueError, ReferenceProblemError):
            raise KeyError(f"the specification has nothing at {quoted(pointer)}") from None
        return node

    def _find(self, reference: str, base: str, local: str) -> Target:
        address, _, fragment = reference.partition("#")
        fragment = unquote(fragment)
        start: str | None
        file, start = self._resource(address, base, local)
        if fragment and not fragment.startswith("/"):
            return self._named(reference, file, fragment)
        for before, after in self._renamed.items() if not file and base else ():
            if fragment.startswith(f"{before}/"):
                fragment = after + fragment[len(before) :]
        missing = ""
        # A schema with an `$id` is a resource of its own; most authors mean the file all the same.
        while start is not None:
            try:
                return self._walk(self.at(pointers.with_file(file, start)), file, start, fragment)
            except KeyError as error:
                missing = missing or str(error.args[0])
            start = None if address or start else self._identified_above(base, local)
        where = f" in {quoted(file)}" if file else ""
        message = (
            f"{quoted(reference)} cannot be resolved: there is no {quoted(missing)}{where}; "
            "define it or correct the name"
        )
        raise ReferenceProblemError("unresolved-reference", message)

    def _resource(self, address: str, base: str, local: str) -> tuple[str, str]:
        """Return the file, and the pointer in it, that a reference at `local` without its fragment means."""
        if not address or address == self._self_address(base):
            self.tree(base)
            return base, ""
        identified = self._identifiers(base).get(_joined(self._base_address(base, local), address))
        if identified is not None:
            return base, identified
        file = self._file(address, base)
        self.tree(file)
        return file, ""

    def _base_address(self, file: str, local: str) -> str:
        """Return the address that relative references at a pointer are relative to; empty for that of the file."""
        pointer = self._identified_above(file, local)
        if pointer is None:
            return self._self_address(file) or ""
        _, local = pointers.split_file(pointer)
        return _joined(self._base_address(file, pointers.parent_of(local)), str(self.at(pointer)["$id"]))

    def _file(self, address: str, base: str) -> str:
        if address.lower().startswith("file:") or (address.startswith("/") and not address.startswith("//")):
            message = (
                f"{quoted(address)} is an absolute path; "
                "put the file into the specification's folder and refer to it by a relative path"
            )
            raise ReferenceProblemError("reference-escapes", message)
        if _SCHEME.match(address):
            message = (
                f"{quoted(address)} is not in the specification's folder, and nothing is fetched; "
                "save a copy there and refer to that"
            )
            raise ReferenceProblemError("reference-remote", message)
        try:
            return self._source.name_of(base, unquote(address))
        except OutsideFolderError:
            message = f"{quoted(address)} is outside of the specification's folder; copy the file into the folder"
            raise ReferenceProblemError("reference-escapes", message) from None
        except OSError:
            message = f"{quoted(address)} cannot be the name of a file; correct the reference"
            raise ReferenceProblemError("unresolved-reference", message) from None

    def _self_address(self, base: str) -> str | None:
        tree = self.tree(base)
        address = tree.get("$self") if is_object(tree) else None
        return address if isinstance(address, str) else None

    def _walk(self, node: Any, file: str, pointer: str, fragment: str) -> Target:
        """Follow a JSON pointer from `node`; references and wrapped nodes on the way are seen through."""
        for token in pointers.tokens_of(fragment):
            for _ in range(_LONGEST_CHAIN):
                if is_object(node) and token not in node:
                    if id(node) in self.wrapped:
                        node = node["anyOf"][0]
                        pointer += "/anyOf/0"
                        continue
                    reference = reference_of(node)
                    if reference is not None:
                        node, full = self.follow(reference, pointers.with_file(file, pointer))
                        file, pointer = pointers.split_file(full)
                        continue
                break
            try:
                node = pointers.child_of(node, token)
            except KeyError:
                raise KeyError(pointers.join(pointer, token)) from None
            pointer = pointers.join(pointer, token)
        return node, pointers.with_file(file, pointer)

    def _named(self, reference: str, file: str, name: str) -> Target:
        pointer = self._identifiers(file).get("#" + name)
        if pointer is None:
            message = (
                f"{quoted(reference)} cannot be resolved: no schema has the $anchor {quoted(name)}; "
                "write the reference as '#/...'"
            )
            raise ReferenceProblemError("unresolved-reference", message)
        full = pointers.with_file(file, pointer)
        return self.at(full), full

    def _identifiers(self, file: str) -> dict[str, str]:
        """Return the addresses and anchors (`#name`) of the nodes of a file to their pointers; the first one counts.

        The address of a node is its `$id`, relative to that of the nodes that it stands in.
        """
        if file not in self._identified:
            found: dict[str, str] = {}
            rest: list[tuple[Any, str, str]] = [(self.tree(file), "", self._self_address(file) or "")]
            while rest:
                node, pointer, base = rest.pop()
                if is_object(node):
                    if isinstance(node.get("$id"), str):
                        base = _joined(base, node["$id"])
                        found.setdefault(base.removesuffix("#"), pointer)
                    for keyword in ("$anchor", "$dynamicAnchor"):
                        if isinstance(node.get(keyword), str):
                            found.setdefault("#" + node[keyword], pointer)
                    rest += [(child, pointers.join(pointer, name), base) for name, child in reversed(node.items())]
                elif is_list(node):
                    rest += [(child, f"{pointer}/{index}", base) for index, child in reversed(list(enumerate(node)))]
            self._identified[file] = found
        return self._identified[file]

    def _identified_above(self, file: str, local: str) -> str | None:
        """Return the pointer of the closest schema above `local` that has an `$id` of its own."""
        while local:
            full = pointers.with_file(file, local)
            try:
                node = self.at(full)
            except KeyError:
                node = None
            if is_object(node) and isinstance(node.get("$id"), str):
                return full
            local = pointers.parent_of(local)
        return None


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:  # not an address
        return address


def reference_of(node: Any) -> str | None:
    """Return the reference that a node is, None when it is none. Dynamic references are read as plain ones."""
    if not is_object(node):
        return None
    reference = node.get("$ref")
    if reference is None:
        reference = node.get("$dynamicRef")
    return reference if type(reference) is str else None
