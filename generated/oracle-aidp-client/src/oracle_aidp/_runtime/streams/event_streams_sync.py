# Derived from event_streams_async.py by scripts/derive-sync: edit that file instead.
"""Responses that arrive event by event."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from ..errors import APIConnectionError, APIStreamError, ConfigurationError
from ..models.decoding import RejectedError, ResponseDecoder
from ..operation import Operation, ResponseContent
from ..requests.options import RequestOptions
from ..responses.response_content import plain_media_type, reason_of
from ..responses.response_reader import declared_responses, matching_response
from ..retries import Failure, RetryPolicy
from ..sending.executor_sync import Executor
from ..transports.transport import RawResponse, Request, ResponseStream
from .events import EventParser, LineParser, ServerSentEvent, TooLongError

__all__ = ["EventStream"]

T = TypeVar("T")


class EventStream(Generic[T]):
    """The events of one response, which can be read once.

        with stream:
            for event in stream: ...

    Leaving the context, or reading to the end, gives the connection back. A connection that breaks off is replaced, a
    limited number of times in a row, where the request is a GET and the server names its events: it is told the last
    one that arrived.

    Attributes:
        status_code: HTTP status.
        headers: header fields of the response.
        last_event: the server-sent event that the last item came from, with its name and identifier.
    """

    def __init__(
        self,
        executor: Executor,
        operation: Operation[T],
        request: Request,
        stream: ResponseStream,
        declared: ResponseContent,
        options: RequestOptions | None,
    ) -> None:
        self._executor = executor
        self._operation = operation
        self._request = request
        self._stream = stream
        self._declared = declared
        self._options = options
        self._begun = False
        self._closed = False
        self.status_code = stream.status_code
        self.headers = stream.headers
        self.last_event: ServerSentEvent | None = None

    @classmethod
    def opened(
        cls,
        executor: Executor,
        operation: Operation[T],
        request: Request,
        options: RequestOptions | None,
    ) -> EventStream[T]:
        """Sends the request; the response is a stream of events.

        Raises:
            APIStatusError: the response reports an error.
            APIResponseError: the response is something else than a stream.
        """
        stream = executor.open(operation, request, options)
        responses = declared_responses(operation, stream.status_code) or ()
        flowing = tuple(response for response in responses if response.kind in ("events", "json-lines"))
        declared = matching_response(flowing, plain_media_type(stream.headers))
        if declared is not None:
            return cls(executor, operation, request, stream, declared, options)
        try:
            beginning = _beginning(stream)
        finally:
            stream.close()
        refused = RejectedError("a stream of events was expected")
        raise executor.reader.mismatch(operation.id, beginning, request, refused)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops reading and gives the connection back."""
        self._closed = True
        self._stream.close()

    def __iter__(self) -> Iterator[T]:
        """Yields the items.

        Raises:
            APIConnectionError: the connection broke off.
            APIResponseError: an item is not what the specification says.
            APIStreamError: the server reported an error within the stream.
            ConfigurationError: the stream has been read before.
        """
        if self._begun:
            raise ConfigurationError(f"the events of {self._operation.id} have been read; call the method again")
        self._begun = True
        try:
            if self._declared.kind == "events":
                for item in self._events():
                    yield item
            else:
                for item in self._lines():
                    yield item
        except TooLongError as error:
            raise self._mismatch(b"", RejectedError(f"{error}; raise the limit with SizeLimits(event=...)")) from None
        finally:
            self.close()

    def _events(self) -> Iterator[T]:
        parser = EventParser(self._executor.configuration.sizes.event)
        attempt = 0
        while True:
            try:
                for piece in self._stream.iter_bytes():
                    for event in parser.feed(piece):
                        # A convention of many services: the word ends a stream whose other events are JSON.
                        if event.data == "[DONE]" and self._declared.into is not None:
                            return
                        attempt = 0
                        self.last_event = event
                        yield self._item(event)
            except APIConnectionError as error:
                delay = self._delay(parser, error, attempt)
                if delay is None:
                    raise
            else:
                return
            attempt += 1
            self._executor.sender.clock.sleep(delay)
            self._reopen(parser)
            if self._closed:
                return
            parser = self._continued(parser)

    def _delay(self, parser: EventParser, error: APIConnectionError, attempt: int) -> float | None:
        """Seconds until the stream is asked for again; None when it is not."""
        if self._operation.method.upper() != "GET" or not parser.last_id or self._closed:
            return None
        policy: RetryPolicy = self._executor.configuration.policy_for(self._options)
        failure = Failure(
            transient=error.transient, retry_after=None if parser.retry is None else parser.retry / 1000.0
        )
        return policy.decide(
            failure, idempotent=True, repeatable=True, attempt=attempt, random=self._executor.sender.random
        )

    def _reopen(self, parser: EventParser) -> None:
        self._stream.close()
        request = self._request.copy()
        request.headers["Last-Event-ID"] = parser.last_id or ""
        self._stream = self._executor.open(self._operation, request, self._options)
        self.status_code = self._stream.status_code
        self.headers = self._stream.headers

    def _continued(self, parser: EventParser) -> EventParser:
        """A parser for the next connection: what was half received is sent again, identifiers are kept."""
        following = EventParser(self._executor.configuration.sizes.event)
        following.last_id, following.retry = parser.last_id, parser.retry
        return following

    def _lines(self) -> Iterator[T]:
        parser = LineParser(limit=self._executor.configuration.sizes.event)
        for piece in self._stream.iter_bytes():
            for line in parser.feed(piece):
                if stripped := line.strip(b" \t\x1e"):
                    yield self._decoded(stripped)
        for line in parser.end():
            if stripped := line.strip(b" \t\x1e"):
                yield self._decoded(stripped)

    def _item(self, event: ServerSentEvent) -> T:
        into = self._declared.into
        if into is None:
            return cast("T", event)
        kind = into()
        content = event.data.encode()
        if event.event == "error":
            # Unless the specification has a type for it, this is the end of the stream.
            try:
                return cast("T", ResponseDecoder(strict=True).read(content, kind, self._operation.id))
            except RejectedError:
                raise self._reported(event) from None
        if kind is str:
            return cast("T", event.data)
        return self._decoded(content)

    def _reported(self, event: ServerSentEvent) -> APIStreamError:
        try:
            body: Any = ResponseDecoder().read(event.data.encode(), cast("type[Any]", Any))
        except RejectedError:
            body = event.data
        reason = reason_of(body)
        text = f"{self._request.method} {self._request.safe_url} reported an error within its events"
        return APIStreamError(f"{text}: {reason}" if reason else text, body=body, reason=reason)

    def _decoded(self, content: bytes) -> T:
        kind = self._declared.into() if self._declared.into is not None else Any
        try:
            return cast("T", self._executor.reader.responses.read(content, kind, self._operation.id))
        except RejectedError as error:
            raise self._mismatch(content, error) from None

    def _mismatch(self, content: bytes, error: RejectedError) -> Exception:
        response = RawResponse(self.status_code, self.headers, content)
        return self._executor.reader.mismatch(self._operation.id, response, self._request, error)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


def _beginning(stream: ResponseStream) -> RawResponse:
    """The first bytes of a response that is not what it should be."""
    content = b""
    for piece in stream.iter_bytes():
        content += piece
        if len(content) >= 1000:
            break
    return RawResponse(stream.status_code, stream.headers, content)
