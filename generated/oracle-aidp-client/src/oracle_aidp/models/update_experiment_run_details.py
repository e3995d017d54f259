"""Models: UpdateExperimentRunDetails_Status, UpdateExperimentRunDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class UpdateExperimentRunDetails_Status(OpenStrEnum):
    """How far it is."""

    RUNNING = "RUNNING"
    SCHEDULED = "SCHEDULED"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    KILLED = "KILLED"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class UpdateExperimentRunDetails(Model, kw_only=True):
    """What changes in a run.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str
    """Identifier of the run."""
    status: UpdateExperimentRunDetails_Status | UnsetType = UNSET
    """How far it is."""
    end_time: int | UnsetType = UNSET
    """Time of the end, in milliseconds since 1970-01-01 UTC."""
    run_name: str | UnsetType = UNSET
    """Name of the run."""
