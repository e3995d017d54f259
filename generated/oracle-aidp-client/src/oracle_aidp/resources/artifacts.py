"""Operations under `client.artifacts`."""

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
    "Artifacts",
    "ArtifactsWithResponse",
    "AsyncArtifacts",
    "AsyncArtifactsWithResponse",
]

_LIST: Operation[models.ArtifactFileInfo] = Operation(
    id="ListArtifacts",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/artifacts/list",
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
        Parameter(name="path", argument="path", location="query", shape="scalar"),
        Parameter(name="page_token", argument="page_token", location="query", shape="scalar"),
        Parameter(
            name="opc-request-id",
            argument="opc_request_id",
            location="header",
            shape="scalar",
            bounds=Bounds(pattern="^[A-Za-z0-9_-]*$"),
        ),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.ArtifactList),),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
        "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    },
    security=(("ociSignature",),),
    pagination=Pagination(style="token", items=("files",), argument="page_token", next=("next_page_token",)),
)


class Artifacts(Resource):
    """Files of runs. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> ArtifactsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return ArtifactsWithResponse(self)

    def list(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        path: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.ArtifactFileInfo, models.ArtifactList]:
        """List the artifacts of a run.

        The files and folders below a path, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            path: Folder whose content is listed, seen from the root of the run's artifacts; the
                root without it.
            page_token: The `next_page_token` of the page before.
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
        artifacts/list`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "path": path,
                "page_token": page_token,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class ArtifactsWithResponse:
    """Methods of `Artifacts` that return status and headers along with the data."""

    def __init__(self, resource: Artifacts) -> None:
        self.resource = resource


class AsyncArtifacts(AsyncResource):
    """Files of runs. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> AsyncArtifactsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncArtifactsWithResponse(self)

    def list(
        self,
        *,
        run_id: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        path: str | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.ArtifactFileInfo, models.ArtifactList]:
        """List the artifacts of a run.

        The files and folders below a path, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            run_id: Identifier of the run.
            path: Folder whose content is listed, seen from the root of the run's artifacts; the
                root without it.
            page_token: The `next_page_token` of the page before.
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
        artifacts/list`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "run_id": run_id,
                "path": path,
                "page_token": page_token,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class AsyncArtifactsWithResponse:
    """Methods of `AsyncArtifacts` that return status and headers along with the data."""

    def __init__(self, resource: AsyncArtifacts) -> None:
        self.resource = resource
