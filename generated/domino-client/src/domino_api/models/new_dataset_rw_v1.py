"""Models: NewDatasetRwV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .dataset_rw_grant_v1 import DatasetRwGrantV1


class NewDatasetRwV1(Model, kw_only=True, rename={"project_id": "projectId", "snapshot_id": "snapshotId"}):
    """A dataset to create.

    Documented in: Domino REST API reference 5.11, lines 424; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    """What the dataset holds."""
    grants: list[DatasetRwGrantV1] | UnsetType = UNSET
    """Grants that the dataset starts with."""
    name: str
    """Name of the dataset."""
    project_id: str | UnsetType = UNSET
    """Project that the dataset starts in."""
    snapshot_id: str | UnsetType = UNSET
    """Snapshot to fill the dataset from."""
