"""Models: DeleteExperimentRunDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class DeleteExperimentRunDetails(Model, kw_only=True):
    """The run to delete.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    is_permanent: bool | UnsetType = UNSET
    """Whether it is deleted for good."""
