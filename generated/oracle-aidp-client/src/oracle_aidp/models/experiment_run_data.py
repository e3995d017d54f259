"""Models: ExperimentRunData."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_run_metric import ExperimentRunMetric
from .experiment_run_param import ExperimentRunParam
from .experiment_run_tag import ExperimentRunTag


class ExperimentRunData(Model, kw_only=True):
    """What was logged to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    metrics: list[ExperimentRunMetric] | UnsetType = UNSET
    """Values of metrics."""
    params: list[ExperimentRunParam] | UnsetType = UNSET
    """Parameters."""
    tags: list[ExperimentRunTag] | UnsetType = UNSET
    """Tags, as names and values."""
