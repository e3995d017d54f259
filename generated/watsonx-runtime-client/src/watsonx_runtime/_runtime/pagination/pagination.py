"""How one page leads to the next. Pure: the pagers (`pager_async.py`, `pager_sync.py`) send the requests."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, Generic, TypeAlias, TypeVar

import msgspec
from msgspec import UNSET

from ..errors import PaginationError
from ..headers import Headers
from ..json_types import is_array, is_object
from ..operation import Pagination
from ..responses.response_reader import Response, lookup
from ..urls import origin_of, same_origin

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

PageToken: TypeAlias = str | int
"""Where a page begins: the server's token, an offset, a page number or a link. It may be stored."""


_REMEMBERED = 1024
"""Tokens that are remembered of an iteration; a server that leads back further is noticed later."""


class Visited:
    """Where an iteration has been, in a bounded amount of memory.

    The latest tokens are known exactly. Of longer loops, one token is kept until twice as many have been seen, as in
    Brent's cycle detection: every loop is noticed, at the latest after three times its length.
    """

    __slots__ = ("_count", "_due", "_kept", "_latest")

    def __init__(self, first: PageToken | None) -> None:
        self._latest: dict[PageToken | None, None] = {first: None}
        self._kept = first
        self._count = 1
        self._due: int = 2

    def __contains__(self, token: PageToken) -> bool:
        return token in self._latest or token == self._kept

    def __len__(self) -> int:
        """Number of tokens that are kept."""
        return len(self._latest) + (self._kept not in self._latest)

    def add(self, token: PageToken) -> None:
        """Remembers a token."""
        self._latest[token] = None
        if len(self._latest) > _REMEMBERED:
            del self._latest[next(iter(self._latest))]
        self._count += 1
        if self._count == self._due:
            self._kept = token
            self._due *= 2


class Page(Generic[ItemT, PageT]):
    """One page.

    Attributes:
        items: the items of the page; empty when the server leaves them out.
        data: the page as the server sent it, decoded.
        total: number of items on all pages, where the server states it.
        response: status and header fields.
    """

    __slots__ = ("_next", "data", "items", "response", "total")

    def __init__(
        self,
        items: list[ItemT],
        data: PageT,
        total: int | None,
        next_token: PageToken | PaginationError | None,
        response: Response[PageT],
    ) -> None:
        self.items = items
        self.data = data
        self.total = total
        self._next = next_token
        self.response = response

    @property
    def next(self) -> PageToken | None:
        """Where the next page begins, for `from_token`; None on the last page.

        Raises:
            PaginationError: a link leads to another server, or lacks the parameter that it should have.
        """
        # The items of this page are of use even if the next one cannot be found.
        if isinstance(self._next, PaginationError):
            raise self._next
        return self._next

    def __repr__(self) -> str:
        return f"Page({len(self.items)} items, total={self.total!r}, next={self._next!r})"


class PageRequest(msgspec.Struct, frozen=True, kw_only=True):
    """The call that fetches one page."""

    arguments: Mapping[str, Any]
    body: Any = UNSET
    link: str | None = None
    """URL to follow instead."""


def page_request(
    pagination: Pagination, arguments: Mapping[str, Any], body: Any, token: PageToken | None
) -> PageRequest:
    """The call that fetches the page at a token; None is where the caller's arguments point."""
    if pagination.page_size is not None and pagination.limit is not None:
        arguments, body = _with_page_size(pagination.limit, pagination.page_size, pagination.location, arguments, body)
    if token is None:
        return PageRequest(arguments=arguments, body=body)
    if pagination.style == "link" and pagination.next_parameter is None:
        return PageRequest(arguments=arguments, body=body, link=str(token))
    if pagination.argument is None:
        raise PaginationError("the operation's description names no argument that takes the position of a page")
    if pagination.location == "body":
        return PageRequest(arguments=arguments, body=_with_attribute(body, pagination.argument, token))
    return PageRequest(arguments={**arguments, pagination.argument: token}, body=body)


def _with_page_size(
    limit: str, page_size: int, location: str, arguments: Mapping[str, Any], body: Any
) -> tuple[Mapping[str, Any], Any]:
    """The arguments and the body of a call, with the page size where it names none."""
    if location == "body":
        named = lookup(body, (limit,)) if body is not UNSET else None
        return arguments, _with_attribute(body, limit, page_size) if named is None else body
    return (arguments if arguments.get(limit, UNSET) is not UNSET else {**arguments, limit: page_size}), body


def _with_attribute(body: Any, name: str, value: Any) -> Any:
    if body is UNSET or body is None:
        return {name: value}
    if is_object(body):
        return {**body, name: value}
    changed = copy.copy(body)
    setattr(changed, name, value)
    return changed


