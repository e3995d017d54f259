"""Models: DatasetRwDetailsV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class DatasetRwDetailsV1(
    Model, kw_only=True, rename={"created_at": "createdAt", "project_id": "projectId", "snapshot_ids": "snapshotIds"}
):
    """A dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created_at: datetime.datetime
    """When it was created."""
    description: str | UnsetType = UNSET
    id: str
    name: str
    project_id: str | UnsetType = UNSET
    snapshot_ids: list[str]
    """Snapshots of the dataset."""
    tags: dict[str, str]
    """Tags of the dataset: name to snapshot id."""
