"""The document that all later stages read: loaded, overlaid, normalised, checked, addressed by JSON pointer."""

from __future__ import annotations

import gc
import os
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from specwright.openapi.checks import check
from specwright.openapi.client_extension_checks import client_entry_findings
from specwright.openapi.diagnostics import (
    Diagnostic,
    Location,
    SpecificationError,
    UnlocatedDiagnostic,
    in_reading_order,
    quoted,
    warnings_as_errors,
)
from specwright.openapi.document_index import DocumentIndex
from specwright.openapi.files import load_file, load_source
from specwright.openapi.json_types import is_deeper, is_object, object_or_empty
from specwright.openapi.overlay import OverlayFile, apply_overlay
from specwright.openapi.pointer import with_file
from specwright.openapi.positions import DEEPEST
from specwright.openapi.references import ReferenceProblemError, References
from specwright.openapi.rules import REPAIRED
from specwright.openapi.source_map import SourceMap
from specwright.openapi.swagger2 import convert, is_swagger
from specwright.openapi.swagger2_parts import RENAMED
from specwright.openapi.walk import index_document

_SUPPORTED = re.compile(r"3\.[012]\.\d+(?:-\S*)?\Z")


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """An OpenAPI description in the 3.1 form. It is not to be changed, its tree neither."""

    path: Path
    """The root file, as the user named it."""
    version: str
    """The version of OpenAPI or Swagger as written, for example `3.0.4`."""
    tree: dict[str, Any]
    """The root document: plain dictionaries, lists, text, numbers, booleans and None."""
    sha256: str
    """Over the bytes of all files that took part, hexadecimal."""
    index: DocumentIndex
    """What the walk over the document found: references and what they mean."""
    findings: tuple[UnlocatedDiagnostic, ...]
    """Warnings: what was repaired or left out, and what is not quite right; `lint` finds more."""
    is_curated: bool
    """Whether sources are accounted for in a `ledger.json` beside the root file: more is asked of such documents."""
    references: References = field(repr=False)
    """Resolves references; `resolve` is what most callers want."""
    _source_map: SourceMap = field(repr=False)

    @property
    def trees(self) -> dict[str, Any]:
        """The trees of all files that take part, by name relative to the folder; the root file's name is empty."""
        return self.references.trees()

    def at(self, pointer: str) -> Any:
        """Return the node at a pointer (`/paths/~1pets`, `pet.yaml#/properties`); references are not followed.

        Raises:
            KeyError: there is no such node.
        """
        return self.references.at(pointer)

    def resolve(self, node: Any, pointer: str) -> tuple[Any, str]:
        """Follow the references from `node`, which stands at `pointer`, to the thing itself.

        Returns:
            The first node on the way that is not a reference, and its pointer; at once `node` and `pointer` themselves.

        Raises:
            SpecificationError: a reference cannot be resolved. References of the document were checked when it was
                loaded, so this is one that stands in an example or extension.
        """
        try:
            return self.references.resolve(node, pointer)
        except ReferenceProblemError as error:
            raise SpecificationError(
                [self.diagnostic(UnlocatedDiagnostic(pointer, error.rule, error.message))]
            ) from None

    def written_pointer(self, pointer: str) -> str:
        """Return the pointer under which the file itself has a node; normalisation moves some, as `nullable` does.

        Nodes that an overlay supplied keep their pointer: no file of the document has them.
        """
        file, written = self._source_map.trace(pointer)
        return pointer if file.startswith("overlay:") else with_file(file, written)

    def location(self, pointer: str) -> Location:
        """Return file, line and column of the node at a pointer: of its key in an object, of itself in a list.

        Nodes that an overlay supplied stand in the overlay's file. Where a pointer has no node, the place of its
        last part that exists is returned.
        """
        return self._source_map.location(pointer)

    @property
    def repairs(self) -> tuple[Diagnostic, ...]:
        """What was repaired or left out, each with its place, in the order of the files."""
        return in_reading_order(self.diagnostic(found) for found in self.findings if found.rule in REPAIRED)

    def diagnostic(self, finding: UnlocatedDiagnostic) -> Diagnostic:
        """Return a diagnostic with its place."""
        return self._source_map.diagnostic(finding)


