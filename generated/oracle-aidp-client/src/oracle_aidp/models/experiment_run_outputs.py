"""Models: ExperimentRunOutputs."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_output import ModelOutput


class ExperimentRunOutputs(Model, kw_only=True):
    """What a run made.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    model_outputs: list[ModelOutput] | UnsetType = UNSET
    """Logged models."""
