"""Models: CreateExperimentRunDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .experiment_run_tag import ExperimentRunTag


class CreateExperimentRunDetails(Model, kw_only=True):
    """A run to start.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_name: str | UnsetType = UNSET
    """Name of the run."""
    experiment_id: str | UnsetType = UNSET
    """Identifier of the experiment."""
    start_time: int | UnsetType = UNSET
    """Time of the start, in milliseconds since 1970-01-01 UTC."""
    tags: list[ExperimentRunTag] | UnsetType = UNSET
    """Tags, as names and values."""
