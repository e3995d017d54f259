"""Operations under `client.registered_models.names`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsNames",
    "AsyncRegisteredModelsNamesWithResponse",
    "RegisteredModelsNames",
    "RegisteredModelsNamesWithResponse",
]

_LIST: Operation[str] = Operation(
    id="getRegisteredModelNames",
    method="GET",
    path="/api/registeredmodels/v1/names",
    parameters=(
        Parameter(name="search", argument="search", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="projectId", argument="project_id", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedRegisteredModelNamesV1
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
    pagination=Pagination(
        style="offset", items=("items",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)


class RegisteredModelsNames(Resource):
    """Operations of `client.registered_models.names`."""

    @property
    def with_response(self) -> RegisteredModelsNamesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsNamesWithResponse(self)

    def list(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[str, models.PaginatedRegisteredModelNamesV1]:
        """List the names of the registered models that the caller can see.

        Args:
            search: Text to look for in the names.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            project_id: Project whose models are listed; all if left out.
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

        `GET /api/registeredmodels/v1/names`
        Documented in: Domino REST API reference 5.11, lines 1512-1525; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"search": search, "offset": offset, "limit": limit, "project_id": project_id},
            options=options,
        )


class RegisteredModelsNamesWithResponse:
    """Methods of `RegisteredModelsNames` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsNames) -> None:
        self.resource = resource


class AsyncRegisteredModelsNames(AsyncResource):
    """Operations of `client.registered_models.names`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsNamesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsNamesWithResponse(self)

    def list(
        self,
        *,
        search: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[str, models.PaginatedRegisteredModelNamesV1]:
        """List the names of the registered models that the caller can see.

        Args:
            search: Text to look for in the names.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            project_id: Project whose models are listed; all if left out.
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

        `GET /api/registeredmodels/v1/names`
        Documented in: Domino REST API reference 5.11, lines 1512-1525; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"search": search, "offset": offset, "limit": limit, "project_id": project_id},
            options=options,
        )


class AsyncRegisteredModelsNamesWithResponse:
    """Methods of `AsyncRegisteredModelsNames` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsNames) -> None:
        self.resource = resource
