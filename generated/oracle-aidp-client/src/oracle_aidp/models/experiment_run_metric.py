"""Models: ExperimentRunMetric."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ExperimentRunMetric(Model, kw_only=True):
    """A value of a metric.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    key: str | UnsetType = UNSET
    """Name of the metric."""
    value: float | UnsetType = UNSET
    """The value."""
    timestamp: int | UnsetType = UNSET
    """Time of the value, in milliseconds since 1970-01-01 UTC."""
    step: int | UnsetType = UNSET
    """Step that the value belongs to."""
