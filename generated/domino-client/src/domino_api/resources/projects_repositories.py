"""Operations under `client.projects.repositories`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsRepositories",
    "AsyncProjectsRepositoriesWithResponse",
    "ProjectsRepositories",
    "ProjectsRepositoriesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.ProjectGitRepositoryV1] = Operation(
    id="getImportedRepos",
    method="GET",
    path="/api/projects/v1/projects/{projectId}/repositories",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedGitRepositoriesEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("repositories",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_ADD: Operation[models.ProjectGitRepositoryV1] = Operation(
    id="addRepoToProject",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/repositories",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ProjectGitRepositoryEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("repository",),
)
_REMOVE: Operation[bool] = Operation(
    id="removeRepoFromProject",
    method="DELETE",
    path="/api/projects/v1/projects/{projectId}/repositories/{repositoryId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="repositoryId", argument="repository_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class ProjectsRepositories(Resource):
    """Operations of `client.projects.repositories`."""

    @property
    def with_response(self) -> ProjectsRepositoriesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsRepositoriesWithResponse(self)

    def list(
        self,
        project_id: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ProjectGitRepositoryV1, models.PaginatedGitRepositoriesEnvelopeV1]:
        """List the git repositories imported into a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
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

        `GET /api/projects/v1/projects/{projectId}/repositories`
        Documented in: Domino REST API reference 5.11, lines 1367-1379; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"project_id": project_id, "offset": offset, "limit": limit},
            options=options,
        )

    def add(
        self,
        project_id: str,
        *,
        uri: str,
        default_ref: models.ProjectRepositoryReferenceV1 | UnsetType = UNSET,
        git_credential_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        service_provider: models.GitServiceProviderV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectGitRepositoryV1:
        """Import a git repository into a project.

        Needs the permission `ChangeProjectSettings`.

        Args:
            project_id: Id of the project.
            default_ref: What is checked out by default.
            git_credential_id: Git credential to use.
            name: Name of the repository within the project.
            service_provider: Git provider that hosts the repository.
            uri: Address of the repository.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The imported repository.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/repositories`
        Documented in: Domino REST API reference 5.11, lines 1380-1392; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"project_id": project_id},
            body=models.NewProjectGitRepositoryV1(
                default_ref=default_ref,
                git_credential_id=git_credential_id,
                name=name,
                service_provider=service_provider,
                uri=uri,
            ),
            options=options,
        )

    def remove(
        self,
        project_id: str,
        repository_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove an imported git repository from a project.

        Needs the permission `ChangeProjectSettings`.

        Args:
            project_id: Id of the project.
            repository_id: Id of the repository.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the repository was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/repositories/{repositoryId}`
        Documented in: Domino REST API reference 5.11, lines 1393-1404; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"project_id": project_id, "repository_id": repository_id},
            options=options,
        )


class ProjectsRepositoriesWithResponse:
    """Methods of `ProjectsRepositories` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsRepositories) -> None:
        inner = raw(resource)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncProjectsRepositories(AsyncResource):
    """Operations of `client.projects.repositories`."""

    @property
    def with_response(self) -> AsyncProjectsRepositoriesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsRepositoriesWithResponse(self)

    def list(
        self,
        project_id: str,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ProjectGitRepositoryV1, models.PaginatedGitRepositoriesEnvelopeV1]:
        """List the git repositories imported into a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
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

        `GET /api/projects/v1/projects/{projectId}/repositories`
        Documented in: Domino REST API reference 5.11, lines 1367-1379; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"project_id": project_id, "offset": offset, "limit": limit},
            options=options,
        )

    async def add(
        self,
        project_id: str,
        *,
        uri: str,
        default_ref: models.ProjectRepositoryReferenceV1 | UnsetType = UNSET,
        git_credential_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        service_provider: models.GitServiceProviderV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectGitRepositoryV1:
        """Import a git repository into a project.

        Needs the permission `ChangeProjectSettings`.

        Args:
            project_id: Id of the project.
            default_ref: What is checked out by default.
            git_credential_id: Git credential to use.
            name: Name of the repository within the project.
            service_provider: Git provider that hosts the repository.
            uri: Address of the repository.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The imported repository.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/repositories`
        Documented in: Domino REST API reference 5.11, lines 1380-1392; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"project_id": project_id},
            body=models.NewProjectGitRepositoryV1(
                default_ref=default_ref,
                git_credential_id=git_credential_id,
                name=name,
                service_provider=service_provider,
                uri=uri,
            ),
            options=options,
        )

    async def remove(
        self,
        project_id: str,
        repository_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove an imported git repository from a project.

        Needs the permission `ChangeProjectSettings`.

        Args:
            project_id: Id of the project.
            repository_id: Id of the repository.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the repository was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/repositories/{repositoryId}`
        Documented in: Domino REST API reference 5.11, lines 1393-1404; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"project_id": project_id, "repository_id": repository_id},
            options=options,
        )


class AsyncProjectsRepositoriesWithResponse:
    """Methods of `AsyncProjectsRepositories` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsRepositories) -> None:
        inner = raw_async(resource)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
