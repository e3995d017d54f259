"""Models: NetAppVolumeMountV1, NetAppVolumeMountV1_OtherMounts_Item."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class NetAppVolumeMountV1(
    Model,
    kw_only=True,
    rename={
        "other_mounts": "otherMounts",
        "snapshot_mount_path": "snapshotMountPath",
        "snapshot_read_only": "snapshotReadOnly",
        "snapshot_sub_path": "snapshotSubPath",
        "volume_mount_path": "volumeMountPath",
        "volume_read_only": "volumeReadOnly",
        "volume_sub_path": "volumeSubPath",
    },
):
    """A NetApp volume mounted into a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    name: str
    other_mounts: list[NetAppVolumeMountV1_OtherMounts_Item] | UnsetType = UNSET
    """Further mounts of the volume."""
    snapshot_mount_path: str
    snapshot_read_only: bool
    snapshot_sub_path: str | UnsetType = UNSET
    volume_mount_path: str
    volume_read_only: bool
    volume_sub_path: str | UnsetType = UNSET


class NetAppVolumeMountV1_OtherMounts_Item(
    Model, kw_only=True, rename={"mount_path": "mountPath", "read_only": "readOnly", "sub_path": "subPath"}
):
    """NetAppVolumeMountV1, OtherMounts, Item."""

    mount_path: str
    read_only: bool
    sub_path: str | UnsetType = UNSET
