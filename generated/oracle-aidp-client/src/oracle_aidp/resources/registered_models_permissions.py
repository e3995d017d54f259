"""Operations under `client.registered_models.permissions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Bounds, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncRegisteredModelsPermissions",
    "AsyncRegisteredModelsPermissionsWithResponse",
    "RegisteredModelsPermissions",
    "RegisteredModelsPermissionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "429": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
    "default": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.Error),),
}
_MANAGE: Operation[None] = Operation(
    id="ManageRegisteredModelPermission",
    method="POST",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/actions/managePermission",
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
            name="registeredModelKey", argument="registered_model_key", location="path", required=True, shape="scalar"
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
    responses={"200": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("ociSignature",),),
)
_LIST: Operation[models.RegisteredModelPermissionCollection] = Operation(
    id="ListRegisteredModelPermissions",
    method="GET",
    path="/20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/permissions",
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
            name="registeredModelKey", argument="registered_model_key", location="path", required=True, shape="scalar"
        ),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="page", argument="page", location="query", shape="scalar"),
        Parameter(name="sortOrder", argument="sort_order", location="query", shape="scalar"),
        Parameter(name="sortBy", argument="sort_by", location="query", shape="scalar"),
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
                kind="json", media_type="application/json", into=lambda: models.RegisteredModelPermissionCollection
            ),
        ),
        **_ERRORS,
    },
    security=(("ociSignature",),),
)


class RegisteredModelsPermissions(Resource):
    """Operations of `client.registered_models.permissions`."""

    @property
    def with_response(self) -> RegisteredModelsPermissionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return RegisteredModelsPermissionsWithResponse(self)

    def manage(
        self,
        registered_model_key: str,
        *,
        assign_registered_model_permission_details: models.AssignRegisteredModelPermissionDetails | UnsetType = UNSET,
        revoke_registered_model_permission_details: models.RevokeRegisteredModelPermissionDetails | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Assign or revoke permissions on a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            registered_model_key: Registered model, by its key.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            assign_registered_model_permission_details: Permissions to assign.
            revoke_registered_model_permission_details: Permissions to revoke.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registe
        redModelKey}/actions/managePermission`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _MANAGE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "registered_model_key": registered_model_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ManageRegisteredModelPermissionDetails(
                assign_registered_model_permission_details=assign_registered_model_permission_details,
                revoke_registered_model_permission_details=revoke_registered_model_permission_details,
            ),
            options=options,
        )

    def list(
        self,
        registered_model_key: str,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        limit: int | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        sort_order: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelPermissionCollection:
        """List the permissions on a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            registered_model_key: Registered model, by its key.
            limit: Largest number of permissions to return. Inferred: The client names the parameter
                and no type; the name suggests it.
            page: Token of the page to return. Inferred: The client names the parameter and no type;
                the name suggests it.
            sort_order: Direction of sorting. Inferred: The client names the parameter and no type;
                the name suggests it.
            sort_by: Field to sort by. Inferred: The client names the parameter and no type; the
                name suggests it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Who may do what.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registe
        redModelKey}/permissions`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return self._call(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "registered_model_key": registered_model_key,
                "limit": limit,
                "page": page,
                "sort_order": sort_order,
                "sort_by": sort_by,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class RegisteredModelsPermissionsWithResponse:
    """Methods of `RegisteredModelsPermissions` that return status and headers along with the data."""

    def __init__(self, resource: RegisteredModelsPermissions) -> None:
        inner = raw(resource)
        self.manage = with_response(inner.manage)
        self.list = with_response(inner.list)


class AsyncRegisteredModelsPermissions(AsyncResource):
    """Operations of `client.registered_models.permissions`."""

    @property
    def with_response(self) -> AsyncRegisteredModelsPermissionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncRegisteredModelsPermissionsWithResponse(self)

    async def manage(
        self,
        registered_model_key: str,
        *,
        assign_registered_model_permission_details: models.AssignRegisteredModelPermissionDetails | UnsetType = UNSET,
        revoke_registered_model_permission_details: models.RevokeRegisteredModelPermissionDetails | UnsetType = UNSET,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Assign or revoke permissions on a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            registered_model_key: Registered model, by its key.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            assign_registered_model_permission_details: Permissions to assign.
            revoke_registered_model_permission_details: Permissions to revoke.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `POST
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registe
        redModelKey}/actions/managePermission`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _MANAGE,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "registered_model_key": registered_model_key,
                "opc_request_id": opc_request_id,
            },
            body=models.ManageRegisteredModelPermissionDetails(
                assign_registered_model_permission_details=assign_registered_model_permission_details,
                revoke_registered_model_permission_details=revoke_registered_model_permission_details,
            ),
            options=options,
        )

    async def list(
        self,
        registered_model_key: str,
        *,
        ai_data_platform_id: str | UnsetType | None = UNSET,
        limit: int | UnsetType = UNSET,
        page: str | UnsetType = UNSET,
        sort_order: str | UnsetType = UNSET,
        sort_by: str | UnsetType = UNSET,
        opc_request_id: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.RegisteredModelPermissionCollection:
        """List the permissions on a registered model.

        Args:
            ai_data_platform_id: OCID of the AI Data Platform instance. Defaults to the client's
                setting; pass None to omit it.
            registered_model_key: Registered model, by its key.
            limit: Largest number of permissions to return. Inferred: The client names the parameter
                and no type; the name suggests it.
            page: Token of the page to return. Inferred: The client names the parameter and no type;
                the name suggests it.
            sort_order: Direction of sorting. Inferred: The client names the parameter and no type;
                the name suggests it.
            sort_by: Field to sort by. Inferred: The client names the parameter and no type; the
                name suggests it.
            opc_request_id: Identifies the request towards Oracle's support; letters, digits,
                underscore and dash only. Allowed: matching "^[A-Za-z0-9_-]*$".
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Who may do what.

        Raises:
            BadRequestError: 400. The request is wrong, for example a query parameter or a header.
            UnauthorizedError: 401. Credentials are missing or no longer valid.
            NotFoundError: 404. There is no such resource.
            RateLimitError: 429. Too many requests in a short time.
            ServerError: 500. The server failed unexpectedly.
            APIStatusError: any other status. An error that the system has no status for.

        `GET
        /20260430/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registe
        redModelKey}/permissions`
        Documented in: aidp-python-client 5.1.1, class MlOpsClient.
        """
        return await self._call(
            _LIST,
            {
                "ai_data_platform_id": ai_data_platform_id,
                "registered_model_key": registered_model_key,
                "limit": limit,
                "page": page,
                "sort_order": sort_order,
                "sort_by": sort_by,
                "opc_request_id": opc_request_id,
            },
            options=options,
        )


class AsyncRegisteredModelsPermissionsWithResponse:
    """Methods of `AsyncRegisteredModelsPermissions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncRegisteredModelsPermissions) -> None:
        inner = raw_async(resource)
        self.manage = with_response_async(inner.manage)
        self.list = with_response_async(inner.list)
