"""Operations under `client.custom_metrics.alerts`."""

from __future__ import annotations

from .. import models
from .._runtime.client.resource_async import AsyncResource, raw as raw_async, with_response as with_response_async
from .._runtime.client.resource_sync import Resource, raw, with_response
from .._runtime.models.model import UNSET, UnsetType
from .._runtime.operation import Body, Operation, ResponseContent
from .._runtime.requests.options import RequestOptions

__all__ = [
    "AsyncCustomMetricsAlerts",
    "AsyncCustomMetricsAlertsWithResponse",
    "CustomMetricsAlerts",
    "CustomMetricsAlertsWithResponse",
]

_SEND: Operation[None] = Operation(
    id="sendMetricAlert",
    method="POST",
    path="/api/metricAlerts/v1",
    bodies=(Body(media_type="application/json", kind="json", required=True),),
    responses={
        "200": (ResponseContent(kind="none"),),
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


class CustomMetricsAlerts(Resource):
    """Operations of `client.custom_metrics.alerts`."""

    @property
    def with_response(self) -> CustomMetricsAlertsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CustomMetricsAlertsWithResponse(self)

    def send(
        self,
        *,
        metric: str,
        model_monitoring_id: str,
        target_range: models.TargetRangeV1,
        value: float,
        description: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send an alert that a metric is out of range.

        Concerns a metric of a monitored model. Needs the permission `ViewMonitoringResults`.

        Args:
            description: Text that goes with the alert.
            metric: Name of the metric.
            model_monitoring_id: Monitored model.
            target_range: Range that the metric should lie in.
            value: Value of the metric that lies outside the range.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/metricAlerts/v1`
        Documented in: Domino REST API reference 5.11, lines 372-382; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return self._call(
            _SEND,
            {},
            body=models.MetricAlertRequestV1(
                description=description,
                metric=metric,
                model_monitoring_id=model_monitoring_id,
                target_range=target_range,
                value=value,
            ),
            options=options,
        )


class CustomMetricsAlertsWithResponse:
    """Methods of `CustomMetricsAlerts` that return status and headers along with the data."""

    def __init__(self, resource: CustomMetricsAlerts) -> None:
        inner = raw(resource)
        self.send = with_response(inner.send)


class AsyncCustomMetricsAlerts(AsyncResource):
    """Operations of `client.custom_metrics.alerts`."""

    @property
    def with_response(self) -> AsyncCustomMetricsAlertsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCustomMetricsAlertsWithResponse(self)

    async def send(
        self,
        *,
        metric: str,
        model_monitoring_id: str,
        target_range: models.TargetRangeV1,
        value: float,
        description: str | UnsetType = UNSET,
        options: RequestOptions | None = None,
    ) -> None:
        """Send an alert that a metric is out of range.

        Concerns a metric of a monitored model. Needs the permission `ViewMonitoringResults`.

        Args:
            description: Text that goes with the alert.
            metric: Name of the metric.
            model_monitoring_id: Monitored model.
            target_range: Range that the metric should lie in.
            value: Value of the metric that lies outside the range.
            options: Per-call overrides of timeout, retries and headers.

        Raises:
            BadRequestError: 400. The request was not understood.
            UnauthorizedError: 401. The caller is not logged in.
            ForbiddenError: 403. The caller is not allowed to do this.
            NotFoundError: 404. There is no such resource.
            ServerError: 500. The server failed.

        `POST /api/metricAlerts/v1`
        Documented in: Domino REST API reference 5.11, lines 372-382; Domino Public API 6.3.0,
        OpenAPI definition in dominodatalab/AutoML_Extension.
        """
        return await self._call(
            _SEND,
            {},
            body=models.MetricAlertRequestV1(
                description=description,
                metric=metric,
                model_monitoring_id=model_monitoring_id,
                target_range=target_range,
                value=value,
            ),
            options=options,
        )


class AsyncCustomMetricsAlertsWithResponse:
    """Methods of `AsyncCustomMetricsAlerts` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCustomMetricsAlerts) -> None:
        inner = raw_async(resource)
        self.send = with_response_async(inner.send)
