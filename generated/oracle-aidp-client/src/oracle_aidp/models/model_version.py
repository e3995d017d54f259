"""Models: ModelVersion_Status, ModelVersion."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .model_metric import ModelMetric
from .model_param import ModelParam
from .model_version_deployment_job_state import ModelVersionDeploymentJobState
from .model_version_tag import ModelVersionTag


class ModelVersion_Status(OpenStrEnum):
    """How far the registration is."""

    PENDING_REGISTRATION = "PENDING_REGISTRATION"
    FAILED_REGISTRATION = "FAILED_REGISTRATION"
    READY = "READY"


class ModelVersion(Model, kw_only=True):
    """A version of a registered model.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 62-137.
    """

    aliases: list[str] | UnsetType = UNSET
    """Aliases that point to this version."""
    creation_timestamp: int | UnsetType = UNSET
    """Time of creation, in milliseconds since 1970-01-01 UTC."""
    current_stage: str | UnsetType = UNSET
    """Stage that the version is in."""
    deployment_job_state: ModelVersionDeploymentJobState | UnsetType = UNSET
    """State of the deployment job of a model version."""
    description: str | UnsetType = UNSET
    """What people say about this version."""
    last_updated_timestamp: int | UnsetType = UNSET
    """Time of the last change of the metadata, in milliseconds since 1970-01-01 UTC."""
    model_id: str | UnsetType = UNSET
    """Logged model that this version came from."""
    model_metrics: list[ModelMetric] | UnsetType = UNSET
    """What was measured on the model."""
    model_params: list[ModelParam] | UnsetType = UNSET
    """What the model was trained with."""
    name: str | UnsetType = UNSET
    """Name of the model, unique."""
    run_id: str | UnsetType = UNSET
    """Run that the version was created from."""
    run_link: str | UnsetType = UNSET
    """Link to that run."""
    source: str | UnsetType = UNSET
    """URI of the model artifacts that the version was created from."""
    status: ModelVersion_Status | UnsetType = UNSET
    """How far the registration is."""
    status_message: str | UnsetType = UNSET
    """Details when the registration is not finished, or went wrong."""
    tags: list[ModelVersionTag] | UnsetType = UNSET
    """Tags of the version."""
    user_id: str | UnsetType = UNSET
    """User who created the version."""
    version: str | UnsetType = UNSET
    """Number of the version."""
