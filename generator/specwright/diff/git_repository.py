"""Reading a git repository: what revisions there are, and the files of one of them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from specwright.errors import SpecwrightError

INDEX = ""
"""The revision that stands for what is staged, as in `:specs/domino/5.11.yaml`."""

_LISTED = 10
_SYMLINK, _SUBMODULE = "120000", "160000"


class GitError(SpecwrightError):
    """Git is missing, this is not a repository, or it does not have what was asked for."""


class NoRepositoryError(GitError):
    """A folder is not in a repository."""


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit of a history."""

    hash: str
    date: str
    """Day of the commit, `2026-04-30`."""
    subject: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of a revision."""

    path: str
    """From the top of the repository, with slashes."""
    mode: str
    object: str
    """Name of the blob."""


class Repository:
    """A git repository with a working tree."""

    def __init__(self, top: Path) -> None:
        self.top = top

    @classmethod
    def around(cls, folder: Path) -> Repository:
        """Return the repository that a folder is in.

        Raises:
            GitError: There is none, or git is not installed.
        """
        top = _git(folder, "rev-parse", "--show-toplevel").decode().rstrip("\n")
        return cls(Path(top))

    def commit_of(self, revision: str) -> str:
        """Return the hash of the commit that a revision means.

        Raises:
            GitError: There is no such revision; the message lists those there are.
        """
        try:
            # A revision that starts with a dash is a name here, never an option.
            found = self._run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        except GitError:
            raise GitError(f"the revision '{revision}' is unknown; {self._known()}") from None
        return found.decode().strip()

    def path_of(self, path: Path) -> str:
        """Return the path of a file or folder of the working tree as the repository has it.

        Raises:
            GitError: It is outside of the working tree.
        """
        # The file itself may be a link; what git tracks is the link.
        top, target = self.top.resolve(), path.parent.resolve() / path.name
        if not target.is_relative_to(top):
            raise GitError(f"{path} is not in the repository {top}")
        return target.relative_to(top).as_posix()

    def entries(self, commit: str, folder: str = "") -> tuple[Entry, ...]:
        """Return the files below a folder of a commit, or of the index; none if there is no such folder."""
        where = ["--", f":(top,literal){folder}"] if folder else []
        if commit == INDEX:
            listed = self._run("ls-files", "--stage", "--full-name", "-z", *where)
        else:
            listed = self._run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *([folder + "/"] if folder else []))
        found: list[Entry] = []
        for line in filter(None, listed.decode(errors="surrogateescape").split("\0")):
            facts, _, path = line.partition("\t")
            mode, *rest = facts.split(" ")
            name = rest[0] if commit == INDEX else rest[1]
            # Git refuses such paths when it writes a working tree; so do we.
            if mode != _SUBMODULE and ".." not in PurePosixPath(path).parts and not path.startswith("/"):
                found.append(Entry(path, mode, name))
        return tuple(found)

    def contents(self, entries: Sequence[Entry]) -> Iterator[tuple[Entry, bytes]]:
        """Yield the files with their bytes; links are left out."""
        wanted = [entry for entry in entries if entry.mode != _SYMLINK]
        printed = self._run("cat-file", "--batch", input="".join(f"{entry.object}\n" for entry in wanted).encode())
        start = 0
        for entry in wanted:
            end = printed.index(b"\n", start)
            size = int(printed[start:end].split(b" ")[2])
            yield entry, printed[end + 1 : end + 1 + size]
            start = end + size + 2

    def is_changed(self, path: str) -> bool:
        """Return whether a file or folder of the working tree differs from HEAD; new files count."""
        return bool(self._run("status", "--porcelain", "-z", "--", f":(top,literal){path}"))

    def changed_files(self, paths: Sequence[Path]) -> list[str]:
        """Return the files below folders of the working tree that differ from HEAD; new files count."""
        where = [f":(top,literal){self.path_of(path)}" for path in paths]
        lines = iter(self._run("status", "--porcelain", "-z", "--no-renames", "--", *where).split(b"\0"))
        return [line[3:].decode(errors="replace") for line in lines if line]

    def history(self, path: str) -> tuple[Commit, ...]:
        """Return the commits of HEAD's history that changed a file or folder, the newest first."""
        try:
            self._run("rev-parse", "--verify", "--quiet", "HEAD")
        except GitError:
            return ()
        format_ = "--format=%H%x00%cs%x00%s"
        log = self._run("log", "--first-parent", "-m", format_, "HEAD", "--", f":(top,literal){path}")
        lines = log.decode(errors="replace").split("\n")
        return tuple(Commit(*line.split("\0", 2)) for line in lines if line.count("\0") > 1)

    def _known(self) -> str:
        references = self._run("for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes")
        names = references.decode(errors="replace").split()
        try:
            log = self._run("log", f"--max-count={_LISTED}", "--format=%h %s", "HEAD", "--")
        except GitError:
            return "this repository has no commits yet"
        commits = log.decode(errors="replace").splitlines()
        more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
        return f"there are {', '.join(names[:_LISTED])}{more}; the latest commits are:" + "".join(
            f"\n  {commit}" for commit in commits
        )

    def _run(self, *arguments: str, input: bytes | None = None) -> bytes:  # noqa: A002 - as subprocess calls it
        return _git(self.top, *arguments, input=input)


def documents_below(entries: Sequence[Entry], folder: str) -> list[str]:
    """Return the names of YAML and JSON files that stand directly in a folder."""
    return sorted(
        PurePosixPath(entry.path).name
        for entry in entries
        if PurePosixPath(entry.path).parent == PurePosixPath(folder or ".") and is_document_name(entry.path)
    )


def is_document_name(name: str) -> bool:
    """Return whether a file is called like a JSON or YAML file."""
    return name.lower().endswith((".yaml", ".yml", ".json"))


def _git(folder: Path, *arguments: str, input: bytes | None = None) -> bytes:  # noqa: A002 - as subprocess calls it
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and names of users stand where git expects no options
            ["git", *arguments],  # noqa: S607 - git is where the user's PATH says
            cwd=folder,
            input=input,
            stdin=subprocess.DEVNULL if input is None else None,
            capture_output=True,
            env={**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"},
            check=False,
        )
    except FileNotFoundError:
        raise GitError("git is not installed, and revisions can only be read with it") from None
    except OSError as error:
        raise GitError(f"git cannot be run in {folder}: {error.strerror or error}") from None
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        if said.startswith("not a git repository"):
            raise NoRepositoryError(said)
        raise GitError(said or f"git {arguments[0]} failed with status {done.returncode}")
    return done.stdout
