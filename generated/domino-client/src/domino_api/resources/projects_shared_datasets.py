"""Operations under `client.projects.shared_datasets`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsSharedDatasets",
    "AsyncProjectsSharedDatasetsWithResponse",
    "ProjectsSharedDatasets",
    "ProjectsSharedDatasetsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.SharedDatasetRwEntryV1] = Operation(
    id="listProjectSharedDatasets",
    method="GET",
    path="/api/projects/v1/projects/{projectId}/shared-datasets",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.SharedDatasetsEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_LINK: Operation[models.SharedDatasetRwEntryV1] = Operation(
    id="linkProjectToDataset",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/shared-datasets",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.SharedDatasetsEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("dataset",),
)
_UNLINK: Operation[bool] = Operation(
    id="unlinkDatasetFromProject",
    method="DELETE",
    path="/api/projects/v1/projects/{projectId}/shared-datasets/{datasetId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="datasetId", argument="dataset_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),)
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class ProjectsSharedDatasets(Resource):
    """Datasets of other projects that a project uses."""

    @property
    def with_response(self) -> ProjectsSharedDatasetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsSharedDatasetsWithResponse(self)

    def list(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SharedDatasetRwEntryV1:
        """List the shared datasets that a project uses.

        Needs the permission `GetDatasetsRw`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Ids of the shared datasets.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/shared-datasets`
        Documented in: Domino REST API reference 5.11, lines 1444-1454; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"project_id": project_id},
            options=options,
        )

    def link(
        self,
        project_id: str,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> models.SharedDatasetRwEntryV1:
        """Link a shared dataset to a project.

        Needs the permissions `ManageDatasetsRw` and `UseFileStorage`.

        Args:
            project_id: Id of the project.
            dataset_id: Shared dataset to link.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Ids of the shared datasets.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/shared-datasets`
        Documented in: Domino REST API reference 5.11, lines 1455-1467; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LINK,
            {"project_id": project_id},
            body=models.DatasetToAddV1(dataset_id=dataset_id),
            options=options,
        )

    def unlink(
        self,
        project_id: str,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a shared dataset from a project.

        The dataset itself stays. Needs the permissions `ManageDatasetsRw` and `UseFileStorage`.

        Args:
            project_id: Id of the project.
            dataset_id: Id of the shared dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the dataset was unlinked.

        `DELETE /api/projects/v1/projects/{projectId}/shared-datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 1468-1474; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UNLINK,
            {"project_id": project_id, "dataset_id": dataset_id},
            options=options,
        )


class ProjectsSharedDatasetsWithResponse:
    """Methods of `ProjectsSharedDatasets` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsSharedDatasets) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.link = with_response(inner.link)
        self.unlink = with_response(inner.unlink)


class AsyncProjectsSharedDatasets(AsyncResource):
    """Datasets of other projects that a project uses."""

    @property
    def with_response(self) -> AsyncProjectsSharedDatasetsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsSharedDatasetsWithResponse(self)

    async def list(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.SharedDatasetRwEntryV1:
        """List the shared datasets that a project uses.

        Needs the permission `GetDatasetsRw`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Ids of the shared datasets.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/shared-datasets`
        Documented in: Domino REST API reference 5.11, lines 1444-1454; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"project_id": project_id},
            options=options,
        )

    async def link(
        self,
        project_id: str,
        *,
        dataset_id: str,
        options: RequestOptions | None = None,
    ) -> models.SharedDatasetRwEntryV1:
        """Link a shared dataset to a project.

        Needs the permissions `ManageDatasetsRw` and `UseFileStorage`.

        Args:
            project_id: Id of the project.
            dataset_id: Shared dataset to link.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Ids of the shared datasets.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/shared-datasets`
        Documented in: Domino REST API reference 5.11, lines 1455-1467; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LINK,
            {"project_id": project_id},
            body=models.DatasetToAddV1(dataset_id=dataset_id),
            options=options,
        )

    async def unlink(
        self,
        project_id: str,
        dataset_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a shared dataset from a project.

        The dataset itself stays. Needs the permissions `ManageDatasetsRw` and `UseFileStorage`.

        Args:
            project_id: Id of the project.
            dataset_id: Id of the shared dataset.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the dataset was unlinked.

        `DELETE /api/projects/v1/projects/{projectId}/shared-datasets/{datasetId}`
        Documented in: Domino REST API reference 5.11, lines 1468-1474; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UNLINK,
            {"project_id": project_id, "dataset_id": dataset_id},
            options=options,
        )


class AsyncProjectsSharedDatasetsWithResponse:
    """Methods of `AsyncProjectsSharedDatasets` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsSharedDatasets) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.link = with_response_async(inner.link)
        self.unlink = with_response_async(inner.unlink)
