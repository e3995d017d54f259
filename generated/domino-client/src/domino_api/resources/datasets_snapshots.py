"""Operations under `client.datasets.snapshots`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDatasetsSnapshots",
    "AsyncDatasetsSnapshotsWithResponse",
    "DatasetsSnapshots",
    "DatasetsSnapshotsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.SnapshotDetailsV1] = Operation(
    id="getDatasetSnapshots",
    method="GET",
    path="/api/datasetrw/v1/datasets/{datasetId}/snapshots",
    parameters=(
        Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedSnapshotEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("snapshots",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.SnapshotDetailsV1] = Operation(
    id="createSnapshot",
    method="POST",
    path="/api/datasetrw/v1/datasets/{datasetId}/snapshots",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.SnapshotEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("snapshot",),
)
_GET: Operation[models.SnapshotDetailsV1] = Operation(
    id="getSnapshot",
    method="GET",
    path="/api/datasetrw/v1/snapshots/{snapshotId}",
    parameters=(Parameter(name="snapshotId", argument="snapshot_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.SnapshotEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("snapshot",),
)


class DatasetsSnapshots(Resource):
    """Operations of `client.datasets.snapshots`."""

    @property
    def with_response(self) -> DatasetsSnapshotsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DatasetsSnapshotsWithResponse(self)

    def list(
        self,
        dataset_id: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.SnapshotDetailsV1, models.PaginatedSnapshotEnvelopeV1]:
        """List the snapshots of a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
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

        `GET /api/datasetrw/v1/datasets/{datasetId}/snapshots`
        Documented in: Domino REST API reference 5.11, lines 493-505; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"dataset_id": dataset_id, "offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        dataset_id: str,
        *,
        relative_file_paths: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> models.SnapshotDetailsV1:
        """Create a snapshot of a dataset.

        Needs read access to the dataset and access to the project.

        Args:
            dataset_id: Id of the dataset.
            relative_file_paths: Files and folders of the dataset to include.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new snapshot.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/snapshots`
        Documented in: Domino REST API reference 5.11, lines 506-518; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"dataset_id": dataset_id},
            body=models.NewSnapshotV1(relative_file_paths=relative_file_paths),
            options=options,
        )

    def get(
        self,
        snapshot_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SnapshotDetailsV1:
        """Get a snapshot.

        Needs list access to the dataset of the snapshot.

        Args:
            snapshot_id: Id of the snapshot.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The snapshot.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/snapshots/{snapshotId}`
        Documented in: Domino REST API reference 5.11, lines 544-554; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"snapshot_id": snapshot_id},
            options=options,
        )


class DatasetsSnapshotsWithResponse:
    """Methods of `DatasetsSnapshots` that return status and headers along with the data."""

    def __init__(self, resource: DatasetsSnapshots) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)


class AsyncDatasetsSnapshots(AsyncResource):
    """Operations of `client.datasets.snapshots`."""

    @property
    def with_response(self) -> AsyncDatasetsSnapshotsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDatasetsSnapshotsWithResponse(self)

    def list(
        self,
        dataset_id: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.SnapshotDetailsV1, models.PaginatedSnapshotEnvelopeV1]:
        """List the snapshots of a dataset.

        Needs list access to the dataset.

        Args:
            dataset_id: Id of the dataset.
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

        `GET /api/datasetrw/v1/datasets/{datasetId}/snapshots`
        Documented in: Domino REST API reference 5.11, lines 493-505; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"dataset_id": dataset_id, "offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        dataset_id: str,
        *,
        relative_file_paths: builtins.list[str],
        options: RequestOptions | None = None,
    ) -> models.SnapshotDetailsV1:
        """Create a snapshot of a dataset.

        Needs read access to the dataset and access to the project.

        Args:
            dataset_id: Id of the dataset.
            relative_file_paths: Files and folders of the dataset to include.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new snapshot.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/snapshots`
        Documented in: Domino REST API reference 5.11, lines 506-518; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"dataset_id": dataset_id},
            body=models.NewSnapshotV1(relative_file_paths=relative_file_paths),
            options=options,
        )

    async def get(
        self,
        snapshot_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SnapshotDetailsV1:
        """Get a snapshot.

        Needs list access to the dataset of the snapshot.

        Args:
            snapshot_id: Id of the snapshot.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The snapshot.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/datasetrw/v1/snapshots/{snapshotId}`
        Documented in: Domino REST API reference 5.11, lines 544-554; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"snapshot_id": snapshot_id},
            options=options,
        )


class AsyncDatasetsSnapshotsWithResponse:
    """Methods of `AsyncDatasetsSnapshots` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDatasetsSnapshots) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
