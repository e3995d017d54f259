"""Operations under `client.registered_models`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Bounds, Operation, Pagination, Parameter, ResponseContent, Retry
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .registered_models_permissions import AsyncRegisteredModelsPermissions, RegisteredModelsPermissions

__all__ = [
    "AsyncRegisteredModels",
    "AsyncRegisteredModelsWithResponse",
    "RegisteredModels",
    "RegisteredModelsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
}
_CREATE: Operation[models.RegisteredModel] = Operation(
    id="CreateRegisteredModel",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/create",
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
                kind="json", media_type="application/json", into=lambda: models.CreateRegisteredModelResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("registered_model",),
)
_DELETE: Operation[dict[str, Any]] = Operation(
    id="DeleteRegisteredModel",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete",
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
    id="DeleteRegisteredModelTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete-tag",
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
_GET: Operation[models.RegisteredModel] = Operation(
    id="GetRegisteredModel",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get",
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
                kind="json", media_type="application/json", into=lambda: models.GetRegisteredModelResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    unwrap=("registered_model",),
)
_RENAME: Operation[models.RegisteredModel] = Operation(
    id="RenameRegisteredModel",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/rename",
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
                kind="json", media_type="application/json", into=lambda: models.RenameRegisteredModelResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("registered_model",),
)
_LIST: Operation[models.RegisteredModel] = Operation(
    id="ListRegisteredModels",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search",
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
        Parameter(name="page_token", argument="page_token", location="query", shape="scalar"),
        Parameter(name="order_by", argument="order_by", location="query"),
        Parameter(
            name="is_deployment_summary_enabled",
            argument="is_deployment_summary_enabled",
            location="query",
            shape="scalar",
        ),
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
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.RegisteredModelCollection),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    pagination=Pagination(
        style="token",
        items=("registered_models",),
        argument="page_token",
        next=("next_page_token",),
        limit="max_results",
    ),
)
_SET_TAG: Operation[dict[str, Any]] = Operation(
    id="SetRegisteredModelTag",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/set-tag",
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
_UPDATE: Operation[models.RegisteredModel] = Operation(
    id="UpdateRegisteredModel",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/update",
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
                kind="json", media_type="application/json", into=lambda: models.UpdateRegisteredModelResponseDetails
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
    retry=Retry(token="opc-retry-token"),
    unwrap=("registered_model",),
)


class RegisteredModels(Resource):
    """Models with versions, aliases and permissions. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> RegisteredModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsWithResponse(self)

    @cached_property
    def permissions(self) -> RegisteredModelsPermissions:
        """Operations of `client.registered_models.permissions`."""
        from .registered_models_permissions import RegisteredModelsPermissions

        return RegisteredModelsPermissions(self._client)

    def create(
        self,
        *,
        name: str,
        tags: builtins.list[models.RegisteredModelTag] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        deployment_job_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Register a model.

        Adds a registered model, which holds versions.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            tags: Tags, as names and values.
            description: What people say about it.
            deployment_job_id: Identifier of the deployment job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is registered now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _CREATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.CreateRegisteredModelDetails(
                name=name, tags=tags, description=description, deployment_job_id=deployment_job_id
            ),
            options=options,
        )

    def delete(
        self,
        *,
        name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a registered model.

        Its versions go with it.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteRegisteredModelDetails(name=name),
            options=options,
        )

    def delete_tag(
        self,
        *,
        name: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete-t
        ag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _DELETE_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteRegisteredModelTagDetails(name=name, key=key),
            options=options,
        )

    def get(
        self,
        *,
        name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Get a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            name: Name of the registered model.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _GET,
            {"ai_data_platform_id": ai_data_platform_id, "name": name, "opc_request_id": opc_request_id},
            options=options,
        )

    def rename(
        self,
        *,
        name: str,
        new_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Rename a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: The name so far.
            new_name: The new name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model has its new name.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/rename`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _RENAME,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.RenameRegisteredModelDetails(name=name, new_name=new_name),
            options=options,
        )

    def list(
        self,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        order_by: builtins.list[str] | str | UnsetType = UNSET,
        is_deployment_summary_enabled: bool | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.RegisteredModel, models.RegisteredModelCollection]:
        """List registered models.

        Returns the registered models that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            filter: Conditions joined by AND; text stands in single quotes, as in `name LIKE
                'churn-%'`.
            max_results: Largest number of items on a page.
            page_token: The `next_page_token` of the page before.
            order_by: Columns to sort by, each with `ASC`, which is the default, or `DESC`.
            is_deployment_summary_enabled: Whether each model comes with a summary of its
                deployments. Inferred: The client names the parameter and no type; the name suggests
                it.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "filter": filter,
                "max_results": max_results,
                "page_token": page_token,
                "order_by": order_by,
                "is_deployment_summary_enabled": is_deployment_summary_enabled,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    def set_tag(
        self,
        *,
        name: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _SET_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.SetRegisteredModelTagDetails(name=name, key=key, value=value),
            options=options,
        )

    def update(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        deployment_job_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Update a registered model.

        Sets its description and deployment job.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            description: What people say about it.
            deployment_job_id: Identifier of the deployment job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _UPDATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.UpdateRegisteredModelDetails(
                name=name, description=description, deployment_job_id=deployment_job_id
            ),
            options=options,
        )


class RegisteredModelsWithResponse:
    """Methods of `RegisteredModels` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModels) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.delete = with_response(inner.delete)
        self.delete_tag = with_response(inner.delete_tag)
        self.get = with_response(inner.get)
        self.rename = with_response(inner.rename)
        self.set_tag = with_response(inner.set_tag)
        self.update = with_response(inner.update)


class AsyncRegisteredModels(AsyncResource):
    """Models with versions, aliases and permissions. Inferred: The client groups operations like this."""

    @property
    def with_response(self) -> AsyncRegisteredModelsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsWithResponse(self)

    @cached_property
    def permissions(self) -> AsyncRegisteredModelsPermissions:
        """Operations of `client.registered_models.permissions`."""
        from .registered_models_permissions import AsyncRegisteredModelsPermissions

        return AsyncRegisteredModelsPermissions(self._client)

    async def create(
        self,
        *,
        name: str,
        tags: builtins.list[models.RegisteredModelTag] | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        deployment_job_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Register a model.

        Adds a registered model, which holds versions.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            tags: Tags, as names and values.
            description: What people say about it.
            deployment_job_id: Identifier of the deployment job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is registered now.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/create`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _CREATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.CreateRegisteredModelDetails(
                name=name, tags=tags, description=description, deployment_job_id=deployment_job_id
            ),
            options=options,
        )

    async def delete(
        self,
        *,
        name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a registered model.

        Its versions go with it.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is gone.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteRegisteredModelDetails(name=name),
            options=options,
        )

    async def delete_tag(
        self,
        *,
        name: str,
        key: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a tag of a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/delete-t
        ag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _DELETE_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.DeleteRegisteredModelTagDetails(name=name, key=key),
            options=options,
        )

    async def get(
        self,
        *,
        name: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Get a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            name: Name of the registered model.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _GET,
            {"ai_data_platform_id": ai_data_platform_id, "name": name, "opc_request_id": opc_request_id},
            options=options,
        )

    async def rename(
        self,
        *,
        name: str,
        new_name: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Rename a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: The name so far.
            new_name: The new name.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model has its new name.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/rename`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _RENAME,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.RenameRegisteredModelDetails(name=name, new_name=new_name),
            options=options,
        )

    def list(
        self,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        filter: str | UnsetType = UNSET,
        max_results: int | UnsetType = UNSET,
        page_token: str | UnsetType = UNSET,
        order_by: builtins.list[str] | str | UnsetType = UNSET,
        is_deployment_summary_enabled: bool | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.RegisteredModel, models.RegisteredModelCollection]:
        """List registered models.

        Returns the registered models that match a filter, page by page.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            filter: Conditions joined by AND; text stands in single quotes, as in `name LIKE
                'churn-%'`.
            max_results: Largest number of items on a page.
            page_token: The `next_page_token` of the page before.
            order_by: Columns to sort by, each with `ASC`, which is the default, or `DESC`.
            is_deployment_summary_enabled: Whether each model comes with a summary of its
                deployments. Inferred: The client names the parameter and no type; the name suggests
                it.
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
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._pages(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "filter": filter,
                "max_results": max_results,
                "page_token": page_token,
                "order_by": order_by,
                "is_deployment_summary_enabled": is_deployment_summary_enabled,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )

    async def set_tag(
        self,
        *,
        name: str,
        key: str,
        value: str,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Tag a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            key: What it is about.
            value: What it says; text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model has the tag.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/set-tag`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _SET_TAG,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.SetRegisteredModelTagDetails(name=name, key=key, value=value),
            options=options,
        )

    async def update(
        self,
        *,
        name: str,
        description: str | UnsetType = UNSET,
        deployment_job_id: str | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModel:
        """Update a registered model.

        Sets its description and deployment job.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            name: Name, unique.
            description: What people say about it.
            deployment_job_id: Identifier of the deployment job.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The model is changed.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/update`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _UPDATE,
            {"ai_data_platform_id": ai_data_platform_id, "opc_request_id": opc_request_id},
            body=models.UpdateRegisteredModelDetails(
                name=name, description=description, deployment_job_id=deployment_job_id
            ),
            options=options,
        )


class AsyncRegisteredModelsWithResponse:
    """Methods of `AsyncRegisteredModels` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModels) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.delete = with_response_async(inner.delete)
        self.delete_tag = with_response_async(inner.delete_tag)
        self.get = with_response_async(inner.get)
        self.rename = with_response_async(inner.rename)
        self.set_tag = with_response_async(inner.set_tag)
        self.update = with_response_async(inner.update)
