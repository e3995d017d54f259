"""Models: ImportFilesRepoTargetV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ImportFilesRepoTargetV1(
    Model, kw_only=True, rename={"repo_name": "repoName", "repo_owner_name": "repoOwnerName"}
):
    """The repository that files are imported into.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    force: bool | UnsetType = UNSET
    """Whether files that exist in the repository are overwritten."""
    repo_name: str
    """Name of the repository."""
    repo_owner_name: str
    """Owner of the repository at the git provider."""
