"""What a user names as one side of a comparison, and the document that it leads to.

An operand is a file, a provider or its folder, `provider@version`, a file of a git revision (`HEAD~1:openapi.yaml`), or
`-` for standard input. Files of a revision are written into a temporary folder together with the JSON and YAML files
beside and below them, so that references work as they do in the working tree.
"""

from __future__ import annotations

import hashlib
import io
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from specwright.diff.git_repository import (
    INDEX,
    Entry,
    GitError,
    Repository,
    documents_below,
    is_document_name,
)
from specwright.diff.loading import load
from specwright.diff.revision_files import RevisionFiles
from specwright.diff.versions import OVERLAY_FILE, versions_of
from specwright.errors import SpecwrightError
from specwright.openapi.diagnostics import Diagnostic, Location, SpecificationError
from specwright.openapi.document import Document
from specwright.project import ProjectError, find_project, provider_folders
from specwright.provider import FILE as PROVIDER_FILE
from specwright.provider import SUFFIXES, load_provider, overlay_file, specification_file

STANDARD_INPUT = "-"

_AT_VERSION = re.compile(r"(?P<provider>[^/\\@:]+)@(?P<version>[^/\\]+)\Z")


class OperandError(SpecwrightError):
    """An operand leads to no document; the message says what there is instead."""


@dataclass(frozen=True, slots=True, eq=False)
class Operand:
    """One side of a comparison, loaded."""

    label: str
    """How the user named it."""
    path: Path
    """The root file as it was read: in a temporary folder for a revision."""
    document: Document
    """What it says. Two sides with the same bytes share one document."""
    file: str
    """How the root file is called in reports."""
    shown_folder: str
    """How the folder of the root file is called in reports, with the separator at its end."""
    revision: str | None = None
    """The git revision that the document is of; None for a file of the working tree."""

    @property
    def provider_file(self) -> Path | None:
        """The `provider.yaml` beside the root file, if there is one."""
        path = self.path.parent / PROVIDER_FILE
        return path if path.is_file() else None

    @property
    def overlay_file(self) -> Path | None:
        """The overlay of the version that the document is, or else that of its provider, if there is one."""
        own = overlay_file(self.path.parent, self.path.stem, "")
        path = own if own.is_file() else self.path.parent / OVERLAY_FILE
        return path if path.is_file() else None

    def location(self, pointer: str) -> Location:
        """Return where a node stands, as reports show it; the last part of the pointer that exists counts."""
        place = self.document.location(pointer)
        return replace(place, file=_shown(place.file, self.document.path, self.file, self.shown_folder))

    def written_pointer(self, pointer: str | None) -> str | None:
        """Return the pointer under which the file itself has a node; None stays None."""
        return None if pointer is None else self.document.written_pointer(pointer)

    def source_file(self, pointer: str) -> Path:
        """Return the file on disk that has the node."""
        return Path(self.document.location(pointer).file)

    def working_path(self, location: Location) -> str:
        """Return the path of a place in the working tree, also where the document is of another revision."""
        return location.file if self.revision is None else location.file.removeprefix(f"{self.revision}:")

    def renamed(self, problems: Iterable[Diagnostic]) -> list[Diagnostic]:
        """Return problems of what was read from the operand's folder, with the names of files as reports show them."""
        return [replace(each, file=_shown(each.file, self.path, self.file, self.shown_folder)) for each in problems]


def _shown(file: str, root: Path, shown_root: str, shown_folder: str) -> str:
    if Path(file) == root:
        return shown_root
    try:
        return shown_folder + Path(file).relative_to(root.parent).as_posix()
    except ValueError:
        return file


