"""Paths of files inside a package folder: which are acceptable, and which a link or a folder stands in the way of."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from specwright.emit.python_source import string_literal
from specwright.errors import SpecwrightError

_FORBIDDEN = frozenset('\\:*?"<>|')
_LONGEST_NAME = 255


class PathError(SpecwrightError):
    """A path is not one of a file inside a package. The message names the path and the reason."""


def checked(path: str) -> str:
    """Return the path unchanged if it is a plain relative path with `/` between its parts.

    Raises:
        PathError: It is absolute, leaves the folder, is not normalised, or cannot exist on every file system.
    """
    parts = path.split("/")
    if path.startswith("/") or any(part in ("", ".", "..") for part in parts):
        raise PathError(f"{string_literal(path)} is not a plain relative path inside the package")
    if not path.isprintable() or _FORBIDDEN.intersection(path) or any(part.endswith((" ", ".")) for part in parts):
        raise PathError(f"{string_literal(path)} has characters that not every file system accepts")
    if any(len(part.encode()) > _LONGEST_NAME for part in parts):
        raise PathError(f"{string_literal(path)} has a name of more than {_LONGEST_NAME} bytes")
    return path


def check_together(paths: Iterable[str]) -> None:
    """Check that paths can stand in one folder, on file systems that ignore case too.

    Raises:
        PathError: A path is unacceptable, two name the same file, or one is a file and the folder of another.
    """
    spellings: dict[str, str] = {}
    for path in paths:
        key = unicodedata.normalize("NFC", checked(path)).casefold()
        other = spellings.setdefault(key, path)
        if other != path:
            raise PathError(
                f"{string_literal(path)} and {string_literal(other)} are one file where case does not matter"
            )
    for key, path in spellings.items():
        parent = key.rpartition("/")[0]
        while parent:
            if parent in spellings:
                raise PathError(
                    f"{string_literal(spellings[parent])} is a file and the folder of {string_literal(path)}"
                )
            parent = parent.rpartition("/")[0]


def obstacle(root: Path, path: str) -> str | None:
    """Return what stands in the way of reading and writing a file of a package, or None.

    Symbolic links are never followed, wherever they lead.

    Args:
        root: The package folder.
        path: An acceptable path in it (see `checked`).
    """
    parts = path.split("/")
    for count in range(1, len(parts) + 1):
        part = "/".join(parts[:count])
        try:
            mode = os.lstat(root / part).st_mode
        except (FileNotFoundError, NotADirectoryError):
            return None
        if stat.S_ISLNK(mode):
            return f"{part} is a symbolic link, which is not followed"
        if count < len(parts) and not stat.S_ISDIR(mode):
            return f"{part} is not a folder"
        if count == len(parts) and not stat.S_ISREG(mode):
            return f"{part} is a folder or a special file"
    return None
