"""Operations under `client.compute_providers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .compute_providers_types import AsyncComputeProvidersTypes, ComputeProvidersTypes

__all__ = [
    "AsyncComputeProviders",
    "AsyncComputeProvidersWithResponse",
    "ComputeProviders",
    "ComputeProvidersWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[dict[str, Any]] = Operation(
    id="getComputeProviders",
    method="GET",
    path="/api/admin/v1/computeProviders",
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the list of deployment targets in 6.3.0, whose group replaced this one.",
)
_CREATE: Operation[dict[str, Any]] = Operation(
    id="createComputeProvider",
    method="POST",
    path="/api/admin/v1/computeProviders",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the creation of deployment targets in 6.3.0, whose group replaced this one.",
)
_UPDATE: Operation[dict[str, Any]] = Operation(
    id="updateComputeProvider",
    method="PATCH",
    path="/api/admin/v1/computeProviders/{computeProviderId}",
    parameters=(
        Parameter(
            name="computeProviderId", argument="compute_provider_id", location="path", required=True, shape="scalar"
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. PATCH as in the update of deployment targets in 6.3.0, whose group replaced this one, and of model deployments, whose body is a creation type as well; PUT is possible.",
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="deleteComputeProvider",
    method="DELETE",
    path="/api/admin/v1/computeProviders/{computeProviderId}",
    parameters=(
        Parameter(
            name="computeProviderId", argument="compute_provider_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the deletion of deployment targets in 6.3.0, whose group replaced this one.",
)


class ComputeProviders(Resource):
    """Where model deployments run: compute providers and compute tiers."""

    @property
    def with_response(self) -> ComputeProvidersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ComputeProvidersWithResponse(self)

    @cached_property
    def types(self) -> ComputeProvidersTypes:
        """Operations of `client.compute_providers.types`."""
        from .compute_providers_types import ComputeProvidersTypes

        return ComputeProvidersTypes(self._client)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute providers that are not archived.

        Not documented by the vendor; inferred: No source shows the path. It follows the list of
        deployment targets in 6.3.0, whose group replaced this one.

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

        `GET /api/admin/v1/computeProviders`
        Documented in: Domino REST API reference 5.11, lines 201-209.
        """
        return self._call(
            _LIST,
            {},
            options=options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the creation of
        deployment targets in 6.3.0, whose group replaced this one.

        Args:
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/admin/v1/computeProviders`
        Documented in: Domino REST API reference 5.11, lines 210-220.
        """
        return self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    def update(
        self,
        compute_provider_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update a compute provider.

        Not documented by the vendor; inferred: No source shows the path or the method. PATCH as in
        the update of deployment targets in 6.3.0, whose group replaced this one, and of model
        deployments, whose body is a creation type as well; PUT is possible.

        Args:
            compute_provider_id: Id of the compute provider.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/admin/v1/computeProviders/{computeProviderId}`
        Documented in: Domino REST API reference 5.11, lines 221-233.
        """
        return self._call(
            _UPDATE,
            {"compute_provider_id": compute_provider_id},
            body=body,
            options=options,
        )

    def delete(
        self,
        compute_provider_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the deletion of
        deployment targets in 6.3.0, whose group replaced this one.

        Args:
            compute_provider_id: Id of the compute provider.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/admin/v1/computeProviders/{computeProviderId}`
        Documented in: Domino REST API reference 5.11, lines 234-244.
        """
        return self._call(
            _DELETE,
            {"compute_provider_id": compute_provider_id},
            options=options,
        )


class ComputeProvidersWithResponse:
    """Methods of `ComputeProviders` that return status and headers along with the data."""

    def __init__(self, resource: ComputeProviders) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncComputeProviders(AsyncResource):
    """Where model deployments run: compute providers and compute tiers."""

    @property
    def with_response(self) -> AsyncComputeProvidersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncComputeProvidersWithResponse(self)

    @cached_property
    def types(self) -> AsyncComputeProvidersTypes:
        """Operations of `client.compute_providers.types`."""
        from .compute_providers_types import AsyncComputeProvidersTypes

        return AsyncComputeProvidersTypes(self._client)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute providers that are not archived.

        Not documented by the vendor; inferred: No source shows the path. It follows the list of
        deployment targets in 6.3.0, whose group replaced this one.

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

        `GET /api/admin/v1/computeProviders`
        Documented in: Domino REST API reference 5.11, lines 201-209.
        """
        return await self._call(
            _LIST,
            {},
            options=options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the creation of
        deployment targets in 6.3.0, whose group replaced this one.

        Args:
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/admin/v1/computeProviders`
        Documented in: Domino REST API reference 5.11, lines 210-220.
        """
        return await self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    async def update(
        self,
        compute_provider_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update a compute provider.

        Not documented by the vendor; inferred: No source shows the path or the method. PATCH as in
        the update of deployment targets in 6.3.0, whose group replaced this one, and of model
        deployments, whose body is a creation type as well; PUT is possible.

        Args:
            compute_provider_id: Id of the compute provider.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/admin/v1/computeProviders/{computeProviderId}`
        Documented in: Domino REST API reference 5.11, lines 221-233.
        """
        return await self._call(
            _UPDATE,
            {"compute_provider_id": compute_provider_id},
            body=body,
            options=options,
        )

    async def delete(
        self,
        compute_provider_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the deletion of
        deployment targets in 6.3.0, whose group replaced this one.

        Args:
            compute_provider_id: Id of the compute provider.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/admin/v1/computeProviders/{computeProviderId}`
        Documented in: Domino REST API reference 5.11, lines 234-244.
        """
        return await self._call(
            _DELETE,
            {"compute_provider_id": compute_provider_id},
            options=options,
        )


class AsyncComputeProvidersWithResponse:
    """Methods of `AsyncComputeProviders` that return status and headers along with the data."""

    def __init__(self, resource: AsyncComputeProviders) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
