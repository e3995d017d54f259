"""Operations under `client.jobs`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, Polling, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .jobs_goals import AsyncJobsGoals, JobsGoals
    from .jobs_logs import AsyncJobsLogs, JobsLogs
    from .jobs_tags import AsyncJobsTags, JobsTags

__all__ = [
    "AsyncJobs",
    "AsyncJobsWithResponse",
    "Jobs",
    "JobsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.JobV1] = Operation(
    id="getJobs",
    method="GET",
    path="/api/jobs/beta/jobs",
    parameters=(
        Parameter(name="projectId", argument="project_id", location="query", required=True, shape="scalar"),
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="sortBy", argument="sort_by", location="query"),
        Parameter(
            name="dominoStatsSortFieldName", argument="domino_stats_sort_field_name", location="query", shape="scalar"
        ),
        Parameter(name="ascending", argument="ascending", location="query", shape="scalar"),
        Parameter(name="showArchived", argument="show_archived", location="query", shape="scalar"),
        Parameter(name="statusFilter", argument="status_filter", location="query"),
        Parameter(name="tagFilter", argument="tag_filter", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.PaginatedJobEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("jobs",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_GET: Operation[models.JobDetailsV1] = Operation(
    id="getJobDetails",
    method="GET",
    path="/api/jobs/beta/jobs/{jobId}",
    parameters=(Parameter(name="jobId", argument="job_id", location="path", required=True, shape="scalar"),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("job",),
    polling=Polling(states=(("job", "status", "is_completed"),), done=("true",), interval=5.0),
)
_START: Operation[models.JobDetailsV1] = Operation(
    id="startJob",
    method="POST",
    path="/api/jobs/v1/jobs",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("job",),
)


class Jobs(Resource):
    """Jobs, their logs, goals and tags."""

    @property
    def with_response(self) -> JobsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return JobsWithResponse(self)

    @cached_property
    def logs(self) -> JobsLogs:
        """Operations of `client.jobs.logs`."""
        from .jobs_logs import JobsLogs

        return JobsLogs(self._client)

    @cached_property
    def goals(self) -> JobsGoals:
        """Operations of `client.jobs.goals`."""
        from .jobs_goals import JobsGoals

        return JobsGoals(self._client)

    @cached_property
    def tags(self) -> JobsTags:
        """Operations of `client.jobs.tags`."""
        from .jobs_tags import JobsTags

        return JobsTags(self._client)

    def list(
        self,
        *,
        project_id: str,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        sort_by: models.GetJobs_SortBy | str | UnsetType = UNSET,
        domino_stats_sort_field_name: str | UnsetType = UNSET,
        ascending: bool | UnsetType = UNSET,
        show_archived: bool | UnsetType = UNSET,
        status_filter: models.GetJobs_StatusFilter | str | UnsetType = UNSET,
        tag_filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.JobV1, models.PaginatedJobEnvelopeV1]:
        """List the jobs of a project.

        Needs the permission `ViewJobs`.

        Args:
            project_id: Project whose jobs are listed.
            offset: Number of jobs to skip from the start of the list. Default: 0.
            limit: Largest number of jobs to return. Default: 10.
            sort_by: Field to sort by. Default: "number".
            domino_stats_sort_field_name: Statistic to sort by; counts only if `sortBy` is
                dominoStatsField.
            ascending: Whether the smallest value comes first. Default: False.
            show_archived: Whether archived jobs are listed too. Default: False.
            status_filter: Status of the jobs that are listed. Default: "all".
            tag_filter: Tag that the jobs have; the name must match exactly.
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

        `GET /api/jobs/beta/jobs`
        Documented in: Domino REST API reference 5.11, lines 774-792; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "project_id": project_id,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "domino_stats_sort_field_name": domino_stats_sort_field_name,
                "ascending": ascending,
                "show_archived": show_archived,
                "status_filter": status_filter,
                "tag_filter": tag_filter,
            },
            options=options,
        )

    def get(
        self,
        job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Get a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/beta/jobs/{jobId}`
        Documented in: Domino REST API reference 5.11, lines 793-803; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"job_id": job_id},
            options=options,
        )

    def wait(
        self,
        job_id: str,
        *,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Poll until the operation reaches a terminal state.

        Args:
            job_id: Id of the job.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitTimeoutError: The deadline passed first.
        """
        return self._wait(
            _GET,
            {"job_id": job_id},
            options=options,
            timeout=timeout,
        )

    def start(
        self,
        *,
        project_id: str,
        run_command: str,
        capacity_type: str | UnsetType = UNSET,
        commit_id: str | UnsetType = UNSET,
        compute_cluster: models.ComputeClusterConfigV1 | UnsetType = UNSET,
        environment_id: str | UnsetType = UNSET,
        environment_revision_spec: str | UnsetType = UNSET,
        external_volume_mount_ids: builtins.list[str] | UnsetType = UNSET,
        hardware_tier: str | UnsetType = UNSET,
        main_repo_git_ref: models.GitRefV1 | UnsetType = UNSET,
        net_app_volume_ids: builtins.list[str] | UnsetType = UNSET,
        snapshot_datasets_on_completion: bool | UnsetType = UNSET,
        snapshot_net_app_volumes_on_completion: bool | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Start a job.

        Needs the permissions `StartJob` and `UseGlobalCompute`.

        Args:
            capacity_type: Kind of capacity to run on.
            commit_id: Commit of the project's files to run.
            compute_cluster: Cluster that runs beside the job.
            environment_id: Environment to run in.
            environment_revision_spec: Revision of that environment.
            external_volume_mount_ids: External volumes to mount.
            hardware_tier: Hardware tier to run on.
            main_repo_git_ref: Branch, tag or commit of the main repository.
            net_app_volume_ids: NetApp volumes to mount.
            project_id: Project that the job runs in.
            run_command: Command that the job runs.
            snapshot_datasets_on_completion: Whether snapshots of the datasets are made when the job
                ends.
            snapshot_net_app_volumes_on_completion: Whether snapshots of the NetApp volumes are made
                when the job ends.
            title: Title of the job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job that was started.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/jobs`
        Documented in: Domino REST API reference 5.11, lines 854-864; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _START,
            {},
            body=models.NewJobV1(
                capacity_type=capacity_type,
                commit_id=commit_id,
                compute_cluster=compute_cluster,
                environment_id=environment_id,
                environment_revision_spec=environment_revision_spec,
                external_volume_mount_ids=external_volume_mount_ids,
                hardware_tier=hardware_tier,
                main_repo_git_ref=main_repo_git_ref,
                net_app_volume_ids=net_app_volume_ids,
                project_id=project_id,
                run_command=run_command,
                snapshot_datasets_on_completion=snapshot_datasets_on_completion,
                snapshot_net_app_volumes_on_completion=snapshot_net_app_volumes_on_completion,
                title=title,
            ),
            options=options,
        )


