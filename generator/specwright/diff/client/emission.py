"""The clients of two documents, emitted in memory and compared."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from specwright.diff.client.changes import ClientComparison
from specwright.diff.client.comparison import compare_surfaces
from specwright.diff.client.surface import Surface, surface_of
from specwright.diff.operands import Operand
from specwright.emit import client
from specwright.lower.api import lower
from specwright.lower.default_names import derived_provider
from specwright.lower.name_book import PACKAGE, Memory
from specwright.openapi.diagnostics import SpecificationError
from specwright.openapi.document import Document, load_document
from specwright.openapi.files import load_file
from specwright.openapi.json_types import is_list, is_object
from specwright.provider import load_provider

_UNMATCHED = "overlay-target-unmatched"


@dataclass(frozen=True, slots=True)
class _Emitted:
    surface: Surface
    files: dict[str, bytes]
    notes: tuple[str, ...]
    names: Memory
    """Who has which name, for the next generation."""


def compare_clients(old: Operand, new: Operand, templates: Path, overlays: Sequence[Path] = ()) -> ClientComparison:
    """Return what differs for callers of the Python clients of two documents.

    The new client is the second generation of the old one: what exists keeps its name.

    Args:
        old: The document that callers have the client of.
        new: The document that they would get the client of.
        templates: The folder with the emitter's templates.
        overlays: Files to apply to both documents, besides the overlay of the provider.

    Raises:
        SpecificationError: A client cannot be emitted for one of the documents.
    """
    before = _emitted(old, templates, overlays, {})
    after = _emitted(new, templates, overlays, before.names)
    return compare_surfaces(
        before.surface,
        after.surface,
        notes=(*before.notes, *after.notes),
        is_same_source=_code(before.files) == _code(after.files),
    )


def _emitted(operand: Operand, templates: Path, overlays: Sequence[Path], remembered: Memory) -> _Emitted:
    try:
        return _emit(operand, templates, overlays, remembered)
    except SpecificationError as error:
        raise SpecificationError(operand.renamed(error.problems), operand.renamed(error.warnings)) from None


def _emit(operand: Operand, templates: Path, overlays: Sequence[Path], remembered: Memory) -> _Emitted:
    own = operand.overlay_file if operand.provider_file is not None else None
    document, notes = _overlaid(operand, [*([own] if own is not None else []), *overlays])
    provider_file = operand.provider_file
    if provider_file is not None:
        provider = load_provider(provider_file)
    else:
        # Generating again into the same folder renames no package because a title changed.
        provider = replace(derived_provider(document), **remembered.get(PACKAGE, {}))  # type: ignore[arg-type]
    api = lower(document, provider, remembered=remembered)
    files = client.emit(api, templates)
    return _Emitted(surface_of(api, files), files, notes, api.names)


def _overlaid(operand: Operand, overlays: list[Path]) -> tuple[Document, tuple[str, ...]]:
    """The document with its overlays, without those actions that fit the other version only.

    It is read again, since more is asked of a document for a client than of one to compare.
    """
    try:
        return load_document(operand.path, overlays), ()
    except SpecificationError as error:
        if any(problem.rule != _UNMATCHED for problem in error.problems):
            raise
        unmatched = {problem.pointer for problem in error.problems}
    with tempfile.TemporaryDirectory(prefix="specwright-diff-") as folder:
        fitting: list[Path] = []
        left_out = 0
        for index, overlay in enumerate(overlays):
            tree = load_file(overlay).tree
            kept = _fitting(tree, unmatched)
            left_out += len(tree["actions"]) - len(kept["actions"])
            fitting.append(Path(folder) / f"{index}-{overlay.name}")
            fitting[-1].write_text(json.dumps(kept), encoding="utf-8")
        document = load_document(operand.path, fitting)
    note = f"{operand.label}: {left_out} actions of the overlay match nothing in this version and were left out"
    return document, (note,)


def _fitting(tree: Any, unmatched: set[str]) -> Any:
    if not is_object(tree) or not is_list(tree.get("actions")):
        return tree
    dropped = {"/".join(pointer.split("/")[:3]) for pointer in unmatched}
    kept = [action for index, action in enumerate(tree["actions"]) if f"/actions/{index}" not in dropped]
    return {**tree, "actions": kept}


def _code(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files that reach callers: the package itself."""
    return {name: content for name, content in files.items() if name.startswith("src/")}
