"""Request bodies that are produced while they are sent: from files, file objects and iterators."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["File", "FileContent", "Progress", "StreamedContent", "Upload", "part_source"]

FileContent: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | IO[bytes]
"""What a file of a form may be: bytes, a path, or an open binary file."""

File: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file of a form; as a tuple, with its name, and with its media type."""

Upload: TypeAlias = (
    FileContent | Iterable[bytes] | AsyncIterable[bytes] | Callable[[], Iterable[bytes] | AsyncIterable[bytes]]
)
"""What a binary body may be: bytes, a path, an open binary file, pieces of bytes, or a function that returns pieces.

A request with such a body can be repeated after a failure, except with pieces that are not in a list or tuple: nobody
can tell whether they come a second time.
"""

Progress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes so far and the bytes in total, which is None when nobody knows."""

_PIECE = 256 * 1024


class Source:
    """One piece of a body. This one is in memory."""

    repeatable = True

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.length: int | None = len(content)

    def iter_bytes(self) -> Iterator[bytes]:
        """The content from its beginning."""
        yield self._content

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The content from its beginning."""
        yield self._content


class FileSource(Source):
    """An open binary file, from where it stands to its end."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._name = str(getattr(file, "name", "the file"))
        self._sent = False
        self._start = 0
        self.length = None
        # Some objects read like files and have no more in common with them.
        self.repeatable = bool(hasattr(file, "seekable") and file.seekable())
        if self.repeatable:
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)

    def iter_bytes(self) -> Iterator[bytes]:
        """The content from where the file stood at first."""
        self._rewind()
        sent = 0
        piece = self._piece(sent)
        # One piece is held back until the next one is known, so that the body of a file that changes stays incomplete.
        while piece:
            sent += len(piece)
            following = self._piece(sent)
            if not following:
                self._check_end(sent)
            yield piece
            piece = following
        self._check_end(sent)

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The content from where the file stood at first, read in a thread."""
        from anyio import to_thread

        self._rewind()
        sent = 0
        piece = await to_thread.run_sync(self._piece, sent)
        while piece:
            sent += len(piece)
            following = await to_thread.run_sync(self._piece, sent)
            if not following:
                self._check_end(sent)
            yield piece
            piece = following
        self._check_end(sent)

    def _rewind(self) -> None:
        if self.repeatable:
            self._file.seek(self._start)
        elif self._sent:
            raise InvalidArgumentError(f"{self._name} has been read already and cannot be sent again")
        self._sent = True

    def _piece(self, sent: int) -> bytes:
        piece = cast("object", self._file.read(_PIECE))
        if isinstance(piece, str):
            raise InvalidArgumentError(f"{self._name} is open as text; open it as binary (mode 'rb')")
        if not isinstance(piece, bytes):
            if hasattr(piece, "close"):
                cast("Any", piece).close()
            raise InvalidArgumentError(f"{self._name}: read() returned {type(piece).__name__}, not bytes")
        if self.length is not None and sent + len(piece) > self.length:
            raise InvalidArgumentError(f"{self._name} has grown beyond {self.length} bytes while it was being sent")
        return piece

    def _check_end(self, sent: int) -> None:
        if self.length is not None and sent != self.length:
            raise InvalidArgumentError(
                f"{self._name} ended after {sent} of {self.length} bytes while it was being sent"
            )


