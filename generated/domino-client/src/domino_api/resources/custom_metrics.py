"""Operations under `client.custom_metrics`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource_async import AsyncResource
from .._runtime.client.resource_sync import Resource

if TYPE_CHECKING:
    from .custom_metrics_alerts import AsyncCustomMetricsAlerts, CustomMetricsAlerts
    from .custom_metrics_values import AsyncCustomMetricsValues, CustomMetricsValues

__all__ = [
    "AsyncCustomMetrics",
    "AsyncCustomMetricsWithResponse",
    "CustomMetrics",
    "CustomMetricsWithResponse",
]


class CustomMetrics(Resource):
    """Metrics of monitored models, and alerts about them."""

    @property
    def with_response(self) -> CustomMetricsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return CustomMetricsWithResponse(self)

    @cached_property
    def alerts(self) -> CustomMetricsAlerts:
        """Operations of `client.custom_metrics.alerts`."""
        from .custom_metrics_alerts import CustomMetricsAlerts

        return CustomMetricsAlerts(self._client)

    @cached_property
    def values(self) -> CustomMetricsValues:
        """Operations of `client.custom_metrics.values`."""
        from .custom_metrics_values import CustomMetricsValues

        return CustomMetricsValues(self._client)


class CustomMetricsWithResponse:
    """Methods of `CustomMetrics` that return status and headers along with the data."""

    def __init__(self, resource: CustomMetrics) -> None:
        self.resource = resource


class AsyncCustomMetrics(AsyncResource):
    """Metrics of monitored models, and alerts about them."""

    @property
    def with_response(self) -> AsyncCustomMetricsWithResponse:
        """The same methods, returning status and headers along with the data."""
        return AsyncCustomMetricsWithResponse(self)

    @cached_property
    def alerts(self) -> AsyncCustomMetricsAlerts:
        """Operations of `client.custom_metrics.alerts`."""
        from .custom_metrics_alerts import AsyncCustomMetricsAlerts

        return AsyncCustomMetricsAlerts(self._client)

    @cached_property
    def values(self) -> AsyncCustomMetricsValues:
        """Operations of `client.custom_metrics.values`."""
        from .custom_metrics_values import AsyncCustomMetricsValues

        return AsyncCustomMetricsValues(self._client)


class AsyncCustomMetricsWithResponse:
    """Methods of `AsyncCustomMetrics` that return status and headers along with the data."""

    def __init__(self, resource: AsyncCustomMetrics) -> None:
        self.resource = resource
