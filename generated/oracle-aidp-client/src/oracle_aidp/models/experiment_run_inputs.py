"""Models: ExperimentRunInputs."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset_input import DatasetInput
from .model_input import ModelInput


class ExperimentRunInputs(Model, kw_only=True):
    """What a run reads.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    dataset_inputs: list[DatasetInput] | UnsetType = UNSET
    """Datasets."""
    model_inputs: list[ModelInput] | UnsetType = UNSET
    """Logged models."""
