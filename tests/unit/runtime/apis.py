"""A small API in both flavours, as an emitted package would have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from runtime.client.client_async import AsyncAPIClient
from runtime.client.client_sync import APIClient
from runtime.client.resource_async import AsyncResource
from runtime.client.resource_sync import Resource
from runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from runtime.operation import Body, Operation, Pagination, Parameter, Polling, ResponseContent, Retry
from tests.unit.runtime.doubles import Flavour


class State(OpenStrEnum):
    RUNNING = "running"
    DONE = "done"


class Pet(Model, kw_only=True):
    name: str
    state: State | UnsetType = UNSET
    message: str | UnsetType = UNSET


class PetPage(Model, kw_only=True):
    items: list[Pet]
    next: str | int | UnsetType | None = UNSET
    total: int | UnsetType = UNSET


class Search(Model, kw_only=True):
    text: str
    token: str | UnsetType = UNSET


JSON_PET = ResponseContent(kind="json", media_type="application/json", into=lambda: Pet)
JSON_PAGE = ResponseContent(kind="json", media_type="application/json", into=lambda: PetPage)
KEY = (("key",),)
PET_ID = Parameter(name="id", argument="pet_id", location="path", required=True, style="simple")


def get_pet(**changes: Any) -> Operation[Pet]:
    fields: dict[str, Any] = {
        "id": "getPet",
        "method": "GET",
        "path": "/pets/{id}",
        "parameters": (PET_ID,),
        "responses": {"200": (JSON_PET,)},
        "security": KEY,
        "polling": Polling(
            states=(("state",),), done=("done",), failed=("failed",), messages=(("message",),), interval=2.0
        ),
    }
    return Operation(**(fields | changes))


MAKE_PET: Operation[Pet] = Operation(
    id="makePet",
    method="POST",
    path="/pets",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={"201": (JSON_PET,)},
    security=KEY,
)
SAFE_POST: Operation[Pet] = Operation(
    id="copyPet",
    method="POST",
    path="/pets",
    responses={"200": (JSON_PET,)},
    retry=Retry(token="Idempotency-Key"),
)
DELETE_PET: Operation[None] = Operation(
    id="deletePet", method="DELETE", path="/pets/{id}", parameters=(PET_ID,), responses={"204": ()}
)
FILE: Operation[bytes] = Operation(
    id="getFile",
    method="GET",
    path="/file",
    responses={"200": (ResponseContent(kind="bytes", media_type="application/octet-stream"),)},
)
UPLOAD: Operation[None] = Operation(
    id="putFile",
    method="PUT",
    path="/file",
    bodies=(Body(media_type="application/octet-stream", kind="bytes"),),
    responses={"204": ()},
)


def events(*responses: ResponseContent) -> Operation[Any]:
    return Operation(id="watch", method="GET", path="/events", responses={"200": responses})


def pages(pagination: Pagination, **changes: Any) -> Operation[Pet]:
    fields: dict[str, Any] = {
        "id": "listPets",
        "method": "GET",
        "path": "/pets",
        "parameters": tuple(
            Parameter(name=name, argument=name, location="query") for name in ("token", "offset", "page", "limit", "q")
        ),
        "responses": {"200": (JSON_PAGE,)},
        "pagination": pagination,
    }
    return Operation(**(fields | changes))


class Client(APIClient):
    _credential_arguments: ClassVar[Mapping[str, str]] = {"key": "api_key"}
    _security: ClassVar[Sequence[Sequence[str]]] = KEY


class AsyncClient(AsyncAPIClient):
    _credential_arguments: ClassVar[Mapping[str, str]] = {"key": "api_key"}
    _security: ClassVar[Sequence[Sequence[str]]] = KEY


class Pets(Resource):
    def get(self, operation: Operation[Pet], pet_id: str = "1", **options: Any) -> Pet:
        return self._call(operation, {"pet_id": pet_id}, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self, f"_{name}")


class AsyncPets(AsyncResource):
    async def get(self, operation: Operation[Pet], pet_id: str = "1", **options: Any) -> Pet:
        return await self._call(operation, {"pet_id": pet_id}, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self, f"_{name}")


class Session:
    """One client of a flavour; every step runs in the same event loop, and the client is closed at the end."""

    def __init__(self, flavour: Flavour, **options: Any) -> None:
        self.flavour = flavour
        client: Any = AsyncClient(**options) if flavour.is_async else Client(**options)
        self.client = client
        self.pets: Any = AsyncPets(client) if flavour.is_async else Pets(client)

    def run(self, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """The result of a method, or all items of what it returns; then the client is closed."""
        if not self.flavour.is_async:
            with self.client:
                result = call(*arguments, **options)
                return list(result) if hasattr(result, "__iter__") and not _is_plain(result) else result

        async def awaited() -> Any:
            async with self.client:
                result: Any = call(*arguments, **options)
                if hasattr(result, "__await__"):
                    result = await result
                if hasattr(result, "__aiter__"):
                    return [item async for item in result]
                return result

        return self.flavour.run(awaited)

    def then(self, call: Callable[[], Any], step: Callable[[Any], Any] = lambda result: result) -> Any:
        """What a step makes of the result of a call, or all items of it; then the client is closed."""
        if not self.flavour.is_async:
            return self.run(lambda: step(call()))

        async def awaited() -> Any:
            async with self.client:
                result = step(await call())
                if hasattr(result, "__aiter__"):
                    return [item async for item in result]
                return await result if hasattr(result, "__await__") else result

        return self.flavour.run(awaited)


def _is_plain(value: Any) -> bool:
    return isinstance(value, (str, bytes, list, dict, tuple, Model))
