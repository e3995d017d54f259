"""Models: SetExperimentRunTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class SetExperimentRunTagDetails(Model, kw_only=True):
    """A tag for a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    key: str
    """What it is about."""
    value: str
    """What it says; text."""
