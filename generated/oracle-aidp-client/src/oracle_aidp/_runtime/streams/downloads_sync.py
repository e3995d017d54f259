# Derived from downloads_async.py by scripts/derive-sync: edit that file instead.
"""Responses that are files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..headers import Headers
from ..operation import Operation
from ..requests.options import RequestOptions
from ..requests.request_content import Progress
from ..sending.executor_sync import Executor
from ..transports.transport import Request, ResponseStream
from .files import Blame, checked_target, close, create, write

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Download"]


class Download:
    """A file that the server has. Nothing is sent before it is read; each reading sends a request of its own.

    A failed attempt is repeated as long as nothing of the response has been handed out.

    Attributes:
        status_code: HTTP status of the last reading; 0 before the first.
        headers: header fields of the last reading.
    """

    def __init__(
        self,
        executor: Executor,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any,
        media_type: str | None,
        options: RequestOptions | None,
    ) -> None:
        self._executor = executor
        self._operation = operation
        self._arguments = arguments
        self._body = body
        self._media_type = media_type
        self._options = options
        self.status_code = 0
        self.headers = Headers()

    def _request(self) -> Request:
        return self._executor.request(
            self._operation, self._arguments, self._body, self._media_type, self._options, ("bytes", "text", "json")
        )

    def _opened(self) -> ResponseStream:
        request = self._request()
        stream = self._executor.open(self._operation, request, self._options)
        self.status_code = stream.status_code
        self.headers = stream.headers
        try:
            self._executor.reader.check_file(self._operation, stream.status_code, stream.headers, request)
        except BaseException:
            stream.close()
            raise
        return stream

    def read(self) -> bytes:
        """The whole file, in memory."""
        request = self._request()
        response = self._executor.receive(self._operation, request, self._options)
        self.status_code = response.status_code
        self.headers = response.headers
        self._executor.reader.check_file(self._operation, response.status_code, response.headers, request)
        return response.content

    def iter_bytes(self) -> Iterator[bytes]:
        """The file piece by piece, each a few kilobytes."""
        stream = self._opened()
        try:
            yield from stream.iter_bytes()
        finally:
            stream.close()

    def to_file(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Writes the file to disk.

        It appears under its name when it is complete: until then it is written to a temporary file in the same
        folder, which is removed when something goes wrong. An existing file is replaced.

        Args:
            path: where it goes.
            progress: called with the bytes so far and in total (None when the server does not say).

        Returns:
            The path.

        Raises:
            OSError: the file cannot be written; one that is a folder, or in a folder that does not exist, is refused
                before anything is sent.
        """
        target = checked_target(path)
        # Not made of the target's name, which may be as long as names can be.
        temporary = target.with_name(f".{os.urandom(8).hex()}.part")
        blame = Blame(target)
        stream = self._opened()
        try:
            total = _length(stream.headers)
            with blame:
                file = create(temporary)
            try:
                written = 0
                for chunk in stream.iter_bytes():
                    with blame:
                        write(file, chunk)
                    written += len(chunk)
                    if progress is not None:
                        progress(written, total)
            finally:
                with blame:
                    close(file)
            with blame:
                temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        finally:
            stream.close()
        return target

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


def _length(headers: Headers) -> int | None:
    # With a content encoding, the length is that of the encoded bytes.
    text = headers.get("content-length", "")
    return int(text) if text.isdigit() and "content-encoding" not in headers else None
