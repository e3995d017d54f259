"""Records of finished runs of `specwright generate`: the same command over the same files ends at once.

A record holds the digests of everything that the run read and wrote, of Specwright itself, and what the command says
when there is nothing to do. It stands in the user's cache folder, and whoever deletes it loses nothing but time. It is
looked at before anything else is loaded, so this module imports little.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from specwright import _templates

_FORMAT = 1
_MOST_RECORDS = 100
"""Older ones are deleted."""

_PROVIDERS = "specs/*/provider.yaml"


class Start(NamedTuple):
    """How a run began.

    Attributes:
        arguments: The words after the program's name.
        time: When, in nanoseconds since 1970.
    """

    arguments: Sequence[str]
    time: int


class Output(NamedTuple):
    """What a command says.

    Attributes:
        text: On standard output.
        errors: On standard error.
    """

    text: str
    errors: str = ""


def known(arguments: Sequence[str]) -> Output | None:
    """What a command would say whose work is done already, or None when it has to be run."""
    path = _record_file(arguments)
    if path is None:
        return None
    try:
        record = json.loads(path.read_bytes())
        holds = (
            record["program"] == _program().digest
            and all(_digest_of(name) == digest for name, digest in record["files"].items())
            and all(_found(folder) == found for folder, found in record["providers"].items())
            and all(_is_as_written(*package) for package in record["packages"])
        )
        return Output(*record["output"]) if holds else None
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None  # a record that cannot be read is none


def remember(
    start: Start,
    output: Output,
    files: Iterable[Path],
    packages: Iterable[tuple[Path, Mapping[str, str]]],
    project: Path | None = None,
) -> None:
    """Record a run that is over, unless something that it read has been changed since it began.

    Args:
        start: How the run began.
        output: What the same command will say as long as there is nothing to do.
        files: Everything that was read or looked for, outside of Specwright.
        packages: Folder of each package, and the digests of its files by their paths.
        project: The project whose providers were generated.
    """
    path = _record_file(start.arguments)
    names = sorted({os.path.abspath(file) for file in files})
    program = _program()
    # Whether a file was changed before it was read or after cannot be told, so such a run is not remembered.
    if path is None or program.changed >= start.time or any(_changed(name) >= start.time for name in names):
        return
    record = {
        "program": program.digest,
        "files": {name: _digest_of(name) for name in names},
        "providers": {str(folder): _found(str(folder)) for folder in _searched(project)},
        "packages": [
            (os.path.abspath(root), os.path.realpath(root), dict(sorted(digests.items()))) for root, digests in packages
        ],
        "output": output,
    }
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):  # no cache, then
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary.write_text(json.dumps(record), encoding="utf-8")
        temporary.replace(path)
        _delete_oldest(path.parent)


def _record_file(arguments: Sequence[str]) -> Path | None:
    """Where the record of a command stands; None where there is no cache folder."""
    settings = sorted(item for item in os.environ.items() if item[0].startswith("SPECWRIGHT"))
    try:
        command = [_FORMAT, list(arguments), os.getcwd(), sys.version, sys.prefix, _templates.__file__, settings]
        cache = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
        folder = Path(cache) if cache else Path.home() / ".cache"
    except (OSError, RuntimeError):  # the current folder is gone; there is no home
        return None
    name = hashlib.sha256(json.dumps(command).encode()).hexdigest()
    return folder / "specwright" / "runs" / f"{name}.json"


def _delete_oldest(folder: Path) -> None:
    records = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in records[_MOST_RECORDS:]:
        path.unlink(missing_ok=True)


class _Program(NamedTuple):
    digest: str
    changed: int


def _program_folders() -> list[Path]:
    return [Path(__file__).resolve().parents[1], _templates.FOLDER]


def _program() -> _Program:
    """What does the work: every file of Specwright, and the versions of what is installed beside it."""
    total = hashlib.sha256()
    changed = 0
    for folder in _program_folders():
        for name in sorted(_files_below(folder)):
            with open(name, "rb") as file:
                content = file.read()
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
            changed = max(changed, _changed(name))
    for entry in sys.path:
        with contextlib.suppress(OSError):
            installed = sorted(name for name in os.listdir(entry or ".") if name.endswith((".dist-info", ".pth")))
            total.update("\0".join(installed).encode())
    return _Program(total.hexdigest(), changed)


def _files_below(folder: Path) -> Iterator[str]:
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(parent, name) for name in names if not name.endswith(".pyc"))


def _digest_of(name: str) -> str | None:
    """The digest of a file, None where there is none; what cannot be read is like nothing else."""
    try:
        with open(name, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except IsADirectoryError:
        return "a folder"


def _changed(name: str) -> int:
    """When a file was changed last; copying an old file over it counts as well."""
    try:
        found = os.stat(name)
    except OSError:
        return 0
    return max(found.st_mtime_ns, found.st_ctime_ns)


def _searched(project: Path | None) -> list[Path]:
    """The folders in which providers were looked for, from the current one upwards to that of the project."""
    if project is None:
        return []
    here = Path.cwd()
    folders = [here, *here.parents]
    return [*(folders[: folders.index(project)] if project in folders else folders), project]


def _found(folder: str) -> list[str]:
    return sorted(path.parent.name for path in Path(folder).glob(_PROVIDERS))


def _is_as_written(root: str, real: str, digests: Mapping[str, Any]) -> bool:
    """Whether a package is as it was written: the same files, with no links among them."""
    if os.path.realpath(root) != real:
        return False
    folders = {os.path.dirname(path) for path in digests}
    while parents := {os.path.dirname(path) for path in folders} - folders:
        folders |= parents
    return all(stat.S_ISDIR(os.lstat(os.path.join(real, folder)).st_mode) for folder in folders) and all(
        stat.S_ISREG(os.lstat(name).st_mode) and _digest_of(name) == digest
        for name, digest in ((os.path.join(real, path), digest) for path, digest in digests.items())
    )
