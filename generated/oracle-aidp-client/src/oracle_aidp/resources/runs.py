"""Operations under `client.runs`."""

from __future__ import annotations

import builtins
from typing import Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Bounds, Operation, Pagination, Parameter, ResponseContent, Retry
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRuns",
    "AsyncRunsWithResponse",
    "Runs",
    "RunsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
}
_LIST_METRIC_HISTORY: Operation[models.ExperimentRunMetric] = Operation(
    id="GetExperimentRunMetricHistory",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/metrics/get-history",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(name="run_id", argument="run_id", location="query", required=True, shape="scalar"),
        Parameter(name="metric_key", argument="metric_key", location="query", required=True, shape="scalar"),
        Parameter(name="page_token", argument="page_token", location="query", shape="scalar"),
        Parameter(name="max_results", argument="max_results", location="query", shape="scalar"),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.ExperimentRunMetricHistoryCollection
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    pagination=Pagination(
        style="token", items=("metrics",), argument="page_token", next=("next_page_token",), limit="max_results"
    ),
)
_CREATE: Operation[models.ExperimentRun] = Operation(
    id="CreateExperimentRun",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/create",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.CreateExperimentRunResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("run",),
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="DeleteExperimentRun",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/delete",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_DELETE_TAG: Operation[dict[str, Any]] = Operation(
    id="DeleteExperimentRunTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/delete-tag",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_GET: Operation[models.ExperimentRun] = Operation(
    id="GetExperimentRunById",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/get",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(name="run_id", argument="run_id", location="query", required=True, shape="scalar"),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.GetExperimentRunResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    unwrap=("run",),
)
_LOG_BATCH: Operation[dict[str, Any]] = Operation(
    id="LogExperimentRunBatch",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/log-batch",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LOG_INPUTS: Operation[dict[str, Any]] = Operation(
    id="LogExperimentRunInputs",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/log-inputs",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LOG_METRIC: Operation[dict[str, Any]] = Operation(
    id="LogExperimentRunMetric",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/log-metric",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LOG_MODEL: Operation[dict[str, Any]] = Operation(
    id="LogExperimentRunModel",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/log-model",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LOG_PARAMETER: Operation[dict[str, Any]] = Operation(
    id="LogExperimentRunParam",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/log-parameter",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_RESTORE: Operation[dict[str, Any]] = Operation(
    id="RestoreExperimentRun",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/restore",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LIST: Operation[models.ExperimentRun] = Operation(
    id="ListExperimentRuns",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/search",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ExperimentRunCollection),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(idempotent=True),
    pagination=Pagination(
        style="token",
        items=("runs",),
        argument="page_token",
        location="body",
        next=("next_page_token",),
        limit="max_results",
        page_size=100,
    ),
)
_SET_TAG: Operation[dict[str, Any]] = Operation(
    id="SetExperimentRunTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/set-tag",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: dict[str, Any]),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_UPDATE: Operation[models.ExperimentRunInfo] = Operation(
    id="UpdateExperimentRun",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/update",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(
            name="workspaceKey",
            argument="workspace_key",
            location="path",
            required=True,
            shape="scalar",
            setting="workspace_key",
        ),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: models.UpdateExperimentRunResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("run_info",),
)


