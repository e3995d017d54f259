"""Operations under `client.datasets`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .datasets_grants import AsyncDatasetsGrants, DatasetsGrants
    from .datasets_snapshots import AsyncDatasetsSnapshots, DatasetsSnapshots
    from .datasets_tags import AsyncDatasetsTags, DatasetsTags

__all__ = [
    "AsyncDatasets",
    "AsyncDatasetsWithResponse",
    "Datasets",
    "DatasetsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST_V1: Operation[models.DatasetRwDetailsV1] = Operation(
    id="getDatasets",
    method="GET",
    path="/api/datasetrw/v1/datasets",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedDatasetRwEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("datasets",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
    deprecated="client.datasets.list",
)
_CREATE: Operation[models.DatasetRwDetailsV1] = Operation(
    id="createDataset",
    method="POST",
    path="/api/datasetrw/v1/datasets",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_GET: Operation[models.DatasetRwDetailsV1] = Operation(
    id="getDataset",
    method="GET",
    path="/api/datasetrw/v1/datasets/{datasetId}",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_UPDATE: Operation[models.DatasetRwDetailsV1] = Operation(
    id="updateDataset",
    method="PATCH",
    path="/api/datasetrw/v1/datasets/{datasetId}",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_LIST: Operation[models.DatasetRwInfoDtoV1] = Operation(
    id="getDatasetsV2",
    method="GET",
    path="/api/datasetrw/v2/datasets",
    parameters=(
        Parameter(name="minimumPermission", argument="minimum_permission", location="query"),
        Parameter(name="projectIdsToExclude", argument="project_ids_to_exclude", location="query", shape="array"),
        Parameter(name="projectIdsToInclude", argument="project_ids_to_include", location="query", shape="array"),
        Parameter(name="includeProjectInfo", argument="include_project_info", location="query", shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedDatasetRwEnvelopeV2
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    exclusive=(("project_ids_to_exclude", "project_ids_to_include"),),
    pagination=Pagination(
        style="offset", items=("datasets",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)


class Datasets(Resource):
    """Datasets, their snapshots, tags and grants."""

    @property
    def with_response(self) -> DatasetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DatasetsWithResponse(self)

    @cached_property
    def grants(self) -> DatasetsGrants:
        """Operations of `client.datasets.grants`."""
        from .datasets_grants import DatasetsGrants

        return DatasetsGrants(self._client)

    @cached_property
    def snapshots(self) -> DatasetsSnapshots:
        """Operations of `client.datasets.snapshots`."""
        from .datasets_snapshots import DatasetsSnapshots

        return DatasetsSnapshots(self._client)

    @cached_property
    def tags(self) -> DatasetsTags:
        """Operations of `client.datasets.tags`."""
        from .datasets_tags import DatasetsTags

        return DatasetsTags(self._client)

    def list_v1(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.DatasetRwDetailsV1, models.PaginatedDatasetRwEnvelopeV1]:
        """List the datasets that the caller may use (first version).

        The second version of the list filters by permission and by several projects.

        Deprecated by the vendor. Use `client.datasets.list` instead.

        Args:
            project_id: Project whose datasets are listed; all if left out.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/datasetrw/v1/datasets`
        Documented in: Domino REST API reference 5.11, lines 408-420; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_V1,
            {"project_id": project_id, "offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        grants: builtins.list[models.DatasetRwGrantV1] | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        snapshot_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Create a dataset.

        The caller must have access to the project that the dataset starts in.

        Args:
            description: What the dataset holds.
            grants: Grants that the dataset starts with.
            name: Name of the dataset.
            project_id: Project that the dataset starts in.
            snapshot_id: Snapshot to fill the dataset from.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets`
        Documented in: Domino REST API reference 5.11, lines 421-431; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewDatasetRwV1(
                description=description, grants=grants, name=name, project_id=project_id, snapshot_id=snapshot_id
            ),
            options=options,
        )

    def get(
        self,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Get a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 432-442; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"dataset_id": dataset_id},
            options=options,
        )

    def update(
        self,
        dataset_id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Update the name or the description of a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            description: New description.
            name: New name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/datasetrw/v1/datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 443-455; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"dataset_id": dataset_id},
            body=models.DatasetRwMetadataV1(description=description, name=name),
            options=options,
        )

    def list(
        self,
        *,
        minimum_permission: models.DatasetRwPermissionV1 | str | UnsetType = UNSET,
        project_ids_to_exclude: builtins.list[str] | UnsetType = UNSET,
        project_ids_to_include: builtins.list[str] | UnsetType = UNSET,
        include_project_info: bool | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.DatasetRwInfoDtoV1, models.PaginatedDatasetRwEnvelopeV2]:
        """List the datasets that the caller may use.

        Filters by permission and by project.

        Args:
            minimum_permission: Permission that the caller must have at least on a dataset.
            project_ids_to_exclude: Projects whose datasets are left out.
            project_ids_to_include: Projects whose datasets are listed. Not together with
                `projectIdsToExclude`.
            include_project_info: Whether each dataset comes with its project.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v2/datasets`
        Documented in: Domino REST API reference 5.11, lines 555-570; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "minimum_permission": minimum_permission,
                "project_ids_to_exclude": project_ids_to_exclude,
                "project_ids_to_include": project_ids_to_include,
                "include_project_info": include_project_info,
                "offset": offset,
                "limit": limit,
            },
            options=options,
        )


class DatasetsWithResponse:
    """Methods of `Datasets` that return status and headers along with the data."""

    def __init__(self, resource: Datasets) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncDatasets(AsyncResource):
    """Datasets, their snapshots, tags and grants."""

    @property
    def with_response(self) -> AsyncDatasetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDatasetsWithResponse(self)

    @cached_property
    def grants(self) -> AsyncDatasetsGrants:
        """Operations of `client.datasets.grants`."""
        from .datasets_grants import AsyncDatasetsGrants

        return AsyncDatasetsGrants(self._client)

    @cached_property
    def snapshots(self) -> AsyncDatasetsSnapshots:
        """Operations of `client.datasets.snapshots`."""
        from .datasets_snapshots import AsyncDatasetsSnapshots

        return AsyncDatasetsSnapshots(self._client)

    @cached_property
    def tags(self) -> AsyncDatasetsTags:
        """Operations of `client.datasets.tags`."""
        from .datasets_tags import AsyncDatasetsTags

        return AsyncDatasetsTags(self._client)

    def list_v1(
        self,
        *,
        project_id: str | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.DatasetRwDetailsV1, models.PaginatedDatasetRwEnvelopeV1]:
        """List the datasets that the caller may use (first version).

        The second version of the list filters by permission and by several projects.

        Deprecated by the vendor. Use `client.datasets.list` instead.

        Args:
            project_id: Project whose datasets are listed; all if left out.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
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

        `GET /api/datasetrw/v1/datasets`
        Documented in: Domino REST API reference 5.11, lines 408-420; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST_V1,
            {"project_id": project_id, "offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        grants: builtins.list[models.DatasetRwGrantV1] | UnsetType = UNSET,
        project_id: str | UnsetType = UNSET,
        snapshot_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Create a dataset.

        The caller must have access to the project that the dataset starts in.

        Args:
            description: What the dataset holds.
            grants: Grants that the dataset starts with.
            name: Name of the dataset.
            project_id: Project that the dataset starts in.
            snapshot_id: Snapshot to fill the dataset from.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets`
        Documented in: Domino REST API reference 5.11, lines 421-431; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewDatasetRwV1(
                description=description, grants=grants, name=name, project_id=project_id, snapshot_id=snapshot_id
            ),
            options=options,
        )

    async def get(
        self,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Get a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 432-442; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"dataset_id": dataset_id},
            options=options,
        )

    async def update(
        self,
        dataset_id: str,
        *,
        description: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Update the name or the description of a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            description: New description.
            name: New name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/datasetrw/v1/datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 443-455; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"dataset_id": dataset_id},
            body=models.DatasetRwMetadataV1(description=description, name=name),
            options=options,
        )

    def list(
        self,
        *,
        minimum_permission: models.DatasetRwPermissionV1 | str | UnsetType = UNSET,
        project_ids_to_exclude: builtins.list[str] | UnsetType = UNSET,
        project_ids_to_include: builtins.list[str] | UnsetType = UNSET,
        include_project_info: bool | UnsetType = UNSET,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.DatasetRwInfoDtoV1, models.PaginatedDatasetRwEnvelopeV2]:
        """List the datasets that the caller may use.

        Filters by permission and by project.

        Args:
            minimum_permission: Permission that the caller must have at least on a dataset.
            project_ids_to_exclude: Projects whose datasets are left out.
            project_ids_to_include: Projects whose datasets are listed. Not together with
                `projectIdsToExclude`.
            include_project_info: Whether each dataset comes with its project.
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of items to return. Default: 10.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            InvalidArgumentError: Arguments exclude each other, or one lacks the other that it
                needs.
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v2/datasets`
        Documented in: Domino REST API reference 5.11, lines 555-570; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "minimum_permission": minimum_permission,
                "project_ids_to_exclude": project_ids_to_exclude,
                "project_ids_to_include": project_ids_to_include,
                "include_project_info": include_project_info,
                "offset": offset,
                "limit": limit,
            },
            options=options,
        )


class AsyncDatasetsWithResponse:
    """Methods of `AsyncDatasets` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDatasets) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
