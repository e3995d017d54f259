"""Models: NewJobV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .compute_cluster_config_v1 import ComputeClusterConfigV1
from .git_ref_v1 import GitRefV1


class NewJobV1(
    Model,
    kw_only=True,
    rename={
        "capacity_type": "capacityType",
        "commit_id": "commitId",
        "compute_cluster": "computeCluster",
        "environment_id": "environmentId",
        "environment_revision_spec": "environmentRevisionSpec",
        "external_volume_mount_ids": "externalVolumeMountIds",
        "hardware_tier": "hardwareTier",
        "main_repo_git_ref": "mainRepoGitRef",
        "net_app_volume_ids": "netAppVolumeIds",
        "project_id": "projectId",
        "run_command": "runCommand",
        "snapshot_datasets_on_completion": "snapshotDatasetsOnCompletion",
        "snapshot_net_app_volumes_on_completion": "snapshotNetAppVolumesOnCompletion",
    },
):
    """A job to start.

    Documented in: Domino REST API reference 5.11, lines 857; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    capacity_type: str | UnsetType = UNSET
    """Kind of capacity to run on."""
    commit_id: str | UnsetType = UNSET
    """Commit of the project's files to run."""
    compute_cluster: ComputeClusterConfigV1 | UnsetType = UNSET
    """Cluster that runs beside the job."""
    environment_id: str | UnsetType = UNSET
    """Environment to run in."""
    environment_revision_spec: str | UnsetType = UNSET
    """Revision of that environment."""
    external_volume_mount_ids: list[str] | UnsetType = UNSET
    """External volumes to mount."""
    hardware_tier: str | UnsetType = UNSET
    """Hardware tier to run on."""
    main_repo_git_ref: GitRefV1 | UnsetType = UNSET
    """Branch, tag or commit of the main repository."""
    net_app_volume_ids: list[str] | UnsetType = UNSET
    """NetApp volumes to mount."""
    project_id: str
    """Project that the job runs in."""
    run_command: str
    """Command that the job runs."""
    snapshot_datasets_on_completion: bool | UnsetType = UNSET
    """Whether snapshots of the datasets are made when the job ends."""
    snapshot_net_app_volumes_on_completion: bool | UnsetType = UNSET
    """Whether snapshots of the NetApp volumes are made when the job ends."""
    title: str | UnsetType = UNSET
    """Title of the job."""