class Runs(Resource):
    """What happens in an experiment: parameters, metrics, tags and artifacts. Inferred: The client
    groups operations like this.
    """

    @property
    def with_response(self) -> RunsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RunsWithResponse(self)

    def list_metric_history(
        self,
        *,
        run_id: str,
        metric_key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ExperimentRunMetric, models.ExperimentRunMetricHistoryCollection]:
        """List the values of a metric of a run.

        All values that were logged, page by page; the run itself has the latest only.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            metric_key: Name of the metric.
            page_token: The `next_page_token` of the page before.
            max_results: Largest number of items on a page.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        metrics/get-history`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST_METRIC_HISTORY,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "metric_key": metric_key,
                "page_token": page_token,
                "max_results": max_results,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def create(
        self,
        *,
        run_name: str | UnsetType = UNSET,
        experiment_id: str | UnsetType = UNSET,
        start_time: int | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentRunTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRun:
        """Start a run.

        Adds a run to an experiment and returns it.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_name: Name of the run.
            experiment_id: Identifier of the experiment.
            start_time: Time of the start, in milliseconds since 1970-01-01 UTC.
            tags: Tags, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _CREATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateExperimentRunDetails(
                run_name=run_name, experiment_id=experiment_id, start_time=start_time, tags=tags
            ),
            options=options,
        )

    def delete(
        self,
        *,
        run_id: str,
        is_permanent: bool | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a run.

        The run can be restored, unless it was deleted for good.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            is_permanent: Whether it is deleted for good.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is deleted.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentRunDetails(run_id=run_id, is_permanent=is_permanent),
            options=options,
        )

    def delete_tag(
        self,
        *,
        run_id: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: What it is about.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The tag is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/delete-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentRunTagDetails(run_id=run_id, key=key),
            options=options,
        )

    def get(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRun:
        """Get a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def log_batch(
        self,
        *,
        run_id: str,
        metrics: builtins.list[models.ExperimentRunMetric] | UnsetType = UNSET,
        params: builtins.list[models.ExperimentRunParam] | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentRunTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log metrics, parameters and tags of a run.

        In one request; MLflow takes up to 1,000 metrics, 100 parameters and 100 tags.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            metrics: Values of metrics.
            params: Parameters.
            tags: Tags, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            All of it is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-batch`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LOG_BATCH,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunBatchDetails(run_id=run_id, metrics=metrics, params=params, tags=tags),
            options=options,
        )

    def log_inputs(
        self,
        *,
        run_id: str,
        dataset_inputs: builtins.list[models.DatasetInput] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log the datasets that a run reads.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            dataset_inputs: Datasets.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The datasets are logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-inputs`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LOG_INPUTS,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunInputsDetails(run_id=run_id, dataset_inputs=dataset_inputs),
            options=options,
        )

    def log_metric(
        self,
        *,
        run_id: str,
        key: str,
        value: float,
        timestamp: int,
        step: int | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a metric of a run.

        A metric may be logged many times; all values are kept.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: Name of the metric.
            value: The value.
            timestamp: Time of the value, in milliseconds since 1970-01-01 UTC.
            step: Step that the value belongs to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The value is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-metric`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LOG_METRIC,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunMetricDetails(
                run_id=run_id, key=key, value=value, timestamp=timestamp, step=step
            ),
            options=options,
        )

    def log_model(
        self,
        *,
        run_id: str,
        model_json: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a model of a run.

        Takes the text of an MLmodel file as JSON.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            model_json: The MLmodel file, as JSON text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-model`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LOG_MODEL,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunModelDetails(run_id=run_id, model_json=model_json),
            options=options,
        )

    def log_parameter(
        self,
        *,
        run_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a parameter of a run.

        A parameter is logged once; another value for it is refused.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: Name of the parameter.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The parameter is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-parameter`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LOG_PARAMETER,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunParamDetails(run_id=run_id, key=key, value=value),
            options=options,
        )

    def restore(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Restore a deleted run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is back.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/restore`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _RESTORE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.RestoreExperimentRunDetails(run_id=run_id),
            options=options,
        )

    def list(
        self,
        *,
        experiment_ids: builtins.list[str] | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        order_by: builtins.list[str] | UnsetType = UNSET,
        run_view_type: models.ListExperimentRunsDetails_RunViewType | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ExperimentRun, models.ExperimentRunCollection]:
        """List runs.

        Returns the runs of experiments that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_ids: Experiments to search.
            max_results: Largest number of items on a page.
            page_token: The `next_page_token` of the page before.
            filter: Conditions joined by AND; text stands in single quotes.
            order_by: Columns to sort by, the first one first.
            run_view_type: Whether active or deleted runs are meant.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ListExperimentRunsDetails(
                experiment_ids=experiment_ids,
                max_results=max_results,
                page_token=page_token,
                filter=filter,
                order_by=order_by,
                run_view_type=run_view_type,
            ),
            options=options,
        )

    def set_tag(
        self,
        *,
        run_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _SET_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.SetExperimentRunTagDetails(run_id=run_id, key=key, value=value),
            options=options,
        )

    def update(
        self,
        *,
        run_id: str,
        status: models.UpdateExperimentRunDetails_Status | UnsetType = UNSET,
        end_time: int | UnsetType = UNSET,
        run_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRunInfo:
        """Update a run.

        Sets its status, end and name.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            status: How far it is.
            end_time: Time of the end, in milliseconds since 1970-01-01 UTC.
            run_name: Name of the run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _UPDATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.UpdateExperimentRunDetails(run_id=run_id, status=status, end_time=end_time, run_name=run_name),
            options=options,
        )


class RunsWithResponse:
    """Methods of `Runs` that return status and headers along with the data."""

    def __init__(self, resource: Runs) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.delete = with_response(inner.delete)
        self.delete_tag = with_response(inner.delete_tag)
        self.get = with_response(inner.get)
        self.log_batch = with_response(inner.log_batch)
        self.log_inputs = with_response(inner.log_inputs)
        self.log_metric = with_response(inner.log_metric)
        self.log_model = with_response(inner.log_model)
        self.log_parameter = with_response(inner.log_parameter)
        self.restore = with_response(inner.restore)
        self.set_tag = with_response(inner.set_tag)
        self.update = with_response(inner.update)


class AsyncRuns(AsyncResource):
    """What happens in an experiment: parameters, metrics, tags and artifacts. Inferred: The client
    groups operations like this.
    """

    @property
    def with_response(self) -> AsyncRunsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRunsWithResponse(self)

    def list_metric_history(
        self,
        *,
        run_id: str,
        metric_key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        page_token: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ExperimentRunMetric, models.ExperimentRunMetricHistoryCollection]:
        """List the values of a metric of a run.

        All values that were logged, page by page; the run itself has the latest only.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            metric_key: Name of the metric.
            page_token: The `next_page_token` of the page before.
            max_results: Largest number of items on a page.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        metrics/get-history`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST_METRIC_HISTORY,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "metric_key": metric_key,
                "page_token": page_token,
                "max_results": max_results,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def create(
        self,
        *,
        run_name: str | UnsetType = UNSET,
        experiment_id: str | UnsetType = UNSET,
        start_time: int | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentRunTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRun:
        """Start a run.

        Adds a run to an experiment and returns it.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_name: Name of the run.
            experiment_id: Identifier of the experiment.
            start_time: Time of the start, in milliseconds since 1970-01-01 UTC.
            tags: Tags, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _CREATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateExperimentRunDetails(
                run_name=run_name, experiment_id=experiment_id, start_time=start_time, tags=tags
            ),
            options=options,
        )

    async def delete(
        self,
        *,
        run_id: str,
        is_permanent: bool | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a run.

        The run can be restored, unless it was deleted for good.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            is_permanent: Whether it is deleted for good.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is deleted.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentRunDetails(run_id=run_id, is_permanent=is_permanent),
            options=options,
        )

    async def delete_tag(
        self,
        *,
        run_id: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: What it is about.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The tag is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/delete-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentRunTagDetails(run_id=run_id, key=key),
            options=options,
        )

    async def get(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRun:
        """Get a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def log_batch(
        self,
        *,
        run_id: str,
        metrics: builtins.list[models.ExperimentRunMetric] | UnsetType = UNSET,
        params: builtins.list[models.ExperimentRunParam] | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentRunTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log metrics, parameters and tags of a run.

        In one request; MLflow takes up to 1,000 metrics, 100 parameters and 100 tags.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            metrics: Values of metrics.
            params: Parameters.
            tags: Tags, as names and values.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            All of it is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-batch`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LOG_BATCH,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunBatchDetails(run_id=run_id, metrics=metrics, params=params, tags=tags),
            options=options,
        )

    async def log_inputs(
        self,
        *,
        run_id: str,
        dataset_inputs: builtins.list[models.DatasetInput] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log the datasets that a run reads.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            dataset_inputs: Datasets.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The datasets are logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-inputs`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LOG_INPUTS,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunInputsDetails(run_id=run_id, dataset_inputs=dataset_inputs),
            options=options,
        )

    async def log_metric(
        self,
        *,
        run_id: str,
        key: str,
        value: float,
        timestamp: int,
        step: int | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a metric of a run.

        A metric may be logged many times; all values are kept.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: Name of the metric.
            value: The value.
            timestamp: Time of the value, in milliseconds since 1970-01-01 UTC.
            step: Step that the value belongs to.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The value is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-metric`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LOG_METRIC,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunMetricDetails(
                run_id=run_id, key=key, value=value, timestamp=timestamp, step=step
            ),
            options=options,
        )

    async def log_model(
        self,
        *,
        run_id: str,
        model_json: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a model of a run.

        Takes the text of an MLmodel file as JSON.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            model_json: The MLmodel file, as JSON text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-model`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LOG_MODEL,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunModelDetails(run_id=run_id, model_json=model_json),
            options=options,
        )

    async def log_parameter(
        self,
        *,
        run_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Log a parameter of a run.

        A parameter is logged once; another value for it is refused.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: Name of the parameter.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The parameter is logged.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/log-parameter`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LOG_PARAMETER,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.LogExperimentRunParamDetails(run_id=run_id, key=key, value=value),
            options=options,
        )

    async def restore(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Restore a deleted run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is back.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/restore`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _RESTORE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.RestoreExperimentRunDetails(run_id=run_id),
            options=options,
        )

    def list(
        self,
        *,
        experiment_ids: builtins.list[str] | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        order_by: builtins.list[str] | UnsetType = UNSET,
        run_view_type: models.ListExperimentRunsDetails_RunViewType | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ExperimentRun, models.ExperimentRunCollection]:
        """List runs.

        Returns the runs of experiments that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_ids: Experiments to search.
            max_results: Largest number of items on a page.
            page_token: The `next_page_token` of the page before.
            filter: Conditions joined by AND; text stands in single quotes.
            order_by: Columns to sort by, the first one first.
            run_view_type: Whether active or deleted runs are meant.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ListExperimentRunsDetails(
                experiment_ids=experiment_ids,
                max_results=max_results,
                page_token=page_token,
                filter=filter,
                order_by=order_by,
                run_view_type=run_view_type,
            ),
            options=options,
        )

    async def set_tag(
        self,
        *,
        run_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a run.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _SET_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.SetExperimentRunTagDetails(run_id=run_id, key=key, value=value),
            options=options,
        )

    async def update(
        self,
        *,
        run_id: str,
        status: models.UpdateExperimentRunDetails_Status | UnsetType = UNSET,
        end_time: int | UnsetType = UNSET,
        run_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ExperimentRunInfo:
        """Update a run.

        Sets its status, end and name.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            run_id: Identifier of the run.
            status: How far it is.
            end_time: Time of the end, in milliseconds since 1970-01-01 UTC.
            run_name: Name of the run.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The run is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        runs/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _UPDATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.UpdateExperimentRunDetails(run_id=run_id, status=status, end_time=end_time, run_name=run_name),
            options=options,
        )


class AsyncRunsWithResponse:
    """Methods of `AsyncRuns` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRuns) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.delete = with_response_async(inner.delete)
        self.delete_tag = with_response_async(inner.delete_tag)
        self.get = with_response_async(inner.get)
        self.log_batch = with_response_async(inner.log_batch)
        self.log_inputs = with_response_async(inner.log_inputs)
        self.log_metric = with_response_async(inner.log_metric)
        self.log_model = with_response_async(inner.log_model)
        self.log_parameter = with_response_async(inner.log_parameter)
        self.restore = with_response_async(inner.restore)
        self.set_tag = with_response_async(inner.set_tag)
        self.update = with_response_async(inner.update)
