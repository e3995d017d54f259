"""Models: RegisteredModelVersionDetailsV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model
from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1
from .registered_model_version_ui_details_v1 import RegisteredModelVersionUiDetailsV1


class RegisteredModelVersionDetailsV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "experiment_run_id": "experimentRunId",
        "model_name": "modelName",
        "model_version": "modelVersion",
        "model_version_description": "modelVersionDescription",
        "owner_username": "ownerUsername",
        "updated_at": "updatedAt",
        "version_ui_details": "versionUiDetails",
    },
):
    """A version of a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    experiment_run_id: str
    """Experiment run that produced the model."""
    model_name: str
    """Name of the model."""
    model_version: int
    model_version_description: str
    owner_username: str
    project: RegisteredModelProjectSummaryV1
    """The project of a registered model."""
    tags: dict[str, str]
    """Tags, by name."""
    updated_at: datetime.datetime
    """When it was last changed."""
    version_ui_details: RegisteredModelVersionUiDetailsV1
    """What the web interface shows about the version."""
