"""Publish packages: build, verify, upload, and verify what the index hands out.

Nothing is uploaded before every package is built, verified in fresh environments, and free of conflicts on the index.
Uploading is safe to repeat: a file that is there already with the same hash is done, so that the same command continues
after an interruption. With several packages, the result says of each file whether it is on the index.
"""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from packaging.utils import parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

from specwright.errors import SpecwrightError
from specwright.lower.api import lower
from specwright.mock.server import create_application, running
from specwright.output.plans import plan as plan_of
from specwright.pipeline import GenerationRequest, folder_of, load, package_files
from specwright.release import calls
from specwright.release.build import Built, Distribution, build
from specwright.release.environments import Environment, InstalledPackageError, Interpreter, interpreters
from specwright.release.index import Index, IndexAccessError, OtherFileError

Report = Callable[[str], None]
"""Is told what is being done, in a line."""


class PublicationError(SpecwrightError):
    """Publishing stopped. The message says what was done, what was not, and which command continues.

    Attributes:
        publications: What is known of each package.
    """

    def __init__(self, message: str, publications: Sequence[Publication] = ()) -> None:
        super().__init__(message)
        self.publications = tuple(publications)


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


@dataclass(slots=True)
class Publication:
    """One package on its way to an index."""

    name: str
    distribution: str
    version: str
    built: Built
    checks: list[Check] = field(default_factory=list[Check])
    files: dict[str, str] = field(default_factory=dict[str, str])
    """File name -> `uploaded`, `already there`, or `not uploaded`."""

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

    Raises:
        PublicationError: Something is in the way. What was and was not uploaded is in the message.
        SpecwrightError: A package cannot be built, or does not work.
    """
    pythons = tuple(pythons) or interpreters()
    if not (allow_dirty or dry_run):
        _refuse_dirty(requests)
    publications = [_prepared(request, out, report) for request in requests]
    for request, publication in zip(requests, publications, strict=True):
        for interpreter in pythons:
            report(f"{publication.name}: verifying the wheel with {interpreter}")
            publication.checks.append(_verified(request, publication, publication.built.wheel, "wheel", interpreter))
    for publication in publications:
        _refuse_conflicts(publication, index)
    if dry_run:
        return tuple(publications)
    _upload(publications, index, report)
    for request, publication in zip(requests, publications, strict=True):
        report(f"{publication.name}: installing from the index, and verifying again")
        try:
            with tempfile.TemporaryDirectory(prefix="specwright-publish-") as folder:
                wheel = _handed_out(publication, index, Path(folder))
                publication.checks.append(_verified(request, publication, wheel, "index", pythons[-1]))
        except (IndexAccessError, InstalledPackageError) as error:
            raise PublicationError(f"{error}\n{_account(publications)}", publications) from error
    return tuple(publications)


def _refuse_dirty(requests: Sequence[GenerationRequest]) -> None:
    """What is published can be found again in the history: nothing of it may be uncommitted."""
    for request in requests:
        folders = [folder for folder in (folder_of(request), request.specification.parent) if folder.exists()]
        done = subprocess.run(  # noqa: S603  # git, with folders of the project
            ["git", "-C", str(folders[0]), "status", "--porcelain", "--", *map(str, map(Path.absolute, folders))],  # noqa: S607
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0 and done.stdout.strip():
            changed = ", ".join(line[3:] for line in done.stdout.splitlines()[:3])
            raise PublicationError(
                f"{request.name}: not everything is committed ({changed}); commit it, or pass --allow-dirty. "
                "Nothing was uploaded."
            )


def _prepared(request: GenerationRequest, out: Path, report: Report) -> Publication:
    """A package, built from a folder that is as its specification says."""
    files, inputs = package_files(request)
    folder = folder_of(request)
    planned = plan_of(folder, files, inputs, force=True)
    if not planned.unchanged:
        raise PublicationError(
            f"{folder}: is not what its specification says, or was edited by hand; run 'specwright generate "
            f"{request.name}', look at the difference and commit it. Nothing was uploaded."
        )
    report(f"{request.name}: building")
    built = build(folder, out)
    name, version, *_ = parse_wheel_filename(built.wheel.path.name)
    found = Publication(request.name, str(name), str(version), built)
    found.files = {each.path.name: "not uploaded" for each in built.distributions}
    return found


def _refuse_conflicts(publication: Publication, index: Index) -> None:
    """Look at the index before anything is uploaded."""
    there = index.files(publication.distribution)
    for file in publication.built.distributions:
        if file.path.name in there and index.state(publication.distribution, file) == "other":
            raise OtherFileError(
                f"{index}: has another file named {file.path.name}, and files of an index never change; release a new "
                f"version: specwright release {publication.name} --write. Nothing was uploaded."
            )
    newest = max((version for name in there if (version := _version_of(name)) is not None), default=None)
    if newest is not None and newest > Version(publication.version):
        raise PublicationError(
            f"{publication.name}: version {publication.version} is lower than {newest}, which the index has; release "
            f"a new version: specwright release {publication.name} --write. Nothing was uploaded."
        )


def _version_of(name: str) -> Version | None:
    try:
        return parse_wheel_filename(name)[1] if name.endswith(".whl") else parse_sdist_filename(name)[1]
    except ValueError:
        return None


def _upload(publications: Sequence[Publication], index: Index, report: Report) -> None:
    for publication in publications:
        for file in publication.built.distributions:
            report(f"{publication.name}: uploading {file.path.name}")
            try:
                publication.files[file.path.name] = index.upload(publication.distribution, file)
            except IndexAccessError as error:
                raise PublicationError(f"{error}\n{_account(publications)}", publications) from error


def _account(publications: Sequence[Publication]) -> str:
    """Which files are on the index, which are not, and what to run."""
    done = [name for each in publications for name, state in each.files.items() if state != "not uploaded"]
    left = [name for each in publications for name, state in each.files.items() if state == "not uploaded"]
    again = " ".join(each.name for each in publications)
    missing = f"Not on the index: {', '.join(left)}." if left else "What the index hands out was not verified."
    continuing = f"The same command continues: specwright publish {again}"
    return f"On the index: {', '.join(done) or 'nothing'}. {missing} {continuing}"


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
            f"{publication.distribution}: {len(seen['failures'])} of {seen['calls']} calls failed with {interpreter}; "
            f"nothing was uploaded:\n{shown}"
        )
    return Check(seen["python"], source, wheel.sha256, seen["names"], seen["calls"])


@contextmanager
def _environment(interpreter: Interpreter) -> Generator[Environment]:
    with tempfile.TemporaryDirectory(prefix="specwright-environment-") as folder:
        yield Environment.make(Path(folder), interpreter)
