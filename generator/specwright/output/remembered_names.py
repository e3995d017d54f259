"""`names.json`: who has which name in a package, for the next generation of it.

People can read it: by scope (the classes, the methods of a resource, the attributes of a schema), what each thing is
called. Whoever wants another name for a thing says so in an overlay.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from specwright.errors import SpecwrightError

NAME = "names.json"
"""File name in the package's root folder."""


class NamesError(SpecwrightError):
    """The names of a package cannot be read. The message names the file and what to do."""


def read(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """Who has which name in the package in a folder, by scope and key; nothing where there is no package.

    Raises:
        NamesError: The file cannot be read.
    """
    path = folder / NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, str]])
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise NamesError(
            f"{path}: cannot be read: {error}; restore it from version control. Without it, names that several things "
            "would like to have may go to others"
        ) from error
