"""Responses that arrive event by event."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from ..models.decoding import RejectedError
from ..operation import Operation, ResponseContent
from ..requests.options import RequestOptions
from ..responses.response_content import plain_media_type
from ..responses.response_reader import declared_responses, matching_response
from ..sending.executor_async import AsyncExecutor
from ..transports.transport import AsyncResponseStream, Headers, RawResponse, Request
from .events import EventParser, LineParser, ServerSentEvent

__all__ = ["AsyncEventStream"]

T = TypeVar("T")


class AsyncEventStream(Generic[T]):
    """The events of one call. Nothing is sent before the first event is asked for.

        async with stream:
            async for event in stream: ...

    Leaving the context, or reading to the end, gives the connection back.

    Attributes:
        last_event: the server-sent event that the last item came from, with its name and identifier.
        headers: header fields of the response; empty before the first event.
    """

    def __init__(
        self,
        executor: AsyncExecutor,
        operation: Operation[T],
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
        self._stream: AsyncResponseStream | None = None
        self.last_event: ServerSentEvent | None = None
        self.headers = Headers()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stops reading and gives the connection back."""
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()

    async def __aiter__(self) -> AsyncIterator[T]:
        request = self._executor.request(
            self._operation,
            self._arguments,
            self._body,
            self._media_type,
            self._options,
            ("events", "json-lines"),
        )
        stream = await self._executor.open(self._operation, request, self._options)
        self._stream = stream
        self.headers = stream.headers
        try:
            response = await self._response(stream, request)
            if response.kind == "events":
                async for item in self._events(stream, response, request):
                    yield item
            else:
                async for item in self._lines(stream, response, request):
                    yield item
        finally:
            await self.aclose()

    async def _response(self, stream: AsyncResponseStream, request: Request) -> ResponseContent:
        responses = declared_responses(self._operation, stream.status_code) or ()
        flowing = tuple(response for response in responses if response.kind in ("events", "json-lines"))
        response = matching_response(flowing, plain_media_type(stream.headers))
        if response is None:
            refused = RejectedError("a stream of events was expected")
            raise self._executor.reader.misfit(self._operation.id, await stream.aread(), request, refused)
        return response

    async def _events(
        self, stream: AsyncResponseStream, response: ResponseContent, request: Request
    ) -> AsyncIterator[T]:
        parser = EventParser()
        async for piece in stream.aiter_bytes():
            for event in parser.feed(piece):
                # A convention of many services: the word ends a stream whose other events are JSON.
                if event.data == "[DONE]" and response.into is not None:
                    return
                self.last_event = event
                if response.into is None:
                    yield cast("T", event)
                else:
                    yield self._decoded(event.data, response, request)

    async def _lines(
        self, stream: AsyncResponseStream, response: ResponseContent, request: Request
    ) -> AsyncIterator[T]:
        parser = LineParser()
        async for piece in stream.aiter_bytes():
            for line in parser.feed(piece):
                if line.strip(" \t\x1e"):
                    yield self._decoded(line.strip(" \t\x1e"), response, request)
        for line in parser.end():
            if line.strip(" \t\x1e"):
                yield self._decoded(line.strip(" \t\x1e"), response, request)

    def _decoded(self, text: str, declared: ResponseContent, request: Request) -> T:
        kind = declared.into() if declared.into is not None else Any
        if kind is str and declared.kind == "events":
            return cast("T", text)
        content = text.encode()
        try:
            return cast("T", self._executor.reader.responses.read(content, kind, self._operation.id))
        except RejectedError as error:
            response = RawResponse(200, self.headers, content)
            raise self._executor.reader.misfit(self._operation.id, response, request, error) from None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"
