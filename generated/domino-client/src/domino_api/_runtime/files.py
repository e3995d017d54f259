"""Writing files, with and without blocking the caller's thread."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


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
    import asyncio

    return await asyncio.to_thread(create, path)


async def write_async(file: IO[bytes], content: bytes) -> None:
    """The same as `write`, in a thread."""
    import asyncio

    await asyncio.to_thread(file.write, content)


async def close_async(file: IO[bytes]) -> None:
    """The same as `close`, in a thread."""
    import asyncio

    await asyncio.to_thread(file.close)
