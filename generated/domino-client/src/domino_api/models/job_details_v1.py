"""Models: JobDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .commit_details_v1 import CommitDetailsV1
from .compute_cluster_config_v1 import ComputeClusterConfigV1
from .dataset_mount_v1 import DatasetMountV1
from .domino_stats_v1 import DominoStatsV1
from .external_volume_mount_v1 import ExternalVolumeMountV1
from .git_ref_v1 import GitRefV1
from .job_status_v1 import JobStatusV1
from .job_usage_v1 import JobUsageV1
from .mounted_git_repo_v1 import MountedGitRepoV1
from .mounted_project_v1 import MountedProjectV1
from .net_app_volume_mount_v1 import NetAppVolumeMountV1
from .queued_job_status_details_v1 import QueuedJobStatusDetailsV1
from .stage_times_v1 import StageTimesV1
from .tag_v1 import TagV1


class JobDetailsV1(
    Model,
    kw_only=True,
    rename={
        "comments_count": "commentsCount",
        "commit_details": "commitDetails",
        "compute_cluster": "computeCluster",
        "dataset_mounts": "datasetMounts",
        "domino_stats": "dominoStats",
        "external_volume_mounts": "externalVolumeMounts",
        "git_repos": "gitRepos",
        "goal_ids": "goalIds",
        "main_repo_git_ref": "mainRepoGitRef",
        "net_app_volume_mounts": "netAppVolumeMounts",
        "queued_job_status_details": "queuedJobStatusDetails",
        "run_command": "runCommand",
        "run_launcher_id": "runLauncherId",
        "stage_times": "stageTimes",
        "started_by_id": "startedById",
    },
):
    """A job, with its goals and tags.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    comments_count: int
    """Number of comments on the job."""
    commit_details: CommitDetailsV1
    """Commits before and after the job."""
    compute_cluster: ComputeClusterConfigV1 | UnsetType = UNSET
    """Cluster that runs beside the job."""
    dataset_mounts: list[DatasetMountV1]
    """Datasets that are mounted."""
    domino_stats: list[DominoStatsV1]
    """Statistics that the job wrote."""
    external_volume_mounts: list[ExternalVolumeMountV1]
    """External volumes that are mounted."""
    git_repos: list[MountedGitRepoV1]
    """Git repositories that are checked out."""
    goal_ids: list[str]
    """Goals that the job is linked to."""
    id: str
    main_repo_git_ref: GitRefV1 | UnsetType = UNSET
    """Branch, tag or commit of the main repository."""
    net_app_volume_mounts: list[NetAppVolumeMountV1]
    """NetApp volumes that are mounted."""
    number: int
    """Number of the job within its project."""
    projects: list[MountedProjectV1]
    """Projects whose files are mounted."""
    queued_job_status_details: QueuedJobStatusDetailsV1 | UnsetType = UNSET
    """Why the job waits, if it does."""
    run_command: str
    """Command that the job runs."""
    run_launcher_id: str | UnsetType = UNSET
    """Launcher that started the job."""
    stage_times: StageTimesV1
    """When the job was submitted, started and ended."""
    started_by_id: str | UnsetType = UNSET
    """User who started the job."""
    status: JobStatusV1
    """State of a job."""
    tags: list[TagV1]
    title: str | UnsetType = UNSET
    usage: JobUsageV1 | UnsetType = UNSET
    """Processor and memory that the job uses."""
