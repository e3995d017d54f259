"""Operations under `client.projects.results_settings`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsResultsSettings",
    "AsyncProjectsResultsSettingsWithResponse",
    "ProjectsResultsSettings",
    "ProjectsResultsSettingsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_GET: Operation[models.ProjectResultsSettingsV1] = Operation(
    id="getProjectResultSettings",
    method="GET",
    path="/api/projects/beta/projects/{projectId}/results-settings",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ProjectResultsSettingsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("results_settings",),
)
_UPDATE: Operation[models.ProjectResultsSettingsV1] = Operation(
    id="updateProjectResultSettings",
    method="PUT",
    path="/api/projects/beta/projects/{projectId}/results-settings",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ProjectResultsSettingsEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("results_settings",),
)


class ProjectsResultsSettings(Resource):
    """Operations of `client.projects.results_settings`."""

    @property
    def with_response(self) -> ProjectsResultsSettingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsResultsSettingsWithResponse(self)

    def get(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ProjectResultsSettingsV1:
        """Get the results settings of a project.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The results settings.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/beta/projects/{projectId}/results-settings`
        Documented in: Domino REST API reference 5.11, lines 1245-1254; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"project_id": project_id},
            options=options,
        )

    def update(
        self,
        project_id: str,
        *,
        branch: models.ProjectResultsSettingsV1_Branch,
        options: RequestOptions | None = None,
    ) -> models.ProjectResultsSettingsV1:
        """Update the results settings of a project.

        Args:
            project_id: Id of the project.
            branch: Whether results go to a branch of their own or to the main one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The results settings after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/projects/beta/projects/{projectId}/results-settings`
        Documented in: Domino REST API reference 5.11, lines 1255-1266; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"project_id": project_id},
            body=models.ProjectResultsSettingsV1(branch=branch),
            options=options,
        )


class ProjectsResultsSettingsWithResponse:
    """Methods of `ProjectsResultsSettings` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsResultsSettings) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncProjectsResultsSettings(AsyncResource):
    """Operations of `client.projects.results_settings`."""

    @property
    def with_response(self) -> AsyncProjectsResultsSettingsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsResultsSettingsWithResponse(self)

    async def get(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.ProjectResultsSettingsV1:
        """Get the results settings of a project.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The results settings.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/beta/projects/{projectId}/results-settings`
        Documented in: Domino REST API reference 5.11, lines 1245-1254; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"project_id": project_id},
            options=options,
        )

    async def update(
        self,
        project_id: str,
        *,
        branch: models.ProjectResultsSettingsV1_Branch,
        options: RequestOptions | None = None,
    ) -> models.ProjectResultsSettingsV1:
        """Update the results settings of a project.

        Args:
            project_id: Id of the project.
            branch: Whether results go to a branch of their own or to the main one.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The results settings after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/projects/beta/projects/{projectId}/results-settings`
        Documented in: Domino REST API reference 5.11, lines 1255-1266; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"project_id": project_id},
            body=models.ProjectResultsSettingsV1(branch=branch),
            options=options,
        )


class AsyncProjectsResultsSettingsWithResponse:
    """Methods of `AsyncProjectsResultsSettings` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsResultsSettings) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
