"""Models: UpdateExperimentRunResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model
from .experiment_run_info import ExperimentRunInfo


class UpdateExperimentRunResponseDetails(Model, kw_only=True):
    """The run after the change.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_info: ExperimentRunInfo
    """The run."""
