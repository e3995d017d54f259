"""Operations under `client.projects.status`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsStatus",
    "AsyncProjectsStatusWithResponse",
    "ProjectsStatus",
    "ProjectsStatusWithResponse",
]

_UPDATE: Operation[models.ProjectStatusV1] = Operation(
    id="updateProjectStatus",
    method="PUT",
    path="/api/projects/v1/projects/{projectId}/status",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectStatusEnvelopeV1),
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
    unwrap=("status",),
)


class ProjectsStatus(Resource):
    """Operations of `client.projects.status`."""

    @property
    def with_response(self) -> ProjectsStatusWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsStatusWithResponse(self)

    def update(
        self,
        project_id: str,
        *,
        is_blocked: bool,
        status: models.ProjectStatusV1_Status,
        blocked_reason: str | UnsetType = UNSET,
        completed_message: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectStatusV1:
        """Update the status of a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            blocked_reason: Why the project is blocked.
            completed_message: Remark on the completion of the project.
            is_blocked: Whether work on the project is blocked.
            status: Whether the project goes on or is complete.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The status after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/projects/v1/projects/{projectId}/status`
        Documented in: Domino REST API reference 5.11, lines 1405-1417; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"project_id": project_id},
            body=models.ProjectStatusV1(
                blocked_reason=blocked_reason, completed_message=completed_message, is_blocked=is_blocked, status=status
            ),
            options=options,
        )


class ProjectsStatusWithResponse:
    """Methods of `ProjectsStatus` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsStatus) -> None:
        inner = raw(resource)
        self.update = with_response(inner.update)


class AsyncProjectsStatus(AsyncResource):
    """Operations of `client.projects.status`."""

    @property
    def with_response(self) -> AsyncProjectsStatusWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsStatusWithResponse(self)

    async def update(
        self,
        project_id: str,
        *,
        is_blocked: bool,
        status: models.ProjectStatusV1_Status,
        blocked_reason: str | UnsetType = UNSET,
        completed_message: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectStatusV1:
        """Update the status of a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            blocked_reason: Why the project is blocked.
            completed_message: Remark on the completion of the project.
            is_blocked: Whether work on the project is blocked.
            status: Whether the project goes on or is complete.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The status after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PUT /api/projects/v1/projects/{projectId}/status`
        Documented in: Domino REST API reference 5.11, lines 1405-1417; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"project_id": project_id},
            body=models.ProjectStatusV1(
                blocked_reason=blocked_reason, completed_message=completed_message, is_blocked=is_blocked, status=status
            ),
            options=options,
        )


class AsyncProjectsStatusWithResponse:
    """Methods of `AsyncProjectsStatus` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsStatus) -> None:
        inner = raw_async(resource)
        self.update = with_response_async(inner.update)
