"""Files of git revisions on disk, so that a document of a revision is read like any other.

A document is written together with the JSON and YAML files beside and below it, so that references lead to what the
revision has.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from specwright.diff.git_repository import Entry, Repository, is_document_name


class RevisionFiles:
    """A temporary folder for files of revisions; it is gone when it is closed."""

    def __init__(self) -> None:
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._written: dict[tuple[str, str], Path] = {}

    def close(self) -> None:
        """Remove everything that was written."""
        if self._temporary is not None:
            self._temporary.cleanup()

    def write(self, repository: Repository, commit: str, folder: str, path: str, entries: Sequence[Entry]) -> Path:
        """Write a file of a revision and the documents of its folder, once; return where the file is.

        Args:
            repository: Where the revision is.
            commit: Hash of the commit, or what stands for the index.
            folder: Path of the folder from the top of the repository.
            path: Path of the file.
            entries: The files of the folder.
        """
        key = (commit, folder)
        if key not in self._written:
            self._written[key] = self.new_folder()
            documents = [entry for entry in entries if is_document_name(entry.path)]
            _write(repository, documents, self._written[key])
        file = self._written[key] / path
        if not file.exists():
            _write(repository, [entry for entry in entries if entry.path == path], self._written[key])
        return file

    def new_folder(self) -> Path:
        """Return an empty folder."""
        if self._temporary is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="specwright-diff-")
        return Path(tempfile.mkdtemp(dir=self._temporary.name))


def _write(repository: Repository, entries: Sequence[Entry], folder: Path) -> None:
    for entry, content in repository.contents(entries):
        target = folder / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
