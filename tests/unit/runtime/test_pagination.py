from __future__ import annotations

from typing import Any

import msgspec
import pytest
from msgspec import UNSET

from runtime.errors import PaginationError
from runtime.operation import Body, Pagination, ResponseContent
from runtime.pagination.pagination import Visited, completed_link
from runtime.transports.transport import RawResponse, Request
from tests.unit.runtime.apis import Pet, Search, Session, pages
from tests.unit.runtime.doubles import Flavour, json_response, reply

TOKEN = Pagination(style="token", items=("items",), argument="token", next=("next",), total=("total",))
OFFSET = Pagination(style="offset", items=("items",), argument="offset", limit="limit", total=("total",))
NUMBER = Pagination(style="page", items=("items",), argument="page", limit="limit")


def page(names: str, **more: Any) -> RawResponse:
    return json_response(msgspec.json.encode({"items": [{"name": name} for name in names], **more}))


def used(flavour: Flavour, *outcomes: Any) -> tuple[Session, Any]:
    transport = flavour.transport(*outcomes)
    return Session(flavour, base_url="https://e.com/v1", transport=transport), transport


def paths(transport: Any) -> list[str]:
    return [request.url.removeprefix("https://e.com/v1") for request in transport.requests]


def names(pets: list[Pet]) -> str:
    return "".join(pet.name for pet in pets)


def test_tokens(flavour: Flavour) -> None:
    session, transport = used(flavour, page("ab", next="t 1"), page("c", next="t2"), page("", next=""))
    pager = session.pets.pages(pages(TOKEN), {"q": "x"})
    assert transport.requests == []
    assert names(session.run(lambda: pager)) == "abc"
    assert paths(transport) == ["/pets?q=x", "/pets?token=t%201&q=x", "/pets?token=t2&q=x"]


@pytest.mark.parametrize("more", [{}, {"next": None}, {"next": ""}])
def test_tokens_end(flavour: Flavour, more: dict[str, Any]) -> None:
    session, transport = used(flavour, page("a", **more))
    assert names(session.run(lambda: session.pets.pages(pages(TOKEN), {}))) == "a"
    assert len(transport.requests) == 1


def test_a_page_size_is_asked_for_where_the_call_names_none(flavour: Flavour) -> None:
    sized = msgspec.structs.replace(TOKEN, limit="limit", page_size=50)
    session, transport = used(flavour, page("a", next="t"), page("b"))
    assert names(session.run(lambda: session.pets.pages(pages(sized), {}))) == "ab"
    assert paths(transport) == ["/pets?limit=50", "/pets?token=t&limit=50"]
    session, transport = used(flavour, page("c"))
    assert names(session.run(lambda: session.pets.pages(pages(sized), {"limit": 2}))) == "c"
    assert paths(transport) == ["/pets?limit=2"]


def test_a_page_size_is_asked_for_in_the_body(flavour: Flavour) -> None:
    pagination = Pagination(
        style="token", items=("items",), argument="token", location="body", next=("next",), limit="limit", page_size=50
    )
    operation = pages(pagination, method="POST", bodies=(Body(media_type="application/json", kind="json"),))
    for body, sent in (
        (UNSET, {"limit": 50}),
        ({"text": "x"}, {"text": "x", "limit": 50}),
        ({"limit": 2}, {"limit": 2}),
    ):
        session, transport = used(flavour, page("a"))
        assert names(session.run(lambda: session.pets.pages(operation, {}, body))) == "a"  # noqa: B023  # called at once
        assert [msgspec.json.decode(each) for each in transport.bodies] == [sent]


