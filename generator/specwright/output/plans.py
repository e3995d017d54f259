"""Plan and write the files of a package.

The only module of the pipeline that writes to disk. `plan` compares the files that are to be with those that are and
changes nothing; `write` plans and replaces them all at once; `check` tells what `write` would do; `is_current` tells,
before anything is generated, that nothing is to be done.

A package folder also belongs to the people who use it. Only files that the manifest of the last run lists are changed
or deleted, and only if they are as that run left them. What people added is never touched, what they edited is
reported. A file `.specwright-keep` in the folder names files that are theirs, one pattern a line: `README.md` (in any
folder), `tests/conftest.py`, `docs/*`, `examples/`.
"""

from __future__ import annotations

import dataclasses
import enum
import fnmatch
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from specwright.errors import SpecwrightError
from specwright.output import atomic_write, manifest, paths, release_files, remembered_names
from specwright.output.atomic_write import WriteError
from specwright.output.manifest import Inputs, Manifest, ManifestError
from specwright.output.paths import PathError

__all__ = [
    "CONSULTED",
    "KEEP",
    "Action",
    "Diagnostic",
    "Difference",
    "Entry",
    "Inputs",
    "ManifestError",
    "PathError",
    "Plan",
    "PlanError",
    "WriteError",
    "check",
    "is_current",
    "plan",
    "write",
]  # fmt: skip

KEEP = ".specwright-keep"
"""File name of the list of files that people keep for themselves."""

CONSULTED = (manifest.NAME, KEEP, atomic_write.STAGE, remembered_names.NAME, *sorted(release_files.CARRIED))
"""What a generation reads in the folder of the package, where it is there."""


class Action(enum.StrEnum):
    """What is done with a file."""

    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"
    KEEP = "keep"


@dataclasses.dataclass(frozen=True)
class Entry:
    """One file of a plan."""

    path: str
    action: Action


@dataclasses.dataclass(frozen=True)
class Diagnostic:
    """A file that stands in the way of a plan.

    Attributes:
        rule: `edited-file`, `foreign-file` or `blocked-path`.
        path: Path in the package.
        message: What is wrong and what to do.
    """

    rule: str
    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.rule}: {self.message}"


class PlanError(SpecwrightError):
    """A package cannot be written without harm to what people put into its folder. Nothing was changed.

    Attributes:
        root: The package folder.
        problems: What stands in the way, by path.
    """

    def __init__(self, root: Path, problems: tuple[Diagnostic, ...]) -> None:
        self.root = root
        self.problems = problems
        super().__init__("\n".join(f"{root}/{problem}" for problem in problems))


@dataclasses.dataclass(frozen=True)
class Plan:
    """What is to be done to a package folder.

    Attributes:
        root: The package folder, absolute and without symbolic links.
        entries: Every file concerned, by path; the manifest is among them.
        contents: The new contents of files that are created or changed, by path.
    """

    root: Path
    entries: tuple[Entry, ...]
    contents: Mapping[str, bytes] = dataclasses.field(repr=False)

    @property
    def unchanged(self) -> bool:
        """Whether there is nothing to do."""
        return all(entry.action is Action.KEEP for entry in self.entries)

    def paths(self, action: Action) -> tuple[str, ...]:
        """Return the paths of one action."""
        return tuple(entry.path for entry in self.entries if entry.action is action)


@dataclasses.dataclass(frozen=True)
class Difference:
    """One file in which a package folder is not what its specification says.

    Attributes:
        path: Path in the package.
        action: What writing would do with it; never `KEEP`.
    """

    path: str
    action: Action

    def __str__(self) -> str:
        state = {Action.CREATE: "is missing", Action.CHANGE: "is different", Action.DELETE: "should not be there"}
        return f"{self.path}: {state[self.action]}"


