"""Operations under `client.jobs.logs`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncJobsLogs",
    "AsyncJobsLogsWithResponse",
    "JobsLogs",
    "JobsLogsWithResponse",
]

_GET: Operation[models.JobLogsV1] = Operation(
    id="getJobLogs",
    method="GET",
    path="/api/jobs/beta/jobs/{jobId}/logs",
    parameters=(
        Parameter(name="jobId", argument="job_id", location="path", required=True, shape="scalar"),
        Parameter(name="logType", argument="log_type", location="query"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="latestTimeNano", argument="latest_time_nano", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.LogsEnvelopeV1),),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("logs",),
)


class JobsLogs(Resource):
    """Operations of `client.jobs.logs`."""

    @property
    def with_response(self) -> JobsLogsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return JobsLogsWithResponse(self)

    def get(
        self,
        job_id: str,
        *,
        log_type: models.LogTypeV1 | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        latest_time_nano: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobLogsV1:
        """Get log lines of a job.

        To read on, pass `latestTimeNano` of the answer's pagination in the next call. Needs the
        permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            log_type: Stream to read. Case does not matter.
            limit: Largest number of lines to return; the server never returns more than 10000 at a
                time, whatever is asked for.
            latest_time_nano: Time to start from, in nanoseconds since 1970.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines, and where to go on.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/beta/jobs/{jobId}/logs`
        Documented in: Domino REST API reference 5.11, lines 804-817; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"job_id": job_id, "log_type": log_type, "limit": limit, "latest_time_nano": latest_time_nano},
            options=options,
        )


class JobsLogsWithResponse:
    """Methods of `JobsLogs` that return status and headers along with the data."""

    def __init__(self, resource: JobsLogs) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)


class AsyncJobsLogs(AsyncResource):
    """Operations of `client.jobs.logs`."""

    @property
    def with_response(self) -> AsyncJobsLogsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncJobsLogsWithResponse(self)

    async def get(
        self,
        job_id: str,
        *,
        log_type: models.LogTypeV1 | str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        latest_time_nano: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobLogsV1:
        """Get log lines of a job.

        To read on, pass `latestTimeNano` of the answer's pagination in the next call. Needs the
        permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            log_type: Stream to read. Case does not matter.
            limit: Largest number of lines to return; the server never returns more than 10000 at a
                time, whatever is asked for.
            latest_time_nano: Time to start from, in nanoseconds since 1970.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Log lines, and where to go on.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/beta/jobs/{jobId}/logs`
        Documented in: Domino REST API reference 5.11, lines 804-817; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"job_id": job_id, "log_type": log_type, "limit": limit, "latest_time_nano": latest_time_nano},
            options=options,
        )


class AsyncJobsLogsWithResponse:
    """Methods of `AsyncJobsLogs` that return status and headers along with the data."""

    def __init__(self, resource: AsyncJobsLogs) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
