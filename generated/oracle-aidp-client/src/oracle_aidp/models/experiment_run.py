"""Models: ExperimentRun."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_run_data import ExperimentRunData
from .experiment_run_info import ExperimentRunInfo
from .experiment_run_inputs import ExperimentRunInputs
from .experiment_run_outputs import ExperimentRunOutputs


class ExperimentRun(Model, kw_only=True):
    """A run: what it is, and what was logged.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    info: ExperimentRunInfo | UnsetType = UNSET
    """What it is."""
    data: ExperimentRunData | UnsetType = UNSET
    """What was logged."""
    inputs: ExperimentRunInputs | UnsetType = UNSET
    """What it reads."""
    outputs: ExperimentRunOutputs | UnsetType = UNSET
    """What it made."""
