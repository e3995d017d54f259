"""The asynchronous classes of emitted packages do what the synchronous ones do."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from tests.emitted import FRAGMENTS, Package, Recorder

Emit = Callable[[str], Package]


def run(work: Coroutine[Any, Any, None]) -> None:
    asyncio.run(work)


def test_values_are_awaited(fragment: Emit, server: Recorder) -> None:
    package = fragment("responses")
    server.responses({"old": "x"})

    async def work() -> None:
        async with package.module.AsyncClient(base_url=server.url, max_retries=0) as client:
            assert (await client.a.two()).old == "x"
            response = await client.a.with_response.two()
            assert (response.status_code, response.data.old) == (200, "x")
            server.responses({"old": "x"}, status=404)
            with pytest.raises(package.errors.NotFoundError):
                await client.a.errors()

    run(work())


def test_downloads_and_events_are_read_asynchronously(fragment: Emit, server: Recorder) -> None:
    package = fragment("responses")

    async def work() -> None:
        async with package.module.AsyncClient(base_url=server.url, max_retries=0) as client:
            server.responses(b"\x00", media_type="application/pdf")
            assert await (await client.a.pdf()).read() == b"\x00"
            server.responses(b'data: {"old": "1"}\n\n', media_type="text/event-stream")
            async with await client.a.events() as stream:
                assert [event.old async for event in stream] == ["1"]

    run(work())


def test_requests_are_the_same(fragment: Emit, server: Recorder) -> None:
    package = fragment("bodies")
    server.responses(status=204)

    async def work() -> None:
        async with package.module.AsyncClient(base_url=server.url, max_retries=0) as client:
            await client.b.flatten(id="q", body_id="abc")
            await client.b.form(name="n", tags=["a", "b"])

    run(work())
    with server.client(package) as client:
        client.b.flatten(id="q", body_id="abc")
        client.b.form(name="n", tags=["a", "b"])
    first, second = server.requests[:2], server.requests[2:]
    assert [(r.method, r.target, r.body) for r in first] == [(r.method, r.target, r.body) for r in second]


@pytest.mark.parametrize("name", sorted(path.stem for path in FRAGMENTS.glob("*.yaml")))
def test_both_clients_have_the_same_resources_methods_and_arguments(fragment: Emit, name: str) -> None:
    package = fragment(name)
    sync, twin = package.module.Client, package.module.AsyncClient
    assert inspect.signature(sync).parameters.keys() == inspect.signature(twin).parameters.keys()
    with sync(base_url="http://localhost") as client:
        other = twin(base_url="http://localhost")
        for resource in package.api.resources:
            for method in resource.methods:
                one = getattr(getattr(client, resource.attribute), method.name)
                two = getattr(getattr(other, resource.attribute), method.name)
                assert inspect.signature(one).parameters.keys() == inspect.signature(two).parameters.keys()
                assert inspect.iscoroutinefunction(two) == (method.result != "pages")
                assert not inspect.iscoroutinefunction(one)
                assert one.__doc__
        run(closed(other))


async def closed(client: Any) -> None:
    async with client:
        pass
