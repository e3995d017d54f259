"""Models: DeleteExperimentRunTagDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeleteExperimentRunTagDetails(Model, kw_only=True):
    """The tag of a run to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    key: str
    """What it is about."""
