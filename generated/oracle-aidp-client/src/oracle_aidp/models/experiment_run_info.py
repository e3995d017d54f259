"""Models: ExperimentRunInfo_Status, ExperimentRunInfo."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ExperimentRunInfo_Status(OpenStrEnum):
    """How far it is."""

    RUNNING = "RUNNING"
    SCHEDULED = "SCHEDULED"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    KILLED = "KILLED"
    INTERNAL_ERROR = "INTERNAL_ERROR"


class ExperimentRunInfo(Model, kw_only=True):
    """What a run is.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    run_id: str | UnsetType = UNSET
    """Identifier of the run."""
    run_name: str | UnsetType = UNSET
    """Name of the run."""
    experiment_id: str | UnsetType = UNSET
    """Identifier of the experiment."""
    status: ExperimentRunInfo_Status | UnsetType = UNSET
    """How far it is."""
    start_time: int | UnsetType = UNSET
    """Time of the start, in milliseconds since 1970-01-01 UTC."""
    end_time: int | UnsetType = UNSET
    """Time of the end, in milliseconds since 1970-01-01 UTC."""
    artifact_uri: str | UnsetType = UNSET
    """Where its artifacts are."""
    lifecycle_stage: str | UnsetType = UNSET
    """Whether it is active or deleted."""
    run_uuid: str | UnsetType = UNSET
    """The identifier under its old name."""
    user_id: str | UnsetType = UNSET
    """User who started it."""
