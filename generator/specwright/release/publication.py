"""Publish packages: build, verify, upload, and verify what the index hands out.

Nothing is uploaded before every package is built, verified in fresh environments, and free of conflicts on the index.
Uploading is safe to repeat: a file that is there already with the same hash is done, so that the same command continues
after an interruption. With several packages, the result says of each file whether it is on the index.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, Literal

from packaging.utils import parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

from specwright.diff.git_repository import GitError, NoRepositoryError, Repository
from specwright.errors import SpecwrightError
from specwright.lower.api import lower
from specwright.mock.server import create_application, running
from specwright.output.plans import plan as plan_of
from specwright.output.release_files import PUBLISHED, Published, record_publication
from specwright.pipeline import GenerationRequest, folder_of, load, package_files
from specwright.release import calls
from specwright.release.build import Built, Distribution, build
from specwright.release.environments import Environment, InstalledPackageError, Interpreter, interpreters
from specwright.release.index import Index, IndexAccessError, OtherFileError, UnusableIndexError

Report = Callable[[str], None]
"""Is told what is being done, in a line."""


class PublicationError(SpecwrightError):
    """Publishing stopped. The message says what was done, what was not, and which command continues.

    Attributes:
        publications: What is known of each package.
        is_input_unusable: Whether something that was given has to change, rather than the index or the packages.
    """

    def __init__(
        self, message: str, publications: Sequence[Publication] = (), *, is_input_unusable: bool = False
    ) -> None:
        super().__init__(message)
        self.publications = tuple(publications)
        self.is_input_unusable = is_input_unusable


class RefusalError(SpecwrightError):
    """A package is not fit to be published as it is."""


@dataclass(frozen=True, slots=True)
class Check:
    """What a fresh environment saw of an installed package."""

    interpreter: str
    source: str
    """`wheel` before the upload, `index` after it."""
    sha256: str
    """Of the wheel that was installed, in hexadecimal."""
    names: int
    calls: int


State = Literal["unknown", "not uploaded", "already there", "uploaded"]
"""Of a file: `unknown` while nobody has looked at the index, or an upload has not ended."""


@dataclass(slots=True)
class Publication:
    """One package on its way to an index."""

    name: str
    distribution: str
    version: str
    built: Built
    checks: list[Check] = field(default_factory=list[Check])
    files: dict[str, State] = field(default_factory=dict[str, State])
    """By name of the file."""

    @property
    def is_done(self) -> bool:
        """Whether both files are on the index."""
        return all(state in ("uploaded", "already there") for state in self.files.values()) and bool(self.files)


def publish(
    requests: Sequence[GenerationRequest],
    index: Index,
    out: Path,
    *,
    dry_run: bool = False,
    allow_dirty: bool = False,
    pythons: Sequence[Interpreter] = (),
    report: Report = lambda _: None,
    command: str = "",
) -> tuple[Publication, ...]:
    """Publish packages.

    Args:
        requests: The packages, of providers of a project.
        index: Where they go.
        out: Folder for the files that are built.
        dry_run: Do everything but upload.
        allow_dirty: Publish although git has changes of the project that are not committed.
        pythons: Interpreters to verify with; all that are found on this machine by default.
        report: Is told what is being done.
        command: The command that this call stands for, which errors name as the one that continues.

    Raises:
        PublicationError: Something is in the way. What was and was not uploaded is in the message.
        SpecificationError: A specification cannot be used.
    """
    publications: list[Publication] = []
    try:
        _publish(requests, index, out, publications, dry_run, allow_dirty, pythons, report)
    except KeyboardInterrupt:
        raise PublicationError(f"interrupted\n{_account(publications, command)}", publications) from None
    except SpecwrightError as error:
        if getattr(error, "problems", ()):
            raise
        account = _account(publications, command)
        raise PublicationError(f"{error}\n{account}", publications, is_input_unusable=_is_input(error)) from error
    return tuple(publications)


def _is_input(error: SpecwrightError) -> bool:
    if isinstance(error, UnusableIndexError):
        return True
    return not isinstance(error, IndexAccessError | InstalledPackageError | RefusalError)


def _publish(
    requests: Sequence[GenerationRequest],
    index: Index,
    out: Path,
    publications: list[Publication],
    dry_run: bool,
    allow_dirty: bool,
    pythons: Sequence[Interpreter],
    report: Report,
) -> None:
    """The steps in their order; what has become of each package is kept in `publications`."""
    pythons = tuple(pythons) or interpreters()
    if not (allow_dirty or dry_run):
        _refuse_dirty(requests)
    publications.extend(_prepared(request, out, report) for request in requests)
    for request, publication in zip(requests, publications, strict=True):
        for interpreter in pythons:
            report(f"{publication.name}: verifying the wheel with {interpreter}")
            publication.checks.append(_verified(request, publication, publication.built.wheel, "wheel", interpreter))
    for publication in publications:
        report(f"{publication.name}: looking at {index}")
        _refuse_conflicts(publication, index)
    if dry_run:
        return
    for publication in publications:
        _upload(publication, index, report)
    for request, publication in zip(requests, publications, strict=True):
        report(f"{publication.name}: installing from the index, and verifying again")
        with tempfile.TemporaryDirectory(prefix="specwright-publish-") as folder:
            wheel = _handed_out(publication, index, Path(folder))
            publication.checks.append(_verified(request, publication, wheel, "index", pythons[-1]))
        published = Published(index=index.name, version=publication.version)
        if record_publication(folder_of(request), published):
            report(f"{publication.name}: {folder_of(request) / PUBLISHED} says so; commit it")


def _refuse_dirty(requests: Sequence[GenerationRequest]) -> None:
    """What is published can be found again in the history: nothing of it may be uncommitted."""
    for request in requests:
        folders = [folder for folder in (folder_of(request), request.specification.parent) if folder.exists()]
        try:
            changed = Repository.around(folders[0]).changed_files([folder.absolute() for folder in folders])
        except NoRepositoryError:
            continue
        except GitError as error:
            raise GitError(
                f"{request.name}: whether all is committed is not known: {error}; or pass --allow-dirty"
            ) from error
        # That a package was published is written when it is: it does not stand in the way of repeating that.
        changed = [name for name in changed if PurePosixPath(name).name != PUBLISHED]
        if changed:
            raise RefusalError(
                f"{request.name}: not everything is committed ({', '.join(changed[:3])}); commit it, or pass "
                "--allow-dirty"
            )


def _prepared(request: GenerationRequest, out: Path, report: Report) -> Publication:
    """A package, built from a folder that is as its specification says."""
    files, inputs = package_files(request)
    folder = folder_of(request)
    planned = plan_of(folder, files, inputs, force=True)
    if not planned.unchanged:
        raise RefusalError(
            f"{folder}: is not what its specification says, or was edited by hand; run 'specwright generate "
            f"{request.name}', look at the difference and commit it"
        )
    report(f"{request.name}: building")
    built = build(folder, out)
    name, version, *_ = parse_wheel_filename(built.wheel.path.name)
    found = Publication(request.name, str(name), str(version), built)
    found.files = {each.path.name: "unknown" for each in built.distributions}
    return found


def _refuse_conflicts(publication: Publication, index: Index) -> None:
    """Look at the index before anything is uploaded."""
    there = index.files(publication.distribution)
    others: list[str] = []
    for file in publication.built.distributions:
        state = index.state(publication.distribution, file) if file.path.name in there else "absent"
        publication.files[file.path.name] = "already there" if state == "same" else "not uploaded"
        if state == "other":
            others.append(file.path.name)
    if others:
        raise OtherFileError(
            f"{index}: has another file named {' and '.join(others)}, and files of an index never change; if it is "
            "part of an upload that broke off, delete it there, else release a new version: "
            f"specwright release {publication.name} --write"
        )
    newest = max((version for name in there if (version := _version_of(name)) is not None), default=None)
    if newest is not None and newest > Version(publication.version):
        raise RefusalError(
            f"{publication.name}: version {publication.version} is lower than {newest}, which the index has; release "
            f"a new version: specwright release {publication.name} --write"
        )


def _version_of(name: str) -> Version | None:
    try:
        return parse_wheel_filename(name)[1] if name.endswith(".whl") else parse_sdist_filename(name)[1]
    except ValueError:
        return None


def _upload(publication: Publication, index: Index, report: Report) -> None:
    for file in publication.built.distributions:
        name = file.path.name
        report(f"{publication.name}: uploading {name}")
        was_there = publication.files[name] == "already there"
        publication.files[name] = "unknown"
        try:
            state = index.upload(publication.distribution, file)
        except IndexAccessError:
            with suppress(IndexAccessError):
                has = index.state(publication.distribution, file)
                publication.files[name] = "already there" if has == "same" else "not uploaded"
            raise
        # An index that breaks off after it took a file has it "already", but it is this run that uploaded it.
        publication.files[name] = state if was_there else "uploaded"


def _account(publications: Sequence[Publication], command: str) -> str:
    """What this run uploaded, which files are on the index, which are not, and what to run."""
    files = [(name, state) for each in publications for name, state in each.files.items()]

    def names(*states: State) -> list[str]:
        return [name for name, state in files if state in states]

    lines: list[str] = []
    if there := names("uploaded", "already there"):
        lines.append(f"On the index: {', '.join(there)}.")
    if absent := names("not uploaded"):
        lines.append(f"Not on the index: {', '.join(absent)}.")
    if unknown := names("unknown"):
        lines.append(f"Whether the index has them is not known: {', '.join(unknown)}.")
    if not names("uploaded"):
        lines.append(
            "This run uploaded nothing as far as is known." if unknown and there else "This run uploaded nothing."
        )
    elif not (absent or unknown):
        lines.append("What the index hands out was not verified.")
    continuing = f"To continue: {command}" if command else "The same call continues."
    return f"{' '.join(lines)}\n{continuing}"


def _handed_out(publication: Publication, index: Index, folder: Path) -> Distribution:
    """The wheel as the index hands it out; its bytes are those that were uploaded.

    Raises:
        IndexAccessError: They are not, or the index does not have it.
    """
    name = publication.built.wheel.path.name
    found = index.files(publication.distribution).get(name)
    content = index.read(found) if found is not None else b""
    if sha256(content).hexdigest() != publication.built.wheel.sha256:
        what = "hands out other bytes than those that were uploaded" if found is not None else "does not list it"
        raise IndexAccessError(f"{index}: {name}: the index {what}")
    path = folder / name
    path.write_bytes(content)
    return Distribution.of(path)


def _verified(
    request: GenerationRequest, publication: Publication, wheel: Distribution, source: str, interpreter: Interpreter
) -> Check:
    """Install a wheel into a fresh environment, touch every public name, and call the strict server."""
    document, provider = load(request)
    api = lower(document, provider)
    specification = calls.read(request.specification, request.overlays)
    with _environment(interpreter) as environment, running(create_application(specification)) as url:
        environment.install(str(wheel.path))
        seen: dict[str, Any] = environment.check(
            {
                "package": api.distribution.package,
                "client": api.distribution.client,
                "base_url": url,
                "credentials": calls.credentials(api),
                "calls": [calls.as_json(call) for call in calls.plain_calls(api, specification)],
            }
        )
    if seen["failures"]:
        shown = "\n".join(f"  {failure}" for failure in seen["failures"][:5])
        raise InstalledPackageError(
            f"{publication.distribution}: {len(seen['failures'])} of {seen['calls']} calls failed with {interpreter}, "
            f"installed from the {source}:\n{shown}"
        )
    return Check(seen["python"], source, wheel.sha256, seen["names"], seen["calls"])


@contextmanager
def _environment(interpreter: Interpreter) -> Generator[Environment]:
    with tempfile.TemporaryDirectory(prefix="specwright-environment-") as folder:
        yield Environment.make(Path(folder), interpreter)
