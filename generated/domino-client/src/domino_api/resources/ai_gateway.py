"""Operations under `client.ai_gateway`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource

if TYPE_CHECKING:
    from .ai_gateway_audit import AiGatewayAudit, AsyncAiGatewayAudit
    from .ai_gateway_endpoints import AiGatewayEndpoints, AsyncAiGatewayEndpoints

__all__ = [
    "AiGateway",
    "AiGatewayWithResponse",
    "AsyncAiGateway",
    "AsyncAiGatewayWithResponse",
]


class AiGateway(Resource):
    """Endpoints that lead to large language models of other providers, and who may use them."""

    @property
    def with_response(self) -> AiGatewayWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AiGatewayWithResponse(self)

    @cached_property
    def audit(self) -> AiGatewayAudit:
        """Operations of `client.ai_gateway.audit`."""
        from .ai_gateway_audit import AiGatewayAudit

        return AiGatewayAudit(self._client)

    @cached_property
    def endpoints(self) -> AiGatewayEndpoints:
        """Operations of `client.ai_gateway.endpoints`."""
        from .ai_gateway_endpoints import AiGatewayEndpoints

        return AiGatewayEndpoints(self._client)


class AiGatewayWithResponse:
    """Methods of `AiGateway` that return status and headers along with the data."""

    def __init__(self, resource: AiGateway) -> None:
        self.resource = resource


class AsyncAiGateway(AsyncResource):
    """Endpoints that lead to large language models of other providers, and who may use them."""

    @property
    def with_response(self) -> AsyncAiGatewayWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncAiGatewayWithResponse(self)

    @cached_property
    def audit(self) -> AsyncAiGatewayAudit:
        """Operations of `client.ai_gateway.audit`."""
        from .ai_gateway_audit import AsyncAiGatewayAudit

        return AsyncAiGatewayAudit(self._client)

    @cached_property
    def endpoints(self) -> AsyncAiGatewayEndpoints:
        """Operations of `client.ai_gateway.endpoints`."""
        from .ai_gateway_endpoints import AsyncAiGatewayEndpoints

        return AsyncAiGatewayEndpoints(self._client)


class AsyncAiGatewayWithResponse:
    """Methods of `AsyncAiGateway` that return status and headers along with the data."""

    def __init__(self, resource: AsyncAiGateway) -> None:
        self.resource = resource
