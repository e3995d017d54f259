"""Models: MetricValueV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metric_tag_v1 import MetricTagV1


class MetricValueV1(Model, kw_only=True, rename={"reference_timestamp": "referenceTimestamp"}):
    """A value of a metric.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    reference_timestamp: str
    """Time that the value stands for, RFC 3339 with time zone."""
    tags: list[MetricTagV1]
    value: float
