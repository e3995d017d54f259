"""Operations under `client.experiments`."""

from __future__ import annotations

import builtins

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
    ),
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


class ExperimentsWithResponse:
    """Methods of `Experiments` that return status and headers along with the data."""

    def __init__(self, resource: Experiments) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)


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


class AsyncExperimentsWithResponse:
    """Methods of `AsyncExperiments` that return status and headers along with the data."""

    def __init__(self, resource: AsyncExperiments) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