class OperandReader:
    """Reads operands; what it has to write for that is gone when it is closed."""

    def __init__(self, folder: Path, stdin: BinaryIO | None = None) -> None:
        self.folder = folder
        self._stdin = stdin
        self._revision_files = RevisionFiles()
        self._repository: Repository | None = None
        self._stdin_is_read = False
        self._documents: dict[str, Document] = {}
        """Documents that consist of one file, by the SHA-256 of its bytes."""

    def __enter__(self) -> OperandReader:
        return self

    def __exit__(self, *_: object) -> None:
        self._revision_files.close()

    @property
    def repository(self) -> Repository:
        """The repository around the folder that the command runs in.

        Raises:
            GitError: There is none.
        """
        if self._repository is None:
            self._repository = Repository.around(self.folder)
        return self._repository

    def read(self, text: str, *, label: str | None = None) -> Operand:
        """Return the document that an operand names.

        Args:
            text: What the user wrote.
            label: What reports call a file, if not that.

        Raises:
            OperandError: There is no such thing.
            SpecificationError: The document cannot be used; its diagnostics name the file as the user did.
        """
        if text == STANDARD_INPUT:
            return self._standard_input()
        if "://" in text:
            message = (
                "nothing is fetched; save the document, or pass it to standard input: curl -s URL | specwright diff"
            )
            raise OperandError(f"{text}: this is an address, and {message} OLD -")
        path = self.folder / text
        try:
            if path.is_dir():
                return self._of_path(text, self._document_of_folder(path, text))
            if path.exists():
                return self._of_path(text, path) if label is None else self.read_file(path, label)
        except OSError as error:
            raise OperandError(f"{text}: it cannot be read: {error.strerror or error}") from None
        try:
            if ":" in text:
                return self._revision(text)
            if _AT_VERSION.match(text):
                return self._version(text)
            if folder := self._providers().get(text):
                return self._of_path(text, self._document_of_folder(folder, text))
        except GitError as error:
            raise OperandError(f"{text}: {error}") from None
        known = self._providers()
        raise OperandError(
            f"{text}: there is no such file or folder; write a path, PROVIDER@VERSION, REVISION:PATH, or - for "
            f"standard input; providers are {', '.join(known) or 'none'}"
        )

    def read_file(self, path: Path, label: str) -> Operand:
        """Return the document in a file under a name of the caller's choice.

        Raises:
            SpecificationError: The document cannot be used.
        """
        return self._operand(label, path, label, str(PurePosixPath(label).parent / "x")[:-1])

    def read_at(self, commit: str, path: str, label: str) -> Operand:
        """Return the document in a file of a commit.

        Args:
            commit: Hash of the commit, or the empty text for what is staged.
            path: From the top of the repository.
            label: The revision as messages and reports call it.

        Raises:
            OperandError: The revision has no such file.
            SpecificationError: The document cannot be used.
        """
        name = f"{label}:{path}"
        folder = str(PurePosixPath(path).parent)
        folder = "" if folder == "." else folder
        entries = self.repository.entries(commit, folder)
        names = {entry.path for entry in entries}
        if path not in names:
            inside = [entry for entry in entries if entry.path.startswith(f"{path}/")] or self.repository.entries(
                commit, path
            )
            if inside:
                return self.read_at(commit, self._document_of_revision(commit, path, inside, name), label)
            there = documents_below(entries, folder)
            has = f"has {', '.join(there)}" if there else "has no JSON or YAML file"
            where = f"the folder '{folder or '.'}' of {label or 'the index'}"
            raise OperandError(f"{name}: there is no such file; {where} {has}")
        root = self._revision_files.write(self.repository, commit, folder, path, entries)
        return self._operand(name, root, name, f"{label}:{folder}/" if folder else f"{label}:", label)

    def _operand(self, label: str, path: Path, file: str, shown_folder: str, revision: str | None = None) -> Operand:
        try:
            document = self._document(path)
        except SpecificationError as error:

            def renamed(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
                return [replace(each, file=_shown(each.file, path, file, shown_folder)) for each in problems]

            raise SpecificationError(renamed(error.problems), renamed(error.warnings)) from None
        return Operand(label, path, document, file, shown_folder, revision)

    def _document(self, path: Path) -> Document:
        try:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            digest = ""  # loading says what is wrong
        document = self._documents.get(digest)
        if document is None:
            document = load(path)
            if len(document.trees) == 1:
                self._documents[digest] = document
        return document

    def _standard_input(self) -> Operand:
        if self._stdin_is_read:
            raise OperandError("-: standard input can be one side only; name a file for the other")
        self._stdin_is_read = True
        stream: BinaryIO | io.BufferedIOBase = self._stdin if self._stdin is not None else sys.stdin.buffer
        path = self._revision_files.new_folder() / "standard-input"
        path.write_bytes(stream.read())
        return self._operand(STANDARD_INPUT, path, "<stdin>", "")

    def _of_path(self, text: str, path: Path) -> Operand:
        file = text if (self.folder / text) == path else _relative(path, self.folder)
        folder = str(PurePosixPath(Path(file).as_posix()).parent / "x")[:-1]
        return self._operand(text, path, file, folder)

    def _version(self, text: str) -> Operand:
        matched = _AT_VERSION.match(text)
        assert matched is not None  # noqa: S101 - `read` looked
        provider, version = matched["provider"], matched["version"]
        known = self._providers()
        if provider not in known:
            raise OperandError(f"{text}: there is no provider '{provider}'; there are {', '.join(known) or 'none'}")
        folder = known[provider]
        versions = versions_of(path.name for path in folder.iterdir())
        if version not in versions:
            there = ", ".join(versions) or "none"
            raise OperandError(f"{text}: there is no version '{version}' of {provider}; there are {there}")
        return self._of_path(text, folder / versions[version])

    def _revision(self, text: str) -> Operand:
        revision, _, path = text.partition(":")
        repository = self.repository
        commit = repository.commit_of(revision) if revision else INDEX
        if path.startswith(("./", "../")):
            path = repository.path_of(self.folder / path)
        return self.read_at(commit, str(PurePosixPath(path)) if path else "", revision)

    def _document_of_folder(self, folder: Path, text: str) -> Path:
        provider = folder / PROVIDER_FILE
        if provider.is_file():
            return specification_file(folder, load_provider(provider).specification)
        return folder / _only(sorted(path.name for path in folder.iterdir() if is_document_name(path.name)), text)

    def _document_of_revision(self, commit: str, folder: str, entries: Sequence[Entry], name: str) -> str:
        provider = str(PurePosixPath(folder) / PROVIDER_FILE)
        if any(entry.path == provider for entry in entries):
            folder_name = "" if folder == "." else folder
            path = self._revision_files.write(self.repository, commit, folder_name, provider, entries)
            version = load_provider(path).specification
            below = {entry.path for entry in entries}
            files = [str(PurePosixPath(folder) / f"{version}{suffix}") for suffix in SUFFIXES]
            return next((file for file in files if file in below), files[0])
        return str(PurePosixPath(folder) / _only(documents_below(entries, folder), name))

    def _providers(self) -> dict[str, Path]:
        """Folders of the project's providers by name."""
        try:
            return {folder.name: folder for folder in provider_folders(find_project(self.folder))}
        except ProjectError:
            return {}


def read_both(reader: OperandReader, old: str, new: str) -> tuple[Operand, Operand]:
    """Return the two sides.

    Raises:
        OperandError: One of them leads to no document.
        SpecificationError: With the problems of both documents, so that nobody has to mend them one by one.
    """
    read: list[Operand] = []
    broken: list[SpecificationError] = []
    for text in (old, new):
        try:
            read.append(reader.read(text))
        except SpecificationError as error:
            broken.append(error)
    if broken:
        raise SpecificationError([problem for error in broken for problem in error.problems])
    return read[0], read[1]


def _only(names: Sequence[str], folder: str) -> str:
    """The name of the only document of a folder."""
    match names:
        case [name]:
            return name
        case []:
            raise OperandError(f"{folder}: the folder has neither {PROVIDER_FILE} nor a JSON or YAML file")
        case _:
            message = f"the folder has no {PROVIDER_FILE} that says which document is meant"
            raise OperandError(f"{folder}: {message}; name one of {', '.join(names)}")


def _relative(path: Path, folder: Path) -> str:
    try:
        return path.relative_to(folder).as_posix()
    except ValueError:
        return str(path)
