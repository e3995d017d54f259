"""`provenance.json`: what a package was made from, so that anyone with a checkout can make it again and compare.

The file is part of the package, and of its wheel. It names files relative to the project, never places of a machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from specwright.output.manifest import Inputs

NAME = "provenance.json"
"""File name in the package's root folder; wheels have it in `*.dist-info/extra_metadata/`."""


class Provenance(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The contents of the file.

    Attributes:
        provider: Name of the provider's folder in `specs`; empty for a document of one's own.
        specification: Path of the specification, relative to the project.
        overlays: Paths of the overlays, relative to the project.
        inputs: SHA-256 of everything that shaped the package, and the version of Specwright.
    """

    provider: str
    specification: str
    overlays: tuple[str, ...]
    inputs: Inputs


def relative(path: Path, project: Path | None) -> str:
    """A path as the file has it: relative to the project, or only the name of a file outside of it."""
    if project is not None:
        try:
            return path.resolve().relative_to(project.resolve()).as_posix()
        except ValueError:
            pass
    return path.name


def provenance(
    provider: str, specification: Path, overlays: Sequence[Path], project: Path | None, inputs: Inputs
) -> bytes:
    """The file's bytes."""
    from specwright.emit.formatting import json_file

    return json_file(
        Provenance(
            provider=provider,
            specification=relative(specification, project),
            overlays=tuple(relative(path, project) for path in overlays),
            inputs=inputs,
        )
    )
