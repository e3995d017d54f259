"""Operations under `client.datasets.tags`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDatasetsTags",
    "AsyncDatasetsTagsWithResponse",
    "DatasetsTags",
    "DatasetsTagsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_ADD: Operation[models.DatasetRwDetailsV1] = Operation(
    id="addDatasetTag",
    method="POST",
    path="/api/datasetrw/v1/datasets/{datasetId}/tags",
    parameters=(Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_REMOVE: Operation[models.DatasetRwDetailsV1] = Operation(
    id="removeDatasetTag",
    method="DELETE",
    path="/api/datasetrw/v1/datasets/{datasetId}/tags/{tagName}",
    parameters=(
        Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),
        Parameter(name="tagName", argument="tag_name", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DatasetRwEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)


class DatasetsTags(Resource):
    """Operations of `client.datasets.tags`."""

    @property
    def with_response(self) -> DatasetsTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DatasetsTagsWithResponse(self)

    def add(
        self,
        dataset_id: str,
        *,
        snapshot_id: str,
        tag_name: str,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Tag a snapshot of a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            snapshot_id: Snapshot that gets the tag.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset with its tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/tags`
        Documented in: Domino REST API reference 5.11, lines 519-531; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"dataset_id": dataset_id},
            body=models.DatasetRwTagToAddV1(snapshot_id=snapshot_id, tag_name=tag_name),
            options=options,
        )

    def remove(
        self,
        dataset_id: str,
        tag_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Remove a tag from a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset with its remaining tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasetrw/v1/datasets/{datasetId}/tags/{tagName}`
        Documented in: Domino REST API reference 5.11, lines 532-543; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"dataset_id": dataset_id, "tag_name": tag_name},
            options=options,
        )


class DatasetsTagsWithResponse:
    """Methods of `DatasetsTags` that return status and headers along with the data."""

    def __init__(self, resource: DatasetsTags) -> None:
        inner = raw(resource)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncDatasetsTags(AsyncResource):
    """Operations of `client.datasets.tags`."""

    @property
    def with_response(self) -> AsyncDatasetsTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDatasetsTagsWithResponse(self)

    async def add(
        self,
        dataset_id: str,
        *,
        snapshot_id: str,
        tag_name: str,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Tag a snapshot of a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            snapshot_id: Snapshot that gets the tag.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset with its tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/datasetrw/v1/datasets/{datasetId}/tags`
        Documented in: Domino REST API reference 5.11, lines 519-531; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"dataset_id": dataset_id},
            body=models.DatasetRwTagToAddV1(snapshot_id=snapshot_id, tag_name=tag_name),
            options=options,
        )

    async def remove(
        self,
        dataset_id: str,
        tag_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DatasetRwDetailsV1:
        """Remove a tag from a dataset.

        Needs update access to the dataset.

        Args:
            dataset_id: Id of the dataset.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The dataset with its remaining tags.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/datasetrw/v1/datasets/{datasetId}/tags/{tagName}`
        Documented in: Domino REST API reference 5.11, lines 532-543; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"dataset_id": dataset_id, "tag_name": tag_name},
            options=options,
        )


class AsyncDatasetsTagsWithResponse:
    """Methods of `AsyncDatasetsTags` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDatasetsTags) -> None:
        inner = raw_async(resource)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
