"""Operations under `client.compute_providers.types`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncComputeProvidersTypes",
    "AsyncComputeProvidersTypesWithResponse",
    "ComputeProvidersTypes",
    "ComputeProvidersTypesWithResponse",
]

_LIST: Operation[dict[str, Any]] = Operation(
    id="getComputeProviderTypes",
    method="GET",
    path="/api/admin/v1/computeProviderTypes",
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows /api/admin/v1/deploymentTargetTypes of 6.3.0, whose group replaced this one.",
)


class ComputeProvidersTypes(Resource):
    """Operations of `client.compute_providers.types`."""

    @property
    def with_response(self) -> ComputeProvidersTypesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ComputeProvidersTypesWithResponse(self)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the types of compute providers.

        Not documented by the vendor; inferred: No source shows the path. It follows
        /api/admin/v1/deploymentTargetTypes of 6.3.0, whose group replaced this one.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeProviderTypes`
        Documented in: Domino REST API reference 5.11, lines 192-200.
        """
        return self._call(
            _LIST,
            {},
            options=options,
        )


class ComputeProvidersTypesWithResponse:
    """Methods of `ComputeProvidersTypes` that return status and headers along with the data."""

    def __init__(self, resource: ComputeProvidersTypes) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncComputeProvidersTypes(AsyncResource):
    """Operations of `client.compute_providers.types`."""

    @property
    def with_response(self) -> AsyncComputeProvidersTypesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncComputeProvidersTypesWithResponse(self)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the types of compute providers.

        Not documented by the vendor; inferred: No source shows the path. It follows
        /api/admin/v1/deploymentTargetTypes of 6.3.0, whose group replaced this one.

        Args:
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeProviderTypes`
        Documented in: Domino REST API reference 5.11, lines 192-200.
        """
        return await self._call(
            _LIST,
            {},
            options=options,
        )


class AsyncComputeProvidersTypesWithResponse:
    """Methods of `AsyncComputeProvidersTypes` that return status and headers along with the data."""

    def __init__(self, resource: AsyncComputeProvidersTypes) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
