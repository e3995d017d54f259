"""Operations under `client.model_deployments.versions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelDeploymentsVersions",
    "AsyncModelDeploymentsVersionsWithResponse",
    "ModelDeploymentsVersions",
    "ModelDeploymentsVersionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.ModelDeployment] = Operation(
    id="getModelDeploymentVersions",
    method="GET",
    path="/api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions",
    parameters=(
        Parameter(
            name="modelDeploymentId", argument="model_deployment_id", location="path", required=True, shape="scalar"
        ),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="orderBy", argument="order_by", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ModelDeploymentPaginatedList
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("items",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_GET: Operation[models.ModelDeployment] = Operation(
    id="getModelDeploymentVersionById",
    method="GET",
    path="/api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions/{version}",
    parameters=(
        Parameter(
            name="modelDeploymentId", argument="model_deployment_id", location="path", required=True, shape="scalar"
        ),
        Parameter(name="version", argument="version", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDeployment),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class ModelDeploymentsVersions(Resource):
    """Operations of `client.model_deployments.versions`."""

    @property
    def with_response(self) -> ModelDeploymentsVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelDeploymentsVersionsWithResponse(self)

    def list(
        self,
        model_deployment_id: str,
        *,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ModelDeployment, models.ModelDeploymentPaginatedList]:
        """List the versions of a model deployment.

        Each entry sums up one historical version.

        Args:
            model_deployment_id: Id of the model deployment.
            limit: Largest number of items to return. Default: 25.
            offset: Number of items to skip from the start of the list.
            order_by: Field to order by, optionally followed by a space and ASC or DESC. ASC if
                neither is given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1112-1125; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"model_deployment_id": model_deployment_id, "limit": limit, "offset": offset, "order_by": order_by},
            options=options,
        )

    def get(
        self,
        model_deployment_id: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Get a version of a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment as it was in that version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1126-1137; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"model_deployment_id": model_deployment_id, "version": version},
            options=options,
        )


class ModelDeploymentsVersionsWithResponse:
    """Methods of `ModelDeploymentsVersions` that return status and headers along with the data."""

    def __init__(self, resource: ModelDeploymentsVersions) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)


class AsyncModelDeploymentsVersions(AsyncResource):
    """Operations of `client.model_deployments.versions`."""

    @property
    def with_response(self) -> AsyncModelDeploymentsVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelDeploymentsVersionsWithResponse(self)

    def list(
        self,
        model_deployment_id: str,
        *,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ModelDeployment, models.ModelDeploymentPaginatedList]:
        """List the versions of a model deployment.

        Each entry sums up one historical version.

        Args:
            model_deployment_id: Id of the model deployment.
            limit: Largest number of items to return. Default: 25.
            offset: Number of items to skip from the start of the list.
            order_by: Field to order by, optionally followed by a space and ASC or DESC. ASC if
                neither is given.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions`
        Documented in: Domino REST API reference 5.11, lines 1112-1125; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"model_deployment_id": model_deployment_id, "limit": limit, "offset": offset, "order_by": order_by},
            options=options,
        )

    async def get(
        self,
        model_deployment_id: str,
        version: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Get a version of a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment as it was in that version.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}/versions/{version}`
        Documented in: Domino REST API reference 5.11, lines 1126-1137; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"model_deployment_id": model_deployment_id, "version": version},
            options=options,
        )


class AsyncModelDeploymentsVersionsWithResponse:
    """Methods of `AsyncModelDeploymentsVersions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelDeploymentsVersions) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
