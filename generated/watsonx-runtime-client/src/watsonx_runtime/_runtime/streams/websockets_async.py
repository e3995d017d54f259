"""Messages that a server sends over a web socket, for as long as it has any."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import msgspec

from ..errors import APIConnectionError, APIStatusError
from ..models.decoding import RejectedError
from ..operation import Operation
from ..requests.options import RequestOptions
from ..retries import Failure
from ..sending.executor_async import AsyncExecutor
from ..transports.transport import Headers, RawResponse, Request
from .websocket_connection import AsyncSocket, RefusedError, is_normal, open_socket_async, socket_failure

__all__ = ["AsyncWebSocketStream"]

T = TypeVar("T")

_STEADY = 60.0
"""Seconds after which a connection has proved itself, so that its end is the first of a new series."""


class AsyncWebSocketStream(Generic[T]):
    """The messages of one web socket. Nothing is sent before the first message is asked for.

        async with watch:
            async for message in watch: ...

    The server ends the iteration by closing the connection. If the connection ends in any other way, a new one is
    made, a limited number of times in a row, with growing pauses; what the server sends between the two is lost.

    Attributes:
        reconnects: how often a new connection was tried so far.
    """

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        executor: AsyncExecutor,
        message: type[T],
        options: RequestOptions | None = None,
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._executor = executor
        self._message = message
        self._options = options
        self._socket: AsyncSocket | None = None
        self._closed = False
        self.reconnects = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Closes the connection and ends the iteration."""
        self._closed = True
        await self._hang_up()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Yields the messages.

        Raises:
            APIStatusError: the server refuses the web socket.
            APIConnectionError: the connection broke off, or could not be made, too often in a row.
            APIResponseError: a message is not what the specification says.
        """
        self._closed = False
        clock = self._executor.sender.clock
        watch = self._operation.watch
        policy = self._executor.configuration.policy_for(self._options)
        policy = msgspec.structs.replace(policy, max_retries=0 if watch is None else watch.reconnects)
        request = self._executor.request(self._operation, self._arguments, options=self._options)
        attempt = 0
        while not self._closed:
            begin = clock.now()
            failure: APIConnectionError | APIStatusError
            try:
                socket = await self._opened(request)
            except (APIConnectionError, APIStatusError) as error:
                if isinstance(error, APIStatusError) and error.status_code not in policy.statuses:
                    raise
                failure = error
            else:
                end: Exception | None = None
                try:
                    while end is None:
                        text: str | bytes = b""
                        try:
                            text = await socket.recv()
                        except Exception as error:
                            end = error
                        else:
                            yield self._decoded(text, request)
                finally:
                    await self._hang_up()
                if self._closed or is_normal(end):
                    return
                failure = socket_failure(end, request)
            if clock.now() - begin >= _STEADY:
                attempt = 0
            delay = policy.decide(
                Failure(), idempotent=True, repeatable=True, attempt=attempt, random=self._executor.sender.random
            )
            if delay is None:
                raise failure
            attempt += 1
            self.reconnects += 1
            await clock.sleep_async(delay)

    async def _opened(self, request: Request) -> AsyncSocket:
        """A new connection, with a new token if the server refuses the old one.

        Raises:
            APIStatusError: the server responds with a status instead.
        """
        executor = self._executor
        request = request.copy()
        limits = executor.limits(self._options)
        request.timeout = limits.timeout
        credentials = executor.configuration.credentials_for(self._operation, request.url)
        renewed = False
        while True:
            sent = await executor.sender.authenticated(request, credentials, limits)
            try:
                socket = await open_socket_async(sent)
            except RefusedError as refusal:
                response = refusal.response
            else:
                self._socket = socket
                return socket
            discarded = [credential.discard(sent) for credential in credentials] if response.status_code == 401 else []
            if renewed or not any(discarded):
                raise executor.reader.error(self._operation, response, sent) from None
            renewed = True

    async def _hang_up(self) -> None:
        socket, self._socket = self._socket, None
        if socket is not None:
            await socket.close()

    def _decoded(self, text: str | bytes, request: Request) -> T:
        content = text if isinstance(text, bytes) else text.encode()
        try:
            return self._executor.reader.responses.read(content, self._message, self._operation.id)
        except RejectedError as error:
            response = RawResponse(101, Headers(), content)
            raise self._executor.reader.mismatch(self._operation.id, response, request, error) from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"
