"""Replacing files of a package folder all at once.

The rule is that whoever looks at the folder sees the old package or the new one, also when the writing process is
killed or the disk is full. See `docs/decisions/atomic-writes.md` for why it is done like this.

    whole folder    the new package is built beside the old one, and the two folders change places in one system call
    in place        where that folder cannot change places: its subfolders do, where they can, and the rest is replaced
                    file by file, with a journal from which an interrupted run is undone, at once after an error and by
                    the next run after a kill

A journal is followed only if it describes what stands there: the inode of the folder that holds it, which no archive
and no repository can choose, and the digests of the files. All else belongs to somebody, and is left alone.
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
from specwright.output import directory_swap, manifest, paths

try:
    import fcntl
except ImportError:  # not on Windows, where runs are not kept apart
    fcntl = None  # type: ignore[assignment]

STAGE = ".specwright-write"
"""Folder in the package that an in-place replacement uses; gone when it has ended."""

_JOURNAL = "journal.json"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_PATIENCE = 30.0
"""Seconds to wait for another run that writes into the same folder."""


class WriteError(SpecwrightError):
    """A package could not be written; the previous one is as it was. The message says why, and what to do."""


class _Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file that is replaced, created or deleted.

    Attributes:
        path: Path in the package.
        before: Digest of its previous content; empty if there was none.
        after: Digest of its new content; empty if it is deleted.
    """

    path: str
    before: str
    after: str


class _Exchange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One subfolder that changes places with a new one.

    Attributes:
        inode: Inode of the new folder.
        replaced: Paths in it that belong to the package.
    """

    inode: int
    replaced: tuple[str, ...]


class _Journal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an in-place replacement does.

    Attributes:
        stage: Inode of the folder that holds the journal.
        folders: Subfolders that are exchanged for new ones.
        steps: The files outside them.
    """

    stage: int
    folders: dict[str, _Exchange]
    steps: tuple[_Step, ...]


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
    except (OSError, paths.PathError) as error:
        raise WriteError(
            f"{root / STAGE}: a run that was interrupted cannot be undone: {error}. The previous files are in "
            f"{root / STAGE / 'old'}; correct the cause and run again, or restore the folder from version control."
        ) from error


def leftovers(root: Path) -> bool:
    """Whether something lies about that `recover` would remove."""
    return os.path.lexists(root / STAGE) or os.path.lexists(_beside(root))


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
    try:
        for folder in (stage, stage / "new", stage / "old", stage / "folders"):
            folder.mkdir()
        folders = _staged_folders(root, changed, deleted)
        rest = [path for path in (*changed, *sorted(deleted)) if path.partition("/")[0] not in folders]
        steps = tuple(_Step(path, _digest(root / path), _after(changed.get(path))) for path in rest)
        for number, step in enumerate(steps):
            if step.path in changed:
                _write(stage / "new" / str(number), changed[step.path], like=root / step.path)
            if step.before:
                _save(root / step.path, stage / "old" / str(number))
        journal = _Journal(stage.stat().st_ino, folders, steps)
        (stage / "journal.new").write_bytes(msgspec.json.encode(journal))
        (stage / "journal.new").rename(stage / _JOURNAL)
        for name in folders:
            directory_swap.exchange(stage / "folders" / name, root / name)
        for number, step in enumerate(steps):
            if step.path in changed:
                (root / step.path).parent.mkdir(parents=True, exist_ok=True)
                (stage / "new" / str(number)).replace(root / step.path)
            else:
                (root / step.path).unlink()
        directory_swap.forget_caches(root, rest)
        (stage / _JOURNAL).unlink()
    except BaseException:
        _undo(root)
        raise
    for name, exchanged in folders.items():
        with contextlib.suppress(OSError):
            directory_swap.rescue(stage / "folders" / name, root / name, replaced=set(exchanged.replaced))
    _discard(stage)
    _prune(root, deleted)