class PathSource(Source):
    """A file by its path; opened anew for each attempt."""

    def __init__(self, path: os.PathLike[str]) -> None:
        from pathlib import Path

        self._path: Path = Path(path)
        try:
            self.length = self._path.stat().st_size
        except OSError as error:
            raise InvalidArgumentError(f"{self._path} cannot be read: {error.strerror}") from error
        if not self._path.is_file():
            raise InvalidArgumentError(f"{self._path} is not a file")

    def _opened(self, file: IO[bytes]) -> FileSource:
        source = FileSource(file)
        if source.length != self.length:
            raise InvalidArgumentError(f"{self._path} changed from {self.length} to {source.length} bytes")
        return source

    def iter_bytes(self) -> Iterator[bytes]:
        """The content of the file."""
        with self._path.open("rb") as file:
            yield from self._opened(file).iter_bytes()

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The content of the file, read in a thread."""
        with self._path.open("rb") as file:  # opening is quick; reading is done in a thread
            async for piece in self._opened(file).aiter_bytes():
                yield piece


class IteratorSource(Source):
    """Pieces of bytes, from an iterable, an asynchronous one, or a function that returns one for each attempt."""

    def __init__(self, pieces: Iterable[bytes] | AsyncIterable[bytes] | Callable[[], Any]) -> None:
        self._pieces = pieces
        self.length = None
        # An iterable may be used up by the first attempt although it is not an iterator: one around a generator is.
        # The next attempt would then send an empty body, and be told that all is well.
        self._is_function = not isinstance(pieces, (Iterable, AsyncIterable))
        self.repeatable = isinstance(pieces, (list, tuple)) or self._is_function

    def _opened(self) -> Iterable[bytes] | AsyncIterable[bytes]:
        pieces: Any = self._pieces
        if self._is_function:
            pieces = pieces()
            if not isinstance(pieces, (Iterable, AsyncIterable)):
                raise InvalidArgumentError(
                    f"the function for the body returned {type(pieces).__name__}, not an iterable of bytes"
                )
        return cast("Iterable[bytes] | AsyncIterable[bytes]", pieces)

    def iter_bytes(self) -> Iterator[bytes]:
        """The pieces."""
        pieces = self._opened()
        if not isinstance(pieces, Iterable):
            raise InvalidArgumentError("an asynchronous iterator can be sent by the asynchronous client only")
        for piece in pieces:
            yield _checked_piece(piece)

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The pieces."""
        pieces = self._opened()
        if isinstance(pieces, Iterable):
            for piece in pieces:
                yield _checked_piece(piece)
        else:
            async for piece in pieces:
                yield _checked_piece(piece)


def _checked_piece(piece: object) -> bytes:
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", piece))
    raise InvalidArgumentError(f"pieces of a binary body must be bytes, not {type(piece).__name__}")


def part_source(content: Any, argument: str) -> Source:
    """What a value gives to send.

    Raises:
        InvalidArgumentError: it is not bytes, a path, a binary file or an iterable of bytes.
    """
    if isinstance(content, (bytes, bytearray, memoryview)):
        return Source(bytes(cast("bytes", content)))
    if isinstance(content, os.PathLike):
        return PathSource(cast("os.PathLike[str]", content))
    if isinstance(content, str):
        raise InvalidArgumentError(f"{argument}: pass pathlib.Path(...) for a file, or bytes; text could mean either")
    if hasattr(content, "read"):
        return FileSource(content)
    if callable(content) or (isinstance(content, (Iterable, AsyncIterable)) and not isinstance(content, dict)):
        return IteratorSource(cast("Iterable[bytes]", content))
    kind = type(cast("object", content)).__name__
    raise InvalidArgumentError(f"{argument}: pass bytes, a path, a binary file or an iterator of bytes, not {kind}")


class StreamedContent:
    """A body made of pieces, one after the other.

    Args:
        sources: the pieces.
        progress: called as bytes are sent.
    """

    def __init__(self, sources: Iterable[Source], progress: Progress | None = None) -> None:
        self._sources = list(sources)
        self._progress = progress
        self._sent = False
        lengths = [source.length for source in self._sources]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def repeatable(self) -> bool:
        """True when every piece can be produced a second time, or nothing has been produced yet."""
        return not self._sent or all(source.repeatable for source in self._sources)

    def iter_bytes(self) -> Iterator[bytes]:
        """Produces the body from its beginning."""
        self._sent = True
        sent = 0
        for source in self._sources:
            for piece in source.iter_bytes():
                yield piece
                sent += len(piece)
                if self._progress is not None:
                    self._progress(sent, self.length)

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """Produces the body from its beginning, without blocking the event loop."""
        self._sent = True
        sent = 0
        for source in self._sources:
            async for piece in source.aiter_bytes():
                yield piece
                sent += len(piece)
                if self._progress is not None:
                    self._progress(sent, self.length)
