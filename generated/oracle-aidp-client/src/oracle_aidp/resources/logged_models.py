"""Operations under `client.logged_models`."""

from __future__ import annotations

import builtins

from .. import models
from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Bounds, Operation, Pagination, Parameter, ResponseContent, Retry
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncLoggedModels",
    "AsyncLoggedModelsWithResponse",
    "LoggedModels",
    "LoggedModelsWithResponse",
]

_LIST: Operation[models.LoggedModel] = Operation(
    id="ListLoggedModels",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/logged-models/search",
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
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.LoggedModelCollection),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    },
    security=(("ociSignature",),),
    retry=Retry(idempotent=True),
    pagination=Pagination(
        style="token",
        items=("models",),
        argument="page_token",
        location="body",
        next=("next_page_token",),
        limit="max_results",
        page_size=100,
    ),
)


class LoggedModels(Resource):
    """Models that runs have logged. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> LoggedModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return LoggedModelsWithResponse(self)

    def list(
        self,
        *,
        experiment_ids: builtins.list[str] | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        order_by: builtins.list[models.LoggedModelOrder] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.LoggedModel, models.LoggedModelCollection]:
        """List logged models.

        Returns the logged models of experiments that match a filter, page by page.

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
        logged-models/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ListLoggedModelsDetails(
                experiment_ids=experiment_ids,
                max_results=max_results,
                page_token=page_token,
                filter=filter,
                order_by=order_by,
            ),
            options=options,
        )


class LoggedModelsWithResponse:
    """Methods of `LoggedModels` that return status and headers along with the data."""

    def __init__(self, resource: LoggedModels) -> None:
        self.resource = resource


class AsyncLoggedModels(AsyncResource):
    """Models that runs have logged. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> AsyncLoggedModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncLoggedModelsWithResponse(self)

    def list(
        self,
        *,
        experiment_ids: builtins.list[str] | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        filter: str | UnsetType = UNSET,
        order_by: builtins.list[models.LoggedModelOrder] | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.LoggedModel, models.LoggedModelCollection]:
        """List logged models.

        Returns the logged models of experiments that match a filter, page by page.

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
        logged-models/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ListLoggedModelsDetails(
                experiment_ids=experiment_ids,
                max_results=max_results,
                page_token=page_token,
                filter=filter,
                order_by=order_by,
            ),
            options=options,
        )


class AsyncLoggedModelsWithResponse:
    """Methods of `AsyncLoggedModels` that return status and headers along with the data."""

    def __init__(self, resource: AsyncLoggedModels) -> None:
        self.resource = resource
