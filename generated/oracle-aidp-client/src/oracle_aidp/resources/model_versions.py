"""Operations under `client.model_versions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Bounds, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncModelVersions",
    "AsyncModelVersionsWithResponse",
    "ModelVersions",
    "ModelVersionsWithResponse",
]

_LIST: Operation[models.ModelVersion] = Operation(
    id="ListModelVersions",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(name="filter", argument="filter", location="query", shape="scalar"),
        Parameter(name="max_results", argument="max_results", location="query", shape="scalar"),
        Parameter(name="order_by", argument="order_by", location="query", shape="scalar"),
        Parameter(name="page_token", argument="page_token", location="query", shape="scalar"),
        Parameter(name="dh-user-principal", argument="dh_user_principal", location="header", shape="scalar"),
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
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.ModelVersionCollection),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    },
    security=(("ociSignature",),),
    pagination=Pagination(
        style="token", items=("model_versions",), argument="page_token", next=("next_page_token",), limit="max_results"
    ),
)


class ModelVersions(Resource):
    """Versions of registered models. Inferred: The pages print no tags; this one is named after the
    path.
    """

    @property
    def with_response(self) -> ModelVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ModelVersionsWithResponse(self)

    def list(
        self,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ModelVersion, models.ModelVersionCollection]:
        """List model versions (preview).

        Returns the model versions that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            filter: One condition; text stands in single quotes, as in `name LIKE 'churn-%'`.
            max_results: Largest number of model versions on a page.
            order_by: Columns to sort by (model name, version or stage), each with `ASC`, which is
                the default, or `DESC`. Equal entries follow the time of the latest stage change,
                then the name upwards, then the version downwards.
            page_token: The `next_page_token` of the page before.
            dh_user_principal: User principal of the service.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search`
        Documented in: List model versions (preview), REST API for Oracle AI Data Platform
        Workbench, lines 1-330; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "filter": filter,
                "max_results": max_results,
                "order_by": order_by,
                "page_token": page_token,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class ModelVersionsWithResponse:
    """Methods of `ModelVersions` that return status and headers along with the data."""

    def __init__(self, resource: ModelVersions) -> None:
        self.resource = resource


class AsyncModelVersions(AsyncResource):
    """Versions of registered models. Inferred: The pages print no tags; this one is named after the
    path.
    """

    @property
    def with_response(self) -> AsyncModelVersionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncModelVersionsWithResponse(self)

    def list(
        self,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        order_by: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        dh_user_principal: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ModelVersion, models.ModelVersionCollection]:
        """List model versions (preview).

        Returns the model versions that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            filter: One condition; text stands in single quotes, as in `name LIKE 'churn-%'`.
            max_results: Largest number of model versions on a page.
            order_by: Columns to sort by (model name, version or stage), each with `ASC`, which is
                the default, or `DESC`. Equal entries follow the time of the latest stage change,
                then the name upwards, then the version downwards.
            page_token: The `next_page_token` of the page before.
            dh_user_principal: User principal of the service.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search`
        Documented in: List model versions (preview), REST API for Oracle AI Data Platform
        Workbench, lines 1-330; aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "filter": filter,
                "max_results": max_results,
                "order_by": order_by,
                "page_token": page_token,
                "dh_user_principal": dh_user_principal,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class AsyncModelVersionsWithResponse:
    """Methods of `AsyncModelVersions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelVersions) -> None:
        self.resource = resource