def load_document(
    path: str | os.PathLike[str],
    overlays: Sequence[str | os.PathLike[str]] = (),
    *,
    strict: bool = False,
    declare_parameters: bool = True,
) -> Document:
    """Read a specification, apply overlays in order, normalise and check it.

    One odd place costs that place, not the document: where there is one sensible reading it is taken, where there is
    none the part is left out. Both are warnings in `Document.findings`.

    Args:
        path: the root file, JSON or YAML, OpenAPI 3.0 to 3.2 or Swagger 2.0; `-` for the standard input.
        overlays: files of OpenAPI overlays.
        strict: refuse a specification with warnings.
        declare_parameters: add the parameters of paths that are not declared, as strings.

    Raises:
        SpecificationError: with everything that makes the specification unusable, in one go.
    """
    with _collection_paused():
        document = _load(Path(path), [Path(overlay) for overlay in overlays], declare_parameters)
    if strict and document.findings:
        raise SpecificationError(warnings_as_errors(map(document.diagnostic, document.findings)))
    return document


def _load(path: Path, overlay_paths: list[Path], declare_parameters: bool) -> Document:
    source = load_source(path)
    overlays = [OverlayFile(f"overlay:{index}", load_file(name)) for index, name in enumerate(overlay_paths)]
    broken = [problem for file in (source.root, *(overlay.file for overlay in overlays)) for problem in file.problems]
    if source.root.tree is None and broken:
        raise SpecificationError(broken)
    source_map = SourceMap(source, {overlay.key: overlay.file for overlay in overlays})
    unusable = [source_map.diagnostic(finding) for finding in _version_findings(source.root.tree)]
    if unusable:
        raise SpecificationError([*broken, *unusable])
    tree = object_or_empty(source.root.tree)
    references = References(source, tree)
    trees = references.trees() if overlays else {}
    for overlay in overlays:
        broken += apply_overlay(trees, overlay, source_map)
    if any(is_deeper(each, DEEPEST) for each in trees.values()):
        message = f"the overlays nest the document more than {DEEPEST} levels deep; flatten them"
        raise SpecificationError([*broken, source_map.diagnostic(UnlocatedDiagnostic("", "too-deep", message))])
    version = str(tree.get("openapi", tree.get("swagger")))
    converted: list[UnlocatedDiagnostic] = []
    if is_swagger(tree):
        conversion = convert(tree, references)
        tree, converted = conversion.tree, conversion.findings
        source_map.move_all(conversion.origins)
        references = References(source, tree, RENAMED)
    index = index_document(tree, references, source_map, version)
    references.forget_targets()
    check(tree, references, index, declare_parameters=declare_parameters)
    found = (*converted, *index.findings, *client_entry_findings(index.client_entries))
    broken += [problem for file in source.files.values() for problem in file.problems]
    if broken or any(finding.severity == "error" for finding in found):
        problems = [source_map.diagnostic(finding) for finding in found]
        raise SpecificationError(
            [*broken, *(problem for problem in problems if problem.severity == "error")],
            [problem for problem in problems if problem.severity != "error"],
        )
    digest = source.sha256([overlay.file for overlay in overlays])
    return Document(path, version, tree, digest, index, found, source.is_curated, references, source_map)


def _version_findings(tree: Any) -> Iterator[UnlocatedDiagnostic]:
    if not is_object(tree):
        message = "this is not an OpenAPI document: it is not an object; start it with 'openapi: 3.1.1'"
        yield UnlocatedDiagnostic("", "not-openapi", message)
    elif is_swagger(tree):
        return
    elif "swagger" in tree and "openapi" not in tree:
        written = quoted(tree["swagger"])
        message = f"Swagger {written} is not supported; convert the document to Swagger 2.0 or OpenAPI 3"
        yield UnlocatedDiagnostic("/swagger", "unsupported-version", message)
    elif "openapi" not in tree:
        message = "this is not an OpenAPI document: it has no 'openapi'; start it with 'openapi: 3.1.1'"
        yield UnlocatedDiagnostic("", "not-openapi", message)
    elif not isinstance(tree["openapi"], str) or not _SUPPORTED.match(tree["openapi"]):
        written = quoted(tree["openapi"])
        message = f"OpenAPI {written} is not supported; write a full version of 3.0, 3.1 or 3.2, such as '3.1.1'"
        yield UnlocatedDiagnostic("/openapi", "unsupported-version", message)


@contextmanager
def _collection_paused() -> Generator[None]:
    """Keep the garbage collector from going through a tree of 250,000 objects again and again while it grows."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
