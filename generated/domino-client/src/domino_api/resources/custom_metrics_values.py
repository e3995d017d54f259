"""Operations under `client.custom_metrics.values`."""

from __future__ import annotations

import builtins
import datetime

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.operation import Body, Operation, Parameter, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCustomMetricsValues",
    "AsyncCustomMetricsValuesWithResponse",
    "CustomMetricsValues",
    "CustomMetricsValuesWithResponse",
]

_ERRORS: dict[str, tuple[ResponseContent, ...]] = {
    "400": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.BadRequest_Response),),
    "401": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "403": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.FailureEnvelopeV1),),
    "404": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.NotFound_Response),),
    "500": (ResponseContent(kind="json", media_type="application/json", into=lambda: models.InternalError_Response),),
}
_LOG: Operation[None] = Operation(
    id="logMetricValues",
    method="POST",
    path="/api/metricValues/v1",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={"201": (ResponseContent(kind="none"),), **_ERRORS},
    security=(("apiKey",), ("bearer",)),
)
_LIST: Operation[list[models.MetricValueV1]] = Operation(
    id="retrieveMetricValues",
    method="GET",
    path="/api/metricValues/v1/{modelMonitoringId}/{metric}",
    parameters=(
        Parameter(
            name="modelMonitoringId", argument="model_monitoring_id", location="path", required=True, shape="scalar"
        ),
        Parameter(name="metric", argument="metric", location="path", required=True, shape="scalar"),
        Parameter(
            name="startingReferenceTimestampInclusive",
            argument="starting_reference_timestamp_inclusive",
            location="query",
            required=True,
            shape="scalar",
        ),
        Parameter(
            name="endingReferenceTimestampInclusive",
            argument="ending_reference_timestamp_inclusive",
            location="query",
            required=True,
            shape="scalar",
        ),
    ),
    responses={
        "200": (
            ResponseContent(kind="json", media_type="application/json", into=lambda: models.MetricValuesEnvelopeV1),
        ),
        **_ERRORS,
    },
    security=(("apiKey",), ("bearer",)),
    unwrap=("metric_values",),
    unwrap_list=True,
)


class CustomMetricsValues(Resource):
    """Operations of `client.custom_metrics.values`."""

    @property
    def with_response(self) -> CustomMetricsValuesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CustomMetricsValuesWithResponse(self)

    def log(
        self,
        *,
        new_metric_values: builtins.list[models.NewMetricValueV1],
        options: RequestOptions | None = None,
    ) -> None:
        """Log values of metrics of monitored models.

        Needs the permission `RegisterMonitoringDataset`.

        Args:
            new_metric_values: Values to log.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/metricValues/v1`
        Documented in: Domino REST API reference 5.11, lines 383-393; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LOG,
            {},
            body=models.NewMetricValuesEnvelopeV1(new_metric_values=new_metric_values),
            options=options,
        )

    def list(
        self,
        model_monitoring_id: str,
        metric: str,
        *,
        starting_reference_timestamp_inclusive: datetime.datetime,
        ending_reference_timestamp_inclusive: datetime.datetime,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MetricValueV1]:
        """List the values of a metric of a monitored model.

        Only values whose reference timestamp lies in the given period. Needs the permission
        `UpdateMonitoringSettings`.

        Args:
            model_monitoring_id: Id of the monitored model.
            metric: Name of the metric.
            starting_reference_timestamp_inclusive: First reference timestamp of the period, RFC
                3339 with time zone, inclusive.
            ending_reference_timestamp_inclusive: Last reference timestamp of the period, RFC 3339
                with time zone, inclusive.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Values of the metric.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/metricValues/v1/{modelMonitoringId}/{metric}`
        Documented in: Domino REST API reference 5.11, lines 394-407; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _LIST,
            {
                "model_monitoring_id": model_monitoring_id,
                "metric": metric,
                "starting_reference_timestamp_inclusive": starting_reference_timestamp_inclusive,
                "ending_reference_timestamp_inclusive": ending_reference_timestamp_inclusive,
            },
            options=options,
        )


class CustomMetricsValuesWithResponse:
    """Methods of `CustomMetricsValues` that return status and headers along with the data."""

    def __init__(self, resource: CustomMetricsValues) -> None:
        inner = raw(resource)
        self.log = with_response(inner.log)
        self.list = with_response(inner.list)


class AsyncCustomMetricsValues(AsyncResource):
    """Operations of `client.custom_metrics.values`."""

    @property
    def with_response(self) -> AsyncCustomMetricsValuesWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCustomMetricsValuesWithResponse(self)

    async def log(
        self,
        *,
        new_metric_values: builtins.list[models.NewMetricValueV1],
        options: RequestOptions | None = None,
    ) -> None:
        """Log values of metrics of monitored models.

        Needs the permission `RegisterMonitoringDataset`.

        Args:
            new_metric_values: Values to log.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/metricValues/v1`
        Documented in: Domino REST API reference 5.11, lines 383-393; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LOG,
            {},
            body=models.NewMetricValuesEnvelopeV1(new_metric_values=new_metric_values),
            options=options,
        )

    async def list(
        self,
        model_monitoring_id: str,
        metric: str,
        *,
        starting_reference_timestamp_inclusive: datetime.datetime,
        ending_reference_timestamp_inclusive: datetime.datetime,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MetricValueV1]:
        """List the values of a metric of a monitored model.

        Only values whose reference timestamp lies in the given period. Needs the permission
        `UpdateMonitoringSettings`.

        Args:
            model_monitoring_id: Id of the monitored model.
            metric: Name of the metric.
            starting_reference_timestamp_inclusive: First reference timestamp of the period, RFC
                3339 with time zone, inclusive.
            ending_reference_timestamp_inclusive: Last reference timestamp of the period, RFC 3339
                with time zone, inclusive.
            options: Per-call overrides of timeout, retries and headers.

        Returns:
            Values of the metric.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `GET /api/metricValues/v1/{modelMonitoringId}/{metric}`
        Documented in: Domino REST API reference 5.11, lines 394-407; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _LIST,
            {
                "model_monitoring_id": model_monitoring_id,
                "metric": metric,
                "starting_reference_timestamp_inclusive": starting_reference_timestamp_inclusive,
                "ending_reference_timestamp_inclusive": ending_reference_timestamp_inclusive,
            },
            options=options,
        )


class AsyncCustomMetricsValuesWithResponse:
    """Methods of `AsyncCustomMetricsValues` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCustomMetricsValues) -> None:
        inner = raw_async(resource)
        self.log = with_response_async(inner.log)
        self.list = with_response_async(inner.list)
