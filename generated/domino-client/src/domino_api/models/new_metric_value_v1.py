"""Models: NewMetricValueV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .metric_tag_v1 import MetricTagV1


class NewMetricValueV1(
    Model,
    kw_only=True,
    rename={"model_monitoring_id": "modelMonitoringId", "reference_timestamp": "referenceTimestamp"},
):
    """A value of a metric to log.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metric: str
    """Name of the metric."""
    model_monitoring_id: str
    """Monitored model."""
    reference_timestamp: str
    """Time that the value stands for, RFC 3339 with time zone."""
    tags: list[MetricTagV1] | UnsetType = UNSET
    """Tags of the value."""
    value: float
    """Value of the metric."""
