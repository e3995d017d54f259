"""Models: RegisteredModelForUIV1_LatestVersionModelType, RegisteredModelForUIV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType
from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1


class RegisteredModelForUIV1_LatestVersionModelType(OpenStrEnum):
    """Kind of the newest version."""

    LLM = "llm"
    EMBEDDING = "embedding"
    OTHER_GENAI = "other-genai"
    ML = "ml"


class RegisteredModelForUIV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "latest_version": "latestVersion",
        "latest_version_experiment_metrics": "latestVersionExperimentMetrics",
        "latest_version_model_type": "latestVersionModelType",
        "model_api_count": "modelApiCount",
        "owner_username": "ownerUsername",
        "prediction_count": "predictionCount",
        "updated_at": "updatedAt",
    },
):
    """A registered model with the figures that the web interface shows.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    description: str
    discoverable: bool | UnsetType = UNSET
    """Whether users without access to the project can find the model. Default: False."""
    latest_version: int | UnsetType = UNSET
    """Number of the newest version."""
    latest_version_experiment_metrics: dict[str, float] | UnsetType = UNSET
    """Metrics of the run that produced the newest version."""
    latest_version_model_type: RegisteredModelForUIV1_LatestVersionModelType | UnsetType | None = UNSET
    """Kind of the newest version."""
    model_api_count: int
    """Number of Model APIs."""
    name: str
    owner_username: str
    prediction_count: int | UnsetType = UNSET
    """Number of predictions."""
    project: RegisteredModelProjectSummaryV1
    """The project of a registered model."""
    tags: dict[str, str]
    """Tags, by name."""
    updated_at: datetime.datetime
    """When it was last changed."""
