"""Models: RegisteredModelVersionOverviewV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import Model
from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1


class RegisteredModelVersionOverviewV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "experiment_run_id": "experimentRunId",
        "model_name": "modelName",
        "model_version": "modelVersion",
        "owner_username": "ownerUsername",
        "updated_at": "updatedAt",
    },
):
    """What identifies a version of a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    experiment_run_id: str
    """Experiment run that produced the model."""
    model_name: str
    """Name of the model."""
    model_version: int
    owner_username: str
    project: RegisteredModelProjectSummaryV1
    """The project of a registered model."""
    updated_at: datetime.datetime
    """When it was last changed."""