def _staged_folders(root: Path, changed: Mapping[str, bytes], deleted: Collection[str]) -> dict[str, _Exchange]:
    """Build new subfolders beside the old ones, where they can change places."""
    found: dict[str, _Exchange] = {}
    try:
        directory_swap.exchange(root / STAGE / "new", root / STAGE / "old")
    except OSError:
        return found  # Not on this system or file system.
    for folder in sorted({path.partition("/")[0] for path in (*changed, *deleted) if "/" in path}):
        old, new = root / folder, root / STAGE / "folders" / folder
        if not old.is_dir() or not directory_swap.possible(old):
            continue
        inside = {
            path.partition("/")[2]: changed.get(path) for path in (*changed, *deleted) if path.startswith(f"{folder}/")
        }
        try:
            new.mkdir()
            for path, content in inside.items():
                if content is not None:
                    _write(new / path, content, like=old / path)
            directory_swap.link_rest(old, new, replaced=inside)
        except OSError as error:
            _discard(new)
            if error.errno in _FULL:
                raise
        else:
            found[folder] = _Exchange(new.stat().st_ino, tuple(sorted(inside)))
    return found


def _undo(root: Path) -> None:
    stage = root / STAGE
    if stage.is_symlink():
        raise OSError(errno.ELOOP, "is a symbolic link", str(stage))
    if (stage / _JOURNAL).exists():
        if (reason := paths.obstacle(root, f"{STAGE}/{_JOURNAL}")) is not None:
            raise OSError(errno.ELOOP, reason, str(stage / _JOURNAL))
        journal = _believed(stage)
        for folder, exchange in journal.folders.items():
            new = root / paths.checked(folder)
            if _inode(new) == exchange.inode and not new.is_symlink():
                old = stage / "folders" / folder
                directory_swap.exchange(old, new)
                directory_swap.rescue(old, new, replaced=set(exchange.replaced))
        for number, step in enumerate(journal.steps):
            _undo_step(root, step, number)
        _prune(root, [step.path for step in journal.steps if not step.before])
        (stage / _JOURNAL).unlink()
    _discard(stage)


def _believed(stage: Path) -> _Journal:
    """Return the journal of a run in this folder.

    Raises:
        OSError: It was made somewhere else, for example by who packed the folder.
    """
    try:
        journal = msgspec.json.decode((stage / _JOURNAL).read_bytes(), type=_Journal)
    except (msgspec.DecodeError, UnicodeDecodeError):
        journal = None
    if journal is None or journal.stage != _inode(stage):
        raise WriteError(
            f"{stage}: was not left by a run in this folder, so nothing in it is used. "
            "Move or delete it, and run again."
        )
    return journal


def _undo_step(root: Path, step: _Step, number: int) -> None:
    """Restore one file, if what stands there is what the run had written, and what was saved is what it had found."""
    target = root / paths.checked(step.path)
    if (reason := paths.obstacle(root, step.path)) is not None:
        raise OSError(errno.ELOOP, reason, str(target))
    old = root / STAGE / "old" / str(number)
    if (reason := paths.obstacle(root, f"{STAGE}/old/{number}")) is not None:
        raise OSError(errno.ELOOP, reason, str(old))
    if _digest(target) != step.after:
        return
    if not step.before:
        target.unlink(missing_ok=True)
    elif _digest(old) == step.before:
        target.parent.mkdir(parents=True, exist_ok=True)
        old.replace(target)


def _digest(path: Path) -> str:
    try:
        return manifest.digest(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return ""


def _after(content: bytes | None) -> str:
    return "" if content is None else manifest.digest(content)


def _inode(path: Path) -> int:
    try:
        return path.lstat().st_ino
    except (FileNotFoundError, NotADirectoryError):
        return 0


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
        case number if number in _FULL:
            return "Make room for the package twice over, and run again."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "Choose another folder with --out, or make this one writable."
        case _:
            return "Correct the cause and run again."
