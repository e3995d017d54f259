"""Models: ExperimentRunMetricHistoryCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_run_metric import ExperimentRunMetric


class ExperimentRunMetricHistoryCollection(Model, kw_only=True):
    """One page of values of a metric.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    metrics: list[ExperimentRunMetric] | UnsetType = UNSET
    """Values of metrics."""
    next_page_token: str | UnsetType = UNSET
    """Leads to the next page; absent or empty on the last one."""
