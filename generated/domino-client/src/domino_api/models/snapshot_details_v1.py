"""Models: SnapshotDetailsV1_Status, SnapshotDetailsV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class SnapshotDetailsV1_Status(OpenStrEnum):
    """SnapshotDetailsV1, Status."""

    ACTIVE = "active"
    MARK_FOR_DELETION = "markForDeletion"
    DELETION_IN_PROGRESS = "deletionInProgress"
    DELETED = "deleted"
    PENDING = "pending"
    FAILED = "failed"
    COPYING = "copying"


class SnapshotDetailsV1(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "creator_id": "creatorId",
        "dataset_id": "datasetId",
        "last_mounted": "lastMounted",
    },
):
    """A snapshot of a dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    creator_id: str | UnsetType = UNSET
    """User who created it."""
    dataset_id: str
    """Dataset that the snapshot belongs to."""
    description: str | UnsetType = UNSET
    id: str
    last_mounted: datetime.datetime | UnsetType = UNSET
    """When it was last mounted."""
    status: SnapshotDetailsV1_Status