class JobsWithResponse:
    """Methods of `Jobs` that return status and headers along with the data."""

    def __init__(self, resource: Jobs) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)
        self.start = with_response(inner.start)


class AsyncJobs(AsyncResource):
    """Jobs, their logs, goals and tags."""

    @property
    def with_response(self) -> AsyncJobsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncJobsWithResponse(self)

    @cached_property
    def logs(self) -> AsyncJobsLogs:
        """Operations of `client.jobs.logs`."""
        from .jobs_logs import AsyncJobsLogs

        return AsyncJobsLogs(self._client)

    @cached_property
    def goals(self) -> AsyncJobsGoals:
        """Operations of `client.jobs.goals`."""
        from .jobs_goals import AsyncJobsGoals

        return AsyncJobsGoals(self._client)

    @cached_property
    def tags(self) -> AsyncJobsTags:
        """Operations of `client.jobs.tags`."""
        from .jobs_tags import AsyncJobsTags

        return AsyncJobsTags(self._client)

    def list(
        self,
        *,
        project_id: str,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        sort_by: models.GetJobs_SortBy | str | UnsetType = UNSET,
        domino_stats_sort_field_name: str | UnsetType = UNSET,
        ascending: bool | UnsetType = UNSET,
        show_archived: bool | UnsetType = UNSET,
        status_filter: models.GetJobs_StatusFilter | str | UnsetType = UNSET,
        tag_filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.JobV1, models.PaginatedJobEnvelopeV1]:
        """List the jobs of a project.

        Needs the permission `ViewJobs`.

        Args:
            project_id: Project whose jobs are listed.
            offset: Number of jobs to skip from the start of the list. Default: 0.
            limit: Largest number of jobs to return. Default: 10.
            sort_by: Field to sort by. Default: "number".
            domino_stats_sort_field_name: Statistic to sort by; counts only if `sortBy` is
                dominoStatsField.
            ascending: Whether the smallest value comes first. Default: False.
            show_archived: Whether archived jobs are listed too. Default: False.
            status_filter: Status of the jobs that are listed. Default: "all".
            tag_filter: Tag that the jobs have; the name must match exactly.
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

        `GET /api/jobs/beta/jobs`
        Documented in: Domino REST API reference 5.11, lines 774-792; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "project_id": project_id,
                "offset": offset,
                "limit": limit,
                "sort_by": sort_by,
                "domino_stats_sort_field_name": domino_stats_sort_field_name,
                "ascending": ascending,
                "show_archived": show_archived,
                "status_filter": status_filter,
                "tag_filter": tag_filter,
            },
            options=options,
        )

    async def get(
        self,
        job_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Get a job.

        Needs the permission `ViewJobs`.

        Args:
            job_id: Id of the job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/jobs/beta/jobs/{jobId}`
        Documented in: Domino REST API reference 5.11, lines 793-803; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"job_id": job_id},
            options=options,
        )

    async def wait(
        self,
        job_id: str,
        *,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Poll until the operation reaches a terminal state.

        Args:
            job_id: Id of the job.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitTimeoutError: The deadline passed first.
        """
        return await self._wait(
            _GET,
            {"job_id": job_id},
            options=options,
            timeout=timeout,
        )

    async def start(
        self,
        *,
        project_id: str,
        run_command: str,
        capacity_type: str | UnsetType = UNSET,
        commit_id: str | UnsetType = UNSET,
        compute_cluster: models.ComputeClusterConfigV1 | UnsetType = UNSET,
        environment_id: str | UnsetType = UNSET,
        environment_revision_spec: str | UnsetType = UNSET,
        external_volume_mount_ids: builtins.list[str] | UnsetType = UNSET,
        hardware_tier: str | UnsetType = UNSET,
        main_repo_git_ref: models.GitRefV1 | UnsetType = UNSET,
        net_app_volume_ids: builtins.list[str] | UnsetType = UNSET,
        snapshot_datasets_on_completion: bool | UnsetType = UNSET,
        snapshot_net_app_volumes_on_completion: bool | UnsetType = UNSET,
        title: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobDetailsV1:
        """Start a job.

        Needs the permissions `StartJob` and `UseGlobalCompute`.

        Args:
            capacity_type: Kind of capacity to run on.
            commit_id: Commit of the project's files to run.
            compute_cluster: Cluster that runs beside the job.
            environment_id: Environment to run in.
            environment_revision_spec: Revision of that environment.
            external_volume_mount_ids: External volumes to mount.
            hardware_tier: Hardware tier to run on.
            main_repo_git_ref: Branch, tag or commit of the main repository.
            net_app_volume_ids: NetApp volumes to mount.
            project_id: Project that the job runs in.
            run_command: Command that the job runs.
            snapshot_datasets_on_completion: Whether snapshots of the datasets are made when the job
                ends.
            snapshot_net_app_volumes_on_completion: Whether snapshots of the NetApp volumes are made
                when the job ends.
            title: Title of the job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job that was started.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/jobs/v1/jobs`
        Documented in: Domino REST API reference 5.11, lines 854-864; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _START,
            {},
            body=models.NewJobV1(
                capacity_type=capacity_type,
                commit_id=commit_id,
                compute_cluster=compute_cluster,
                environment_id=environment_id,
                environment_revision_spec=environment_revision_spec,
                external_volume_mount_ids=external_volume_mount_ids,
                hardware_tier=hardware_tier,
                main_repo_git_ref=main_repo_git_ref,
                net_app_volume_ids=net_app_volume_ids,
                project_id=project_id,
                run_command=run_command,
                snapshot_datasets_on_completion=snapshot_datasets_on_completion,
                snapshot_net_app_volumes_on_completion=snapshot_net_app_volumes_on_completion,
                title=title,
            ),
            options=options,
        )


class AsyncJobsWithResponse:
    """Methods of `AsyncJobs` that return status and headers along with the data."""

    def __init__(self, resource: AsyncJobs) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
        self.start = with_response_async(inner.start)
