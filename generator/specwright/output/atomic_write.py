"""Replacing files of a package folder all at once.

The rule is that whoever looks at the folder sees the old package or the new one, also when the writing process is
killed or the disk is full. See `docs/decisions/atomic-writes.md` for why it is done like this.

    whole folder    the new package is built beside the old one, and the two folders change places in one system call
    in place        where folders cannot change places: file by file, with a journal from which an interrupted run is
                    undone, at once after an error and by the next run after a kill
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import time
from collections.abc import Collection, Generator, Mapping
from pathlib import Path

import msgspec

from specwright.errors import SpecwrightError
from specwright.output import directory_swap, paths

try:
    import fcntl
except ImportError:  # not on Windows, where runs are not kept apart
    fcntl = None  # type: ignore[assignment]

STAGE = ".specwright-write"
"""Folder in the package that an in-place replacement uses; gone when it has ended."""

_JOURNAL = "journal.json"
_PATIENCE = 30.0
"""Seconds to wait for another run that writes into the same folder."""


class WriteError(SpecwrightError):
    """A package could not be written; the previous one is as it was. The message says why, and what to do."""


class _Step(msgspec.Struct, frozen=True):
    path: str
    existed: bool


@contextlib.contextmanager
def locked(root: Path) -> Generator[None]:
    """Keep other runs from writing to the same package; waits for them.

    Raises:
        WriteError: Another run goes on for too long.
    """
    parent = _existing_parent(root)
    try:
        descriptor = os.open(parent, os.O_RDONLY)
    except OSError:
        yield  # A folder that cannot be opened cannot be locked; what follows reports what is wrong with it.
        return
    try:
        _wait_for_lock(descriptor, root)
        yield
    finally:
        os.close(descriptor)


def recover(root: Path) -> None:
    """Undo what a killed run left: a half-built folder beside the package, or a half-done replacement inside.

    Raises:
        WriteError: It cannot be undone.
    """
    _discard(_beside(root))
    try:
        _undo(root)
    except (OSError, msgspec.DecodeError, paths.PathError) as error:
        raise WriteError(
            f"{root / STAGE}: a run that was interrupted cannot be undone: {error}. The previous files are in "
            f"{root / STAGE / 'old'}; correct the cause and run again, or restore the folder from version control."
        ) from error


def replace(root: Path, changed: Mapping[str, bytes], deleted: Collection[str]) -> None:
    """Write and delete files of a folder, all or none. Everything else in the folder stays as it is.

    Args:
        root: The package folder, an absolute path without symbolic links; created if it is missing.
        changed: The new contents of files, by acceptable path in the folder.
        deleted: Paths of files to delete.

    Raises:
        WriteError: Nothing was changed.
    """
    try:
        if not root.exists():
            _create_folder(root, changed)
        elif not (directory_swap.possible(root) and _exchange_folder(root, changed, deleted)):
            _replace_in_place(root, changed, deleted)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise WriteError(
            f"{root}: the package cannot be written: {error.strerror or error}{where}. {_advice(error)} "
            "The previous package was left as it was."
        ) from error


def _create_folder(root: Path, changed: Mapping[str, bytes]) -> None:
    root.parent.mkdir(parents=True, exist_ok=True)
    stage = _beside(root)
    stage.mkdir()
    try:
        for path, content in changed.items():
            _write(stage / path, content, like=root / path)
        stage.rename(root)
    except BaseException:
        _discard(stage)
        raise


def _exchange_folder(root: Path, changed: Mapping[str, bytes], deleted: Collection[str]) -> bool:
    """Return whether the folder was replaced; if not, nothing was changed."""
    replaced = {*changed, *deleted}
    stage = _beside(root)
    try:
        stage.mkdir()
        for path, content in changed.items():
            _write(stage / path, content, like=root / path)
        directory_swap.link_rest(root, stage, replaced=replaced)
        directory_swap.exchange(stage, root)
    except OSError:
        _discard(stage)
        return False
    except BaseException:
        _discard(stage)
        raise
    # From here on the new package stands; what cannot be tidied up now is left to the next run.
    with contextlib.suppress(OSError):
        directory_swap.rescue(stage, root, replaced=replaced)
        _discard(stage)
    return True


def _replace_in_place(root: Path, changed: Mapping[str, bytes], deleted: Collection[str]) -> None:
    stage = root / STAGE
    steps = [_Step(path, os.path.lexists(root / path)) for path in (*changed, *sorted(deleted))]
    try:
        for folder in (stage, stage / "new", stage / "old"):
            folder.mkdir()
        for number, step in enumerate(steps):
            if step.path in changed:
                _write(stage / "new" / str(number), changed[step.path], like=root / step.path)
            if step.existed:
                _save(root / step.path, stage / "old" / str(number))
        (stage / "journal.new").write_bytes(msgspec.json.encode(steps))
        (stage / "journal.new").rename(stage / _JOURNAL)
        for number, step in enumerate(steps):
            if step.path in changed:
                (root / step.path).parent.mkdir(parents=True, exist_ok=True)
                (stage / "new" / str(number)).replace(root / step.path)
            else:
                (root / step.path).unlink()
        directory_swap.forget_caches(root, {*changed, *deleted})
        (stage / _JOURNAL).unlink()
    except BaseException:
        _undo(root)
        raise
    _discard(stage)
    _prune(root, deleted)


def _undo(root: Path) -> None:
    stage = root / STAGE
    if stage.is_symlink():
        raise OSError(errno.ELOOP, "is a symbolic link", str(stage))
    journal = stage / _JOURNAL
    if journal.exists():
        steps = msgspec.json.decode(journal.read_bytes(), type=list[_Step])
        for number, step in enumerate(steps):
            target = root / paths.checked(step.path)
            if (reason := paths.obstacle(root, step.path)) is not None:
                raise OSError(errno.ELOOP, reason, str(target))
            old = stage / "old" / str(number)
            if (reason := paths.obstacle(stage, f"old/{number}")) is not None:
                raise OSError(errno.ELOOP, reason, str(old))
            if step.existed and old.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                old.replace(target)
            elif not step.existed:
                target.unlink(missing_ok=True)
        _prune(root, [step.path for step in steps if not step.existed])
        journal.unlink()
    _discard(stage)


def _write(path: Path, content: bytes, *, like: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        shutil.copymode(like, path)


def _save(path: Path, copy: Path) -> None:
    try:
        copy.hardlink_to(path)
    except OSError:
        shutil.copy2(path, copy, follow_symlinks=False)


def _prune(root: Path, removed: Collection[str]) -> None:
    for path in sorted(removed, reverse=True):
        for parent in (root / path).parents:
            if parent == root:
                break
            try:
                parent.rmdir()
            except OSError:
                break


def _discard(folder: Path) -> None:
    with contextlib.suppress(OSError):
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder)


def _beside(root: Path) -> Path:
    return root.parent / f".{root.name}{STAGE}"


def _existing_parent(root: Path) -> Path:
    return next((parent for parent in root.parents if parent.is_dir()), root.parent)


def _wait_for_lock(descriptor: int, root: Path) -> None:
    if fcntl is None:
        return
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise WriteError(f"{root}: another run is writing there; wait for it to end and run again") from None
            time.sleep(0.05)
        except OSError:
            return  # Some network file systems have no locks.
        else:
            return


def _advice(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return "Make room for the package twice over, and run again."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "Choose another folder with --out, or make this one writable."
        case _:
            return "Correct the cause and run again."
