"""Models: DeleteExperimentDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class DeleteExperimentDetails(Model, kw_only=True):
    """The experiment to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_id: str
    """Identifier of the experiment."""
    is_permanent: bool | UnsetType = UNSET
    """Whether it is deleted for good."""
