"""Operations under `client.ai_gateway.audit`."""

from __future__ import annotations

import builtins
import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AiGatewayAudit",
    "AiGatewayAuditWithResponse",
    "AsyncAiGatewayAudit",
    "AsyncAiGatewayAuditWithResponse",
]

_LIST: Operation[list[models.AIGatewayAuditDataV1]] = Operation(
    id="getAIGatewayAuditData",
    method="GET",
    path="/api/aigateway/v1/audit",
    parameters=(
        Parameter(name="endpointIds", argument="endpoint_ids", location="query", shape="array"),
        Parameter(name="endpointNames", argument="endpoint_names", location="query", shape="array"),
        Parameter(name="startTime", argument="start_time", location="query", shape="scalar"),
        Parameter(name="endTime", argument="end_time", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: list[models.AIGatewayAuditDataV1]),
        ),
        "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
        "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
        "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
        "500": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),
        ),
    },
    security=(("apiKey",), ("bearer",)),
)


class AiGatewayAudit(Resource):
    """Operations of `client.ai_gateway.audit`."""

    @property
    def with_response(self) -> AiGatewayAuditWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AiGatewayAuditWithResponse(self)

    def list(
        self,
        *,
        endpoint_ids: builtins.list[str] | UnsetType = UNSET,
        endpoint_names: builtins.list[str] | UnsetType = UNSET,
        start_time: datetime.datetime | UnsetType = UNSET,
        end_time: datetime.datetime | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.AIGatewayAuditDataV1]:
        """List audit events of AI Gateway endpoints.

        Events can be narrowed down to endpoints and to a period.

        Args:
            endpoint_ids: Ids of the endpoints whose events are listed; all if left out.
            endpoint_names: Names of the endpoints whose events are listed; all if left out.
            start_time: Start of the period, ISO 8601.
            end_time: End of the period, ISO 8601.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Audit events that match.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/audit`
        Documented in: Domino REST API reference 5.11, lines 2-15; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {
                "endpoint_ids": endpoint_ids,
                "endpoint_names": endpoint_names,
                "start_time": start_time,
                "end_time": end_time,
            },
            options=options,
        )


class AiGatewayAuditWithResponse:
    """Methods of `AiGatewayAudit` that return status and headers along with the data."""

    def __init__(self, resource: AiGatewayAudit) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncAiGatewayAudit(AsyncResource):
    """Operations of `client.ai_gateway.audit`."""

    @property
    def with_response(self) -> AsyncAiGatewayAuditWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncAiGatewayAuditWithResponse(self)

    async def list(
        self,
        *,
        endpoint_ids: builtins.list[str] | UnsetType = UNSET,
        endpoint_names: builtins.list[str] | UnsetType = UNSET,
        start_time: datetime.datetime | UnsetType = UNSET,
        end_time: datetime.datetime | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.AIGatewayAuditDataV1]:
        """List audit events of AI Gateway endpoints.

        Events can be narrowed down to endpoints and to a period.

        Args:
            endpoint_ids: Ids of the endpoints whose events are listed; all if left out.
            endpoint_names: Names of the endpoints whose events are listed; all if left out.
            start_time: Start of the period, ISO 8601.
            end_time: End of the period, ISO 8601.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Audit events that match.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/aigateway/v1/audit`
        Documented in: Domino REST API reference 5.11, lines 2-15; Python client of an earlier
        definition, in the history of dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {
                "endpoint_ids": endpoint_ids,
                "endpoint_names": endpoint_names,
                "start_time": start_time,
                "end_time": end_time,
            },
            options=options,
        )


class AsyncAiGatewayAuditWithResponse:
    """Methods of `AsyncAiGatewayAudit` that return status and headers along with the data."""

    def __init__(self, resource: AsyncAiGatewayAudit) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
