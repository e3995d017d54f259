"""Operations under `client.deployment_jobs`."""

from __future__ import annotations

import builtins
import datetime
from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, BodySetting, Bounds, Operation, Pagination, Parameter, Polling, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncDeploymentJobs",
    "AsyncDeploymentJobsWithResponse",
    "DeploymentJobs",
    "DeploymentJobsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ApiErrorResponse),),
}
_LIST: Operation[models.JobsResource] = Operation(
    id="deployment_jobs_list",
    method="GET",
    path="/ml/v4/deployment_jobs",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
        Parameter(name="tag.value", argument="tag_value", location="query", shape="scalar"),
        Parameter(name="state", argument="state", location="query", shape="scalar"),
        Parameter(name="deployment_id", argument="deployment_id", location="query", shape="scalar"),
        Parameter(name="include", argument="include", location="query", shape="scalar"),
        Parameter(name="start", argument="start", location="query", shape="scalar"),
        Parameter(
            name="limit", argument="limit", location="query", shape="scalar", bounds=Bounds(minimum=1, maximum=200)
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobsResources),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    pagination=Pagination(
        style="link", items=("resources",), next=("next", "href"), limit="limit", total=("total_count",)
    ),
)
_CREATE: Operation[models.JobsResourceCreated] = Operation(
    id="deployment_jobs_create",
    method="POST",
    path="/ml/v4/deployment_jobs",
    parameters=(
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="retention",
            argument="retention",
            location="query",
            shape="scalar",
            bounds=Bounds(pattern="^(-1|[1-9][0-9]*)$"),
        ),
    ),
    bodies=(
        Body(
            media_type="application/json",
            kind="json",
            required=True,
            checked=True,
            settings=(BodySetting(attribute="space_id", argument="space_id", setting="space_id", required=True),),
        ),
    ),
    responses={
        "202": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobsResourceCreated),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    require_any=("scoring", "decision_optimization"),
)
_CANCEL: Operation[None] = Operation(
    id="deployment_jobs_delete",
    method="DELETE",
    path="/ml/v4/deployment_jobs/{job_id}",
    parameters=(
        Parameter(name="job_id", argument="job_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
        Parameter(name="hard_delete", argument="hard_delete", location="query", shape="scalar"),
    ),
    responses={"204": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("IAM",), ("Bearer",)),
)
_GET: Operation[models.JobsResource] = Operation(
    id="deployment_jobs_get",
    method="GET",
    path="/ml/v4/deployment_jobs/{job_id}",
    parameters=(
        Parameter(name="job_id", argument="job_id", location="path", required=True, shape="scalar"),
        Parameter(name="X-Global-Transaction-Id", argument="transaction_id", location="header", shape="scalar"),
        Parameter(
            name="version", argument="version", location="query", required=True, shape="scalar", setting="version"
        ),
        Parameter(
            name="space_id", argument="space_id", location="query", required=True, shape="scalar", setting="space_id"
        ),
        Parameter(name="include", argument="include", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.JobsResource),),
        **_ERRORS,
    },
    security=(("IAM",), ("Bearer",)),
    polling=Polling(
        states=(("entity", "scoring", "status", "state"), ("entity", "decision_optimization", "status", "state")),
        done=("completed",),
        failed=("failed", "canceled"),
        messages=(
            ("entity", "scoring", "status", "failure", "errors", "message"),
            ("entity", "scoring", "status", "message", "text"),
            ("entity", "decision_optimization", "status", "failure", "errors", "message"),
            ("entity", "decision_optimization", "status", "message", "text"),
        ),
    ),
)


