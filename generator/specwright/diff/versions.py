"""The versions of a provider: the documents of its folder, by their names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from specwright.provider import FILE as PROVIDER_FILE
from specwright.provider import SUFFIXES

OVERLAY_FILE = "overlay.yaml"

_NO_VERSIONS = (PROVIDER_FILE, OVERLAY_FILE, "ledger.json", "references.json")


def versions_of(names: Iterable[str]) -> dict[str, str]:
    """Return the versions of a provider with their file names, the oldest first.

    Args:
        names: Names of the files in the provider's folder.
    """
    found = {PurePosixPath(name).stem: name for name in names if name.endswith(SUFFIXES) and name not in _NO_VERSIONS}
    return dict(sorted(found.items(), key=lambda item: version_key(item[0])))


def version_key(version: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts versions: numbers by value, everything else as text."""
    parts = re.findall(r"\d+|[A-Za-z]+", version)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)
