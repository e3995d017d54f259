"""Operations under `client.compute_tiers`."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncComputeTiers",
    "AsyncComputeTiersWithResponse",
    "ComputeTiers",
    "ComputeTiersWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[dict[str, Any]] = Operation(
    id="getComputeTiers",
    method="GET",
    path="/api/admin/v1/computeTiers",
    parameters=(
        Parameter(name="search", argument="search", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="computeProviderId", argument="compute_provider_id", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the list of resource configurations in 6.3.0, which replaced compute tiers.",
)
_CREATE: Operation[dict[str, Any]] = Operation(
    id="createComputeTier",
    method="POST",
    path="/api/admin/v1/computeTiers",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the creation of resource configurations in 6.3.0, which replaced compute tiers.",
)
_GET: Operation[dict[str, Any]] = Operation(
    id="getComputeTierConfiguration",
    method="GET",
    path="/api/admin/v1/computeTiers/configuration/{computeTierId}",
    parameters=(
        Parameter(name="computeTierId", argument="compute_tier_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. The order of the page puts it between the list and the selectable tiers, so it has a segment of its own; the name `configuration` is made up.",
)
_LIST_SELECTABLE: Operation[dict[str, Any]] = Operation(
    id="getSelectableComputeTiers",
    method="GET",
    path="/api/admin/v1/computeTiers/selectable",
    parameters=(
        Parameter(name="search", argument="search", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="computeProviderId", argument="compute_provider_id", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the selectable deployment targets of 6.3.0 (.../selectable).",
)
_UPDATE: Operation[dict[str, Any]] = Operation(
    id="updateComputeTier",
    method="PATCH",
    path="/api/admin/v1/computeTiers/{computeTierId}",
    parameters=(
        Parameter(name="computeTierId", argument="compute_tier_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path or the method. PATCH as in the update of resource configurations in 6.3.0, which replaced compute tiers; PUT is possible.",
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="deleteComputeTier",
    method="DELETE",
    path="/api/admin/v1/computeTiers/{computeTierId}",
    parameters=(
        Parameter(name="computeTierId", argument="compute_tier_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unverified="No source shows the path. It follows the deletion of resource configurations in 6.3.0, which replaced compute tiers.",
)


class ComputeTiers(Resource):
    """Operations of `client.compute_tiers`."""

    @property
    def with_response(self) -> ComputeTiersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ComputeTiersWithResponse(self)

    def list(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        compute_provider_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute tiers that are not archived.

        Can be narrowed down by name and by compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the list of
        resource configurations in 6.3.0, which replaced compute tiers.

        Args:
            search: Text to look for in the names of compute tiers.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            compute_provider_id: Compute provider that the tiers belong to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers`
        Documented in: Domino REST API reference 5.11, lines 245-258.
        """
        return self._call(
            _LIST,
            {"search": search, "offset": offset, "limit": limit, "compute_provider_id": compute_provider_id},
            options=options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a compute tier.

        Not documented by the vendor; inferred: No source shows the path. It follows the creation of
        resource configurations in 6.3.0, which replaced compute tiers.

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

        `POST /api/admin/v1/computeTiers`
        Documented in: Domino REST API reference 5.11, lines 259-269.
        """
        return self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    def get(
        self,
        compute_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Get the full configuration of a compute tier.

        Not documented by the vendor; inferred: No source shows the path. The order of the page puts
        it between the list and the selectable tiers, so it has a segment of its own; the name
        `configuration` is made up.

        Args:
            compute_tier_id: Id of the compute tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers/configuration/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 270-280.
        """
        return self._call(
            _GET,
            {"compute_tier_id": compute_tier_id},
            options=options,
        )

    def list_selectable(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        compute_provider_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute tiers that can be selected.

        Can be narrowed down by name and by compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the selectable
        deployment targets of 6.3.0 (.../selectable).

        Args:
            search: Text to look for in the names of compute tiers.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            compute_provider_id: Compute provider that the tiers belong to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers/selectable`
        Documented in: Domino REST API reference 5.11, lines 281-294.
        """
        return self._call(
            _LIST_SELECTABLE,
            {"search": search, "offset": offset, "limit": limit, "compute_provider_id": compute_provider_id},
            options=options,
        )

    def update(
        self,
        compute_tier_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update a compute tier.

        Not documented by the vendor; inferred: No source shows the path or the method. PATCH as in
        the update of resource configurations in 6.3.0, which replaced compute tiers; PUT is
        possible.

        Args:
            compute_tier_id: Id of the compute tier.
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

        `PATCH /api/admin/v1/computeTiers/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 295-307.
        """
        return self._call(
            _UPDATE,
            {"compute_tier_id": compute_tier_id},
            body=body,
            options=options,
        )

    def delete(
        self,
        compute_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a compute tier.

        Not documented by the vendor; inferred: No source shows the path. It follows the deletion of
        resource configurations in 6.3.0, which replaced compute tiers.

        Args:
            compute_tier_id: Id of the compute tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/admin/v1/computeTiers/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 308-318.
        """
        return self._call(
            _DELETE,
            {"compute_tier_id": compute_tier_id},
            options=options,
        )


class ComputeTiersWithResponse:
    """Methods of `ComputeTiers` that return status and headers along with the data."""

    def __init__(self, resource: ComputeTiers) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.list_selectable = with_response(inner.list_selectable)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncComputeTiers(AsyncResource):
    """Operations of `client.compute_tiers`."""

    @property
    def with_response(self) -> AsyncComputeTiersWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncComputeTiersWithResponse(self)

    async def list(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        compute_provider_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute tiers that are not archived.

        Can be narrowed down by name and by compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the list of
        resource configurations in 6.3.0, which replaced compute tiers.

        Args:
            search: Text to look for in the names of compute tiers.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            compute_provider_id: Compute provider that the tiers belong to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers`
        Documented in: Domino REST API reference 5.11, lines 245-258.
        """
        return await self._call(
            _LIST,
            {"search": search, "offset": offset, "limit": limit, "compute_provider_id": compute_provider_id},
            options=options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Create a compute tier.

        Not documented by the vendor; inferred: No source shows the path. It follows the creation of
        resource configurations in 6.3.0, which replaced compute tiers.

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

        `POST /api/admin/v1/computeTiers`
        Documented in: Domino REST API reference 5.11, lines 259-269.
        """
        return await self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    async def get(
        self,
        compute_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Get the full configuration of a compute tier.

        Not documented by the vendor; inferred: No source shows the path. The order of the page puts
        it between the list and the selectable tiers, so it has a segment of its own; the name
        `configuration` is made up.

        Args:
            compute_tier_id: Id of the compute tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers/configuration/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 270-280.
        """
        return await self._call(
            _GET,
            {"compute_tier_id": compute_tier_id},
            options=options,
        )

    async def list_selectable(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        compute_provider_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """List the compute tiers that can be selected.

        Can be narrowed down by name and by compute provider.

        Not documented by the vendor; inferred: No source shows the path. It follows the selectable
        deployment targets of 6.3.0 (.../selectable).

        Args:
            search: Text to look for in the names of compute tiers.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            compute_provider_id: Compute provider that the tiers belong to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/admin/v1/computeTiers/selectable`
        Documented in: Domino REST API reference 5.11, lines 281-294.
        """
        return await self._call(
            _LIST_SELECTABLE,
            {"search": search, "offset": offset, "limit": limit, "compute_provider_id": compute_provider_id},
            options=options,
        )

    async def update(
        self,
        compute_tier_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Update a compute tier.

        Not documented by the vendor; inferred: No source shows the path or the method. PATCH as in
        the update of resource configurations in 6.3.0, which replaced compute tiers; PUT is
        possible.

        Args:
            compute_tier_id: Id of the compute tier.
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

        `PATCH /api/admin/v1/computeTiers/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 295-307.
        """
        return await self._call(
            _UPDATE,
            {"compute_tier_id": compute_tier_id},
            body=body,
            options=options,
        )

    async def delete(
        self,
        compute_tier_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a compute tier.

        Not documented by the vendor; inferred: No source shows the path. It follows the deletion of
        resource configurations in 6.3.0, which replaced compute tiers.

        Args:
            compute_tier_id: Id of the compute tier.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Done. What the answer holds is not known.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/admin/v1/computeTiers/{computeTierId}`
        Documented in: Domino REST API reference 5.11, lines 308-318.
        """
        return await self._call(
            _DELETE,
            {"compute_tier_id": compute_tier_id},
            options=options,
        )


class AsyncComputeTiersWithResponse:
    """Methods of `AsyncComputeTiers` that return status and headers along with the data."""

    def __init__(self, resource: AsyncComputeTiers) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.list_selectable = with_response_async(inner.list_selectable)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
