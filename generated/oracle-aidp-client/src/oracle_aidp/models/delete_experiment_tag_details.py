"""Models: DeleteExperimentTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteExperimentTagDetails(Model, kw_only=True):
    """The tag of an experiment to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """What it is about."""
