"""Operations under `client.projects.collaborators`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsCollaborators",
    "AsyncProjectsCollaboratorsWithResponse",
    "ProjectsCollaborators",
    "ProjectsCollaboratorsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_ADD: Operation[models.ProjectCollaboratorV1] = Operation(
    id="addCollaboratorToProject",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/collaborators",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ProjectCollaboratorEnvelopeV1
            ),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("collaborator",),
)
_REMOVE: Operation[bool] = Operation(
    id="removeCollaboratorFromProject",
    method="DELETE",
    path="/api/projects/v1/projects/{projectId}/collaborators/{collaboratorId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="collaboratorId", argument="collaborator_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class ProjectsCollaborators(Resource):
    """Operations of `client.projects.collaborators`."""

    @property
    def with_response(self) -> ProjectsCollaboratorsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsCollaboratorsWithResponse(self)

    def add(
        self,
        project_id: str,
        *,
        id: str,
        role: models.ProjectCollaboratorV1_Role,
        options: RequestOptions | None = None,
    ) -> models.ProjectCollaboratorV1:
        """Add a collaborator to a project.

        Needs the permission `ManageCollaborators`.

        Args:
            project_id: Id of the project.
            id: User or organization that collaborates.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new collaborator.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 1278-1290; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"project_id": project_id},
            body=models.ProjectCollaboratorV1(id=id, role=role),
            options=options,
        )

    def remove(
        self,
        project_id: str,
        collaborator_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a collaborator from a project.

        Needs the permission `ManageCollaborators`.

        Args:
            project_id: Id of the project.
            collaborator_id: Id of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the collaborator was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/collaborators/{collaboratorId}`
        Documented in: Domino REST API reference 5.11, lines 1291-1302; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"project_id": project_id, "collaborator_id": collaborator_id},
            options=options,
        )


class ProjectsCollaboratorsWithResponse:
    """Methods of `ProjectsCollaborators` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsCollaborators) -> None:
        inner = raw(resource)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncProjectsCollaborators(AsyncResource):
    """Operations of `client.projects.collaborators`."""

    @property
    def with_response(self) -> AsyncProjectsCollaboratorsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsCollaboratorsWithResponse(self)

    async def add(
        self,
        project_id: str,
        *,
        id: str,
        role: models.ProjectCollaboratorV1_Role,
        options: RequestOptions | None = None,
    ) -> models.ProjectCollaboratorV1:
        """Add a collaborator to a project.

        Needs the permission `ManageCollaborators`.

        Args:
            project_id: Id of the project.
            id: User or organization that collaborates.
            role: Role of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new collaborator.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/collaborators`
        Documented in: Domino REST API reference 5.11, lines 1278-1290; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"project_id": project_id},
            body=models.ProjectCollaboratorV1(id=id, role=role),
            options=options,
        )

    async def remove(
        self,
        project_id: str,
        collaborator_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a collaborator from a project.

        Needs the permission `ManageCollaborators`.

        Args:
            project_id: Id of the project.
            collaborator_id: Id of the collaborator.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the collaborator was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/collaborators/{collaboratorId}`
        Documented in: Domino REST API reference 5.11, lines 1291-1302; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"project_id": project_id, "collaborator_id": collaborator_id},
            options=options,
        )


class AsyncProjectsCollaboratorsWithResponse:
    """Methods of `AsyncProjectsCollaborators` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsCollaborators) -> None:
        inner = raw_async(resource)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
