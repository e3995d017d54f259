"""The files of a package that only a release changes; generating again carries them over as they are.

Before the first release there are none: the changelog is emitted then, and the version is that of `provider.yaml`.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from specwright.errors import SpecwrightError

RELEASED = "released.json"
CHANGELOG = "CHANGELOG.md"
PUBLISHED = "published.json"
"""Written when a package is on an index: which one, and which version. The next release reads it."""

CARRIED = frozenset({RELEASED, CHANGELOG})


class ReleaseFileError(SpecwrightError):
    """`released.json` cannot be read. The message names the file and what to do."""


class _Version(msgspec.Struct, frozen=True):
    version: str


class Published(msgspec.Struct, frozen=True):
    """The contents of `published.json`.

    Attributes:
        index: URL of the index's simple repository, without credentials; `pypi` for the one that pip asks by default.
        version: The version that it got last.
    """

    index: str
    version: str


class _Stated(msgspec.Struct, frozen=True):
    version: str
    index: str = ""
    candidate: _Version | None = None


def released_state(folder: Path) -> tuple[str, str] | None:
    """Version and index that the package in a folder states since its last release; None before the first.

    The version may be that of a pre-release. The index is the one that had the package by then, or empty.

    Raises:
        ReleaseFileError: `released.json` is damaged.
    """
    try:
        stated = msgspec.json.decode((folder / RELEASED).read_bytes(), type=_Stated)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise ReleaseFileError(
            f"{folder / RELEASED}: cannot be read: {error}; restore it from version control"
        ) from error
    return (stated.candidate.version if stated.candidate is not None else stated.version), stated.index


def published_index(folder: Path) -> str:
    """The index that the package in a folder was published on last: a URL, or `pypi`; empty where it never was.

    Raises:
        ReleaseFileError: `published.json` is damaged.
    """
    try:
        return msgspec.json.decode((folder / PUBLISHED).read_bytes(), type=Published).index
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise ReleaseFileError(
            f"{folder / PUBLISHED}: cannot be read: {error}; restore it from version control"
        ) from error


def record_publication(folder: Path, published: Published) -> bool:
    """Write `published.json`; returns whether it changed.

    Raises:
        ReleaseFileError: It cannot be written.
    """
    path, content = folder / PUBLISHED, msgspec.json.format(msgspec.json.encode(published), indent=2) + b"\n"
    partial = path.with_name(f".{path.name}.part")
    try:
        if path.exists() and path.read_bytes() == content:
            return False
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        raise ReleaseFileError(f"{path}: cannot be written: {error.strerror or error}; correct that") from error
    return True


def carried_files(folder: Path) -> dict[str, bytes]:
    """Contents of the files that only a release changes, by name; none before the first release."""
    if not (folder / RELEASED).is_file():
        return {}
    return {name: (folder / name).read_bytes() for name in sorted(CARRIED) if (folder / name).is_file()}
