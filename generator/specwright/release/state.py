"""`released.json`: what of a package was released last, and from what, kept beside the package.

Everything that the next release is compared with is in the file: the specification as it was, what callers could name,
and a hash of the files. So the comparison needs no tags, no index and no network.
"""

from __future__ import annotations

import base64
import hashlib
import tempfile
import zlib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import msgspec

from specwright.diff.client.surface import Surface
from specwright.emit.bill_of_materials import NAME as BILL_OF_MATERIALS
from specwright.emit.formatting import json_file
from specwright.errors import SpecwrightError
from specwright.openapi.document import Document, load_document
from specwright.output.manifest import Inputs
from specwright.output.provenance import NAME as PROVENANCE
from specwright.output.release_files import CARRIED, RELEASED

_ABOUT_THE_RELEASE = CARRIED | {PROVENANCE, BILL_OF_MATERIALS}
"""Files that say which release it is, or what it was made from, rather than what callers get."""


class ReleaseStateError(SpecwrightError):
    """`released.json` cannot be read. The message names the file and what to do."""


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A pre-release that followed the last release.

    Attributes:
        version: Its version, such as `1.2.0rc1`.
        content: Hash of the package's files; see `Released.content`.
    """

    version: str
    content: str


class Released(msgspec.Struct, frozen=True, kw_only=True):
    """The contents of the file.

    Attributes:
        version: Version of the package.
        date: Day of the release, ISO 8601.
        api: Version of the API that the specification declares.
        inputs: SHA-256 of everything that the package was made from.
        content: SHA-256 over the package's files, in hexadecimal, without those that say which release it is.
        root: Name of the specification's root file.
        specification: Text of each of the specification's files by name, compressed with zlib, in base64.
        surface: What callers can name, compressed in the same way.
        notes: SHA-256 of each hand-written note that the changelog took in, by file name.
        candidate: The newest pre-release since, if there is one.
        index: URL of the index that had the package before this release; empty where none had it.
    """

    version: str
    date: str
    api: str
    inputs: Inputs
    content: str
    root: str
    specification: dict[str, str]
    surface: str
    notes: dict[str, str] = {}
    candidate: Candidate | None = None
    index: str = ""

    @property
    def current(self) -> str:
        """The version that the package has now."""
        return self.candidate.version if self.candidate is not None else self.version

    @property
    def current_content(self) -> str:
        """Hash of the files of the version that the package has now."""
        return self.candidate.content if self.candidate is not None else self.content

    @contextmanager
    def document(self) -> Generator[Document]:
        """The specification as it was released, loaded from a temporary folder that lasts as long as the block."""
        with tempfile.TemporaryDirectory(prefix="specwright-released-") as folder:
            for name, packed in self.specification.items():
                path = Path(folder, *PurePosixPath(name).parts)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(_unpacked(packed))
            yield load_document(Path(folder) / self.root)

    def callable_names(self) -> Surface:
        """What callers could name.

        Raises:
            ReleaseStateError: The file was damaged.
        """
        try:
            return msgspec.json.decode(_unpacked(self.surface), type=Surface)
        except (ValueError, zlib.error) as error:
            raise ReleaseStateError(f"{RELEASED}: what callers could name cannot be read: {error}") from error


def read(folder: Path) -> Released | None:
    """The state of the package in a folder; None where it was never released.

    Raises:
        ReleaseStateError: The file cannot be read.
    """
    path = folder / RELEASED
    try:
        return msgspec.json.decode(path.read_bytes(), type=Released)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise ReleaseStateError(f"{path}: cannot be read: {error}; restore it from version control") from error


def encode(state: Released) -> bytes:
    """The file's bytes."""
    return json_file(state)


def texts_of(path: Path, document: Document) -> dict[str, str]:
    """The text of each of a specification's files by name, packed; the root file has its own name."""
    folder = path.parent
    names = {name or path.name for name in document.trees}
    return {name: _packed((folder / name).read_bytes()) for name in sorted(names)}


def packed_surface(surface: Surface) -> str:
    """What callers can name, packed."""
    return _packed(msgspec.json.encode(surface))


def content_of(files: Mapping[str, bytes]) -> str:
    """SHA-256 over the files of a package that reach callers, in hexadecimal."""
    total = hashlib.sha256()
    for name, content in sorted(files.items()):
        if name not in _ABOUT_THE_RELEASE:
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()


def _packed(content: bytes) -> str:
    return base64.b64encode(zlib.compress(content, 9)).decode("ascii")


def _unpacked(text: str) -> bytes:
    return zlib.decompress(base64.b64decode(text))
