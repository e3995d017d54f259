"""The changelog of an API: what changed from version to version of a provider, and in the history of its files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from specwright.diff.changes import LEVELS, Comparison
from specwright.diff.comparisons import Settings, compared
from specwright.diff.git_repository import Commit, Entry, GitError, Repository
from specwright.diff.operands import OperandError, OperandReader
from specwright.diff.reports.json_report import change_value, due_value
from specwright.diff.reports.markdown import HEADINGS, change_lines
from specwright.diff.reports.report import Compared, counted
from specwright.diff.versions import versions_of
from specwright.emit.markdown_source import markdown_code, markdown_text
from specwright.openapi.diagnostics import SpecificationError, visible
from specwright.project import find_project, provider_folders


@dataclass(frozen=True, slots=True, eq=False)
class ChangelogEntry:
    """What changed in one step: to another version, or by a commit to the file of a version."""

    title: str
    compared: Compared | None
    """None where one side cannot be read."""
    version: str
    commit: Commit | None = None
    problem: str = ""
    """Why it cannot be read."""

    @property
    def comparison(self) -> Comparison | None:
        """What differs."""
        return None if self.compared is None else self.compared.comparison


@dataclass(frozen=True, slots=True, eq=False)
class Changelog:
    """The steps of a provider, the latest first."""

    provider: str
    versions: tuple[ChangelogEntry, ...]
    history: tuple[ChangelogEntry, ...]
    notes: tuple[str, ...] = ()


def changelog_of(reader: OperandReader, provider: str, settings: Settings, *, limit: int | None = None) -> Changelog:
    """Return what changed over the versions of a provider, and over the git history of their files.

    Args:
        reader: Reads operands.
        provider: Name of the provider.
        settings: What the comparisons depend on.
        limit: How many commits to look at for each version; None for all.

    Raises:
        OperandError: There is no such provider.
        SpecificationError: A version of the working tree cannot be used.
    """
    [folder] = provider_folders(find_project(reader.folder), (provider,))
    versions = versions_of(path.name for path in folder.iterdir())
    if not versions:
        raise OperandError(f"{folder}: the folder has no version, such as 1.0.yaml")
    names = list(versions)
    steps = tuple(
        ChangelogEntry(
            f"From {older} to {newer}",
            compared(reader.read(f"{provider}@{older}"), reader.read(f"{provider}@{newer}"), settings),
            newer,
        )
        for older, newer in pairwise(names)
    )
    try:
        repository = Repository.around(folder)
        history = tuple(
            entry
            for version, name in reversed(versions.items())
            for entry in _history(reader, repository, folder / name, version, settings, limit)
        )
        notes: tuple[str, ...] = ()
    except GitError as error:
        history, notes = (), (f"The history of the files is not told: {error}.",)
    return Changelog(provider, steps[::-1], history, notes)


def _history(
    reader: OperandReader, repository: Repository, path: Path, version: str, settings: Settings, limit: int | None
) -> Iterator[ChangelogEntry]:
    """Yield the commits that changed a version, the latest first."""
    name = repository.path_of(path)
    folder = name.rpartition("/")[0]
    commits = repository.history(folder)
    looked_at = commits if limit is None else commits[: limit + 1]
    seen = [(commit, _contents(repository, commit.hash, folder)) for commit in looked_at]
    for (commit, after), (parent, before) in pairwise(seen):
        if name not in after or name not in before or after == before:
            continue
        title = f"{commit.date} {commit.subject}"
        try:
            old = reader.read_at(parent.hash, name, parent.hash[:10])
            new = reader.read_at(commit.hash, name, commit.hash[:10])
            each = compared(old, new, settings)
        except SpecificationError as error:
            yield ChangelogEntry(title, None, version, commit, str(error.problems[0]))
            continue
        if each.comparison.changes:
            yield ChangelogEntry(title, each, version, commit)


def _contents(repository: Repository, commit: str, folder: str) -> dict[str, str]:
    """Names of the blobs of the documents in a folder, by path: equal ones need no look."""

    def is_version(entry: Entry) -> bool:
        return bool(versions_of([entry.path.rpartition("/")[2]])) or entry.path.endswith(".json")

    return {entry.path: entry.object for entry in repository.entries(commit, folder) if is_version(entry)}


def changelog_markdown(changelog: Changelog) -> str:
    """Return a changelog as Markdown."""
    lines = [f"# Changelog of {markdown_code(changelog.provider)}", ""]
    for entry in changelog.versions:
        lines += _entry_lines(entry, f"## {markdown_text(visible(entry.title))}")
    if not changelog.versions:
        lines += ["There is one version, so that there is nothing to compare.", ""]
    if changelog.history:
        lines += ["## History of the files", ""]
    for entry in changelog.history:
        place = f"{markdown_code(entry.version)}, {markdown_code(entry.commit.hash[:10])}" if entry.commit else ""
        lines += _entry_lines(entry, f"### {markdown_text(visible(entry.title))} ({place})")
    lines += [f"> {markdown_text(visible(note))}" for note in changelog.notes]
    return "\n".join(lines).rstrip("\n") + "\n"


def changelog_value(changelog: Changelog) -> dict[str, object]:
    """Return a changelog as JSON values."""
    return {
        "provider": changelog.provider,
        "versions": [_entry_value(entry) for entry in changelog.versions],
        "history": [_entry_value(entry) for entry in changelog.history],
        "notes": list(changelog.notes),
    }


def _entry_lines(entry: ChangelogEntry, heading: str) -> Iterator[str]:
    yield heading
    yield ""
    if entry.comparison is None or entry.compared is None:
        yield f"Cannot be compared: {markdown_text(visible(entry.problem))}"
        yield ""
        return
    yield f"{counted(entry.comparison.changes)}. {markdown_text(visible(entry.compared.due.declared.text))}"
    yield ""
    depth = heading.partition(" ")[0] + "#"
    for level in LEVELS:
        changes = list(entry.comparison.of_level(level))
        if changes:
            yield f"{depth} {HEADINGS[level]}"
            yield ""
            for change in changes:
                yield from change_lines(change)
            yield ""


def _entry_value(entry: ChangelogEntry) -> dict[str, object]:
    commit = entry.commit
    return {
        "title": entry.title,
        "version": entry.version,
        "commit": None if commit is None else {"hash": commit.hash, "date": commit.date, "subject": commit.subject},
        "changes": []
        if entry.compared is None
        else [change_value(entry.compared, change) for change in entry.compared.comparison.changes],
        "due": None if entry.compared is None else due_value(entry.compared.due),
        "problem": entry.problem or None,
    }
