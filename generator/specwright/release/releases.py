"""Releases: what changed since the last one, which version is due, and the files that a release changes.

A release is planned without writing anything. Writing it is one change of the package's folder, as a whole or not at
all: the new version in every file that states it, the changelog with an entry in front, and `released.json`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import msgspec
from packaging.version import InvalidVersion, Version

from specwright.diff.changes import Comparison
from specwright.diff.client.changes import ClientComparison
from specwright.diff.client.comparison import compare_surfaces
from specwright.diff.client.surface import surface_of
from specwright.diff.due_version import Reason, Step, due_version, larger_step
from specwright.diff.engine import compare
from specwright.errors import SpecwrightError
from specwright.lower.api import lower
from specwright.openapi.document import Document
from specwright.output import plans, remembered_names
from specwright.output.manifest import Inputs, digest
from specwright.output.release_files import CARRIED, CHANGELOG, RELEASED, published_index
from specwright.pipeline import GenerationRequest, folder_of, load, package_files
from specwright.release import changelog, state
from specwright.release.state import Candidate, Released


class ReleaseError(SpecwrightError):
    """A release cannot be made. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release of one package, as planned.

    Attributes:
        name: Name of the provider.
        folder: The package's folder.
        current: The version that the package has; None before the first release.
        next: The version that is due; None where nothing is.
        step: How far the number goes.
        reasons: Why.
        entry: What the changelog gets.
        files: All files of the package as they will be.
        inputs: What they are made from.
        notes: Hand-written notes that the entry takes in, by file name.
    """

    name: str
    folder: Path
    current: str | None
    next: str | None
    step: Step
    reasons: tuple[Reason, ...]
    entry: str
    files: Mapping[str, bytes]
    inputs: Inputs
    notes: Mapping[str, bytes]

    @property
    def is_due(self) -> bool:
        """Whether there is something to release."""
        return self.next is not None


def plan(request: GenerationRequest, today: date, *, pre: str | None = None) -> Release:
    """Compare a package with its last release, and say what is due. Writes nothing.

    Args:
        request: The package, of a provider of a project.
        today: Day of the release.
        pre: `a`, `b` or `rc` for a pre-release.

    Raises:
        ReleaseError: The version cannot be counted up.
        SpecificationError: The specification cannot be used.
    """
    released = state.read(folder_of(request))
    document, provider = load(request)
    files, inputs = package_files(request)
    current = released.current if released is not None else None
    taken = released.notes if released is not None else {}
    notes = changelog.notes_of(folder_of(request), taken)
    if released is not None and state.content_of(files) == released.current_content and not _final(released, pre):
        return Release(request.name, folder_of(request), current, None, "none", (), "", files, inputs, {})
    remembered = remembered_names.read(folder_of(request))
    surface = surface_of(lower(document, provider, remembered=remembered), files)
    if released is None:
        comparison, client = Comparison(()), ClientComparison(())
        reasons: tuple[Reason, ...] = (Reason("none", "client", "there was no release before"),)
        step: Step = "none"
        base = provider.version
    else:
        comparison = _compared(released, document)
        client = compare_surfaces(released.callable_names(), surface)
        reasons = _reasons(comparison, client)
        step = larger_step(reason.step for reason in reasons)
        base = counted_up(released.version, step)
    version = _pre_release(base, pre, released) if pre is not None else base
    _refuse_backwards(request.name, current, version)
    api = str(document.tree["info"].get("version", ""))
    # The files of a pre-release are made again by the state of the release before it.
    index = released.index if pre is not None and released is not None else published_index(folder_of(request))
    made, _ = package_files(request, version=version, index=index)
    entry = changelog.entry(
        version, today.isoformat(), api, comparison.changes, client.changes, notes.values(),
        made["reference.md"].decode(), is_first=released is None,
        title=str(document.tree["info"].get("title", provider.client)),
    )  # fmt: skip
    content = state.content_of(made)
    new = Released(
        version=version,
        date=today.isoformat(),
        api=api,
        inputs=inputs,
        content=content,
        root=request.specification.name,
        specification=state.texts_of(request.specification, document),
        surface=state.packed_surface(surface),
        notes={name: digest(note) for name, note in notes.items()},
        index=index,
    )
    if pre is not None and released is not None:
        new = _with_candidate(released, Candidate(version=version, content=content))
    existing = _content(folder_of(request) / CHANGELOG) if released is not None else None
    made[CHANGELOG] = changelog.prepended(existing, entry)
    made[RELEASED] = state.encode(new)
    return Release(request.name, folder_of(request), current, version, step, reasons, entry, made, inputs, notes)


def write(release: Release) -> plans.Plan:
    """Make the folder of a package hold a release.

    Raises:
        PlanError: Files of people stand in the way.
        WriteError: The folder cannot be written; what was there before is whole.
    """
    written = plans.write(release.folder, release.files, release.inputs, carried=CARRIED)
    # `released.json` says that these were taken in: a run that is killed here does not take them in again.
    for name in release.notes:
        (release.folder / changelog.NOTES / name).unlink(missing_ok=True)
    return written


def counted_up(version: str, step: Step) -> str:
    """The version that follows by a step. Before 1.0.0 every step counts one place further right.

    Raises:
        ReleaseError: The version is not one of Semantic Versioning.
    """
    try:
        numbers = Version(version)
    except InvalidVersion:
        raise ReleaseError(f"version {version!r} cannot be counted up; write it as 1.2.3") from None
    major, minor, micro = numbers.major, numbers.minor, numbers.micro
    if major == 0:
        step = "minor" if step == "major" else "patch" if step in ("minor", "patch") else step
    match step:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case _:
            return f"{major}.{minor}.{micro + 1}"


def _compared(released: Released, document: Document) -> Comparison:
    with released.document() as old:
        return compare(old, document)


def _reasons(comparison: Comparison, client: ClientComparison) -> tuple[Reason, ...]:
    found = due_version(comparison, client.reasons).reasons
    return found or (Reason("patch", "client", "the emitted package differs, but nothing that callers can name"),)


def _final(released: Released, pre: str | None) -> bool:
    """Whether the release that follows pre-releases is asked for, for which nothing has to change."""
    return pre is None and released.candidate is not None


def _pre_release(base: str, pre: str, released: Released | None) -> str:
    """The next pre-release of a version."""
    if pre not in ("a", "b", "rc"):
        raise ReleaseError(f"--pre {pre}: pre-releases are called a, b or rc")
    number = 1
    if released is not None and released.candidate is not None:
        last = Version(released.candidate.version)
        if last.base_version == base and last.pre is not None and last.pre[0] == pre:
            number = last.pre[1] + 1
    return f"{base}{pre}{number}"


def _with_candidate(released: Released, candidate: Candidate) -> Released:
    return msgspec.structs.replace(released, candidate=candidate)


def _refuse_backwards(name: str, current: str | None, version: str) -> None:
    try:
        is_higher = current is None or Version(version) > Version(current)
    except InvalidVersion:
        raise ReleaseError(f"{name}: versions {current!r} and {version!r} cannot be compared; write 1.2.3") from None
    if not is_higher:
        raise ReleaseError(f"{name}: version {version} would not be higher than {current}")


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
