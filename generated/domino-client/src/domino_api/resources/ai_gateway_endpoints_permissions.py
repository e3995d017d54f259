"""Operations under `client.ai_gateway.endpoints.permissions`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AiGatewayEndpointsPermissions",
    "AiGatewayEndpointsPermissionsWithResponse",
    "AsyncAiGatewayEndpointsPermissions",
    "AsyncAiGatewayEndpointsPermissionsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_GET: Operation[models.EndpointPermissionsDtoV1] = Operation(
    id="getGatewayEndpointPermissionsByName",
    method="GET",
    path="/api/aigateway/v1/endpoints/{endpointName}/permissions",
    parameters=(
        Parameter(name="endpointName", argument="endpoint_name", location="path", required=True, shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.EndpointPermissionsDtoV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.EndpointPermissionsDtoV1] = Operation(
    id="updateGatewayEndpointPermissionsByName",
    method="PATCH",
    path="/api/aigateway/v1/endpoints/{endpointName}/permissions",
    parameters=(
        Parameter(name="endpointName", argument="endpoint_name", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.EndpointPermissionsDtoV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)


class AiGatewayEndpointsPermissions(Resource):
    """Operations of `client.ai_gateway.endpoints.permissions`."""

    @property
    def with_response(self) -> AiGatewayEndpointsPermissionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AiGatewayEndpointsPermissionsWithResponse(self)

    def get(
        self,
        endpoint_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EndpointPermissionsDtoV1:
        """Get who may use an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Users of the endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints/{endpointName}/permissions`
        Documented in: Domino REST API reference 5.11, lines 78-88; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"endpoint_name": endpoint_name},
            options=options,
        )

    def update(
        self,
        endpoint_name: str,
        *,
        is_everyone_allowed: bool | UnsetType = UNSET,
        user_ids: list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointPermissionsDtoV1:
        """Update who may use an AI Gateway endpoint.

        Adds and removes users, or opens the endpoint to everyone.

        Args:
            endpoint_name: Name of the endpoint.
            is_everyone_allowed: Whether every user has access.
            user_ids: Users that may use the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Users of the endpoint after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/aigateway/v1/endpoints/{endpointName}/permissions`
        Documented in: Domino REST API reference 5.11, lines 89-101; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"endpoint_name": endpoint_name},
            body=models.UpdatedEndpointPermissionsV1(is_everyone_allowed=is_everyone_allowed, user_ids=user_ids),
            options=options,
        )


class AiGatewayEndpointsPermissionsWithResponse:
    """Methods of `AiGatewayEndpointsPermissions` that return status and headers along with the data."""

    def __init__(self, resource: AiGatewayEndpointsPermissions) -> None:
        inner = raw(resource)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)


class AsyncAiGatewayEndpointsPermissions(AsyncResource):
    """Operations of `client.ai_gateway.endpoints.permissions`."""

    @property
    def with_response(self) -> AsyncAiGatewayEndpointsPermissionsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncAiGatewayEndpointsPermissionsWithResponse(self)

    async def get(
        self,
        endpoint_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.EndpointPermissionsDtoV1:
        """Get who may use an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Users of the endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints/{endpointName}/permissions`
        Documented in: Domino REST API reference 5.11, lines 78-88; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"endpoint_name": endpoint_name},
            options=options,
        )

    async def update(
        self,
        endpoint_name: str,
        *,
        is_everyone_allowed: bool | UnsetType = UNSET,
        user_ids: list[str] | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointPermissionsDtoV1:
        """Update who may use an AI Gateway endpoint.

        Adds and removes users, or opens the endpoint to everyone.

        Args:
            endpoint_name: Name of the endpoint.
            is_everyone_allowed: Whether every user has access.
            user_ids: Users that may use the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Users of the endpoint after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/aigateway/v1/endpoints/{endpointName}/permissions`
        Documented in: Domino REST API reference 5.11, lines 89-101; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"endpoint_name": endpoint_name},
            body=models.UpdatedEndpointPermissionsV1(is_everyone_allowed=is_everyone_allowed, user_ids=user_ids),
            options=options,
        )


class AsyncAiGatewayEndpointsPermissionsWithResponse:
    """Methods of `AsyncAiGatewayEndpointsPermissions` that return status and headers along with the data."""

    def __init__(self, resource: AsyncAiGatewayEndpointsPermissions) -> None:
        inner = raw_async(resource)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
