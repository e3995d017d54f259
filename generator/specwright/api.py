"""The functions that programs call. `specwright` has them by the same names."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from specwright import pipeline
from specwright.emit.adapters.datamodel_code_generator import ModelKind
from specwright.openapi.diagnostics import Diagnostic, SpecificationError
from specwright.openapi.document import Document, load_document
from specwright.pipeline import Emitter, GenerationRequest, GenerationResult

__all__ = ["Diagnostic", "Document", "GenerationResult", "SpecificationError", "generate", "lint", "load"]

StrPath = str | os.PathLike[str]


def load(specification: StrPath, *, overlays: Iterable[StrPath] = (), strict: bool = False) -> Document:
    """Load an OpenAPI document: read, overlaid, checked, and brought to OpenAPI 3.1.

    Args:
        specification: The document, JSON or YAML.
        overlays: OpenAPI overlays, applied in this order.
        strict: Whether to refuse a document with warnings.

    Raises:
        SpecificationError: A file cannot be used; `problems` has every reason with its place.
    """
    return load_document(Path(specification), _paths(overlays), strict=strict)


def lint(specification: StrPath, *, overlays: Iterable[StrPath] = ()) -> tuple[Diagnostic, ...]:
    """Everything worth mentioning about a document: errors, warnings and hints, in the order of the files.

    Args:
        specification: The document, JSON or YAML.
        overlays: OpenAPI overlays, applied in this order.
    """
    return pipeline.lint(GenerationRequest(Path(specification), overlays=_paths(overlays)))


def generate(
    specification: StrPath,
    out: StrPath,
    *,
    overlays: Iterable[StrPath] = (),
    provider_file: StrPath | None = None,
    emitter: Emitter = "client",
    model_kind: ModelKind = "pydantic",
    strict: bool = False,
    check: bool = False,
    force: bool = False,
) -> GenerationResult:
    """Generate a client package, or bring it up to date.

    Args:
        specification: The document, JSON or YAML.
        out: Folder of the package.
        overlays: OpenAPI overlays, applied in this order.
        provider_file: A `provider.yaml` that names the package; without one the names derive from the document.
        emitter: `client`; with the extra `specwright[adapters]` also `classic` and `models`.
        model_kind: Which classes the emitter `models` writes.
        strict: Whether to refuse a document with warnings.
        check: Write nothing; the result tells what would change.
        force: Replace files that people edited.

    Raises:
        SpecificationError: A file cannot be used; `problems` has every reason with its place.
        SpecwrightError: Files of people stand in the way, or the package cannot be written. What was there is whole.
    """
    provider = None if provider_file is None else Path(provider_file)
    request = GenerationRequest(
        Path(specification),
        Path(out),
        _paths(overlays),
        provider,
        emitter=emitter,
        model_kind=model_kind,
        strict=strict,
    )
    return pipeline.generate(request, check=check, force=force)


def _paths(files: Iterable[StrPath]) -> tuple[Path, ...]:
    return tuple(Path(file) for file in files)
