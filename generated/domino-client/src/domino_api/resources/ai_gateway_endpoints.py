"""Operations under `client.ai_gateway.endpoints`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, Pagination, Parameter, ResponseContent
from .._runtime.pagination.pager_async import AsyncPager
from .._runtime.pagination.pager_sync import Pager
from .._runtime.requests.options import RequestOptions

if TYPE_CHECKING:
    from .ai_gateway_endpoints_permissions import AiGatewayEndpointsPermissions, AsyncAiGatewayEndpointsPermissions

__all__ = [
    "AiGatewayEndpoints",
    "AiGatewayEndpointsWithResponse",
    "AsyncAiGatewayEndpoints",
    "AsyncAiGatewayEndpointsWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LIST: Operation[models.EndpointEnvelopeV1] = Operation(
    id="getAllGatewayEndpoints",
    method="GET",
    path="/api/aigateway/v1/endpoints",
    parameters=(
        Parameter(name="offset", argument="offset", location="query", shape="scalar"),
        Parameter(name="limit", argument="limit", location="query", shape="scalar"),
        Parameter(name="sortByField", argument="sort_by_field", location="query"),
        Parameter(name="shouldSortAscending", argument="should_sort_ascending", location="query", shape="scalar"),
        Parameter(name="searchFilter", argument="search_filter", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.AIGatewayEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    pagination=Pagination(
        style="offset", items=("endpoints",), argument="offset", limit="limit", total=("metadata", "total_count")
    ),
)
_CREATE: Operation[models.EndpointEnvelopeV1] = Operation(
    id="createGatewayEndpoint",
    method="POST",
    path="/api/aigateway/v1/endpoints",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.EndpointEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_GET: Operation[models.EndpointEnvelopeV1] = Operation(
    id="getGatewayEndpointByName",
    method="GET",
    path="/api/aigateway/v1/endpoints/{endpointName}",
    parameters=(
        Parameter(name="endpointName", argument="endpoint_name", location="path", required=True, shape="scalar"),
        Parameter(name="numInputTokens", argument="num_input_tokens", location="query", shape="scalar"),
    ),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.EndpointEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_UPDATE: Operation[models.EndpointEnvelopeV1] = Operation(
    id="updateGatewayEndpointByName",
    method="PATCH",
    path="/api/aigateway/v1/endpoints/{endpointName}",
    parameters=(
        Parameter(name="endpointName", argument="endpoint_name", location="path", required=True, shape="scalar"),
    ),
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.EndpointEnvelopeV1),),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
)
_DELETE: Operation[None] = Operation(
    id="deleteGatewayEndpointByName",
    method="DELETE",
    path="/api/aigateway/v1/endpoints/{endpointName}",
    parameters=(
        Parameter(name="endpointName", argument="endpoint_name", location="path", required=True, shape="scalar"),
    ),
    responses={"200": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
)


class AiGatewayEndpoints(Resource):
    """Operations of `client.ai_gateway.endpoints`."""

    @property
    def with_response(self) -> AiGatewayEndpointsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AiGatewayEndpointsWithResponse(self)

    @cached_property
    def permissions(self) -> AiGatewayEndpointsPermissions:
        """Operations of `client.ai_gateway.endpoints.permissions`."""
        from .ai_gateway_endpoints_permissions import AiGatewayEndpointsPermissions

        return AiGatewayEndpointsPermissions(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        sort_by_field: models.GetAllGatewayEndpoints_SortByField | str | UnsetType = UNSET,
        should_sort_ascending: bool | UnsetType = UNSET,
        search_filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[models.EndpointEnvelopeV1, models.AIGatewayEnvelopeV1]:
        """List the active AI Gateway endpoints that the caller may use.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of endpoints to return; all if left out.
            sort_by_field: Field to sort by. Default: "creationDate".
            should_sort_ascending: Whether the smallest value comes first. Default: False.
            search_filter: Text to look for in the endpoints.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints`
        Documented in: Domino REST API reference 5.11, lines 16-30; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "offset": offset,
                "limit": limit,
                "sort_by_field": sort_by_field,
                "should_sort_ascending": should_sort_ascending,
                "search_filter": search_filter,
            },
            options=options,
        )

    def create(
        self,
        *,
        endpoint_name: str,
        endpoint_permissions: models.EndpointPermissionsDtoV1,
        endpoint_type: str,
        model_config: dict[str, str],
        model_name: str,
        model_provider: str,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Create an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            endpoint_permissions: Who may use the endpoint.
            endpoint_type: Kind of the endpoint.
            model_config: Configuration of the model, by name.
            model_name: Name of the model.
            model_provider: Provider of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/aigateway/v1/endpoints`
        Documented in: Domino REST API reference 5.11, lines 31-41; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _CREATE,
            {},
            body=models.NewEndpointV1(
                endpoint_name=endpoint_name,
                endpoint_permissions=endpoint_permissions,
                endpoint_type=endpoint_type,
                model_config=model_config,
                model_name=model_name,
                model_provider=model_provider,
            ),
            options=options,
        )

    def get(
        self,
        endpoint_name: str,
        *,
        num_input_tokens: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Get an AI Gateway endpoint by name.

        Answers only if the endpoint is active and the caller may use it.

        Args:
            endpoint_name: Name of the endpoint.
            num_input_tokens: Number of input tokens that were sent to the endpoint, as text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 42-53; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _GET,
            {"endpoint_name": endpoint_name, "num_input_tokens": num_input_tokens},
            options=options,
        )

    def update(
        self,
        endpoint_name: str,
        *,
        body_endpoint_name: str | UnsetType = UNSET,
        endpoint_type: str | UnsetType = UNSET,
        model_config: dict[str, str] | UnsetType = UNSET,
        model_name: str | UnsetType = UNSET,
        model_provider: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Update an AI Gateway endpoint.

        Changes the name, the type, the model or its configuration. Fields that are left out keep
        their value.

        Args:
            endpoint_name: Name of the endpoint.
            body_endpoint_name: Name of the endpoint.
            endpoint_type: Kind of the endpoint.
            model_config: Configuration of the model, by name.
            model_name: Name of the model.
            model_provider: Provider of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The endpoint after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 54-66; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _UPDATE,
            {"endpoint_name": endpoint_name},
            body=models.UpdatedEndpointV1(
                endpoint_name=body_endpoint_name,
                endpoint_type=endpoint_type,
                model_config=model_config,
                model_name=model_name,
                model_provider=model_provider,
            ),
            options=options,
        )

    def delete(
        self,
        endpoint_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 67-77; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _DELETE,
            {"endpoint_name": endpoint_name},
            options=options,
        )


