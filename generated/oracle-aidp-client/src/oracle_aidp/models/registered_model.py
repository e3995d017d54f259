"""Models: RegisteredModel_DeploymentJobState, RegisteredModel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .deployment_summary import DeploymentSummary
from .model_version import ModelVersion
from .registered_model_alias import RegisteredModelAlias
from .registered_model_tag import RegisteredModelTag


class RegisteredModel_DeploymentJobState(OpenStrEnum):
    """Whether the deployment job is connected."""

    DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED = "DEPLOYMENT_JOB_CONNECTION_STATE_UNSPECIFIED"
    NOT_SET_UP = "NOT_SET_UP"
    CONNECTED = "CONNECTED"
    NOT_FOUND = "NOT_FOUND"
    REQUIRED_PARAMETERS_CHANGED = "REQUIRED_PARAMETERS_CHANGED"


class RegisteredModel(Model, kw_only=True):
    """A registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    name: str | UnsetType = UNSET
    """Name, unique."""
    creation_timestamp: int | UnsetType = UNSET
    """Time of creation, in milliseconds since 1970-01-01 UTC."""
    last_updated_timestamp: int | UnsetType = UNSET
    """Time of the last change, in milliseconds since 1970-01-01 UTC."""
    description: str | UnsetType = UNSET
    """What people say about it."""
    latest_versions: list[ModelVersion] | UnsetType = UNSET
    """The newest version of each stage."""
    aliases: list[RegisteredModelAlias] | UnsetType = UNSET
    """Names that stand for versions."""
    deployment_job_id: str | UnsetType = UNSET
    """Identifier of the deployment job."""
    deployment_job_state: RegisteredModel_DeploymentJobState | UnsetType = UNSET
    """Whether the deployment job is connected."""
    tags: list[RegisteredModelTag] | UnsetType = UNSET
    """Tags, as names and values."""
    deployment_summary: DeploymentSummary | UnsetType = UNSET
    """How many deployments it has."""
