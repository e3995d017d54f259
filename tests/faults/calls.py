# pyright: reportPrivateUsage=false
"""What a client is asked to do while the server misbehaves, in threads, asyncio and trio."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trio

from runtime.authentication.credentials import ApiKey, Credential, OAuth2ClientCredentials
from runtime.client.client_async import AsyncAPIClient
from runtime.client.client_sync import APIClient
from runtime.client.resource_async import AsyncResource
from runtime.client.resource_sync import Resource
from runtime.errors import ClientError
from runtime.models.model import Model
from runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from runtime.retries import RetryPolicy

SECRET = "s3cret-0123456789"
CONTENT = bytes(range(256)) * 64
FLAVOURS = ("threads", "asyncio", "trio")


class Pet(Model, kw_only=True):
    name: str


class PetPage(Model, kw_only=True):
    items: list[Pet]
    next: str | None = None


def _json(kind: type) -> dict[str, tuple[ResponseContent, ...]]:
    return {"200": (ResponseContent(kind="json", media_type="application/json", into=lambda: kind),)}


_SECURITY = (("key",),)
OPERATIONS: dict[str, Operation[Any]] = {
    "get": Operation(id="get", method="GET", path="/pet", responses=_json(Pet), security=_SECURITY),
    "post": Operation(
        id="post",
        method="POST",
        path="/pet",
        bodies=(Body(media_type="application/json", kind="json"),),
        responses=_json(Pet),
        security=_SECURITY,
    ),
    "put": Operation(
        id="put",
        method="PUT",
        path="/file",
        bodies=(Body(media_type="application/octet-stream", kind="bytes"),),
        responses={"200": _json(Pet)["200"], "204": ()},
        security=_SECURITY,
    ),
    "download": Operation(
        id="download",
        method="GET",
        path="/file",
        responses={"200": (ResponseContent(kind="bytes", media_type="application/octet-stream"),)},
        security=_SECURITY,
    ),
    "events": Operation(
        id="events",
        method="GET",
        path="/events",
        responses={"200": (ResponseContent(kind="events", media_type="text/event-stream", into=lambda: Pet),)},
        security=_SECURITY,
    ),
    "lines": Operation(
        id="lines",
        method="GET",
        path="/lines",
        responses={"200": (ResponseContent(kind="json-lines", media_type="application/jsonl", into=lambda: Pet),)},
        security=_SECURITY,
    ),
    "pages": Operation(
        id="pages",
        method="GET",
        path="/pets",
        parameters=(Parameter(name="token", argument="token", location="query"),),
        responses=_json(PetPage),
        security=_SECURITY,
        pagination=Pagination(style="token", items=("items",), argument="token", next=("next",)),
    ),
}
OPERATIONS["token"] = OPERATIONS["get"]
OPERATIONS["generator"] = OPERATIONS["put"]
OPERATIONS["file"] = OPERATIONS["download"]


class _Wrapped:
    """Pieces that are used up by the first attempt, and do not look like it."""

    def __init__(self) -> None:
        self._pieces: Iterator[bytes] = iter([CONTENT[:5000], CONTENT[5000:]])

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces


@dataclass(frozen=True)
class Limits:
    """What calls may take."""

    timeout: float = 0.5
    deadline: float = 1.0
    max_retries: int = 1


@dataclass(frozen=True)
class Outcome:
    """How a call ended.

    Attributes:
        value: what it returned.
        error: what it raised.
        seconds: how long it took.
        after: what the next call on the same client returned, or raised.
    """

    value: Any
    error: BaseException | None
    seconds: float
    after: Any


def _credentials(kind: str, url: str) -> dict[str, Credential]:
    if kind == "token":
        return {"key": OAuth2ClientCredentials("id", SECRET, token_url=f"{url}/token")}
    return {"key": ApiKey(SECRET)}


def _arguments(kind: str) -> dict[str, Any]:
    bodies = {"post": Pet(name="Rex"), "put": CONTENT, "generator": _Wrapped()}
    return {"body": bodies[kind]} if kind in bodies else {}


def call(flavour: str, kind: str, url: str, limits: Limits, between: Any) -> Outcome:
    """Make one call, repair the server, and make another one with the same client.

    Args:
        flavour: one of `FLAVOURS`.
        kind: one of the keys of `OPERATIONS`.
        url: of the server.
        limits: what the call may take.
        between: called before the second call.
    """
    options: dict[str, Any] = {
        "base_url": url,
        "credentials": _credentials(kind, url),
        "timeout": limits.timeout,
        "deadline": limits.deadline,
        "retries": RetryPolicy(max_retries=limits.max_retries, base_delay=0.05),
    }
    if flavour == "threads":
        return _call(kind, options, between)
    runner: Any = asyncio.run if flavour == "asyncio" else trio.run
    outcome: Outcome = (
        runner(_call_async, kind, options, between)
        if flavour == "trio"
        else runner(_call_async(kind, options, between))
    )
    return outcome


def _call(kind: str, options: dict[str, Any], between: Any) -> Outcome:
    with APIClient(**options) as client:
        begin = time.monotonic()
        value, error = None, None
        try:
            value = _result(client, kind)
        except Exception as raised:  # noqa: BLE001, RUF100  # whatever is raised is judged
            error = raised
        seconds = time.monotonic() - begin
        between()
        after: Any
        try:
            after = _again(client)
        except ClientError as raised:
            after = raised
    return Outcome(value, error, seconds, after)


def _again(client: APIClient) -> Any:
    operation = OPERATIONS["get"]
    executor = client._executor
    return executor.respond(operation, executor.request(operation, {})).data


def _result(client: APIClient, kind: str) -> Any:
    resource: Any = Resource(client)
    operation = OPERATIONS[kind]
    if kind == "download":
        return resource._download(operation, {}).read()
    if kind == "file":
        with tempfile.TemporaryDirectory() as folder:
            resource._download(operation, {}).to_file(Path(folder) / "file")
            return _only_file(folder)
    if kind in ("events", "lines"):
        with resource._events(operation, {}) as stream:
            return list(stream)
    if kind == "pages":
        return list(resource._pages(operation, {}))
    return resource._call(operation, {}, **_arguments(kind))


def _only_file(folder: str) -> bytes:
    [path] = Path(folder).iterdir()
    return path.read_bytes()


async def _call_async(kind: str, options: dict[str, Any], between: Any) -> Outcome:
    async with AsyncAPIClient(**options) as client:
        begin = time.monotonic()
        value, error = None, None
        try:
            value = await _result_async(client, kind)
        except Exception as raised:  # noqa: BLE001, RUF100  # whatever is raised is judged
            error = raised
        seconds = time.monotonic() - begin
        between()
        after: Any
        try:
            operation = OPERATIONS["get"]
            executor = client._executor
            after = (await executor.respond(operation, executor.request(operation, {}))).data
        except ClientError as raised:
            after = raised
    return Outcome(value, error, seconds, after)


async def _result_async(client: AsyncAPIClient, kind: str) -> Any:
    resource: Any = AsyncResource(client)
    operation = OPERATIONS[kind]
    if kind == "download":
        return await (await resource._download(operation, {})).read()
    if kind == "file":
        with tempfile.TemporaryDirectory() as folder:
            await (await resource._download(operation, {})).to_file(Path(folder) / "file")
            return _only_file(folder)
    if kind in ("events", "lines"):
        async with await resource._events(operation, {}) as stream:
            return [item async for item in stream]
    if kind == "pages":
        return [item async for item in resource._pages(operation, {})]
    return await resource._call(operation, {}, **_arguments(kind))
