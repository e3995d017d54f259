"""Models: LogExperimentRunInputsDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset_input import DatasetInput


class LogExperimentRunInputsDetails(Model, kw_only=True):
    """Which datasets to log to a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    dataset_inputs: list[DatasetInput] | UnsetType = UNSET
    """Datasets."""
