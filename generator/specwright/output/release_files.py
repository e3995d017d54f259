"""The files of a package that only a release changes; generating again carries them over as they are.

Before the first release there are none: the changelog is emitted then, and the version is that of `provider.yaml`.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from specwright.errors import SpecwrightError

RELEASED = "released.json"
CHANGELOG = "CHANGELOG.md"
CARRIED = frozenset({RELEASED, CHANGELOG})


class ReleaseFileError(SpecwrightError):
    """`released.json` cannot be read. The message names the file and what to do."""


class _Version(msgspec.Struct, frozen=True):
    version: str


class _Stated(msgspec.Struct, frozen=True):
    version: str
    candidate: _Version | None = None


def released_version(folder: Path) -> str | None:
    """The version that the package in a folder has since its last release or pre-release; None before the first.

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
    return stated.candidate.version if stated.candidate is not None else stated.version


def carried_files(folder: Path) -> dict[str, bytes]:
    """Contents of the files that only a release changes, by name; none before the first release."""
    if not (folder / RELEASED).is_file():
        return {}
    return {name: (folder / name).read_bytes() for name in sorted(CARRIED) if (folder / name).is_file()}