class DeploymentJobs(Resource):
    """Runs of batch deployments."""

    @property
    def with_response(self) -> DeploymentJobsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DeploymentJobsWithResponse(self)

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        tag_value: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        include: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.JobsResource, models.JobsResources]:
        """List deployment jobs.

        The service keeps a limited number of jobs, by default the latest 300.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            tag_value: Only jobs with these tags, joined with commas.
            state: Only jobs in this state; the page's list ends with etc.
            deployment_id: Only jobs of this deployment.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            start: Token of the page to return, from the `next` link of the page before. Inferred:
                the page lists neither start nor limit here, yet the list is answered in pages; the
                Python client sends both.
            limit: Number of resources in a page. Allowed: 1 to 200. Inferred: the page lists
                neither start nor limit here, yet the list is answered in pages; the Python client
                sends both, the bounds are those of `limit` in the answer.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_jobs`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 413-449; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "tag_value": tag_value,
                "state": state,
                "deployment_id": deployment_id,
                "include": include,
                "start": start,
                "limit": limit,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        deployment: models.SimpleRel,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        scoring: models.JobScoringRequest | UnsetType = UNSET,
        decision_optimization: models.JobDecisionOptimizationRequest | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        retention: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobsResourceCreated:
        """Start a deployment job.

        Runs a batch deployment. Exactly one of `scoring` and `decision_optimization` is needed.
        Hybrid pipelines use `hybrid_pipeline_hardware_specs`, all others `hardware_spec`. For
        results in a remote database, `write_mode` in `location` of the output reference says
        whether they replace the rows (truncate) or follow them (append).

        Requires `scoring` or `decision_optimization`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            retention: Days to keep what is recorded about the job, a positive number; -1 keeps it
                for ever. Allowed: matching "^(-1|[1-9][0-9]*)$". Default: "30".
            space_id: Space that holds the deployment. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the job.
            description: What the job is for.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            deployment: Deployment that the job runs on.
            custom: Properties of your own, as names and values.
            hardware_spec: Hardware to run on.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline; others use
                `hardware_spec`.
            scoring: Data of a batch job of a model, function or script. Excludes
                `decision_optimization`.
            decision_optimization: Data of a Decision Optimization job. Excludes `scoring`.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job was accepted. It carries no platform job yet: get the job until it does.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_jobs`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 450-557; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "retention": retention, "space_id": space_id},
            body=models.JobEntityRequest(
                name=name,
                description=description,
                tags=tags,
                deployment=deployment,
                custom=custom,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                scoring=scoring,
                decision_optimization=decision_optimization,
            ),
            options=options,
        )

    def cancel(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        hard_delete: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel a deployment job.

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            hard_delete: Whether to delete what is recorded about the job as well.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployment_jobs/{job_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 558-571; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _CANCEL,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "hard_delete": hard_delete,
            },
            options=options,
        )

    def get(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        include: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobsResource:
        """Get a deployment job.

        Predictions are kept for a limited time.

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_jobs/{job_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 572-602; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._call(
            _GET,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "include": include,
            },
            options=options,
        )

    def wait(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        include: str | UnsetType = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.JobsResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "completed", "failed", "canceled".

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return self._wait(
            _GET,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "include": include,
            },
            options=options,
            timeout=timeout,
        )


class DeploymentJobsWithResponse:
    """Methods of `DeploymentJobs` that return status and headers along with the data."""

    def __init__(self, resource: DeploymentJobs) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.cancel = with_response(inner.cancel)
        self.get = with_response(inner.get)


class AsyncDeploymentJobs(AsyncResource):
    """Runs of batch deployments."""

    @property
    def with_response(self) -> AsyncDeploymentJobsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDeploymentJobsWithResponse(self)

    def list(
        self,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        tag_value: str | UnsetType = UNSET,
        state: str | UnsetType = UNSET,
        deployment_id: str | UnsetType = UNSET,
        include: str | UnsetType = UNSET,
        start: str | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.JobsResource, models.JobsResources]:
        """List deployment jobs.

        The service keeps a limited number of jobs, by default the latest 300.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            tag_value: Only jobs with these tags, joined with commas.
            state: Only jobs in this state; the page's list ends with etc.
            deployment_id: Only jobs of this deployment.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            start: Token of the page to return, from the `next` link of the page before. Inferred:
                the page lists neither start nor limit here, yet the list is answered in pages; the
                Python client sends both.
            limit: Number of resources in a page. Allowed: 1 to 200. Inferred: the page lists
                neither start nor limit here, yet the list is answered in pages; the Python client
                sends both, the bounds are those of `limit` in the answer.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_jobs`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 413-449; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return self._pages(
            _LIST,
            {
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "tag_value": tag_value,
                "state": state,
                "deployment_id": deployment_id,
                "include": include,
                "start": start,
                "limit": limit,
            },
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        deployment: models.SimpleRel,
        space_id: str | UnsetType | None = UNSET,
        description: str | UnsetType = UNSET,
        tags: builtins.list[str] | UnsetType = UNSET,
        custom: dict[str, Any] | UnsetType = UNSET,
        hardware_spec: models.HardwareSpec | UnsetType = UNSET,
        hybrid_pipeline_hardware_specs: builtins.list[models.HybridPipelineHardwareSpecsItem] | UnsetType = UNSET,
        scoring: models.JobScoringRequest | UnsetType = UNSET,
        decision_optimization: models.JobDecisionOptimizationRequest | UnsetType = UNSET,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        retention: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobsResourceCreated:
        """Start a deployment job.

        Runs a batch deployment. Exactly one of `scoring` and `decision_optimization` is needed.
        Hybrid pipelines use `hybrid_pipeline_hardware_specs`, all others `hardware_spec`. For
        results in a remote database, `write_mode` in `location` of the output reference says
        whether they replace the rows (truncate) or follow them (append).

        Requires `scoring` or `decision_optimization`.

        Args:
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            retention: Days to keep what is recorded about the job, a positive number; -1 keeps it
                for ever. Allowed: matching "^(-1|[1-9][0-9]*)$". Default: "30".
            space_id: Space that holds the deployment. Allowed: exactly 36 characters, matching
                "^[a-zA-Z0-9-]*$". Defaults to the client's setting; pass None to omit it.
            name: Name of the job.
            description: What the job is for.
            tags: Tags to find the resource by. Allowed: at most 64 items.
            deployment: Deployment that the job runs on.
            custom: Properties of your own, as names and values.
            hardware_spec: Hardware to run on.
            hybrid_pipeline_hardware_specs: Hardware for each node of a hybrid pipeline; others use
                `hardware_spec`.
            scoring: Data of a batch job of a model, function or script. Excludes
                `decision_optimization`.
            decision_optimization: Data of a Decision Optimization job. Excludes `scoring`.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job was accepted. It carries no platform job yet: get the job until it does.

        Raises:
            InvalidArgumentError: None of the alternative arguments was given.
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `POST /ml/v4/deployment_jobs`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 450-557; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CREATE,
            {"transaction_id": transaction_id, "version": version, "retention": retention, "space_id": space_id},
            body=models.JobEntityRequest(
                name=name,
                description=description,
                tags=tags,
                deployment=deployment,
                custom=custom,
                hardware_spec=hardware_spec,
                hybrid_pipeline_hardware_specs=hybrid_pipeline_hardware_specs,
                scoring=scoring,
                decision_optimization=decision_optimization,
            ),
            options=options,
        )

    async def cancel(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        hard_delete: bool | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Cancel a deployment job.

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            hard_delete: Whether to delete what is recorded about the job as well.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `DELETE /ml/v4/deployment_jobs/{job_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 558-571; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _CANCEL,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "hard_delete": hard_delete,
            },
            options=options,
        )

    async def get(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        include: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.JobsResource:
        """Get a deployment job.

        Predictions are kept for a limited time.

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The job.

        Raises:
            BadRequestError: 400. The request is incomplete or wrong; the body says why.
            UnauthorizedError: 401. The token is missing, wrong or expired.
            ForbiddenError: 403. The caller may not do this, or not in this space or project.
            NotFoundError: 404. There is no such resource.

        `GET /ml/v4/deployment_jobs/{job_id}`
        Documented in: IBM watsonx.ai Runtime, API reference, lines 572-602; ABAP SDK for IBM
        watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
        """
        return await self._call(
            _GET,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "include": include,
            },
            options=options,
        )

    async def wait(
        self,
        job_id: str,
        *,
        transaction_id: str | UnsetType = UNSET,
        version: datetime.date | UnsetType | None = UNSET,
        space_id: str | UnsetType | None = UNSET,
        include: str | UnsetType = UNSET,
        timeout: float = 3600.0,
        options: RequestOptions | None = None,
    ) -> models.JobsResource:
        """Poll until the operation reaches a terminal state.

        Terminal states: "completed", "failed", "canceled".

        Args:
            job_id: Identifier of the deployment job.
            transaction_id: Your identifier of the call, to follow it through several services; the
                service makes one up without it.
            version: Version date of the API; the service takes the newest version that is not after
                it. Defaults to the client's setting; pass None to omit it.
            space_id: Space that holds the job. Defaults to the client's setting; pass None to omit
                it.
            include: Fields of the scoring and decision_optimization parts to return, joined with
                commas; all without it.
            timeout: Maximum number of seconds to wait.
            options: Overrides of timeout, retries and headers for each request.

        Returns:
            The final response.

        Raises:
            WaitFailedError: The operation failed; the error has the last response.
            WaitTimeoutError: The deadline passed first.
        """
        return await self._wait(
            _GET,
            {
                "job_id": job_id,
                "transaction_id": transaction_id,
                "version": version,
                "space_id": space_id,
                "include": include,
            },
            options=options,
            timeout=timeout,
        )


class AsyncDeploymentJobsWithResponse:
    """Methods of `AsyncDeploymentJobs` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDeploymentJobs) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.cancel = with_response_async(inner.cancel)
        self.get = with_response_async(inner.get)
