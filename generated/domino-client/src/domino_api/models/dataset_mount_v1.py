"""Models: DatasetMountV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class DatasetMountV1(
    Model,
    kw_only=True,
    rename={
        "container_path": "containerPath",
        "dataset_name": "datasetName",
        "is_input": "isInput",
        "project_id": "projectId",
        "snapshot_id": "snapshotId",
        "snapshot_version": "snapshotVersion",
    },
):
    """A dataset mounted into a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    container_path: str | UnsetType = UNSET
    """Path in the container."""
    dataset_name: str
    id: str
    is_input: bool
    """Whether the dataset is an input of the job."""
    project_id: str
    snapshot_id: str | UnsetType = UNSET
    """Snapshot that is mounted."""
    snapshot_version: int | UnsetType = UNSET
    """Number of the snapshot that is mounted."""