class AiGatewayEndpointsWithResponse:
    """Methods of `AiGatewayEndpoints` that return status and headers along with the data."""

    def __init__(self, resource: AiGatewayEndpoints) -> None:
        inner = raw(resource)
        self.create = with_response(inner.create)
        self.get = with_response(inner.get)
        self.update = with_response(inner.update)
        self.delete = with_response(inner.delete)


class AsyncAiGatewayEndpoints(AsyncResource):
    """Operations of `client.ai_gateway.endpoints`."""

    @property
    def with_response(self) -> AsyncAiGatewayEndpointsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncAiGatewayEndpointsWithResponse(self)

    @cached_property
    def permissions(self) -> AsyncAiGatewayEndpointsPermissions:
        """Operations of `client.ai_gateway.endpoints.permissions`."""
        from .ai_gateway_endpoints_permissions import AsyncAiGatewayEndpointsPermissions

        return AsyncAiGatewayEndpointsPermissions(self._client)

    def list(
        self,
        *,
        offset: int | UnsetType = UNSET,
        limit: int | UnsetType = UNSET,
        sort_by_field: models.GetAllGatewayEndpoints_SortByField | str | UnsetType = UNSET,
        should_sort_ascending: bool | UnsetType = UNSET,
        search_filter: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.EndpointEnvelopeV1, models.AIGatewayEnvelopeV1]:
        """List the active AI Gateway endpoints that the caller may use.

        Args:
            offset: Number of items to skip from the start of the list. Default: 0.
            limit: Largest number of endpoints to return; all if left out.
            sort_by_field: Field to sort by. Default: "creationDate".
            should_sort_ascending: Whether the smallest value comes first. Default: False.
            search_filter: Text to look for in the endpoints.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            An iterator over all items that fetches pages as needed; `.page()` fetches a single
            page.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints`
        Documented in: Domino REST API reference 5.11, lines 16-30; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._pages(
            _LIST,
            {
                "offset": offset,
                "limit": limit,
                "sort_by_field": sort_by_field,
                "should_sort_ascending": should_sort_ascending,
                "search_filter": search_filter,
            },
            options=options,
        )

    async def create(
        self,
        *,
        endpoint_name: str,
        endpoint_permissions: models.EndpointPermissionsDtoV1,
        endpoint_type: str,
        model_config: dict[str, str],
        model_name: str,
        model_provider: str,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Create an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            endpoint_permissions: Who may use the endpoint.
            endpoint_type: Kind of the endpoint.
            model_config: Configuration of the model, by name.
            model_name: Name of the model.
            model_provider: Provider of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The new endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/aigateway/v1/endpoints`
        Documented in: Domino REST API reference 5.11, lines 31-41; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _CREATE,
            {},
            body=models.NewEndpointV1(
                endpoint_name=endpoint_name,
                endpoint_permissions=endpoint_permissions,
                endpoint_type=endpoint_type,
                model_config=model_config,
                model_name=model_name,
                model_provider=model_provider,
            ),
            options=options,
        )

    async def get(
        self,
        endpoint_name: str,
        *,
        num_input_tokens: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Get an AI Gateway endpoint by name.

        Answers only if the endpoint is active and the caller may use it.

        Args:
            endpoint_name: Name of the endpoint.
            num_input_tokens: Number of input tokens that were sent to the endpoint, as text.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The endpoint.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 42-53; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _GET,
            {"endpoint_name": endpoint_name, "num_input_tokens": num_input_tokens},
            options=options,
        )

    async def update(
        self,
        endpoint_name: str,
        *,
        body_endpoint_name: str | UnsetType = UNSET,
        endpoint_type: str | UnsetType = UNSET,
        model_config: dict[str, str] | UnsetType = UNSET,
        model_name: str | UnsetType = UNSET,
        model_provider: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> models.EndpointEnvelopeV1:
        """Update an AI Gateway endpoint.

        Changes the name, the type, the model or its configuration. Fields that are left out keep
        their value.

        Args:
            endpoint_name: Name of the endpoint.
            body_endpoint_name: Name of the endpoint.
            endpoint_type: Kind of the endpoint.
            model_config: Configuration of the model, by name.
            model_name: Name of the model.
            model_provider: Provider of the model.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            The endpoint after the change.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `PATCH /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 54-66; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _UPDATE,
            {"endpoint_name": endpoint_name},
            body=models.UpdatedEndpointV1(
                endpoint_name=body_endpoint_name,
                endpoint_type=endpoint_type,
                model_config=model_config,
                model_name=model_name,
                model_provider=model_provider,
            ),
            options=options,
        )

    async def delete(
        self,
        endpoint_name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an AI Gateway endpoint.

        Args:
            endpoint_name: Name of the endpoint.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `DELETE /api/aigateway/v1/endpoints/{endpointName}`
        Documented in: Domino REST API reference 5.11, lines 67-77; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _DELETE,
            {"endpoint_name": endpoint_name},
            options=options,
        )


class AsyncAiGatewayEndpointsWithResponse:
    """Methods of `AsyncAiGatewayEndpoints` that return status and headers along with the data."""

    def __init__(self, resource: AsyncAiGatewayEndpoints) -> None:
        inner = raw_async(resource)
        self.create = with_response_async(inner.create)
        self.get = with_response_async(inner.get)
        self.update = with_response_async(inner.update)
        self.delete = with_response_async(inner.delete)
