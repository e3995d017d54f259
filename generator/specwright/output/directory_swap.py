"""Two folders that change places: the new package is built beside the old one, sharing every file that stays."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
import stat
import sys
from collections.abc import Collection
from pathlib import Path

_CURRENT_FOLDER = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE


def possible(root: Path) -> bool:
    """Whether a folder can be replaced by another one without harm to its users.

    Not if it is a mount point, which cannot be moved. Not if this process stands in it: the shell that started us
    probably does as well, and would be left in a folder that is no more.
    """
    if not root.exists():
        return True
    try:
        here = Path.cwd().resolve()
    except FileNotFoundError:
        return False
    return not (here.is_relative_to(root) or root.is_mount())


def exchange(first: Path, second: Path) -> None:
    """Let two folders of one file system change places in one step.

    Raises:
        OSError: They cannot; nothing was changed.
    """
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "folders cannot change places on this system", str(second))
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        raise OSError(errno.ENOSYS, "folders cannot change places on this system", str(second))
    arguments = (_CURRENT_FOLDER, os.fsencode(first), _CURRENT_FOLDER, os.fsencode(second), ctypes.c_uint(_EXCHANGE))
    if renameat2(*arguments) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), str(second))


def link_rest(root: Path, stage: Path, *, replaced: Collection[str]) -> None:
    """Give a folder everything that another one has: files as further hard links, symbolic links and folders as copies.

    Files keep their identity (inode), contents and time stamps. Folders that hold nothing any more are left out, and so
    is the byte code of replaced modules: Python recognises stale byte code by time stamp and size only.

    Args:
        root: The folder that has them.
        stage: The folder that gets them, on the same file system.
        replaced: Paths that are left out.

    Raises:
        OSError: Something cannot be linked, for example a file of another file system or of another owner.
    """
    _link_folder(root, stage, "", frozenset(replaced))


def rescue(old: Path, root: Path, *, replaced: Collection[str]) -> None:
    """Move files that people saved in the old folder, while the new one was being built, to the new one.

    Args:
        old: The folder that was replaced.
        root: The folder that took its place.
        replaced: Paths that belong to the package.
    """
    for folder, _, names in os.walk(old):
        prefix = os.path.relpath(folder, old).replace(os.sep, "/") + "/"
        prefix = "" if prefix == "./" else prefix
        for name in names:
            path = f"{prefix}{name}"
            if path not in replaced and not _is_cache_of(path, replaced):
                _rescue_file(old / path, root / path)


def forget_caches(root: Path, replaced: Collection[str]) -> None:
    """Delete the byte code of replaced modules, which Python might take for that of the new ones."""
    for path in replaced:
        module = root / path
        if module.suffix != ".py":
            continue
        for cache in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
            with contextlib.suppress(OSError):
                cache.unlink()
        with contextlib.suppress(OSError):
            (module.parent / "__pycache__").rmdir()


def _link_folder(root: Path, stage: Path, prefix: str, replaced: frozenset[str]) -> None:
    entries = sorted(os.scandir(root / prefix), key=lambda entry: entry.name)
    target = stage / prefix
    made = not entries
    if made:
        target.mkdir(parents=True, exist_ok=True)
    for entry in entries:
        path = f"{prefix}{entry.name}"
        if path in replaced or _is_cache_of(path, replaced):
            continue
        if entry.is_dir(follow_symlinks=False):
            if Path(entry.path).is_mount():
                raise OSError(errno.EXDEV, "is a mount point", entry.path)
            _link_folder(root, stage, f"{path}/", replaced)
            continue
        if not made:
            target.mkdir(parents=True, exist_ok=True)
            made = True
        if entry.is_symlink():
            (stage / path).symlink_to(Path(entry.path).readlink())
        else:
            os.link(entry.path, f"{target}{os.sep}{entry.name}", follow_symlinks=False)
    if target.exists():
        _copy_attributes(root / prefix, target)


def _copy_attributes(source: Path, target: Path) -> None:
    status = source.stat()
    copy = target.stat()
    if (status.st_uid, status.st_gid) != (copy.st_uid, copy.st_gid):
        os.chown(target, status.st_uid, status.st_gid)
    shutil.copystat(source, target)


def _is_cache_of(path: str, replaced: Collection[str]) -> bool:
    folder, _, name = path.rpartition("__pycache__/")
    return path.endswith(".pyc") and f"{folder}{name.partition('.')[0]}.py" in replaced


def _rescue_file(saved: Path, target: Path) -> None:
    theirs = saved.lstat()
    try:
        ours = target.lstat()
    except (FileNotFoundError, NotADirectoryError):
        target.parent.mkdir(parents=True, exist_ok=True)
        saved.rename(target)
        return
    is_same = (ours.st_dev, ours.st_ino) == (theirs.st_dev, theirs.st_ino)
    if not is_same and not stat.S_ISLNK(theirs.st_mode) and theirs.st_mtime_ns > ours.st_mtime_ns:
        saved.replace(target)