def plan(
    root: Path,
    files: Mapping[str, bytes],
    inputs: Inputs,
    *,
    force: bool = False,
    carried: frozenset[str] = frozenset(),
) -> Plan:
    """Return what has to be done so that a folder holds a package. Changes nothing.

    Args:
        root: The package folder; need not exist.
        files: Contents of all files of the package by path, without the manifest.
        inputs: What they were made from, for the manifest.
        force: Take files for ours that people edited or added at a path of the package.
        carried: Files whose new content was made from what is there, so that edits of people are in it.

    Raises:
        PlanError: Files that belong to people stand in the way.
        PathError: A path is not acceptable.
        ManifestError: The manifest of the folder cannot be read.
    """
    paths.check_together(files)
    for path in files:
        if path in (manifest.NAME, KEEP) or path.split("/")[0] == atomic_write.STAGE:
            raise PathError(f'"{path}" is a name that Specwright uses itself')
    root = Path(os.path.realpath(root))
    if root.exists() and not root.is_dir():
        raise PlanError(
            root, (Diagnostic("blocked-path", ".", "the package folder is a file; choose another with --out"),)
        )
    if (reason := paths.obstacle(root, manifest.NAME)) is not None:
        raise PlanError(root, (Diagnostic("blocked-path", manifest.NAME, f"{reason}; remove it"),))
    previous = _previous(root, force=force)
    patterns = _patterns(root)
    kept = tuple(path for path in sorted({*files, *previous}) if _is_kept(path, patterns))
    recorded = Manifest(
        inputs=inputs,
        files={path: manifest.digest(content) for path, content in files.items() if path not in kept},
        kept=tuple(path for path in kept if path in files),
    )
    wanted = {path: content for path, content in files.items() if path not in kept}
    results = [
        *(
            _wanted(root, path, content, previous.get(path), force=force or path in carried)
            for path, content in wanted.items()
        ),
        *(_unwanted(root, path, previous[path], force=force) for path in previous.keys() - wanted.keys() - set(kept)),
        *(Entry(path, Action.KEEP) for path in kept if (root / path).exists()),
        _wanted(root, manifest.NAME, encoded := manifest.encode(recorded), None, force=True),
    ]
    problems = tuple(sorted((r for r in results if isinstance(r, Diagnostic)), key=lambda problem: problem.path))
    if problems:
        raise PlanError(root, problems)
    entries = tuple(sorted((r for r in results if isinstance(r, Entry)), key=lambda entry: entry.path))
    writing = {entry.path for entry in entries if entry.action in (Action.CREATE, Action.CHANGE)}
    contents = {path: content for path, content in {**wanted, manifest.NAME: encoded}.items() if path in writing}
    return Plan(root, entries, contents)


def write(
    root: Path,
    files: Mapping[str, bytes],
    inputs: Inputs,
    *,
    force: bool = False,
    carried: frozenset[str] = frozenset(),
) -> Plan:
    """Make a folder hold a package, as a whole or not at all, and return what was done.

    First undoes what an interrupted run may have left. Takes the same arguments and raises the same errors as `plan`.

    Raises:
        WriteError: The disk is full, the folder cannot be written, or another run does not end.
    """
    root = Path(os.path.realpath(root))
    with atomic_write.locked(root):
        atomic_write.recover(root)
        planned = plan(root, files, inputs, force=force, carried=carried)
        if not planned.unchanged:
            atomic_write.replace(planned.root, planned.contents, planned.paths(Action.DELETE))
    return planned


def check(root: Path, files: Mapping[str, bytes], inputs: Inputs) -> list[Difference]:
    """Return the files in which a folder differs from a package; files that people keep are not compared.

    Takes the same arguments and raises the same errors as `plan`. Changes nothing.
    """
    planned = plan(root, files, inputs, force=True)
    return [Difference(entry.path, entry.action) for entry in planned.entries if entry.action is not Action.KEEP]


