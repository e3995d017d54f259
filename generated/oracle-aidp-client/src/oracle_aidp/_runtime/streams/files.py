"""Writing files, with and without blocking the caller's thread."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def checked_target(path: str | os.PathLike[str]) -> Path:
    """The path, if a file can be made there as far as one can tell beforehand.

    Raises:
        FileNotFoundError: its folder does not exist.
        NotADirectoryError: its folder is not a folder.
        IsADirectoryError: it is a folder itself.
    """
    from pathlib import Path

    target = Path(path)
    folder = target.parent
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "this is a folder; name a file in it", str(target))
    if not folder.exists():
        raise FileNotFoundError(errno.ENOENT, f"the folder {folder} does not exist; create it first", str(target))
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, f"{folder} is not a folder", str(target))
    return target


@contextmanager
def reporting_path(target: Path) -> Generator[None]:
    """A context whose errors of the operating system name the caller's file instead of the temporary one."""
    try:
        yield
    except OSError as error:
        # From an error number, OSError makes the subclass that belongs to it.
        raise OSError(error.errno, f"cannot be written: {error.strerror or error}", str(target)) from error


def create(path: Path) -> IO[bytes]:
    """Opens a file that must not exist yet."""
    return path.open("xb")


def write(file: IO[bytes], content: bytes) -> None:
    """Writes."""
    file.write(content)


def close(file: IO[bytes]) -> None:
    """Writes out what is buffered, and closes."""
    file.close()


async def create_async(path: Path) -> IO[bytes]:
    """The same as `create`, in a thread."""
    from anyio import to_thread

    return await to_thread.run_sync(create, path)


async def write_async(file: IO[bytes], content: bytes) -> None:
    """The same as `write`, in a thread."""
    from anyio import to_thread

    await to_thread.run_sync(file.write, content)


async def close_async(file: IO[bytes]) -> None:
    """The same as `close`, in a thread."""
    from anyio import to_thread

    await to_thread.run_sync(file.close)
