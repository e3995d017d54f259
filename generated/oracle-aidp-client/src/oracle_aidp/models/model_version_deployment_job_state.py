"""Models: ModelVersionDeploymentJobState_JobState, ModelVersionDeploymentJobState_RunState,
ModelVersionDeploymentJobState.
"""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class ModelVersionDeploymentJobState_JobState(OpenStrEnum):
    """Whether the job is connected."""

    DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED = "DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED"
    NOT_SET_UP = "NOT_SET_UP"
    CONNECTED = "CONNECTED"
    NOT_FOUND = "NOT_FOUND"
    REQUIRED_PARAMETERS_CHANGED = "REQUIRED_PARAMETERS_CHANGED"


class ModelVersionDeploymentJobState_RunState(OpenStrEnum):
    """How far that run is."""

    DEPLOYMENT_JOB_RUN_STATE_UNSPECIFIED = "DEPLOYMENT_JOB_RUN_STATE_UNSPECIFIED"
    NO_VALID_DEPLOYMENT_JOB_FOUND = "NO_VALID_DEPLOYMENT_JOB_FOUND"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    PENDING = "PENDING"
    APPROVAL = "APPROVAL"


class ModelVersionDeploymentJobState(Model, kw_only=True):
    """State of the deployment job of a model version.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 138-162.
    """

    current_task_name: str | UnsetType = UNSET
    """Task that the job is at."""
    job_id: str | UnsetType = UNSET
    """Identifier of the job."""
    job_state: ModelVersionDeploymentJobState_JobState | UnsetType = UNSET
    """Whether the job is connected."""
    run_id: str | UnsetType = UNSET
    """Identifier of the job's run."""
    run_state: ModelVersionDeploymentJobState_RunState | UnsetType = UNSET
    """How far that run is."""