def test_tokens_in_the_body(flavour: Flavour) -> None:
    pagination = Pagination(style="token", items=("items",), argument="token", location="body", next=("next",))
    operation = pages(pagination, method="POST", bodies=(Body(media_type="application/json", kind="json"),))
    bodies: list[Any] = [Search(text="x"), {"text": "x"}]
    for body in bodies:
        session, transport = used(flavour, page("a", next="t"), page("b"))
        pager = session.pets.pages(operation, {}, body)
        assert names(session.run(pager.pages)[0].items) == "a"
        assert [msgspec.json.decode(sent) for sent in transport.bodies] == [{"text": "x"}, {"text": "x", "token": "t"}]
        assert body in (Search(text="x"), {"text": "x"})
    session, transport = used(flavour, page("a", next="t"), page("b"))
    session.run(lambda: session.pets.pages(operation, {}))
    assert transport.bodies == [None, b'{"token":"t"}']


def test_a_single_page(flavour: Flavour) -> None:
    session, transport = used(flavour, page("ab", next="t", total=9))
    found = session.run(session.pets.pages(pages(TOKEN), {}).page)
    assert (names(found.items), found.next, found.total, found.data.next) == ("ab", "t", 9, "t")
    assert found.response.status_code == 200
    assert repr(found) == "Page(2 items, total=9, next='t')"
    assert len(transport.requests) == 1


def test_pages_can_be_resumed(flavour: Flavour) -> None:
    session, transport = used(flavour, page("c", next="t2"), page("d"))
    pager = session.pets.pages(pages(TOKEN), {}).from_token("t1")
    assert names(session.run(lambda: pager)) == "cd"
    assert paths(transport) == ["/pets?token=t1", "/pets?token=t2"]


def test_page_by_page(flavour: Flavour) -> None:
    session, _ = used(flavour, page("ab", next="t"), page("c"))
    found = session.run(session.pets.pages(pages(TOKEN), {}).pages)
    assert [(names(one.items), one.next) for one in found] == [("ab", "t"), ("c", None)]


def test_pagers_are_lazy_and_start_anew(flavour: Flavour) -> None:
    session, transport = used(flavour, page("ab", next="t"), page("c"), page("ab", next="t"), page("c"))
    pager = session.pets.pages(pages(TOKEN), {})
    if flavour.is_async:

        async def first() -> Any:
            iterator = aiter(pager)
            found = await anext(iterator)
            await iterator.aclose()
            return found

        assert flavour.run(first).name == "a"
    else:
        assert next(iter(pager)).name == "a"
    assert len(transport.requests) == 1
    transport.outcomes = [page("xy")]
    assert names(session.run(lambda: pager)) == "xy"


def test_missing_items_are_no_items(flavour: Flavour) -> None:
    session, _ = used(flavour, json_response(b'{"next": "t"}'), json_response(b'{"items": null}'))
    assert session.run(lambda: session.pets.pages(pages(TOKEN), {})) == []


def test_items_may_lie_deeper_or_be_the_response_itself(flavour: Flavour) -> None:
    by_offset = Pagination(style="offset", items=(), argument="offset", limit="limit")
    whole = pages(by_offset, responses={"200": (ResponseContent(kind="json", into=lambda: list[Pet]),)})
    session, _ = used(flavour, json_response(b'[{"name": "a"}]'), json_response(b"[]"))
    assert names(session.run(lambda: session.pets.pages(whole, {}))) == "a"
    by_token = Pagination(style="token", items=("a", "b"), argument="token", next=("a", "next"))
    deep = pages(by_token, responses={"200": (ResponseContent(kind="json"),)})
    session, _ = used(flavour, json_response(b'{"a": {"b": [1], "next": 7}}'), json_response(b'{"a": {"b": [2]}}'))
    assert session.run(lambda: session.pets.pages(deep, {})) == [1, 2]
    session, _ = used(flavour, json_response(b'{"a": {"b": 5}}'))
    with pytest.raises(PaginationError, match=r"should be a list at a\.b"):
        session.run(lambda: session.pets.pages(deep, {}))


@pytest.mark.parametrize("length", [1, 2, 1000, 1024, 1025, 5000])
def test_loops_of_any_length_are_noticed_in_bounded_memory(length: int) -> None:
    visited = Visited(None)
    count = 0
    for count in range(100_000):
        token = f"loop {count % length}" if count > 700 else f"way {count}"
        if token in visited:
            break
        visited.add(token)
    assert 700 + length <= count <= 700 + 3 * max(length, 700) + 1
    assert len(visited) <= 1025


