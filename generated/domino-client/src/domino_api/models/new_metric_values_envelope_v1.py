"""Models: NewMetricValuesEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .new_metric_value_v1 import NewMetricValueV1


class NewMetricValuesEnvelopeV1(Model, kw_only=True, rename={"new_metric_values": "newMetricValues"}):
    """Values of metrics to log.

    Documented in: Domino REST API reference 5.11, lines 386; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    new_metric_values: list[NewMetricValueV1]
    """Values to log."""
