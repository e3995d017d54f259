"""Models: UpdateExperimentDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UpdateExperimentDetails(Model, kw_only=True):
    """The new name of an experiment.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_id: str
    """Identifier of the experiment."""
    new_name: str | UnsetType = UNSET
    """The new name."""
