"""Models: SetExperimentTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class SetExperimentTagDetails(Model, kw_only=True):
    """A tag for an experiment.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """What it is about."""
    value: str
    """What it says; text."""
