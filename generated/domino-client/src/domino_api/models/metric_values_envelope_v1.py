"""Models: MetricValuesEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .metric_value_v1 import MetricValueV1


class MetricValuesEnvelopeV1(Model, kw_only=True, rename={"metric_values": "metricValues"}):
    """Values of a metric, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    metric_values: list[MetricValueV1]
