"""Operations under `client.data_sources.audit`."""

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
    "AsyncDataSourcesAudit",
    "AsyncDataSourcesAuditWithResponse",
    "DataSourcesAudit",
    "DataSourcesAuditWithResponse",
]

_LIST: Operation[list[models.DataSourceAuditDataV1]] = Operation(
    id="getDataSourceAuditData",
    method="GET",
    path="/api/datasource/v1/audit",
    parameters=(
        Parameter(name="dataSourceIds", argument="data_source_ids", location="query", shape="array"),
        Parameter(name="dataSourceNames", argument="data_source_names", location="query", shape="array"),
        Parameter(name="eventKinds", argument="event_kinds", location="query", shape="array"),
        Parameter(name="startTime", argument="start_time", location="query", shape="scalar"),
        Parameter(name="endTime", argument="end_time", location="query", shape="scalar"),
    ),
    responses={
        "200": (
            ResponseContent(
                kind="json", media_type="application/json", into=lambda: list[models.DataSourceAuditDataV1]
            ),
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


class DataSourcesAudit(Resource):
    """Operations of `client.data_sources.audit`."""

    @property
    def with_response(self) -> DataSourcesAuditWithResponse:
        """The same methods, returning status and headers along with the data."""
        return DataSourcesAuditWithResponse(self)

    def list(
        self,
        *,
        data_source_ids: builtins.list[str] | UnsetType = UNSET,
        data_source_names: builtins.list[str] | UnsetType = UNSET,
        event_kinds: builtins.list[models.DataSourceAuditEventKindV1] | UnsetType = UNSET,
        start_time: datetime.datetime | UnsetType = UNSET,
        end_time: datetime.datetime | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DataSourceAuditDataV1]:
        """List audit events of data sources.

        Events can be narrowed down to data sources, kinds of event and a period.

        Args:
            data_source_ids: Ids of the data sources whose events are listed; all if left out.
            data_source_names: Names of the data sources whose events are listed; all if left out.
            event_kinds: Kinds of events that are listed; all if left out.
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

        `GET /api/datasource/v1/audit`
        Documented in: Domino REST API reference 5.11, lines 571-585; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {
                "data_source_ids": data_source_ids,
                "data_source_names": data_source_names,
                "event_kinds": event_kinds,
                "start_time": start_time,
                "end_time": end_time,
            },
            options=options,
        )


class DataSourcesAuditWithResponse:
    """Methods of `DataSourcesAudit` that return status and headers along with the data."""

    def __init__(self, resource: DataSourcesAudit) -> None:
        inner = raw(resource)
        self.list = with_response(inner.list)


class AsyncDataSourcesAudit(AsyncResource):
    """Operations of `client.data_sources.audit`."""

    @property
    def with_response(self) -> AsyncDataSourcesAuditWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncDataSourcesAuditWithResponse(self)

    async def list(
        self,
        *,
        data_source_ids: builtins.list[str] | UnsetType = UNSET,
        data_source_names: builtins.list[str] | UnsetType = UNSET,
        event_kinds: builtins.list[models.DataSourceAuditEventKindV1] | UnsetType = UNSET,
        start_time: datetime.datetime | UnsetType = UNSET,
        end_time: datetime.datetime | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.DataSourceAuditDataV1]:
        """List audit events of data sources.

        Events can be narrowed down to data sources, kinds of event and a period.

        Args:
            data_source_ids: Ids of the data sources whose events are listed; all if left out.
            data_source_names: Names of the data sources whose events are listed; all if left out.
            event_kinds: Kinds of events that are listed; all if left out.
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

        `GET /api/datasource/v1/audit`
        Documented in: Domino REST API reference 5.11, lines 571-585; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {
                "data_source_ids": data_source_ids,
                "data_source_names": data_source_names,
                "event_kinds": event_kinds,
                "start_time": start_time,
                "end_time": end_time,
            },
            options=options,
        )


class AsyncDataSourcesAuditWithResponse:
    """Methods of `AsyncDataSourcesAudit` that return status and headers along with the data."""

    def __init__(self, resource: AsyncDataSourcesAudit) -> None:
        inner = raw_async(resource)
        self.list = with_response_async(inner.list)