def is_current(root: Path, inputs: Inputs) -> bool:
    """Return whether a folder holds what these inputs gave in an earlier run, file by file, so nothing is to be done.

    Raises:
        ManifestError: The manifest of the folder cannot be read.
    """
    root = Path(os.path.realpath(root))
    found = manifest.read(root)
    if found is None or found.inputs != inputs or atomic_write.leftovers(root):
        return False
    patterns = _patterns(root)
    if any(_is_kept(path, patterns) for path in found.files) or not all(
        _is_kept(path, patterns) for path in found.kept
    ):
        return False
    return all(_is_as_written(root, path, digest) for path, digest in found.files.items())


def _wanted(root: Path, path: str, content: bytes, previous: str | None, *, force: bool) -> Entry | Diagnostic:
    if (reason := paths.obstacle(root, path)) is not None:
        return Diagnostic("blocked-path", path, f"{reason}; remove it, or list it in {KEEP}")
    try:
        current = (root / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Entry(path, Action.CREATE)
    except OSError as error:
        return Diagnostic("blocked-path", path, f"cannot be read: {error.strerror}; correct its permissions")
    if current == content:
        return Entry(path, Action.KEEP)
    if force or manifest.digest(current) == previous:
        return Entry(path, Action.CHANGE)
    if previous is not None:
        return _edited(path, "change")
    return Diagnostic(
        "foreign-file",
        path,
        f"Specwright did not write this file but wants to; move it away, list it in {KEEP} to keep it, or replace it "
        "with --force",
    )


def _unwanted(root: Path, path: str, previous: str, *, force: bool) -> Entry | Diagnostic | None:
    # What stands where a file of ours was, but is a link or a folder now, is not ours any more.
    if paths.obstacle(root, path) is not None or not (root / path).exists():
        return None
    if force or _is_as_written(root, path, previous):
        return Entry(path, Action.DELETE)
    return _edited(path, "delete")


def _is_as_written(root: Path, path: str, digest: str) -> bool:
    if paths.obstacle(root, path) is not None:
        return False
    try:
        return manifest.digest((root / path).read_bytes()) == digest
    except OSError:
        return False


def _edited(path: str, verb: str) -> Diagnostic:
    return Diagnostic(
        "edited-file",
        path,
        f"was edited since Specwright wrote it, which now wants to {verb} it; list it in {KEEP} to keep it as it is, "
        "or give up the edits with --force",
    )


def _previous(root: Path, *, force: bool) -> Mapping[str, str]:
    try:
        found = manifest.read(root)
        if found is not None:
            paths.check_together(found.files)
            for path in found.files:
                _check_ours(path)
    except PathError as error:
        raise ManifestError(
            f"{root / manifest.NAME}: {error}. Restore it from version control, or delete it."
        ) from error
    except ManifestError:
        if force:
            return {}
        raise
    return found.files if found is not None else {}


_HIDDEN = frozenset({".gitignore"})
"""Hidden files that packages have: that of the classic ones."""


def _check_ours(path: str) -> None:
    """Check that a file is one that packages have, and not, say, one of git."""
    if path not in _HIDDEN and (path.startswith(".") or "/." in path):
        raise PathError(f'"{path}" is a hidden file, which Specwright does not write')


def _patterns(root: Path) -> tuple[str, ...]:
    try:
        text = (root / KEEP).read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise PlanError(
            root, (Diagnostic("blocked-path", KEEP, f"cannot be read: {error}; correct or delete it"),)
        ) from error
    lines = (line.strip() for line in text.splitlines())
    return tuple(line.removeprefix("/") for line in lines if line and not line.startswith("#"))


def _is_kept(path: str, patterns: tuple[str, ...]) -> bool:
    return any(
        fnmatch.fnmatchcase(candidate, pattern) for pattern in patterns for candidate in _candidates(path, pattern)
    )


def _candidates(path: str, pattern: str) -> Iterator[str]:
    """Yield the spellings of a path that a pattern may match: its name, the whole path, and the folders it is in."""
    yield path
    if "/" not in pattern:
        yield path.rpartition("/")[2]
    parent = path.rpartition("/")[0]
    while parent:
        yield f"{parent}/"
        parent = parent.rpartition("/")[0]
