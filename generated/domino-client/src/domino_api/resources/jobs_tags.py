"""Operations under `client.jobs.tags`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncJobsTags",
    "AsyncJobsTagsWithResponse",
    "JobsTags",
    "JobsTagsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_ADD: Operation[models.TagV1] = Operation(
    id="addJobTag",
    method="POST",
    path="/api/jobs/v1/jobs/{jobId}/tags",
    parameters=(Parameter(name="jobId", argument="job_id", location="path", required=True, shape="scalar"),),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.TagEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("tag",),
)
_REMOVE: Operation[bool] = Operation(
    id="removeJobTag",
    method="DELETE",
    path="/api/jobs/v1/jobs/{jobId}/tags/{tagId}",
    parameters=(
        Parameter(name="jobId", argument="job_id", location="path", required=True, shape="scalar"),
        Parameter(name="tagId", argument="tag_id", location="path", required=True, shape="scalar"),
        Parameter(name="projectId", argument="project_id", location="query", required=True, shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.DeleteEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("success",),
)


class JobsTags(Resource):
    """Operations of `client.jobs.tags`."""

    @property
    def with_response(self) -> JobsTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return JobsTagsWithResponse(self)

    def add(
        self,
        job_id: str,
        *,
        project_id: str,
        tag_name: str,
        options: RequestOptions | None = None,
    ) -> models.TagV1:
        """Add a tag to a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            project_id: Project of the job.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The tag.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/jobs/{jobId}/tags`
        Documented in: Domino REST API reference 5.11, lines 865-877; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _ADD,
            {"job_id": job_id},
            body=models.TagToAddV1(project_id=project_id, tag_name=tag_name),
            options=options,
        )

    def remove(
        self,
        job_id: str,
        tag_id: str,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a tag from a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            tag_id: Id of the tag.
            project_id: Project that the tag belongs to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the tag was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/jobs/v1/jobs/{jobId}/tags/{tagId}`
        Documented in: Domino REST API reference 5.11, lines 878-890; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _REMOVE,
            {"job_id": job_id, "tag_id": tag_id, "project_id": project_id},
            options=options,
        )


class JobsTagsWithResponse:
    """Methods of `JobsTags` that return status and headers along with the data."""

    def __init__(self, resource: JobsTags) -> None:
        inner = raw(resource)
        self.add = with_response(inner.add)
        self.remove = with_response(inner.remove)


class AsyncJobsTags(AsyncResource):
    """Operations of `client.jobs.tags`."""

    @property
    def with_response(self) -> AsyncJobsTagsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncJobsTagsWithResponse(self)

    async def add(
        self,
        job_id: str,
        *,
        project_id: str,
        tag_name: str,
        options: RequestOptions | None = None,
    ) -> models.TagV1:
        """Add a tag to a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            project_id: Project of the job.
            tag_name: Name of the tag.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The tag.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/jobs/{jobId}/tags`
        Documented in: Domino REST API reference 5.11, lines 865-877; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _ADD,
            {"job_id": job_id},
            body=models.TagToAddV1(project_id=project_id, tag_name=tag_name),
            options=options,
        )

    async def remove(
        self,
        job_id: str,
        tag_id: str,
        *,
        project_id: str,
        options: RequestOptions | None = None,
    ) -> bool:
        """Remove a tag from a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            tag_id: Id of the tag.
            project_id: Project that the tag belongs to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Whether the tag was removed.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/jobs/v1/jobs/{jobId}/tags/{tagId}`
        Documented in: Domino REST API reference 5.11, lines 878-890; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _REMOVE,
            {"job_id": job_id, "tag_id": tag_id, "project_id": project_id},
            options=options,
        )


class AsyncJobsTagsWithResponse:
    """Methods of `AsyncJobsTags` that return status and headers along with the data."""

    def __init__(self, resource: AsyncJobsTags) -> None:
        inner = raw_async(resource)
        self.add = with_response_async(inner.add)
        self.remove = with_response_async(inner.remove)
