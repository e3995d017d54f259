"""Comparisons of what users name: two operands, one operand against HEAD, or all providers against HEAD."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from specwright.diff.accept_list import AcceptList
from specwright.diff.changes import Level
from specwright.diff.due_version import due_version
from specwright.diff.engine import Options, compare
from specwright.diff.git_repository import GitError, Repository
from specwright.diff.levels import with_levels
from specwright.diff.operands import Operand, OperandError, OperandReader, read_both
from specwright.diff.reports.report import Compared, Report
from specwright.diff.versions import versions_of
from specwright.openapi.diagnostics import SpecificationError
from specwright.project import find_project, provider_folders

HEAD = "HEAD"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a comparison depends on besides the two documents."""

    levels: Mapping[str, Level] = field(default_factory=dict[str, Level])
    """Levels that the project or the user sets for rules."""
    accepted: AcceptList | None = None
    extensions: tuple[str, ...] = ()
    """Extensions whose changes are reported."""
    deprecation_days: Mapping[str, int] = field(default_factory=dict[str, int])
    """Least number of days between deprecation and sunset, by stability."""
    has_client: bool = False
    """Whether the Python clients are compared too."""
    overlays: tuple[Path, ...] = ()
    """Overlays of the client, besides that of a provider."""
    templates: Path | None = None
    """Folder of the emitter's templates; needed for clients."""


def compared(old: Operand, new: Operand, settings: Settings) -> Compared:
    """Return two documents with all that was found out about them.

    Raises:
        SpecificationError: A client cannot be emitted for one of them.
    """
    options = Options(extensions=settings.extensions, deprecation_days=settings.deprecation_days)
    comparison = with_levels(compare(old.document, new.document, options=options), settings.levels)
    client = None
    if settings.has_client and settings.templates is not None:
        from specwright.diff.client.emission import compare_clients  # only now: it loads the whole emitter

        client = compare_clients(old, new, settings.templates, settings.overlays)
    due = due_version(comparison, client.reasons if client is not None else ())
    accepted = frozenset(settings.accepted.entries) if settings.accepted is not None else frozenset[str]()
    return Compared(old, new, comparison, due, accepted, client)


def compare_operands(reader: OperandReader, operands: Sequence[str], settings: Settings) -> Report:
    """Return the report for what the user named.

    Args:
        reader: Reads operands.
        operands: Two operands; or one that is compared with what HEAD has of it; or none, for all providers.
        settings: What else was said.

    Raises:
        OperandError: An operand leads to no document.
        GitError: Revisions are needed, and there are none.
        SpecificationError: A document cannot be used.
    """
    match list(operands):
        case [old, new]:
            report = Report((compared(*read_both(reader, old, new), settings),))
        case [one]:
            report = _against_head(reader, one, settings)
        case _:
            report = _working_tree(reader, settings)
    if settings.accepted is None:
        return report
    warnings = settings.accepted.unmatched(change for _, change in report.changes())
    return Report(report.compared, report.notes, warnings)


def compare_with_git(path: str, old_file: Path, new_file: Path, reader: OperandReader, settings: Settings) -> Report:
    """Return the report for git, which calls an external diff driver with files it has written for us.

    Args:
        path: What the file is called in the repository.
        old_file: The old content; `/dev/null` for a file that is new.
        new_file: The new content; `/dev/null` for a file that is gone.
        reader: Reads operands.
        settings: What else was said.
    """
    if str(old_file) == "/dev/null":
        return Report((), (f"{path}: the file is new; there is nothing to compare it with",))
    if str(new_file) == "/dev/null":
        return Report((), (f"{path}: the file was removed",))
    try:
        old, new = reader.read_file(old_file, f"a/{path}"), reader.read_file(new_file, f"b/{path}")
        return Report((compared(old, new, settings),))
    except SpecificationError as error:
        # Git gives up on all files when a driver fails, and other YAML files may have the same ending.
        before, after = (
            each.read_text(encoding="utf-8", errors="replace").splitlines() for each in (old_file, new_file)
        )
        texts = difflib.unified_diff(before, after, f"a/{path}", f"b/{path}", lineterm="")
        return Report((), (*map(str, error.problems), *texts))


def _against_head(reader: OperandReader, text: str, settings: Settings) -> Report:
    """What the working tree has against what the last commit has."""
    try:
        new = reader.read(text)
        repository = reader.repository
        path = repository.path_of(new.path)
        old = reader.read_at(repository.commit_of(HEAD), path, HEAD)
    except GitError as error:
        raise OperandError(f"{text}: it is compared with {HEAD} when nothing else is named, but {error}") from None
    return Report((compared(old, new, settings),))


def _working_tree(reader: OperandReader, settings: Settings) -> Report:
    project = find_project(reader.folder)
    try:
        repository = Repository.around(project)
        commit = repository.commit_of(HEAD)
    except GitError as error:
        raise OperandError(f"without operands, the working tree is compared with {HEAD}, but {error}") from None
    found: list[Compared] = []
    notes: list[str] = []
    broken: list[SpecificationError] = []
    for folder in provider_folders(project):
        path = repository.path_of(folder)
        if not repository.is_changed(path):
            continue
        before = versions_of(
            entry.path.removeprefix(f"{path}/")
            for entry in repository.entries(commit, path)
            if "/" not in entry.path.removeprefix(f"{path}/")
        )
        after = versions_of(each.name for each in folder.iterdir())
        for version in {**before, **after}:
            name = f"{folder.name}@{version}"
            if version not in before:
                notes.append(
                    f"{name} is new; compare it with another version: specwright diff {folder.name}@OLD {name}"
                )
            elif version not in after:
                notes.append(f"{name} is gone from the working tree")
            else:
                try:
                    old = reader.read_at(commit, f"{path}/{before[version]}", HEAD)
                    new = reader.read(str(folder / after[version]), label=f"{path}/{after[version]}")
                    each = compared(old, new, settings)
                except SpecificationError as error:
                    broken.append(error)
                    continue
                if each.comparison.changes or each.client is not None:
                    found.append(each)
    if broken:
        raise SpecificationError([problem for error in broken for problem in error.problems])
    if not found and not notes:
        notes.append(f"The specifications of all providers say what they said at {HEAD}.")
    return Report(tuple(found), tuple(notes))
