"""Operations under `client.projects.goals`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncProjectsGoals",
    "AsyncProjectsGoalsWithResponse",
    "ProjectsGoals",
    "ProjectsGoalsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[list[models.ProjectGoalV1]] = Operation(
    id="getProjectGoals",
    method="GET",
    path="/api/projects/v1/projects/{projectId}/goals",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectGoalsEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("goals",),
    unwrap_list=True,
)
_CREATE: Operation[models.ProjectGoalV1] = Operation(
    id="addGoalToProject",
    method="POST",
    path="/api/projects/v1/projects/{projectId}/goals",
    parameters=(Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectGoalEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("goal",),
)
_UPDATE: Operation[models.ProjectGoalV1] = Operation(
    id="updateProjectGoal",
    method="PATCH",
    path="/api/projects/v1/projects/{projectId}/goals/{goalId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="goalId", argument="goal_id", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ProjectGoalEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("goal",),
)
_DELETE: Operation[bool] = Operation(
    id="deleteProjectGoal",
    method="DELETE",
    path="/api/projects/v1/projects/{projectId}/goals/{goalId}",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="path", required=True, shape="scalar"),
        Parameter(name="goalId", argument="goal_id", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class ProjectsGoals(Resource):
    """Operations of `client.projects.goals`."""

    @property
    def with_response(self) -> ProjectsGoalsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ProjectsGoalsWithResponse(self)

    def list(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ProjectGoalV1]:
        """List the goals of a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Goals of the project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/goals`
        Documented in: Domino REST API reference 5.11, lines 1317-1327; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"project_id": project_id},
            options=options,
        )

    def create(
        self,
        project_id: str,
        *,
        title: str,
        assignee_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        stage_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectGoalV1:
        """Add a goal to a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            assignee_id: User that the goal is assigned to.
            description: What is to be reached.
            stage_id: Stage that the goal starts in.
            title: Title of the goal.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new goal.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/goals`
        Documented in: Domino REST API reference 5.11, lines 1328-1340; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {"project_id": project_id},
            body=models.NewProjectGoalV1(
                assignee_id=assignee_id, description=description, stage_id=stage_id, title=title
            ),
            options=options,
        )

    def update(
        self,
        project_id: str,
        goal_id: str,
        *,
        is_complete: bool,
        options: RequestOptions | None = None,
    ) -> models.ProjectGoalV1:
        """Mark a goal of a project as complete or not.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            goal_id: Id of the goal.
            is_complete: Whether the goal is reached.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The goal after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/projects/v1/projects/{projectId}/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 1341-1354; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"project_id": project_id, "goal_id": goal_id},
            body=models.ProjectGoalForUpdateV1(is_complete=is_complete),
            options=options,
        )

    def delete(
        self,
        project_id: str,
        goal_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Delete a goal of a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            goal_id: Id of the goal.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the goal was deleted.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 1355-1366; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _DELETE,
            {"project_id": project_id, "goal_id": goal_id},
            options=options,
        )


class ProjectsGoalsWithResponse:
    """Methods of `ProjectsGoals` that return status and headers along with the data."""

    def __init__(self, resource: ProjectsGoals) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.create = with_response(inner.create)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncProjectsGoals(AsyncResource):
    """Operations of `client.projects.goals`."""

    @property
    def with_response(self) -> AsyncProjectsGoalsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncProjectsGoalsWithResponse(self)

    async def list(
        self,
        project_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.ProjectGoalV1]:
        """List the goals of a project.

        Needs the permission `ListProject`.

        Args:
            project_id: Id of the project.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Goals of the project.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/projects/v1/projects/{projectId}/goals`
        Documented in: Domino REST API reference 5.11, lines 1317-1327; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"project_id": project_id},
            options=options,
        )

    async def create(
        self,
        project_id: str,
        *,
        title: str,
        assignee_id: str | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        stage_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ProjectGoalV1:
        """Add a goal to a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            assignee_id: User that the goal is assigned to.
            description: What is to be reached.
            stage_id: Stage that the goal starts in.
            title: Title of the goal.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new goal.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/projects/v1/projects/{projectId}/goals`
        Documented in: Domino REST API reference 5.11, lines 1328-1340; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {"project_id": project_id},
            body=models.NewProjectGoalV1(
                assignee_id=assignee_id, description=description, stage_id=stage_id, title=title
            ),
            options=options,
        )

    async def update(
        self,
        project_id: str,
        goal_id: str,
        *,
        is_complete: bool,
        options: RequestOptions | None = None,
    ) -> models.ProjectGoalV1:
        """Mark a goal of a project as complete or not.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            goal_id: Id of the goal.
            is_complete: Whether the goal is reached.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The goal after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/projects/v1/projects/{projectId}/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 1341-1354; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"project_id": project_id, "goal_id": goal_id},
            body=models.ProjectGoalForUpdateV1(is_complete=is_complete),
            options=options,
        )

    async def delete(
        self,
        project_id: str,
        goal_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Delete a goal of a project.

        Needs the permission `Edit`.

        Args:
            project_id: Id of the project.
            goal_id: Id of the goal.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the goal was deleted.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/projects/v1/projects/{projectId}/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 1355-1366; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _DELETE,
            {"project_id": project_id, "goal_id": goal_id},
            options=options,
        )


class AsyncProjectsGoalsWithResponse:
    """Methods of `AsyncProjectsGoals` that return status and headers along with the data."""

    def __init__(self, resource: AsyncProjectsGoals) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.create = with_response_async(inner.create)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
