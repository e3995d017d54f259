# Derived from pager_async.py by scripts/derive-sync: edit that file instead.
"""Pages, fetched as they are needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

from ..errors import PaginationError
from ..operation import Operation, Pagination
from ..requests.options import RequestOptions
from ..sending.executor_sync import Executor
from .pagination import (
    Page,
    PageToken,
    Visited,
    completed_link,
    following,
    items_before,
    items_of,
    page_request,
    total_of,
)

__all__ = ["Pager"]

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

_MOST_EMPTY = 1000
"""Pages without items in a row; a server that sends more will never send one that has any."""


class Pager(Generic[ItemT, PageT]):
    """The items of an operation that returns them page by page.

    Nothing is sent before the first item or page is asked for; iterating again begins anew:

        for item in pager: ...
        for page in pager.pages(): ...
        page = pager.page()
        rest = pager.from_token(page.next)
    """

    def __init__(
        self,
        executor: Executor,
        operation: Operation[ItemT],
        arguments: Mapping[str, Any],
        body: Any,
        media_type: str | None,
        options: RequestOptions | None,
        token: PageToken | None = None,
    ) -> None:
        if operation.pagination is None:
            raise TypeError(f"{operation.id} does not return pages")
        self._paging: Pagination = operation.pagination
        self._executor = executor
        self._operation = operation
        self._arguments = arguments
        self._body = body
        self._media_type = media_type
        self._options = options
        self._token = token

    def from_token(self, token: PageToken | None) -> Pager[ItemT, PageT]:
        """The same call, beginning at the `next` of a page; None begins where this one does."""
        return Pager(
            self._executor,
            self._operation,
            self._arguments,
            self._body,
            self._media_type,
            self._options,
            self._token if token is None else token,
        )

    def page(self) -> Page[ItemT, PageT]:
        """Fetches the first page only."""
        return self._fetched(self._token, None)

    def pages(self) -> Iterator[Page[ItemT, PageT]]:
        """Fetches page after page.

        Raises:
            PaginationError: the server leads back to a page that has been fetched, or to another server, or from one
                empty page to the next without end.
        """
        token = self._token
        seen = Visited(token)
        previous: list[ItemT] = []
        empty = 0
        count = items_before(self._paging, self._arguments, self._body, token)
        while True:
            page = self._fetched(token, count)
            if self._paging.style in ("offset", "page") and page.items and page.items == previous:
                raise PaginationError(f"{self._operation.id} returns the same page again and again, at {token!r}")
            yield page
            empty = 0 if page.items else empty + 1
            token = page.next
            if token is None:
                return
            if empty >= _MOST_EMPTY:
                raise PaginationError(f"{self._operation.id} returned {empty:,} pages without items in a row")
            if token in seen:
                raise PaginationError(
                    f"{self._operation.id} returned a token that leads back to the page at {_shortened(token)}"
                )
            seen.add(token)
            previous = page.items
            count = None if count is None else count + len(page.items)

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from page.items

    def _fetched(self, token: PageToken | None, before: int | None) -> Page[ItemT, PageT]:
        pagination = self._paging
        call = page_request(pagination, self._arguments, self._body, token)
        request = self._executor.request(self._operation, call.arguments, call.body, self._media_type, self._options)
        if call.link is not None:
            request.url = completed_link(call.link, request.url)
        # The operation's type is that of an item; the page around it is known to the reader of the response only.
        operation: Operation[Any] = self._operation
        response = self._executor.respond(operation, request, self._options)
        items = items_of(pagination, response.data)
        after = following(pagination, call, response.data, response.headers, request.url, items, before)
        return Page(items, response.data, total_of(pagination, response.data), after, response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.id}: iterate over it, or call page()>"


def _shortened(token: PageToken) -> str:
    text = repr(token)
    return text if len(text) <= 60 else f"{text[:57]}..."
