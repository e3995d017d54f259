"""Models: RegisteredModelVersionModelApiV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1


class RegisteredModelVersionModelApiV1(
    Model,
    kw_only=True,
    rename={
        "active_model_version_id": "activeModelVersionId",
        "active_version_number": "activeVersionNumber",
        "active_version_status": "activeVersionStatus",
        "updated_at": "updatedAt",
    },
):
    """A Model API deployed from a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    active_model_version_id: str | UnsetType = UNSET
    """Version that answers requests."""
    active_version_number: int | UnsetType = UNSET
    """Number of that version."""
    active_version_status: str | UnsetType = UNSET
    """State of that version."""
    description: str
    id: str
    name: str
    project: RegisteredModelProjectSummaryV1
    """The project of a registered model."""
    updated_at: datetime.datetime
    """When it was last changed."""
