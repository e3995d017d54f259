"""Models: ExperimentResponse."""

from __future__ import annotations

from .._runtime.models.model import Model
from .experiment import Experiment


class ExperimentResponse(Model, kw_only=True):
    """The experiment.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment: Experiment
    """The experiment."""
