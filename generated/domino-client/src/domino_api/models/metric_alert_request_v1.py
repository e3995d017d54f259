"""Models: MetricAlertRequestV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .target_range_v1 import TargetRangeV1


class MetricAlertRequestV1(
    Model, kw_only=True, rename={"model_monitoring_id": "modelMonitoringId", "target_range": "targetRange"}
):
    """An alert that a metric is out of range.

    Documented in: Domino REST API reference 5.11, lines 375; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    """Text that goes with the alert."""
    metric: str
    """Name of the metric."""
    model_monitoring_id: str
    """Monitored model."""
    target_range: TargetRangeV1
    """Range that the metric should lie in."""
    value: float
    """Value of the metric that lies outside the range."""
