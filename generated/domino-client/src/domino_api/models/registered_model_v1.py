"""Models: RegisteredModelV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .registered_model_project_summary_v1 import RegisteredModelProjectSummaryV1
from .registered_model_requesting_user_access_v1 import RegisteredModelRequestingUserAccessV1


class RegisteredModelV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "latest_version": "latestVersion",
        "owner_username": "ownerUsername",
        "requesting_user_access": "requestingUserAccess",
        "updated_at": "updatedAt",
    },
):
    """A registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    description: str
    discoverable: bool | UnsetType = UNSET
    """Whether users without access to the project can find the model. Default: False."""
    latest_version: int | UnsetType = UNSET
    """Number of the newest version."""
    name: str
    owner_username: str
    project: RegisteredModelProjectSummaryV1
    """The project of a registered model."""
    requesting_user_access: RegisteredModelRequestingUserAccessV1
    """What the caller may do."""
    tags: dict[str, str]
    """Tags, by name."""
    updated_at: datetime.datetime
    """When it was last changed."""
