"""Wheel and source distribution of a package: the same bytes on every machine, and checked before anyone gets them.

The source distribution is built from the package's folder and the wheel from the source distribution, so that what
people build from it is the wheel that was checked. Time stamps come from `SOURCE_DATE_EPOCH`, which is a fixed moment
unless the environment has one; hatchling sorts the members and sets their permissions.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from specwright.errors import SpecwrightError

EPOCH = "1580601600"
"""2020-02-02 00:00:00 UTC in seconds: the moment that hatchling takes, too, when nothing else is said."""


class BuildError(SpecwrightError):
    """A package cannot be built, or what was built is not fit to be published. The message says what to do."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """One file that can be uploaded."""

    path: Path
    sha256: str
    """Hexadecimal."""

    @classmethod
    def of(cls, path: Path) -> Distribution:
        """Read a file and hash it."""
        return cls(path, sha256(path.read_bytes()).hexdigest())


@dataclass(frozen=True, slots=True)
class Built:
    """What building a package made."""

    wheel: Distribution
    sdist: Distribution

    @property
    def distributions(self) -> tuple[Distribution, Distribution]:
        """Both, in the order in which they are uploaded."""
        return self.wheel, self.sdist


def build(project: Path, out: Path) -> Built:
    """Build wheel and source distribution of the package in a folder, and check both.

    Args:
        project: Folder with the package's `pyproject.toml`.
        out: Folder for the two files; it is made if it is not there.

    Raises:
        BuildError: The package cannot be built, or a check finds something.
    """
    import hatchling.build  # noqa: F401  # pyright: ignore[reportUnusedImport]  # the backend, which runs in this environment
    from build import BuildBackendException, BuildException, ProjectBuilder

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BuildError(
            f"{out}: cannot be made a folder: {error.strerror or error}; name another with --out"
        ) from error
    with tempfile.TemporaryDirectory(prefix="specwright-build-") as scratch:
        made = Path(scratch) / "dist"
        made.mkdir()
        try:
            sdist = Path(ProjectBuilder(project, runner=_run).build("sdist", made))
            with tarfile.open(sdist) as archive:
                archive.extractall(scratch, filter="data")
            unpacked = Path(scratch) / sdist.name.removesuffix(".tar.gz")
            wheel = Path(ProjectBuilder(unpacked, runner=_run).build("wheel", made))
        except BuildException as error:
            raise BuildError(f"{project}: cannot be built: {error}") from error
        except BuildBackendException as error:
            raise BuildError(f"{project}: cannot be built: {_output_of(error)}") from error
        check(wheel, sdist)
        return Built(*(Distribution.of(_kept(path, out)) for path in (wheel, sdist)))


def check(*distributions: Path) -> None:
    """Check metadata and description (`twine check --strict`) and the members of wheels (`check-wheel-contents`).

    Raises:
        BuildError: With everything that the two tools print.
    """
    import check_wheel_contents  # type: ignore[import-untyped]  # noqa: F401  # run below as a program
    from twine.commands import check as twine

    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        failed = twine.check([str(path) for path in distributions], strict=True)
    if failed:
        raise BuildError(f"twine check --strict: {printed.getvalue().strip()}")
    for wheel in (path for path in distributions if path.suffix == ".whl"):
        done = subprocess.run(  # noqa: S603  # a program of ours, with a path of ours
            [sys.executable, "-m", "check_wheel_contents", "--no-config", str(wheel)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise BuildError(f"check-wheel-contents: {(done.stdout + done.stderr).strip()}")


def _kept(path: Path, out: Path) -> Path:
    """Move a finished file to where it is wanted; a file of that name appears whole or not at all."""
    target = out / path.name
    partial = target.with_name(f".{target.name}.part")
    try:
        partial.write_bytes(path.read_bytes())
        partial.replace(target)
    except OSError as error:
        raise BuildError(
            f"{target}: cannot be written: {error.strerror or error}; name another folder with --out"
        ) from error
    return target


def _run(cmd: Sequence[str], cwd: str | None = None, extra_environ: Mapping[str, str] | None = None) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or EPOCH}
    environment |= extra_environ or {}
    subprocess.run(cmd, cwd=cwd, env=environment, check=True, capture_output=True)  # noqa: S603  # the build backend


def _output_of(error: Exception) -> str:
    """The end of what the build backend printed, which says why it failed."""
    cause = getattr(error, "exception", error)
    printed = getattr(cause, "stderr", None) or getattr(cause, "stdout", None) or b""
    lines = printed.decode(errors="replace").strip().splitlines()
    return "\n".join(lines[-8:]) or str(error)
