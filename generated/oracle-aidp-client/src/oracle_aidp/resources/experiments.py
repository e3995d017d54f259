"""Operations under `client.experiments`."""

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
    "AsyncExperiments",
    "AsyncExperimentsWithResponse",
    "Experiments",
    "ExperimentsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
}
_CREATE: Operation[models.CreateExperimentResponseDetails] = Operation(
    id="CreateExperiment",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/create",
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
        Parameter(name="dh-user-principal", argument="dh_user_principal", location="header", shape="scalar"),
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
                kind="json", media_type="application/json", into=lambda: models.CreateExperimentResponseDetails
            ),
        ),
        "409": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
)
_LIST: Operation[models.Experiment] = Operation(
    id="ListExperiments",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/search",
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
        Parameter(name="dh-user-principal", argument="dh_user_principal", location="header", shape="scalar"),
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
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ExperimentCollection),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(idempotent=True),
    pagination=Pagination(
        style="token",
        items=("experiments",),
        argument="page_token",
        location="body",
        next=("next_page_token",),
        limit="max_results",
        page_size=100,
    ),
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="DeleteExperiment",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/delete",
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
    id="DeleteExperimentTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/delete-experiment-tag",
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
_GET: Operation[models.Experiment] = Operation(
    id="GetExperimentById",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get",
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
        Parameter(name="experiment_id", argument="experiment_id", location="query", required=True, shape="scalar"),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ExperimentResponse),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    unwrap=("experiment",),
)
_GET_BY_NAME: Operation[models.Experiment] = Operation(
    id="GetExperimentByName",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get-by-name",
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
        Parameter(name="experiment_name", argument="experiment_name", location="query", required=True, shape="scalar"),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ExperimentResponse),),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    unwrap=("experiment",),
)
_RESTORE: Operation[dict[str, Any]] = Operation(
    id="RestoreExperiment",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/restore",
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
_SET_TAG: Operation[dict[str, Any]] = Operation(
    id="SetExperimentTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/set-experiment-tag",
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
_UPDATE: Operation[dict[str, Any]] = Operation(
    id="UpdateExperiment",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/update",
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


class Experiments(Resource):
    """Named groups of runs in a workspace. Inferred: The pages print no tags; this one is named after
    the path.
    """

    @property
    def with_response(self) -> ExperimentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ExperimentsWithResponse(self)

    def create(
        self,
        *,
        name: str,
        artifact_location: str | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateExperimentResponseDetails:
        """Create an experiment (preview).

        Adds an experiment to a workspace and returns its identifier.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            dh_user_principal: User principal of the service.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            artifact_location: Where the experiment's artifacts go; the server chooses when it is
                not given.
            name: What to call it.
            tags: Tags to set on the experiment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            ConflictError: 409. The state of the resource does not allow the request.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/create`
        Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform
        Workbench, lines 1-198; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _CREATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateExperimentDetails(artifact_location=artifact_location, name=name, tags=tags),
            options=options,
        )

    def list(
        self,
        *,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: builtins.list[str] | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        view_type: models.ListExperimentsDetails_ViewType | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.Experiment, models.ExperimentCollection]:
        """List experiments (preview).

        Returns the experiments of a workspace that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            dh_user_principal: User principal of the service.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            filter: Comparisons of an attribute or a tag with a constant, joined by AND: `name LIKE
                'churn-%' AND tags.team = 'blue'`. The operators are `=`, `!=`, `LIKE` and `ILIKE`.
                Names with special characters stand in double quotes or backticks.
            max_results: Largest number of experiments on a page. Every server takes values up to
                1,000, and may take higher ones; without it the server chooses.
            order_by: Columns to sort by (name or identifier), each with `ASC`, which is the
                default, or `DESC`. Equal entries follow their identifier downwards.
            page_token: The `next_page_token` of the page before.
            view_type: Which experiments to look at, by lifecycle stage; without it, active ones
                only.
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
        experiments/search`
        Documented in: List experiments (preview), REST API for Oracle AI Data Platform Workbench,
        lines 1-234; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            body=models.ListExperimentsDetails(
                filter=filter, max_results=max_results, order_by=order_by, page_token=page_token, view_type=view_type
            ),
            options=options,
        )

    def delete(
        self,
        *,
        experiment_id: str,
        is_permanent: bool | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an experiment.

        The experiment can be restored, unless it was deleted for good.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            is_permanent: Whether it is deleted for good.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment is deleted.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentDetails(experiment_id=experiment_id, is_permanent=is_permanent),
            options=options,
        )

    def delete_tag(
        self,
        *,
        experiment_id: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
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
        experiments/delete-experiment-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentTagDetails(experiment_id=experiment_id, key=key),
            options=options,
        )

    def get(
        self,
        *,
        experiment_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Experiment:
        """Get an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            experiment_id: Identifier of the experiment.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "experiment_id": experiment_id,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def get_by_name(
        self,
        *,
        experiment_name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Experiment:
        """Get the experiment with a name.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            experiment_name: Name of the experiment.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/get-by-name`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _GET_BY_NAME,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "experiment_name": experiment_name,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def restore(
        self,
        *,
        experiment_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Restore a deleted experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment is back.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/restore`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _RESTORE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.RestoreExperimentDetails(experiment_id=experiment_id),
            options=options,
        )

    def set_tag(
        self,
        *,
        experiment_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/set-experiment-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _SET_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.SetExperimentTagDetails(experiment_id=experiment_id, key=key, value=value),
            options=options,
        )

    def update(
        self,
        *,
        experiment_id: str,
        new_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Rename an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            new_name: The new name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment has its new name.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _UPDATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.UpdateExperimentDetails(experiment_id=experiment_id, new_name=new_name),
            options=options,
        )


class ExperimentsWithResponse:
    """Methods of `Experiments` that return status and headers along with the data."""

    def __init__(self, resource: Experiments) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.delete = with_response(inner.delete)
        self.delete_tag = with_response(inner.delete_tag)
        self.get = with_response(inner.get)
        self.get_by_name = with_response(inner.get_by_name)
        self.restore = with_response(inner.restore)
        self.set_tag = with_response(inner.set_tag)
        self.update = with_response(inner.update)


class AsyncExperiments(AsyncResource):
    """Named groups of runs in a workspace. Inferred: The pages print no tags; this one is named after
    the path.
    """

    @property
    def with_response(self) -> AsyncExperimentsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncExperimentsWithResponse(self)

    async def create(
        self,
        *,
        name: str,
        artifact_location: str | UnsetType = UNSET,
        tags: builtins.list[models.ExperimentTag] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.CreateExperimentResponseDetails:
        """Create an experiment (preview).

        Adds an experiment to a workspace and returns its identifier.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            dh_user_principal: User principal of the service.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            artifact_location: Where the experiment's artifacts go; the server chooses when it is
                not given.
            name: What to call it.
            tags: Tags to set on the experiment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            ConflictError: 409. The state of the resource does not allow the request.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/create`
        Documented in: Create an experiment (preview), REST API for Oracle AI Data Platform
        Workbench, lines 1-198; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _CREATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateExperimentDetails(artifact_location=artifact_location, name=name, tags=tags),
            options=options,
        )

    def list(
        self,
        *,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: builtins.list[str] | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        view_type: models.ListExperimentsDetails_ViewType | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Experiment, models.ExperimentCollection]:
        """List experiments (preview).

        Returns the experiments of a workspace that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            dh_user_principal: User principal of the service.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            filter: Comparisons of an attribute or a tag with a constant, joined by AND: `name LIKE
                'churn-%' AND tags.team = 'blue'`. The operators are `=`, `!=`, `LIKE` and `ILIKE`.
                Names with special characters stand in double quotes or backticks.
            max_results: Largest number of experiments on a page. Every server takes values up to
                1,000, and may take higher ones; without it the server chooses.
            order_by: Columns to sort by (name or identifier), each with `ASC`, which is the
                default, or `DESC`. Equal entries follow their identifier downwards.
            page_token: The `next_page_token` of the page before.
            view_type: Which experiments to look at, by lifecycle stage; without it, active ones
                only.
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
        experiments/search`
        Documented in: List experiments (preview), REST API for Oracle AI Data Platform Workbench,
        lines 1-234; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            body=models.ListExperimentsDetails(
                filter=filter, max_results=max_results, order_by=order_by, page_token=page_token, view_type=view_type
            ),
            options=options,
        )

    async def delete(
        self,
        *,
        experiment_id: str,
        is_permanent: bool | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an experiment.

        The experiment can be restored, unless it was deleted for good.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            is_permanent: Whether it is deleted for good.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment is deleted.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentDetails(experiment_id=experiment_id, is_permanent=is_permanent),
            options=options,
        )

    async def delete_tag(
        self,
        *,
        experiment_id: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
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
        experiments/delete-experiment-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.DeleteExperimentTagDetails(experiment_id=experiment_id, key=key),
            options=options,
        )

    async def get(
        self,
        *,
        experiment_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Experiment:
        """Get an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            experiment_id: Identifier of the experiment.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "experiment_id": experiment_id,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def get_by_name(
        self,
        *,
        experiment_name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.Experiment:
        """Get the experiment with a name.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            experiment_name: Name of the experiment.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/get-by-name`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _GET_BY_NAME,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "experiment_name": experiment_name,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def restore(
        self,
        *,
        experiment_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Restore a deleted experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment is back.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/restore`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _RESTORE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.RestoreExperimentDetails(experiment_id=experiment_id),
            options=options,
        )

    async def set_tag(
        self,
        *,
        experiment_id: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/set-experiment-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _SET_TAG,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.SetExperimentTagDetails(experiment_id=experiment_id, key=key, value=value),
            options=options,
        )

    async def update(
        self,
        *,
        experiment_id: str,
        new_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Rename an experiment.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            experiment_id: Identifier of the experiment.
            new_name: The new name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The experiment has its new name.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        experiments/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _UPDATE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.UpdateExperimentDetails(experiment_id=experiment_id, new_name=new_name),
            options=options,
        )


class AsyncExperimentsWithResponse:
    """Methods of `AsyncExperiments` that return status and headers along with the data."""

    def __init__(self, resource: AsyncExperiments) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.delete = with_response_async(inner.delete)
        self.delete_tag = with_response_async(inner.delete_tag)
        self.get = with_response_async(inner.get)
        self.get_by_name = with_response_async(inner.get_by_name)
        self.restore = with_response_async(inner.restore)
        self.set_tag = with_response_async(inner.set_tag)
        self.update = with_response_async(inner.update)
