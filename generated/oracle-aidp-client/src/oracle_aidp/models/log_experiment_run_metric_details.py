"""Models: LogExperimentRunMetricDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class LogExperimentRunMetricDetails(Model, kw_only=True):
    """The value of a metric to log to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    key: str
    """Name of the metric."""
    value: float
    """The value."""
    timestamp: int
    """Time of the value, in milliseconds since 1970-01-01 UTC."""
    step: int | UnsetType = UNSET
    """Step that the value belongs to."""
