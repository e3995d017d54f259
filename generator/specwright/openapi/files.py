"""Files to trees: the root file of a specification, and the other files of its folder on demand.

This is the one place of the package that reads the disk. Nothing outside the root file's folder is read, and nothing
is fetched.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from specwright.openapi import pointer as pointers
from specwright.openapi.diagnostics import Diagnostic, Location, SpecificationError, quoted
from specwright.openapi.json_text import JSONPositions, read_json
from specwright.openapi.positions import NODES_PER_MEGABYTE, TextProblem, first_beyond, place_of_offset
from specwright.openapi.yaml_text import YAMLPositions, read_yaml

LIMIT = "SPECWRIGHT_MAX_FILE_MB"
"""Environment variable with the size of the largest file that is read, in millions of bytes."""

_LARGEST_FILE = 100

STANDARD_INPUT = Path("-")
"""Stands for what is piped into the command."""

_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/+")
"""The beginning of an address; paths have lost one of its slashes. Drives of Windows have one letter."""


class _Positions(Protocol):
    def place(self, tokens: Sequence[str]) -> tuple[int, int]: ...


class SourceFile:
    """One JSON or YAML file: its bytes, its tree, what is wrong with its text, and where its nodes stand."""

    def __init__(self, file: str, content: bytes) -> None:
        self.file = file
        """The name that messages show."""
        self.content = content
        self.tree: Any = None
        self.problems: tuple[Diagnostic, ...] = ()
        self._text = ""
        self._is_json = False
        self._positions: _Positions | None = None
        self._read()

    def _read(self) -> None:
        try:
            self._text = self.content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            before = self.content[: error.start].decode("utf-8-sig", errors="replace")
            line, column = place_of_offset(before, len(before))
            message = f"the byte 0x{self.content[error.start]:02x} is not UTF-8; save the file as UTF-8"
            self.problems = (Diagnostic(self.file, line, column, "", "not-utf-8", message),)
            return
        if (offset := first_beyond(self._text, _limit() * NODES_PER_MEGABYTE)) is not None:
            line, column = place_of_offset(self._text, offset)
            message = (
                f"there are more than {_limit() * NODES_PER_MEGABYTE} lines, list items and commas up to here; split "
                f"the file, or set {LIMIT} to more than {_limit()} to read all of it"
            )
            self.problems = (Diagnostic(self.file, line, column, "", "too-large", message),)
            return
        is_named_json = self.file.lower().endswith(".json")
        problems: list[TextProblem] = []
        if is_named_json or self._text.lstrip()[:1] in ("{", "["):
            self.tree, problems = read_json(self._text)
            self._is_json = True
        if not is_named_json and (not self._is_json or any(problem.rule == "invalid-json" for problem in problems)):
            self.tree, problems = read_yaml(self._text)
            self._is_json = False
        self.problems = tuple(
            Diagnostic(self.file, found.line, found.column, pointers.join("", *found.way), found.rule, found.message)
            for found in problems
        )

    def location(self, pointer: str) -> Location:
        """Return where the node at `pointer` stands: its key in an object, itself in a list.

        A pointer without a node yields the place of its last part that exists.
        """
        if self._positions is None:
            self._positions = JSONPositions(self._text) if self._is_json else YAMLPositions(self._text)
        return Location(self.file, *self._positions.place(pointers.tokens_of(pointer)))


class OutsideFolderError(Exception):
    """A name leads to a file outside the folder of the specification."""


class Source:
    """The root file of a specification and the files of its folder that were asked for."""

    def __init__(self, path: Path, root: SourceFile) -> None:
        self.path = path
        self.root = root
        self._shown_folder = path.parent
        self._folder = path.parent.resolve()
        self._root_name = _name_in(self._folder, path.resolve())
        self._files: dict[str, SourceFile] = {}
        self.sought = [path]
        """Every file that was asked for, also those that are not there."""

    @property
    def tree(self) -> Any:
        """The tree of the root file.

        Raises:
            SpecificationError: the text of the root file is wrong.
        """
        if self.root.problems:
            raise SpecificationError(self.root.problems)
        return self.root.tree

    @property
    def is_curated(self) -> bool:
        """Whether the specification has a `ledger.json` beside it, which says what its source documents state."""
        return (self._folder / "ledger.json").is_file()

    @property
    def files(self) -> dict[str, SourceFile]:
        """The files read so far besides the root, by their name relative to the folder."""
        return dict(self._files)

    def name_of(self, base: str, relative: str) -> str:
        """Return the name, relative to the folder, of the file that `relative` means in the file `base`.

        The root file's name is the empty text.

        Raises:
            OutsideFolderError: the file, links followed, is not in the folder.
            OSError: the name cannot be one of a file.
        """
        try:
            target = (self._folder / base).parent / relative if base else self._folder / relative
            name = _name_in(self._folder, target.resolve())
        except (ValueError, RuntimeError) as error:  # a NUL in the name; links in a circle
            raise OSError(str(error)) from None
        if name is None:
            raise OutsideFolderError(relative)
        return "" if name == self._root_name else name

    def file(self, name: str) -> SourceFile:
        """Return the file with this name (as `name_of` returns it), reading it the first time.

        Raises:
            OSError: there is no such file, or it cannot be read.
        """
        if not name:
            return self.root
        if name not in self._files:
            path = self._folder / name
            self.sought.append(path)
            if not path.is_file():
                raise FileNotFoundError("there is no such file")
            self._files[name] = SourceFile(str(self._shown_folder / name), _content(path))
        return self._files[name]

    def sha256(self, overlays: Sequence[SourceFile] = ()) -> str:
        """Return the hexadecimal SHA-256 over all files that took part: root, overlays in order, others by name."""
        digest = hashlib.sha256()
        others = (self._files[name] for name in sorted(self._files))
        for file in (self.root, *overlays, *others):
            digest.update(len(file.content).to_bytes(8, "big"))
            digest.update(file.content)
        return digest.hexdigest()


def _name_in(folder: Path, path: Path) -> str | None:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else None


def load_source(path: Path) -> Source:
    """Read the root file of a specification.

    Raises:
        SpecificationError: the file cannot be read. What is wrong with its text is in `Source.root.problems`.
    """
    return Source(path, load_file(path))


@lru_cache(maxsize=1)
def _standard_input() -> bytes:
    """What is piped into the command; it can be read only once."""
    return _bounded(sys.stdin.buffer)


def _content(path: Path) -> bytes:
    """The content of a file.

    Raises:
        OSError: it cannot be read, is too large, or is a device or a pipe that nobody may ever write to.
    """
    mode = path.stat().st_mode
    is_passed = path.parent in (Path("/dev/fd"), Path("/proc/self/fd"))  # `<(command)` in a shell
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode) and not (is_passed and stat.S_ISFIFO(mode)):
        raise OSError(0, "it is no regular file; pass '-' and pipe the document into the command")
    with path.open("rb") as file:
        return _bounded(file)


def _limit() -> int:
    asked = os.environ.get(LIMIT, "")
    return int(asked) if asked.isdecimal() else _LARGEST_FILE


def _bounded(file: BinaryIO) -> bytes:
    """What a file has, up to the limit.

    Raises:
        OSError: it has more.
    """
    limit = _limit() * 1_000_000
    content = file.read(limit + 1)
    if len(content) > limit:
        raise OSError(0, f"it has more than {limit // 1_000_000} MB; set {LIMIT} to read more")
    return content


def load_file(path: Path) -> SourceFile:
    """Read one JSON or YAML file that the user named; `-` is the standard input.

    Raises:
        SpecificationError: the file cannot be read.
    """
    try:
        if path == STANDARD_INPUT:
            return SourceFile("<stdin>", _standard_input())
        content = _content(path)
    except OSError as error:
        address = _ADDRESS.match(str(path))
        if address:
            shown = f"{address.group(1)}://{str(path)[address.end() :]}"
            message = f"{quoted(shown)} is an address, and nothing is fetched; save the document and pass the file"
            raise SpecificationError([Diagnostic(shown, 1, 1, "", "unreadable-file", message)]) from None
        reason = error.strerror or str(error)
        hint = "" if ";" in reason else "; check the path and its permissions"
        message = f"the file cannot be read: {reason}{hint}"
        raise SpecificationError([Diagnostic(str(path), 1, 1, "", "unreadable-file", message)]) from None
    return SourceFile(str(path), content)