def test_pages_without_a_loop_are_none() -> None:
    visited = Visited(None)
    for count in range(10_000):
        assert f"t{count}" not in visited
        visited.add(f"t{count}")


@pytest.mark.parametrize("tokens", [("t", "t"), ("t", "u", "t")])
def test_tokens_that_repeat_are_an_error(flavour: Flavour, tokens: tuple[str, ...]) -> None:
    session, transport = used(flavour, *(page("a", next=token) for token in tokens))
    with pytest.raises(PaginationError, match="listPets returned a token that leads back to the page at 't'"):
        session.run(lambda: session.pets.pages(pages(TOKEN), {}))
    assert len(transport.requests) == len(tokens)


@pytest.mark.parametrize(
    ("arguments", "outcomes", "expected"),
    [
        ({}, [page("ab"), page("c"), page("")], ["/pets", "/pets?offset=2", "/pets?offset=3"]),
        ({"limit": 2}, [page("ab"), page("c")], ["/pets?limit=2", "/pets?offset=2&limit=2"]),
        ({}, [page("ab", total=3), page("c", total=3)], ["/pets", "/pets?offset=2"]),
        ({"offset": 5}, [page("ab"), page("")], ["/pets?offset=5", "/pets?offset=7"]),
        ({}, [page("")], ["/pets"]),
        # A server that grants less than was asked for says how much there is.
        ({"limit": 9}, [page("ab", total=3), page("c", total=3)], ["/pets?limit=9", "/pets?offset=2&limit=9"]),
    ],
)
def test_offsets(flavour: Flavour, arguments: dict[str, Any], outcomes: list[Any], expected: list[str]) -> None:
    session, transport = used(flavour, *outcomes)
    session.run(lambda: session.pets.pages(pages(OFFSET), arguments))
    assert paths(transport) == expected


@pytest.mark.parametrize(
    ("arguments", "outcomes", "expected"),
    [
        ({}, [page("ab"), page("c"), page("")], ["/pets", "/pets?page=2", "/pets?page=3"]),
        ({"limit": 2}, [page("ab"), page("c")], ["/pets?limit=2", "/pets?page=2&limit=2"]),
        ({"page": 4, "limit": 1}, [page("a"), page("")], ["/pets?page=4&limit=1", "/pets?page=5&limit=1"]),
    ],
)
def test_page_numbers(flavour: Flavour, arguments: dict[str, Any], outcomes: list[Any], expected: list[str]) -> None:
    session, transport = used(flavour, *outcomes)
    session.run(lambda: session.pets.pages(pages(NUMBER), arguments))
    assert paths(transport) == expected


def test_page_numbers_from_zero_with_a_total(flavour: Flavour) -> None:
    pagination = Pagination(style="page", items=("items",), argument="page", limit="limit", total=("total",), first=0)
    session, transport = used(flavour, page("ab", total=3), page("c", total=3))
    session.run(lambda: session.pets.pages(pages(pagination), {}))
    assert paths(transport) == ["/pets", "/pets?page=1"]


@pytest.mark.parametrize("pagination", [OFFSET, NUMBER])
def test_servers_that_ignore_the_position_are_an_error(flavour: Flavour, pagination: Pagination) -> None:
    session, transport = used(flavour, page("ab"))
    with pytest.raises(PaginationError, match="returns the same page again and again"):
        session.run(lambda: session.pets.pages(pages(pagination), {}))
    assert len(transport.requests) == 2


def link_to(url: str) -> Any:
    return page("a", next=url)


@pytest.mark.parametrize("link", ["https://e.com/v1/pets?cursor=2", "/v1/pets?cursor=2", "?cursor=2", "pets?cursor=2"])
def test_links_are_followed(flavour: Flavour, link: str) -> None:
    pagination = Pagination(style="link", items=("items",), next=("next",))
    session, transport = used(flavour, link_to(link), page("b"))
    assert names(session.run(lambda: session.pets.pages(pages(pagination), {"q": "x"}))) == "ab"
    assert paths(transport) == ["/pets?q=x", "/pets?cursor=2&q=x"]


