"""Operations under `client.registered_models.stages`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsStages",
    "AsyncRegisteredModelsStagesWithResponse",
    "RegisteredModelsStages",
    "RegisteredModelsStagesWithResponse",
]

_LIST: Operation[list[models.GetRegisteredModelStages_Response_Items_Item]] = Operation(
    id="getRegisteredModelStages",
    method="GET",
    path="/api/registeredmodelstages/v1",
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.GetRegisteredModelStages_Response
            ),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("items",),
    unwrap_list=True,
)


class RegisteredModelsStages(Resource):
    """Operations of `client.registered_models.stages`."""

    @property
    def with_response(self) -> RegisteredModelsStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsStagesWithResponse(self)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GetRegisteredModelStages_Response_Items_Item]:
        """List the stages that registered models can have.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The stages.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodelstages/v1`
        Documented in: Domino REST API reference 5.11, lines 1736-1744; TypeScript modules of an
        older Domino web client.
        """
        return self._call(
            _LIST,
            {},
            options=options,
        )


class RegisteredModelsStagesWithResponse:
    """Methods of `RegisteredModelsStages` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsStages) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncRegisteredModelsStages(AsyncResource):
    """Operations of `client.registered_models.stages`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsStagesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsStagesWithResponse(self)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GetRegisteredModelStages_Response_Items_Item]:
        """List the stages that registered models can have.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The stages.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/registeredmodelstages/v1`
        Documented in: Domino REST API reference 5.11, lines 1736-1744; TypeScript modules of an
        older Domino web client.
        """
        return await self._call(
            _LIST,
            {},
            options=options,
        )


class AsyncRegisteredModelsStagesWithResponse:
    """Methods of `AsyncRegisteredModelsStages` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsStages) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
