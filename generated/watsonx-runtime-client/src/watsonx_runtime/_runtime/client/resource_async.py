"""The base class of resources: groups of operations of a client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, ParamSpec, Self, TypeVar, cast

import msgspec
from msgspec import UNSET

from ..errors import ConfigurationError
from ..operation import ContentKind, Operation
from ..pagination.pager_async import AsyncPager
from ..pagination.polling import has_ended, next_interval, not_in_time
from ..requests.options import RequestOptions
from ..responses.response_reader import Response, lookup
from ..streams.downloads_async import AsyncDownload
from ..streams.event_streams_async import AsyncEventStream
from .client_async import AsyncAPIClient

__all__ = ["AsyncResource", "raw", "with_response"]

T = TypeVar("T")
P = ParamSpec("P")
_FILES: tuple[ContentKind, ...] = ("bytes", "text", "json")
_STREAMS: tuple[ContentKind, ...] = ("events", "json-lines")
ResourceT = TypeVar("ResourceT", bound="AsyncResource")


class AsyncResource:
    """Base of resources: groups of operations.

    Args:
        client: the client that sends the requests.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client
        self._executor = client._executor  # pyright: ignore[reportPrivateUsage]  # both are halves of one interface
        self._wraps = False

    def _raw(self) -> Self:
        """This resource with methods that return `Response` instead of its content; for `with_response`."""
        twin = type(self).__new__(type(self))
        twin._client, twin._executor, twin._wraps = self._client, self._executor, True
        return twin

    async def _call(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        body: Any = UNSET,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        request = self._executor.request(operation, arguments, body, media_type, options)
        response = await self._executor.respond(operation, request, options)
        return cast("T", response) if self._wraps else response.data

    def _pages(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        body: Any = UNSET,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[T, Any]:
        return AsyncPager(self._executor, operation, arguments, body, media_type, options)

    async def _download(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        body: Any = UNSET,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        request = self._executor.request(operation, arguments, body, media_type, options, _FILES)
        return await AsyncDownload.opened(self._executor, operation, request, options)

    async def _events(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        body: Any = UNSET,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncEventStream[T]:
        request = self._executor.request(operation, arguments, body, media_type, options, _STREAMS)
        return await AsyncEventStream[T].opened(self._executor, operation, request, options)

    async def _wait(
        self,
        operation: Operation[T],
        arguments: Mapping[str, Any],
        *,
        timeout: float = 3600.0,  # noqa: ASYNC109  # measured on the client's own clock
        interval: float | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        """Polls until the operation reaches a terminal state.

        Raises:
            WaitFailedError: it ended in a state that means failure.
            WaitTimeoutError: it did not end within `timeout` seconds.
        """
        wait = operation.polling
        if wait is None:
            raise ConfigurationError(f"{operation.id} has no state to poll for")
        whole = msgspec.structs.replace(operation, unwrap=())
        clock = self._executor.sender.clock
        end = clock.now() + timeout
        pause = wait.interval if interval is None else interval
        while True:
            response = await self._executor.respond(
                whole, self._executor.request(whole, arguments, options=options), options
            )
            if has_ended(wait, response.data, operation.id):
                if operation.unwrap:
                    response.data = lookup(response.data, operation.unwrap)
                return cast("T", response) if self._wraps else response.data
            left = end - clock.now()
            if left <= 0:
                raise not_in_time(wait, response.data, operation.id, timeout)
            await clock.sleep_async(min(pause, left))
            pause = next_interval(wait, pause) if interval is None else pause

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


def raw(resource: ResourceT) -> ResourceT:
    """The resource, with methods that return `Response` instead of its content. Its types do not say so; see below."""
    return resource._raw()  # pyright: ignore[reportPrivateUsage]  # emitted modules may not


def with_response(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """States the type that a method of a `raw` resource really has."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)