@pytest.mark.parametrize(
    ("link", "followed"),
    [
        ("/v1/pets?cursor=2", "/v1/pets?cursor=2&version=2023-07-07&tag=a%20b&tag=c"),
        ("/v1/pets", "/v1/pets?version=2023-07-07&tag=a%20b&tag=c"),
        ("/v1/pets?tag=x&cursor=2#here", "/v1/pets?tag=x&cursor=2&version=2023-07-07"),
        ("/v1/pets?version=1&t%61g=x", "/v1/pets?version=1&t%61g=x"),
    ],
)
def test_links_keep_what_the_call_asked_for(link: str, followed: str) -> None:
    url = "https://e.com/v1/pets?version=2023-07-07&tag=a%20b&tag=c"
    assert completed_link(f"https://e.com{link}", url) == f"https://e.com{followed}"


@pytest.mark.parametrize(
    "link", ["https://evil.example/v1/pets", "//evil.example/", "http://e.com/v1/pets", "ftp://e.com"]
)
def test_links_to_other_servers_are_an_error(flavour: Flavour, link: str) -> None:
    pagination = Pagination(style="link", items=("items",), next=("next",))
    session, transport = used(flavour, link_to(link))
    with pytest.raises(PaginationError, match="leads to another server"):
        session.run(lambda: session.pets.pages(pages(pagination), {}))
    assert len(transport.requests) == 1


def test_links_may_carry_the_token(flavour: Flavour) -> None:
    pagination = Pagination(style="link", items=("items",), next=("next",), next_parameter="start", argument="token")
    session, transport = used(flavour, link_to("https://internal/x?start=a%20b&limit=1"), page("b"))
    assert names(session.run(lambda: session.pets.pages(pages(pagination), {"q": "x"}))) == "ab"
    assert paths(transport) == ["/pets?q=x", "/pets?token=a%20b&q=x"]
    session, _ = used(flavour, link_to("/x?other=1"))
    with pytest.raises(PaginationError, match="has no parameter 'start'"):
        session.run(lambda: session.pets.pages(pages(pagination), {}))


def test_a_page_that_leads_nowhere_can_be_read(flavour: Flavour) -> None:
    pagination = Pagination(style="link", items=("items",), next=("next",), next_parameter="start", argument="token")
    session, _ = used(flavour, link_to("/x?other=1"))
    found = session.run(session.pets.pages(pages(pagination), {}).page)
    assert names(found.items) == "a"
    with pytest.raises(PaginationError, match="has no parameter 'start'"):
        _ = found.next


def test_links_may_stand_in_the_header(flavour: Flavour) -> None:
    def first(request: Request) -> RawResponse:
        response = page("a")
        response.headers["Link"] = '<https://e.com/v1/pets?p=0>; rel="prev", <https://e.com/v1/pets?p=2>; rel="next"'
        return response

    session, transport = used(flavour, first, page("b"))
    assert names(session.run(lambda: session.pets.pages(pages(Pagination(style="link", items=("items",))), {}))) == "ab"
    assert paths(transport) == ["/pets", "/pets?p=2"]


def test_errors_of_later_pages_reach_the_caller(flavour: Flavour) -> None:
    session, _ = used(flavour, page("a", next="t"), reply(404))
    with pytest.raises(Exception, match="returned 404"):
        session.run(lambda: session.pets.pages(pages(TOKEN), {}))


def test_empty_pages_without_end_are_an_error(flavour: Flavour) -> None:
    def empty(request: Request) -> RawResponse:
        return page("", next=f"t{len(transport.requests)}")

    session, transport = used(flavour, empty)
    with pytest.raises(PaginationError, match="returned 1,000 pages without items in a row"):
        session.run(lambda: session.pets.pages(pages(TOKEN), {}))
    assert len(transport.requests) == 1000
