"""Models: RestoreExperimentDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class RestoreExperimentDetails(Model, kw_only=True):
    """The experiment to restore.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_id: str
    """Identifier of the experiment."""
