"""A specification as the strict server reads it: the files as they are, in two directions, with validators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from specwright.errors import SpecwrightError
from specwright.mock.json_nodes import ROOT, is_mapping, is_sequence, mapping, split_reference
from specwright.mock.json_schema_dialect import Dialect, Direction
from specwright.mock.schemas import View
from specwright.openapi.document import Document, load_document
from specwright.openapi.files import load_file
from specwright.openapi.swagger2 import is_swagger


class UnreadableSpecificationError(SpecwrightError):
    """The strict server cannot be made from these files; the message names the file and the reason."""


class Specification:
    """The files of a specification; `request` and `response` are the two ways to read them."""

    def __init__(
        self,
        tree: dict[str, Any],
        *,
        folder: Path | None = None,
        name: str = "specification",
        others: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        """Take the tree of the root file; files that it refers to are in `others`, or read from `folder` and below.

        Raises:
            UnreadableSpecificationError: when it is not an OpenAPI document or refers to a file that cannot be read.
        """
        if not is_mapping(tree) or not str(tree.get("openapi", "")).startswith("3."):
            raise UnreadableSpecificationError(f"{name}: expected an OpenAPI 3 document, with `openapi: 3.x`")
        self.name = name
        self.trees: dict[str, Any] = {ROOT: tree, **{f"file:///{file}": other for file, other in others.items()}}
        self._read_referenced(folder)
        self._encoded = {file: msgspec.json.encode(content) for file, content in self.trees.items()}
        self._views: dict[Direction, View] = {}

    @classmethod
    def read(cls, path: Path, overlays: Sequence[Path] = ()) -> Specification:
        """Read a specification file (YAML or JSON) and apply overlay files to it.

        Raises:
            UnreadableSpecificationError: when a file cannot be read.
        """
        tree = read_tree(path)
        if overlays or is_swagger(tree):
            return cls.of(load_document(path, overlays))
        return cls(tree, folder=path.parent, name=path.name)

    @classmethod
    def of(cls, document: Document) -> Specification:
        """Take a loaded document, as it was repaired."""
        others = {file: tree for file, tree in document.trees.items() if file}
        return cls(document.tree, folder=document.path.parent, name=document.path.name, others=others)

    @property
    def tree(self) -> dict[str, Any]:
        """The root file."""
        return mapping(self.trees[ROOT])

    @property
    def request(self) -> View:
        """The specification as requests see it: without readOnly properties."""
        return self._view("request")

    @property
    def response(self) -> View:
        """The specification as responses see it: without writeOnly properties."""
        return self._view("response")

    def _view(self, direction: Direction) -> View:
        if direction not in self._views:
            trees = {file: msgspec.json.decode(content) for file, content in self._encoded.items()}
            is_30 = str(self.tree["openapi"]).startswith("3.0")
            Dialect(trees, direction, is_30=is_30).rewrite()
            self._views[direction] = View(trees, direction)
        return self._views[direction]

    def _read_referenced(self, folder: Path | None) -> None:
        pending = list(self.trees)
        while pending:
            file = pending.pop()
            for reference in sorted(set(references(self.trees[file]))):
                target, _ = split_reference(reference, file)
                if target in self.trees:
                    continue
                relative = target.removeprefix("file:///")
                if folder is None or relative.startswith("..") or ":" in relative:
                    raise UnreadableSpecificationError(
                        f"{self.name}: $ref {reference!r} leads out of the folder of the specification; "
                        "copy the file into the folder, nothing is fetched"
                    )
                self.trees[target] = read_tree(folder / relative)
                pending.append(target)


def references(tree: Any) -> Iterator[str]:
    """Yield every `$ref` of a tree."""
    pending = [tree]
    while pending:
        node = pending.pop()
        if is_sequence(node):
            pending.extend(node)
        elif is_mapping(node):
            if isinstance(node.get("$ref"), str):
                yield node["$ref"]
            pending.extend(value for key, value in node.items() if key not in ("example", "examples"))


def read_tree(path: Path) -> Any:
    """Return the content of a YAML or JSON file as it is written; keys are text, as in JSON.

    Raises:
        UnreadableSpecificationError: when the file is missing or malformed.
    """
    file = load_file(path)
    if file.problems:
        raise UnreadableSpecificationError("; ".join(str(problem) for problem in file.problems))
    return file.tree