def items_of(pagination: Pagination, data: Any) -> list[Any]:
    """The items of a decoded page.

    Raises:
        PaginationError: something else than a list is where they should be.
    """
    found = lookup(data, pagination.items) if pagination.items else data
    if found is None:
        return []
    if not is_array(found):
        raise PaginationError(f"the items of a page should be a list at {'.'.join(pagination.items)}, and are not")
    return found


def total_of(pagination: Pagination, data: Any) -> int | None:
    """The number of items on all pages."""
    total = lookup(data, pagination.total) if pagination.total else None
    return total if isinstance(total, int) and not isinstance(total, bool) else None


def following(
    pagination: Pagination,
    call: PageRequest,
    data: Any,
    headers: Headers,
    url: str,
    items: list[Any],
    before: int | None,
) -> PageToken | PaginationError | None:
    """Where the next page begins, or why nobody can tell; None when this was the last.

    Args:
        pagination: how pages follow each other.
        call: the call that fetched this page.
        data: this page.
        headers: header fields that came with it.
        url: where it came from.
        items: its items.
        before: number of items on all pages before it, where it is known.
    """
    if pagination.style == "link":
        return _following_link(pagination, data, headers, url)
    if pagination.next:
        token = lookup(data, pagination.next)
        if token is None or token == "":
            return None
        return token if isinstance(token, int) else str(token)
    if pagination.style == "token":
        return None
    if not items:
        return None
    limit = _number(call, pagination.limit)
    total = total_of(pagination, data)
    if total is None and limit is not None and len(items) < limit:
        return None
    if pagination.style == "offset":
        offset = (_number(call, pagination.argument) or 0) + len(items)
        return None if total is not None and offset >= total else offset
    page = _number(call, pagination.argument)
    page = pagination.first if page is None else page
    if before is None and (limit is not None or page == pagination.first):
        before = (page - pagination.first) * (limit or 0)
    if total is not None and before is not None and before + len(items) >= total:
        return None
    return page + 1


def items_before(
    pagination: Pagination, arguments: Mapping[str, Any], body: Any, token: PageToken | None
) -> int | None:
    """Number of items on the pages before the one at a token: 0 for the first page, else None."""
    number = _number(page_request(pagination, arguments, body, token), pagination.argument)
    return 0 if number is None or number == pagination.first else None


def _number(call: PageRequest, name: str | None) -> int | None:
    if name is None:
        return None
    value = call.arguments.get(name, UNSET)
    if value is UNSET and call.body is not UNSET:
        value = lookup(call.body, (name,))
    return value if isinstance(value, int) else None


def _following_link(
    pagination: Pagination, data: Any, headers: Headers, url: str
) -> PageToken | PaginationError | None:
    from urllib.parse import parse_qs, urljoin, urlsplit

    link = lookup(data, pagination.next) if pagination.next else _header_link(headers)
    if not link:
        return None
    target = urljoin(url, str(link))
    if pagination.next_parameter is None:
        try:
            same = origin_of(target) == origin_of(url)
        except ValueError:
            same = False
        if not same:
            return PaginationError("the link to the next page leads to another server, so it is not followed")
        return target
    values = parse_qs(urlsplit(target).query).get(pagination.next_parameter)
    if not values:
        return PaginationError(f"the link to the next page has no parameter {pagination.next_parameter!r}")
    return values[0]


def completed_link(link: str, url: str) -> str:
    """The link to a page with the parameters of the call that it leaves out.

    Args:
        link: where the server says the page is.
        url: the call without it.

    Raises:
        PaginationError: the link leads to another server. It may have been stored, and changed on the way.
    """
    from urllib.parse import unquote_plus, urlsplit

    def name(pair: str) -> str:
        return unquote_plus(pair.partition("=")[0])

    if not same_origin(link, url):
        raise PaginationError("the link to the page leads to another server, so it is not followed")
    parts = urlsplit(link)
    present = {name(pair) for pair in parts.query.split("&")}
    # Some services write only the token into the link, and refuse it without what every call needs.
    lacking = [pair for pair in urlsplit(url).query.split("&") if pair and name(pair) not in present]
    if not lacking:
        return link
    query = "&".join([parts.query, *lacking] if parts.query else lacking)
    return parts._replace(query=query, fragment="").geturl()


def _header_link(headers: Headers) -> str | None:
    for part in headers.get("link", "").split(","):
        address, *parameters = part.split(";")
        for parameter in parameters:
            name, _, value = parameter.strip().partition("=")
            if name.lower() == "rel" and "next" in value.strip('"').lower().split():
                return address.strip().removeprefix("<").removesuffix(">")
    return None
