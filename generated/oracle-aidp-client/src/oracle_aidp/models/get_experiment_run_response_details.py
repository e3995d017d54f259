"""Models: GetExperimentRunResponseDetails."""

from __future__ import annotations

from .._runtime.models.model import Model
from .experiment_run import ExperimentRun


class GetExperimentRunResponseDetails(Model, kw_only=True):
    """The run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run: ExperimentRun
    """The run."""
