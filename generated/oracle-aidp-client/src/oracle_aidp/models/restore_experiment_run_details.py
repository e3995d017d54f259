"""Models: RestoreExperimentRunDetails."""

from __future__ import annotations

from .._runtime.models.model import Model


class RestoreExperimentRunDetails(Model, kw_only=True):
    """The run to restore.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
