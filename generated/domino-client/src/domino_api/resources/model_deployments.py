"""Operations under `client.model_deployments`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, Polling, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .model_deployments_versions import AsyncModelDeploymentsVersions, ModelDeploymentsVersions

__all__ = [
    "AsyncModelDeployments",
    "AsyncModelDeploymentsWithResponse",
    "ModelDeployments",
    "ModelDeploymentsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.ModelDeployment] = Operation(
    id="getModelDeployments",
    method="GET",
    path="/api/modelServing/v1/modelDeployments",
    parameters=(
        Parameter(name="name", argument="name", location="query", shape="scalar"),
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
_CREATE: Operation[models.ModelDeployment] = Operation(
    id="createModelDeployment",
    method="POST",
    path="/api/modelServing/v1/modelDeployments",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDeployment),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.ModelDeployment] = Operation(
    id="getModelDeploymentById",
    method="GET",
    path="/api/modelServing/v1/modelDeployments/{modelDeploymentId}",
    parameters=(
        Parameter(
            name="modelDeploymentId", argument="model_deployment_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDeployment),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    polling=Polling(
        states=(("status", "state"),),
        done=("RUNNING",),
        failed=("FAILED", "STOPPED", "DELETED"),
        messages=(("status", "message"),),
        interval=5.0,
    ),
)
_UPDATE: Operation[models.ModelDeployment] = Operation(
    id="updateModelDeployment",
    method="PATCH",
    path="/api/modelServing/v1/modelDeployments/{modelDeploymentId}",
    parameters=(
        Parameter(
            name="modelDeploymentId", argument="model_deployment_id", location="path", required=True, shape="scalar"
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelDeployment),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_ARCHIVE: Operation[None] = Operation(
    id="deleteModelDeployment",
    method="DELETE",
    path="/api/modelServing/v1/modelDeployments/{modelDeploymentId}",
    parameters=(
        Parameter(
            name="modelDeploymentId", argument="model_deployment_id", location="path", required=True, shape="scalar"
        ),
    ),
    responses={"204": (ResponseContent(kind="none"),)},
    security=(("apiKey",), ("bearer",)),
)


class ModelDeployments(Resource):
    """Registered models deployed to a compute provider."""

    @property
    def with_response(self) -> ModelDeploymentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelDeploymentsWithResponse(self)

    @cached_property
    def versions(self) -> ModelDeploymentsVersions:
        """Operations of `client.model_deployments.versions`."""
        from .model_deployments_versions import ModelDeploymentsVersions

        return ModelDeploymentsVersions(self._client)

    def list(
        self,
        *,
        name: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ModelDeployment, models.ModelDeploymentPaginatedList]:
        """List the model deployments.

        Args:
            name: Name of the model deployments.
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

        `GET /api/modelServing/v1/modelDeployments`
        Documented in: Domino REST API reference 5.11, lines 1058-1071; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"name": name, "limit": limit, "offset": offset, "order_by": order_by},
            options=options,
        )

    def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Create a model deployment.

        Args:
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new model deployment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/modelServing/v1/modelDeployments`
        Documented in: Domino REST API reference 5.11, lines 1072-1082; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    def get(
        self,
        model_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Get a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1083-1093; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"model_deployment_id": model_deployment_id},
            options=options,
        )

    def wait(
        self,
        model_deployment_id: str,
        *,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Poll until the operation reaches a terminal state.

        Terminal states: "RUNNING", "FAILED", "STOPPED", "DELETED".

        Args:
            model_deployment_id: Id of the model deployment.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return self._wait(
            _GET,
            {"model_deployment_id": model_deployment_id},
            options=options,
            timeout=timeout,
        )

    def update(
        self,
        model_deployment_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Update a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1094-1106; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"model_deployment_id": model_deployment_id},
            body=body,
            options=options,
        )

    def archive(
        self,
        model_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Archive a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1107-1111; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ARCHIVE,
            {"model_deployment_id": model_deployment_id},
            options=options,
        )


class ModelDeploymentsWithResponse:
    """Methods of `ModelDeployments` that return status and headers along with the data."""

    def __init__(self, resource: ModelDeployments) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.archive = with_response(inner.archive)


class AsyncModelDeployments(AsyncResource):
    """Registered models deployed to a compute provider."""

    @property
    def with_response(self) -> AsyncModelDeploymentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelDeploymentsWithResponse(self)

    @cached_property
    def versions(self) -> AsyncModelDeploymentsVersions:
        """Operations of `client.model_deployments.versions`."""
        from .model_deployments_versions import AsyncModelDeploymentsVersions

        return AsyncModelDeploymentsVersions(self._client)

    def list(
        self,
        *,
        name: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ModelDeployment, models.ModelDeploymentPaginatedList]:
        """List the model deployments.

        Args:
            name: Name of the model deployments.
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

        `GET /api/modelServing/v1/modelDeployments`
        Documented in: Domino REST API reference 5.11, lines 1058-1071; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"name": name, "limit": limit, "offset": offset, "order_by": order_by},
            options=options,
        )

    async def create(
        self,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Create a model deployment.

        Args:
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new model deployment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/modelServing/v1/modelDeployments`
        Documented in: Domino REST API reference 5.11, lines 1072-1082; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=body,
            options=options,
        )

    async def get(
        self,
        model_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Get a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1083-1093; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"model_deployment_id": model_deployment_id},
            options=options,
        )

    async def wait(
        self,
        model_deployment_id: str,
        *,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Poll until the operation reaches a terminal state.

        Terminal states: "RUNNING", "FAILED", "STOPPED", "DELETED".

        Args:
            model_deployment_id: Id of the model deployment.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return await self._wait(
            _GET,
            {"model_deployment_id": model_deployment_id},
            options=options,
            timeout=timeout,
        )

    async def update(
        self,
        model_deployment_id: str,
        *,
        body: dict[str, Any],
        options: RequestOptions | None = None,
    ) -> models.ModelDeployment:
        """Update a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            body: The request body.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model deployment after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1094-1106; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"model_deployment_id": model_deployment_id},
            body=body,
            options=options,
        )

    async def archive(
        self,
        model_deployment_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Archive a model deployment.

        Args:
            model_deployment_id: Id of the model deployment.
            options: Per-call overrides of timeout, retries and headers.

        `DELETE /api/modelServing/v1/modelDeployments/{modelDeploymentId}`
        Documented in: Domino REST API reference 5.11, lines 1107-1111; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ARCHIVE,
            {"model_deployment_id": model_deployment_id},
            options=options,
        )


class AsyncModelDeploymentsWithResponse:
    """Methods of `AsyncModelDeployments` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelDeployments) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.archive = with_response_async(inner.archive)
