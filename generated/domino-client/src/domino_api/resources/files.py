"""Operations under `client.files`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions
from .._runtime.streams.downloads_async import AsyncDownload
from .._runtime.streams.downloads_sync import Download

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithResponse",
    "Files",
    "FilesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_DOWNLOAD_BETA: Operation[bytes] = Operation(
    id="getProjectFileContentsDeprecated",
    method="GET",
    path="/api/projects/beta/projects/{projectId}/files/{commitId}/{path}/content",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="commitId", argument="commit_id", location="path", required=True, shape="scalar"),
        Parameter(name="path", argument="path", location="path", required=True, shape="scalar"),
    ),
    responses={"200": (ResponseContent(kind="bytes", media_type="application/octet-stream"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
    deprecated="client.files.download",
)
_DOWNLOAD: Operation[bytes] = Operation(
    id="getProjectFileContents",
    method="GET",
    path="/api/projects/v1/projects/{projectId}/files/{commitId}/{path}/content",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="commitId", argument="commit_id", location="path", required=True, shape="scalar"),
        Parameter(name="path", argument="path", location="path", required=True, shape="scalar"),
    ),
    responses={"200": (ResponseContent(kind="bytes", media_type="application/octet-stream"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
)


class Files(Resource):
    """Files of a project."""

    @property
    def with_response(self) -> FilesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return FilesWithResponse(self)

    def download_beta(
        self,
        project_id: str,
        commit_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> Download:
        """Download a file of a project (beta).

        Sends the bytes of the file as it is in a commit.

        Deprecated by the vendor. Use `client.files.download` instead.

        Args:
            project_id: Id of the project.
            commit_id: Commit of the project's files.
            path: Path of the file within the project, case-sensitive. Travels as one URL-encoded
                segment, slashes included.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/beta/projects/{projectId}/files/{commitId}/{path}/content`
        Documented in: Domino REST API reference 5.11, lines 1418-1430; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._download(
            _DOWNLOAD_BETA,
            {"project_id": project_id, "commit_id": commit_id, "path": path},
            options=options,
        )

    def download(
        self,
        project_id: str,
        commit_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> Download:
        """Download a file of a project.

        Sends the bytes of the file as it is in a commit.

        Args:
            project_id: Id of the project.
            commit_id: Commit of the project's files.
            path: Path of the file within the project, case-sensitive. Travels as one URL-encoded
                segment, slashes included.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/files/{commitId}/{path}/content`
        Documented in: Domino REST API reference 5.11, lines 1431-1443; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._download(
            _DOWNLOAD,
            {"project_id": project_id, "commit_id": commit_id, "path": path},
            options=options,
        )


class FilesWithResponse:
    """Methods of `Files` that return status and headers along with the data."""

    def __init__(self, resource: Files) -> None:
        self.resource = resource


class AsyncFiles(AsyncResource):
    """Files of a project."""

    @property
    def with_response(self) -> AsyncFilesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncFilesWithResponse(self)

    async def download_beta(
        self,
        project_id: str,
        commit_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download a file of a project (beta).

        Sends the bytes of the file as it is in a commit.

        Deprecated by the vendor. Use `client.files.download` instead.

        Args:
            project_id: Id of the project.
            commit_id: Commit of the project's files.
            path: Path of the file within the project, case-sensitive. Travels as one URL-encoded
                segment, slashes included.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/beta/projects/{projectId}/files/{commitId}/{path}/content`
        Documented in: Domino REST API reference 5.11, lines 1418-1430; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._download(
            _DOWNLOAD_BETA,
            {"project_id": project_id, "commit_id": commit_id, "path": path},
            options=options,
        )

    async def download(
        self,
        project_id: str,
        commit_id: str,
        path: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncDownload:
        """Download a file of a project.

        Sends the bytes of the file as it is in a commit.

        Args:
            project_id: Id of the project.
            commit_id: Commit of the project's files.
            path: Path of the file within the project, case-sensitive. Travels as one URL-encoded
                segment, slashes included.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The content, requested when it is read; `.to_file(path)` saves it.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/files/{commitId}/{path}/content`
        Documented in: Domino REST API reference 5.11, lines 1431-1443; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._download(
            _DOWNLOAD,
            {"project_id": project_id, "commit_id": commit_id, "path": path},
            options=options,
        )


class AsyncFilesWithResponse:
    """Methods of `AsyncFiles` that return status and headers along with the data."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.resource = resource
