"""Models: MountedGitRepoV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .git_service_provider_v1 import GitServiceProviderV1


class MountedGitRepoV1(
    Model,
    kw_only=True,
    rename={
        "ending_branch": "endingBranch",
        "ending_commit_id": "endingCommitId",
        "service_provider": "serviceProvider",
        "starting_branch": "startingBranch",
        "starting_commit_id": "startingCommitId",
    },
):
    """A git repository checked out for a job.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    ending_branch: str | UnsetType = UNSET
    """Branch when the job ended."""
    ending_commit_id: str | UnsetType = UNSET
    """Commit when the job ended."""
    id: str
    name: str
    ref: str
    """Reference that was checked out."""
    service_provider: GitServiceProviderV1
    """Git provider that hosts the repository."""
    starting_branch: str | UnsetType = UNSET
    """Branch when the job started."""
    starting_commit_id: str | UnsetType = UNSET
    """Commit when the job started."""
    uri: str
    """Address of the repository."""
