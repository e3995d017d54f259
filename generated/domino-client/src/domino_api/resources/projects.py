"""Operations under `client.projects`."""

from __future__ import annotations

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
    from .projects_collaborators import AsyncProjectsCollaborators, ProjectsCollaborators
    from .projects_goals import AsyncProjectsGoals, ProjectsGoals
    from .projects_repositories import AsyncProjectsRepositories, ProjectsRepositories
    from .projects_results_settings import AsyncProjectsResultsSettings, ProjectsResultsSettings
    from .projects_shared_datasets import AsyncProjectsSharedDatasets, ProjectsSharedDatasets
    from .projects_status import AsyncProjectsStatus, ProjectsStatus

__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithResponse",
    "Projects",
    "ProjectsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.ProjectV1] = Operation(
    id="getProjects",
    method="GET",
    path="/api/projects/beta/projects",
    parameters=(
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.PaginatedProjectsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("projects",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.ProjectV1] = Operation(
    id="createProject",
    method="POST",
    path="/api/projects/beta/projects",
    bodies=(Body(media_type="application/json", kind="json", required=True, checked=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("project",),
)
_ARCHIVE: Operation[bool] = Operation(
    id="archiveProject",
    method="DELETE",
    path="/api/projects/beta/projects/{projectId}",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)
_GET: Operation[models.ProjectV1] = Operation(
    id="getProjectById",
    method="GET",
    path="/api/projects/v1/projects/{projectId}",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("project",),
)
_COPY: Operation[models.ProjectCopyResultEnvelopeV1] = Operation(
    id="copyProject",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/copy-project",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ProjectCopyResultEnvelopeV1
            ),
        ),
        "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_REQUEST_ACCESS: Operation[None] = Operation(
    id="requestProjectAccess",
    method="POST",
    path="/api/registeredmodels/v1/access/{projectId}",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
)


class Projects(Resource):
    """Projects, their collaborators, goals and git repositories."""

    @property
    def with_response(self) -> ProjectsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsWithResponse(self)

    @cached_property
    def results_settings(self) -> ProjectsResultsSettings:
        """Operations of `client.projects.results_settings`."""
        from .projects_results_settings import ProjectsResultsSettings

        return ProjectsResultsSettings(self._client)

    @cached_property
    def collaborators(self) -> ProjectsCollaborators:
        """Operations of `client.projects.collaborators`."""
        from .projects_collaborators import ProjectsCollaborators

        return ProjectsCollaborators(self._client)

    @cached_property
    def goals(self) -> ProjectsGoals:
        """Operations of `client.projects.goals`."""
        from .projects_goals import ProjectsGoals

        return ProjectsGoals(self._client)

    @cached_property
    def repositories(self) -> ProjectsRepositories:
        """Operations of `client.projects.repositories`."""
        from .projects_repositories import ProjectsRepositories

        return ProjectsRepositories(self._client)

    @cached_property
    def status(self) -> ProjectsStatus:
        """Operations of `client.projects.status`."""
        from .projects_status import ProjectsStatus

        return ProjectsStatus(self._client)

    @cached_property
    def shared_datasets(self) -> ProjectsSharedDatasets:
        """Datasets of other projects that a project uses."""
        from .projects_shared_datasets import ProjectsSharedDatasets

        return ProjectsSharedDatasets(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ProjectV1, models.PaginatedProjectsEnvelopeV1]:
        """List the projects that the caller can see.

        Needs the permission `ListProject`.

        Args:
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

        `GET /api/projects/beta/projects`
        Documented in: Domino REST API reference 5.11, lines 1211-1222; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )

    def create(
        self,
        *,
        description: str,
        name: str,
        visibility: models.ProjectVisibilityV1,
        billing_tag: models.BillingTagV1 | UnsetType = UNSET,
        is_restricted: bool | UnsetType = UNSET,
        main_repository: models.NewProjectGitRepositoryV1 | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        repo_to_create: models.RepoToCreateV1 | UnsetType = UNSET,
        template_details: models.ProjectTemplateDetailsV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectV1:
        """Create a project.

        Needs the permissions `CreateProject` and `UseFileStorage`.

        Args:
            billing_tag: Billing tag of the project.
            description: What the project is about.
            is_restricted: Whether the project is restricted.
            main_repository: Main git repository of the project.
            name: Name of the project.
            owner_id: User or organization that owns the project.
            repo_to_create: Git repository to create for the project.
            template_details: Template to create the project from.
            visibility: Who can see the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/beta/projects`
        Documented in: Domino REST API reference 5.11, lines 1223-1233; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewProjectV1(
                billing_tag=billing_tag,
                description=description,
                is_restricted=is_restricted,
                main_repository=main_repository,
                name=name,
                owner_id=owner_id,
                repo_to_create=repo_to_create,
                template_details=template_details,
                visibility=visibility,
            ),
            options=options,
        )

    def archive(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Archive a project.

        Needs the permission `ArchiveProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the project was archived.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/beta/projects/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1234-1244; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ARCHIVE,
            {"project_id": project_id},
            options=options,
        )

    def get(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ProjectV1:
        """Get a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1267-1277; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"project_id": project_id},
            options=options,
        )

    def copy(
        self,
        project_id: str,
        *,
        copy_datasets: bool,
        billing_tag: models.BillingTagV1 | UnsetType = UNSET,
        copy_net_app_volumes: bool | UnsetType = UNSET,
        git_code_repo_spec: models.GitCodeRepoSpecV1 | UnsetType = UNSET,
        imported_git_repos_credential_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        visibility: models.ProjectVisibilityV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectCopyResultEnvelopeV1:
        """Copy a project.

        Everything that the body does not override is taken from the original. The copy can link a
        git repository that exists, or get a copy of the original's.

        Args:
            project_id: Id of the project.
            billing_tag: Billing tag of the copy.
            copy_datasets: Whether the datasets are copied as well.
            copy_net_app_volumes: Whether the NetApp volumes are copied as well.
            git_code_repo_spec: What happens with the git repository of the project.
            imported_git_repos_credential_id: Git credential for the imported repositories of the
                copy.
            name: Name of the copy.
            owner_id: User or organization that owns the copy.
            visibility: Who can see the copy.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new project, and what could not be copied.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/copy-project`
        Documented in: Domino REST API reference 5.11, lines 1303-1316; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _COPY,
            {"project_id": project_id},
            body=models.CopyProjectSpecV1(
                billing_tag=billing_tag,
                copy_datasets=copy_datasets,
                copy_net_app_volumes=copy_net_app_volumes,
                git_code_repo_spec=git_code_repo_spec,
                imported_git_repos_credential_id=imported_git_repos_credential_id,
                name=name,
                owner_id=owner_id,
                visibility=visibility,
            ),
            options=options,
        )

    def request_access(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Request access to a project.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/access/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1501-1511; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REQUEST_ACCESS,
            {"project_id": project_id},
            options=options,
        )


class ProjectsWithResponse:
    """Methods of `Projects` that return status and headers along with the data."""

    def __init__(self, resource: Projects) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.archive = with_response(inner.archive)
        self.get = with_response(inner.get)
        self.copy = with_response(inner.copy)
        self.request_access = with_response(inner.request_access)


class AsyncProjects(AsyncResource):
    """Projects, their collaborators, goals and git repositories."""

    @property
    def with_response(self) -> AsyncProjectsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsWithResponse(self)

    @cached_property
    def results_settings(self) -> AsyncProjectsResultsSettings:
        """Operations of `client.projects.results_settings`."""
        from .projects_results_settings import AsyncProjectsResultsSettings

        return AsyncProjectsResultsSettings(self._client)

    @cached_property
    def collaborators(self) -> AsyncProjectsCollaborators:
        """Operations of `client.projects.collaborators`."""
        from .projects_collaborators import AsyncProjectsCollaborators

        return AsyncProjectsCollaborators(self._client)

    @cached_property
    def goals(self) -> AsyncProjectsGoals:
        """Operations of `client.projects.goals`."""
        from .projects_goals import AsyncProjectsGoals

        return AsyncProjectsGoals(self._client)

    @cached_property
    def repositories(self) -> AsyncProjectsRepositories:
        """Operations of `client.projects.repositories`."""
        from .projects_repositories import AsyncProjectsRepositories

        return AsyncProjectsRepositories(self._client)

    @cached_property
    def status(self) -> AsyncProjectsStatus:
        """Operations of `client.projects.status`."""
        from .projects_status import AsyncProjectsStatus

        return AsyncProjectsStatus(self._client)

    @cached_property
    def shared_datasets(self) -> AsyncProjectsSharedDatasets:
        """Datasets of other projects that a project uses."""
        from .projects_shared_datasets import AsyncProjectsSharedDatasets

        return AsyncProjectsSharedDatasets(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ProjectV1, models.PaginatedProjectsEnvelopeV1]:
        """List the projects that the caller can see.

        Needs the permission `ListProject`.

        Args:
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

        `GET /api/projects/beta/projects`
        Documented in: Domino REST API reference 5.11, lines 1211-1222; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {"offset": offset, "limit": limit},
            options=options,
        )

    async def create(
        self,
        *,
        description: str,
        name: str,
        visibility: models.ProjectVisibilityV1,
        billing_tag: models.BillingTagV1 | UnsetType = UNSET,
        is_restricted: bool | UnsetType = UNSET,
        main_repository: models.NewProjectGitRepositoryV1 | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        repo_to_create: models.RepoToCreateV1 | UnsetType = UNSET,
        template_details: models.ProjectTemplateDetailsV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectV1:
        """Create a project.

        Needs the permissions `CreateProject` and `UseFileStorage`.

        Args:
            billing_tag: Billing tag of the project.
            description: What the project is about.
            is_restricted: Whether the project is restricted.
            main_repository: Main git repository of the project.
            name: Name of the project.
            owner_id: User or organization that owns the project.
            repo_to_create: Git repository to create for the project.
            template_details: Template to create the project from.
            visibility: Who can see the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/beta/projects`
        Documented in: Domino REST API reference 5.11, lines 1223-1233; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewProjectV1(
                billing_tag=billing_tag,
                description=description,
                is_restricted=is_restricted,
                main_repository=main_repository,
                name=name,
                owner_id=owner_id,
                repo_to_create=repo_to_create,
                template_details=template_details,
                visibility=visibility,
            ),
            options=options,
        )

    async def archive(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Archive a project.

        Needs the permission `ArchiveProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the project was archived.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/beta/projects/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1234-1244; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ARCHIVE,
            {"project_id": project_id},
            options=options,
        )

    async def get(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ProjectV1:
        """Get a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1267-1277; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"project_id": project_id},
            options=options,
        )

    async def copy(
        self,
        project_id: str,
        *,
        copy_datasets: bool,
        billing_tag: models.BillingTagV1 | UnsetType = UNSET,
        copy_net_app_volumes: bool | UnsetType = UNSET,
        git_code_repo_spec: models.GitCodeRepoSpecV1 | UnsetType = UNSET,
        imported_git_repos_credential_id: str | UnsetType = UNSET,
        name: str | UnsetType = UNSET,
        owner_id: str | UnsetType = UNSET,
        visibility: models.ProjectVisibilityV1 | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectCopyResultEnvelopeV1:
        """Copy a project.

        Everything that the body does not override is taken from the original. The copy can link a
        git repository that exists, or get a copy of the original's.

        Args:
            project_id: Id of the project.
            billing_tag: Billing tag of the copy.
            copy_datasets: Whether the datasets are copied as well.
            copy_net_app_volumes: Whether the NetApp volumes are copied as well.
            git_code_repo_spec: What happens with the git repository of the project.
            imported_git_repos_credential_id: Git credential for the imported repositories of the
                copy.
            name: Name of the copy.
            owner_id: User or organization that owns the copy.
            visibility: Who can see the copy.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new project, and what could not be copied.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/copy-project`
        Documented in: Domino REST API reference 5.11, lines 1303-1316; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _COPY,
            {"project_id": project_id},
            body=models.CopyProjectSpecV1(
                billing_tag=billing_tag,
                copy_datasets=copy_datasets,
                copy_net_app_volumes=copy_net_app_volumes,
                git_code_repo_spec=git_code_repo_spec,
                imported_git_repos_credential_id=imported_git_repos_credential_id,
                name=name,
                owner_id=owner_id,
                visibility=visibility,
            ),
            options=options,
        )

    async def request_access(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Request access to a project.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/registeredmodels/v1/access/{projectId}`
        Documented in: Domino REST API reference 5.11, lines 1501-1511; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REQUEST_ACCESS,
            {"project_id": project_id},
            options=options,
        )


class AsyncProjectsWithResponse:
    """Methods of `AsyncProjects` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjects) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.archive = with_response_async(inner.archive)
        self.get = with_response_async(inner.get)
        self.copy = with_response_async(inner.copy)
        self.request_access = with_response_async(inner.request_access)
