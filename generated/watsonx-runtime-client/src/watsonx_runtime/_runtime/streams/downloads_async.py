"""Responses that are files."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ..errors import APIResponseError, ConfigurationError
from ..headers import Headers
from ..operation import Operation
from ..requests.options import RequestOptions
from ..requests.request_content import Progress
from ..secrets import hide_in_headers
from ..sending.executor_async import AsyncExecutor
from ..transports.transport import AsyncResponseStream, Request
from .files import checked_target, close_async, create_async, reporting_path, write_async

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["AsyncDownload"]


class AsyncDownload:
    """A file that the server sends: its header fields are here, its content can be read once.

        await download.to_file("report.zip")
        content = await download.read()
        async for piece in download.iter_bytes(): ...

    One that is not read should be closed, or be used as a context: `async with download: ...`

    Attributes:
        status_code: HTTP status.
        headers: header fields of the response.
    """

    def __init__(
        self, operation: Operation[Any], request: Request, stream: AsyncResponseStream, most: int | None
    ) -> None:
        self._operation = operation
        self._request = request
        self._stream = stream
        self._most = most
        self._begun = False
        self.status_code = stream.status_code
        self.headers = stream.headers

    @classmethod
    async def opened(
        cls, executor: AsyncExecutor, operation: Operation[Any], request: Request, options: RequestOptions | None
    ) -> Self:
        """Sends the request; the response is a file.

        Raises:
            APIStatusError: the response reports an error.
            APIResponseError: the client is strict, and the response is something else than the specification says.
        """
        stream = await executor.open(operation, request, options)
        try:
            executor.reader.check_file(operation, stream.status_code, stream.headers, request)
        except BaseException:
            await stream.aclose()
            raise
        return cls(operation, request, stream, executor.configuration.sizes.response)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Gives the connection back, whether the file has been read or not."""
        await self._stream.aclose()

    async def read(self) -> bytes:
        """The whole file, in memory.

        Raises:
            APIConnectionError: the connection broke off.
            APIResponseError: the file is larger than what the client keeps in memory.
        """
        content = bytearray()
        async for piece in self.iter_bytes():
            content += piece
            if self._most is not None and len(content) > self._most:
                await self.aclose()
                raise APIResponseError(
                    f"{self._request.method} {self._request.safe_url}: the file is larger than {self._most:,} bytes;"
                    " use to_file or iter_bytes, or raise the limit with sizes=SizeLimits(response=...)",
                    status_code=self.status_code,
                    headers=hide_in_headers(self.headers, self._request.secrets),
                    method=self._request.method,
                    url=self._request.safe_url,
                )
        return bytes(content)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The file piece by piece, each a few kilobytes.

        Raises:
            APIConnectionError: the connection broke off.
            ConfigurationError: the file has been read before.
        """
        if self._begun:
            raise ConfigurationError(f"the file of {self._operation.id} has been read; call the method again")
        self._begun = True
        try:
            async for piece in self._stream.aiter_bytes():
                yield piece
        finally:
            await self._stream.aclose()

    async def to_file(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Writes the file to disk.

        It appears under its name when it is complete: until then it is written to a temporary file in the same
        folder, which is removed when something goes wrong. An existing file is replaced.

        Args:
            path: where it goes.
            progress: called with the bytes so far and in total (None when the server does not say).

        Returns:
            The path.

        Raises:
            OSError: the file cannot be written.
            APIConnectionError: the connection broke off.
        """
        try:
            target = checked_target(path)
            # Not made of the target's name, which may be as long as names can be.
            temporary = target.with_name(f".{os.urandom(8).hex()}.part")
            total = _length(self.headers)
            with reporting_path(target):
                file = await create_async(temporary)
            try:
                try:
                    written = 0
                    async for piece in self.iter_bytes():
                        with reporting_path(target):
                            await write_async(file, piece)
                        written += len(piece)
                        if progress is not None:
                            progress(written, total)
                finally:
                    with reporting_path(target):
                        await close_async(file)
                with reporting_path(target):
                    temporary.replace(target)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
        finally:
            await self.aclose()
        return target

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


def _length(headers: Headers) -> int | None:
    # With a content encoding, the length is that of the encoded bytes.
    text = headers.get("content-length", "")
    return int(text) if text.isdigit() and "content-encoding" not in headers else None
