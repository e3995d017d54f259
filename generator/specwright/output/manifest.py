"""The manifest of an emitted package: which files are ours, and what they were made from."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from specwright.emit.formatting import json_file
from specwright.errors import SpecwrightError

NAME = ".specwright.json"
"""File name of the manifest, in the package's root folder."""


class ManifestError(SpecwrightError):
    """The manifest of a package cannot be read. The message names the file and what to do."""


class Inputs(msgspec.Struct, frozen=True, kw_only=True):
    """What a package was made from.

    Attributes:
        specification: SHA-256 of the specification's files, in hexadecimal.
        overlay: SHA-256 of the overlays, in hexadecimal; empty if there are none.
        templates: SHA-256 of the templates and the runtime, in hexadecimal.
        generator: Version of Specwright.
        settings: SHA-256 of everything else that shapes the package, in hexadecimal; empty if there is nothing else.
    """

    specification: str
    overlay: str = ""
    templates: str = ""
    generator: str = ""
    settings: str = ""


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The contents of the manifest file.

    Attributes:
        inputs: What the package was made from.
        files: SHA-256 in hexadecimal of every emitted file, by its path in the package. The manifest is not among them.
        kept: Paths that would have been emitted, but belong to people (see `files.KEEP`).
    """

    inputs: Inputs
    files: dict[str, str]
    kept: tuple[str, ...] = ()


def read(root: Path) -> Manifest | None:
    """Return the manifest of the package in a folder, or None if there is none.

    Raises:
        ManifestError: The manifest is there but cannot be read.
    """
    path = root / NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=Manifest)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise ManifestError(
            f"{path}: cannot be read as Specwright's manifest: {error}. Restore it from version control, or delete it "
            "and run `specwright generate --force`, which takes every file that it emits for its own."
        ) from error


def encode(manifest: Manifest) -> bytes:
    """Return the manifest file's bytes: the same for equal manifests, and readable in a difference."""
    ordered = Manifest(
        inputs=manifest.inputs, files=dict(sorted(manifest.files.items())), kept=tuple(sorted(manifest.kept))
    )
    return json_file(ordered)


def digest(content: bytes) -> str:
    """Return the SHA-256 of bytes in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
