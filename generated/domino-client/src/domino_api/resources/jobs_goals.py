"""Operations under `client.jobs.goals`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncJobsGoals",
    "AsyncJobsGoalsWithResponse",
    "JobsGoals",
    "JobsGoalsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[list[models.LinkedGoalV1]] = Operation(
    id="getLinkedGoalsForJob",
    method="GET",
    path="/api/jobs/v1/goals",
    parameters=(Parameter(name="jobId", argument="job_id", location="query", required=True, shape="scalar"),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.PaginatedGoalEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("goals",),
    unwrap_list=True,
)
_LINK: Operation[models.LinkedGoalV1] = Operation(
    id="linkJobToGoal",
    method="POST",
    path="/api/jobs/v1/goals",
    parameters=(Parameter(name="jobId", argument="job_id", location="query", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.GoalEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("goal",),
)
_UNLINK: Operation[bool] = Operation(
    id="unlinkJobFromGoal",
    method="DELETE",
    path="/api/jobs/v1/goals/{goalId}",
    parameters=(
        Parameter(name="goalId", argument="goal_id", location="path", required=True, shape="scalar"),
        Parameter(name="jobId", argument="job_id", location="query", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class JobsGoals(Resource):
    """Operations of `client.jobs.goals`."""

    @property
    def with_response(self) -> JobsGoalsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return JobsGoalsWithResponse(self)

    def list(
        self,
        *,
        job_id: str,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LinkedGoalV1]:
        """List the goals that a job is linked to.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Job that the goal is linked to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Goals of the job.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/v1/goals`
        Documented in: Domino REST API reference 5.11, lines 818-828; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {"job_id": job_id},
            options=options,
        )

    def link(
        self,
        *,
        job_id: str,
        goal_id: str,
        options: RequestOptions | None = None,
    ) -> models.LinkedGoalV1:
        """Link a job to a goal.

        Needs the permissions `ViewJobs` and `Edit`.

        Args:
            job_id: Job that the goal is linked to.
            goal_id: Goal to link the job to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The linked goal.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/goals`
        Documented in: Domino REST API reference 5.11, lines 829-841; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LINK,
            {"job_id": job_id},
            body=models.GoalToLinkV1(goal_id=goal_id),
            options=options,
        )

    def unlink(
        self,
        goal_id: str,
        *,
        job_id: str,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove the link between a job and a goal.

        Needs the permissions `ViewJobs` and `Edit`.

        Args:
            goal_id: Id of the goal.
            job_id: Job that the goal is linked to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the link was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/jobs/v1/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 842-853; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UNLINK,
            {"goal_id": goal_id, "job_id": job_id},
            options=options,
        )


class JobsGoalsWithResponse:
    """Methods of `JobsGoals` that return status and headers along with the data."""

    def __init__(self, resource: JobsGoals) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)
        self.link = with_response(inner.link)
        self.unlink = with_response(inner.unlink)


class AsyncJobsGoals(AsyncResource):
    """Operations of `client.jobs.goals`."""

    @property
    def with_response(self) -> AsyncJobsGoalsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncJobsGoalsWithResponse(self)

    async def list(
        self,
        *,
        job_id: str,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.LinkedGoalV1]:
        """List the goals that a job is linked to.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Job that the goal is linked to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Goals of the job.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/v1/goals`
        Documented in: Domino REST API reference 5.11, lines 818-828; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {"job_id": job_id},
            options=options,
        )

    async def link(
        self,
        *,
        job_id: str,
        goal_id: str,
        options: RequestOptions | None = None,
    ) -> models.LinkedGoalV1:
        """Link a job to a goal.

        Needs the permissions `ViewJobs` and `Edit`.

        Args:
            job_id: Job that the goal is linked to.
            goal_id: Goal to link the job to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The linked goal.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/goals`
        Documented in: Domino REST API reference 5.11, lines 829-841; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LINK,
            {"job_id": job_id},
            body=models.GoalToLinkV1(goal_id=goal_id),
            options=options,
        )

    async def unlink(
        self,
        goal_id: str,
        *,
        job_id: str,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove the link between a job and a goal.

        Needs the permissions `ViewJobs` and `Edit`.

        Args:
            goal_id: Id of the goal.
            job_id: Job that the goal is linked to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the link was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/jobs/v1/goals/{goalId}`
        Documented in: Domino REST API reference 5.11, lines 842-853; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UNLINK,
            {"goal_id": goal_id, "job_id": job_id},
            options=options,
        )


class AsyncJobsGoalsWithResponse:
    """Methods of `AsyncJobsGoals` that return status and headers along with the data."""

    def __init__(self, resource: AsyncJobsGoals) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
        self.link = with_response_async(inner.link)
        self.unlink = with_response_async(inner.unlink)
