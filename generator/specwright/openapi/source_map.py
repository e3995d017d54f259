"""Where the nodes of a document came from, for those that are not where their pointer says.

Overlays add and move nodes, and normalisation wraps a few; everything else stands in the file under its own pointer.
"""

from __future__ import annotations

from collections.abc import Mapping

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic, Location, UnlocatedDiagnostic
from specwright.openapi.files import Source, SourceFile


class SourceMap:
    """From pointers of a document to places of files, and from diagnostics to those that have a place."""

    def __init__(self, source: Source, overlays: Mapping[str, SourceFile]) -> None:
        self._source = source
        self._overlays = overlays
        self._entries: dict[str, tuple[str, str]] = {}
        """Pointer of a node that moved to key of the file and pointer of the text that it came from."""

    def record(self, pointer: str, origin: tuple[str, str]) -> None:
        """Note that a node that is new at `pointer`, with all below it, came from `origin` (file key and pointer)."""
        self._entries[pointer] = origin

    def move(self, before: str, after: str) -> None:
        """Note that what was at the pointer `before`, or its content, is now at the pointer `after`."""
        self._entries[after] = self.trace(before)

    def move_all(self, origins: Mapping[str, str]) -> None:
        """Note that parts moved at once: pointer after to pointer before, as it was before any of them moved."""
        moved = {after: self.trace(before) for after, before in origins.items()}
        destinations: dict[str, list[str]] = {}
        for after, before in origins.items():
            destinations.setdefault(before, []).append(after)
        for known, origin in self._entries.items():
            above = pointers.parent_of(known)
            while above and above not in destinations:
                above = pointers.parent_of(above)
            for after in destinations.get(above, ()):
                moved.setdefault(after + known[len(above) :], origin)
        self._entries.update(moved)

    def forget(self, pointer: str) -> None:
        """Drop what is known of the node at `pointer` and of all below it."""
        below = pointer + "/"
        for known in [known for known in self._entries if known == pointer or known.startswith(below)]:
            del self._entries[known]

    def close_gap(self, pointer: str, removed: int, length: int) -> None:
        """Note that item `removed` of the list at `pointer`, of `length` items before, is gone and others moved up."""
        if length - removed <= 1 and not self._entries:
            return
        moved: dict[str, tuple[str, str]] = {}
        for index in range(removed + 1, length):
            before, after = f"{pointer}/{index}", f"{pointer}/{index - 1}"
            moved[after] = self.trace(before)
            for known, origin in self._entries.items():
                if known.startswith(before + "/"):
                    moved[after + known[len(before) :]] = origin
        for index in range(removed, length):
            self.forget(f"{pointer}/{index}")
        self._entries.update(moved)

    def trace(self, pointer: str) -> tuple[str, str]:
        """Return file key and pointer of the text that the node at `pointer` came from.

        The file key of the root file is empty, that of another file its name, that of an overlay `overlay:0` and on.
        """
        entries = self._entries
        if entries:
            known = pointer
            while known:
                if known in entries:
                    file, origin = entries[known]
                    return file, origin + pointer[len(known) :]
                known = pointers.parent_of(known)
            if "" in entries:
                file, origin = entries[""]
                return file, origin + pointer
        return pointers.split_file(pointer)

    def location(self, pointer: str) -> Location:
        """Return file, line and column of the node at `pointer`, or of its last ancestor that exists."""
        key, origin = self.trace(pointer)
        file = self._overlays.get(key) or self._source.file(key)
        return file.location(origin)

    def diagnostic(self, found: UnlocatedDiagnostic) -> Diagnostic:
        """Return a diagnostic with its place."""
        place = self.location(found.pointer)
        return Diagnostic(
            place.file, place.line, place.column, found.pointer, found.rule, found.message, found.severity
        )
