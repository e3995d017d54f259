"""Operations under `client.model_versions`."""

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
    "AsyncModelVersions",
    "AsyncModelVersionsWithResponse",
    "ModelVersions",
    "ModelVersionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
}
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
        Parameter(name="order_by", argument="order_by", location="query"),
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
        **_ERRORS,
    },
    security=(("ociSignature",),),
    pagination=Pagination(
        style="token", items=("model_versions",), argument="page_token", next=("next_page_token",), limit="max_results"
    ),
)
_CREATE: Operation[models.ModelVersion] = Operation(
    id="CreateModelVersion",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/create",
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
                kind="json", media_type="application/json", into=lambda: models.CreateModelVersionResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("model_version",),
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="DeleteModelVersion",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete",
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
    id="DeleteModelVersionTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete-tag",
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
_GET: Operation[models.ModelVersion] = Operation(
    id="GetModelVersion",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get",
    parameters=(
        Parameter(
            name="aiDataPlatformId",
            argument="ai_data_platform_id",
            location="path",
            required=True,
            shape="scalar",
            setting="ai_data_platform_id",
        ),
        Parameter(name="name", argument="name", location="query", required=True, shape="scalar"),
        Parameter(name="version", argument="version", location="query", required=True, shape="scalar"),
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
                kind="json", media_type="application/json", into=lambda: models.GetModelVersionResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    unwrap=("model_version",),
)
_SET_TAG: Operation[dict[str, Any]] = Operation(
    id="SetModelVersionTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/set-tag",
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
_TRANSITION_STAGE: Operation[models.ModelVersion] = Operation(
    id="TransitionModelVersionStage",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/transition-stage",
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
                kind="json",
                media_type="application/json",
                into=lambda: models.TransitionModelVersionStageResponseDetails,
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("model_version",),
)
_UPDATE: Operation[models.ModelVersion] = Operation(
    id="UpdateModelVersion",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/update",
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
                kind="json", media_type="application/json", into=lambda: models.UpdateModelVersionResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("model_version",),
)
_CREATE_IN_WORKSPACE: Operation[models.ModelVersion] = Operation(
    id="CreateWorkspaceModelVersion",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/model-versions/create",
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
                kind="json", media_type="application/json", into=lambda: models.CreateModelVersionResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("model_version",),
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
        order_by: builtins.list[str] | str | UnsetType = UNSET,
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

    def create(
        self,
        *,
        name: str,
        source: str,
        description: str | UnsetType = UNSET,
        run_id: str | UnsetType = UNSET,
        tags: builtins.list[models.ModelVersionTag] | UnsetType = UNSET,
        run_link: str | UnsetType = UNSET,
        model_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Create a model version.

        Registers model artifacts as the next version of a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name of the registered model.
            description: What people say about it.
            source: URI of the model artifacts.
            run_id: Identifier of the run.
            tags: Tags, as names and values.
            run_link: Link to the run.
            model_id: Identifier of the logged model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _CREATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.CreateModelVersionDetails(
                name=name,
                description=description,
                source=source,
                run_id=run_id,
                tags=tags,
                run_link=run_link,
                model_id=model_id,
            ),
            options=options,
        )

    def delete(
        self,
        *,
        name: str,
        version: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteModelVersionDetails(name=name, version=version),
            options=options,
        )

    def delete_tag(
        self,
        *,
        name: str,
        version: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteModelVersionTagDetails(name=name, version=version, key=key),
            options=options,
        )

    def get(
        self,
        *,
        name: str,
        version: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Get a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            name: Name of the registered model.
            version: Number of the version.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "name": name,
                "version": version,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def set_tag(
        self,
        *,
        name: str,
        version: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _SET_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.SetModelVersionTagDetails(name=name, version=version, key=key, value=value),
            options=options,
        )

    def transition_stage(
        self,
        *,
        name: str,
        version: str,
        stage: str,
        archive_existing_versions: bool,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Move a model version to another stage.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            stage: The new stage: None, Staging, Production or Archived.
            archive_existing_versions: Whether versions that are in the stage are archived.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version has its new stage.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/transition-
        stage`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _TRANSITION_STAGE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.TransitionModelVersionStageDetails(
                name=name, version=version, stage=stage, archive_existing_versions=archive_existing_versions
            ),
            options=options,
        )

    def update(
        self,
        *,
        name: str,
        version: str,
        description: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Update a model version.

        Sets its description.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            description: What people say about it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _UPDATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.UpdateModelVersionDetails(name=name, version=version, description=description),
            options=options,
        )

    def create_in_workspace(
        self,
        *,
        name: str,
        source: str,
        description: str | UnsetType = UNSET,
        run_id: str | UnsetType = UNSET,
        tags: builtins.list[models.ModelVersionTag] | UnsetType = UNSET,
        run_link: str | UnsetType = UNSET,
        model_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Create a model version from a workspace.

        As the creation of a model version, by the path of a workspace.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name of the registered model.
            description: What people say about it.
            source: URI of the model artifacts.
            run_id: Identifier of the run.
            tags: Tags, as names and values.
            run_link: Link to the run.
            model_id: Identifier of the logged model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        model-versions/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _CREATE_IN_WORKSPACE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateModelVersionDetails(
                name=name,
                description=description,
                source=source,
                run_id=run_id,
                tags=tags,
                run_link=run_link,
                model_id=model_id,
            ),
            options=options,
        )


class ModelVersionsWithResponse:
    """Methods of `ModelVersions` that return status and headers along with the data."""

    def __init__(self, resource: ModelVersions) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.delete = with_response(inner.delete)
        self.delete_tag = with_response(inner.delete_tag)
        self.get = with_response(inner.get)
        self.set_tag = with_response(inner.set_tag)
        self.transition_stage = with_response(inner.transition_stage)
        self.update = with_response(inner.update)
        self.create_in_workspace = with_response(inner.create_in_workspace)


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
        order_by: builtins.list[str] | str | UnsetType = UNSET,
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

    async def create(
        self,
        *,
        name: str,
        source: str,
        description: str | UnsetType = UNSET,
        run_id: str | UnsetType = UNSET,
        tags: builtins.list[models.ModelVersionTag] | UnsetType = UNSET,
        run_link: str | UnsetType = UNSET,
        model_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Create a model version.

        Registers model artifacts as the next version of a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name of the registered model.
            description: What people say about it.
            source: URI of the model artifacts.
            run_id: Identifier of the run.
            tags: Tags, as names and values.
            run_link: Link to the run.
            model_id: Identifier of the logged model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _CREATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.CreateModelVersionDetails(
                name=name,
                description=description,
                source=source,
                run_id=run_id,
                tags=tags,
                run_link=run_link,
                model_id=model_id,
            ),
            options=options,
        )

    async def delete(
        self,
        *,
        name: str,
        version: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteModelVersionDetails(name=name, version=version),
            options=options,
        )

    async def delete_tag(
        self,
        *,
        name: str,
        version: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/delete-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteModelVersionTagDetails(name=name, version=version, key=key),
            options=options,
        )

    async def get(
        self,
        *,
        name: str,
        version: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Get a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            name: Name of the registered model.
            version: Number of the version.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _GET,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "name": name,
                "version": version,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def set_tag(
        self,
        *,
        name: str,
        version: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a model version.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _SET_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.SetModelVersionTagDetails(name=name, version=version, key=key, value=value),
            options=options,
        )

    async def transition_stage(
        self,
        *,
        name: str,
        version: str,
        stage: str,
        archive_existing_versions: bool,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Move a model version to another stage.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            stage: The new stage: None, Staging, Production or Archived.
            archive_existing_versions: Whether versions that are in the stage are archived.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version has its new stage.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/transition-
        stage`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _TRANSITION_STAGE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.TransitionModelVersionStageDetails(
                name=name, version=version, stage=stage, archive_existing_versions=archive_existing_versions
            ),
            options=options,
        )

    async def update(
        self,
        *,
        name: str,
        version: str,
        description: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Update a model version.

        Sets its description.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            version: Number of the version.
            description: What people say about it.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _UPDATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.UpdateModelVersionDetails(name=name, version=version, description=description),
            options=options,
        )

    async def create_in_workspace(
        self,
        *,
        name: str,
        source: str,
        description: str | UnsetType = UNSET,
        run_id: str | UnsetType = UNSET,
        tags: builtins.list[models.ModelVersionTag] | UnsetType = UNSET,
        run_link: str | UnsetType = UNSET,
        model_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        workspace_key: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.ModelVersion:
        """Create a model version from a workspace.

        As the creation of a model version, by the path of a workspace.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            workspace_key: Workspace, by its key. Defaults to the client's setting; pass None to
                omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name of the registered model.
            description: What people say about it.
            source: URI of the model artifacts.
            run_id: Identifier of the run.
            tags: Tags, as names and values.
            run_link: Link to the run.
            model_id: Identifier of the logged model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The version exists now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/
        model-versions/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _CREATE_IN_WORKSPACE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "workspace_key": workspace_key,
                "opc_request_id": opc_request_id,
            },
            body=models.CreateModelVersionDetails(
                name=name,
                description=description,
                source=source,
                run_id=run_id,
                tags=tags,
                run_link=run_link,
                model_id=model_id,
            ),
            options=options,
        )


class AsyncModelVersionsWithResponse:
    """Methods of `AsyncModelVersions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncModelVersions) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.delete = with_response_async(inner.delete)
        self.delete_tag = with_response_async(inner.delete_tag)
        self.get = with_response_async(inner.get)
        self.set_tag = with_response_async(inner.set_tag)
        self.transition_stage = with_response_async(inner.transition_stage)
        self.update = with_response_async(inner.update)
        self.create_in_workspace = with_response_async(inner.create_in_workspace)
