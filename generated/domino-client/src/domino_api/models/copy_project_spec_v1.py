"""Models: CopyProjectSpecV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .billing_tag_v1 import BillingTagV1
from .git_code_repo_spec_v1 import GitCodeRepoSpecV1
from .project_visibility_v1 import ProjectVisibilityV1


class CopyProjectSpecV1(
    Model,
    kw_only=True,
    rename={
        "billing_tag": "billingTag",
        "copy_datasets": "copyDatasets",
        "copy_net_app_volumes": "copyNetAppVolumes",
        "git_code_repo_spec": "gitCodeRepoSpec",
        "imported_git_repos_credential_id": "importedGitReposCredentialId",
        "owner_id": "ownerId",
    },
):
    """What a copy of a project takes over and what it overrides.

    Documented in: Domino REST API reference 5.11, lines 1308; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    billing_tag: BillingTagV1 | UnsetType = UNSET
    """Billing tag of the copy."""
    copy_datasets: bool
    """Whether the datasets are copied as well."""
    copy_net_app_volumes: bool | UnsetType = UNSET
    """Whether the NetApp volumes are copied as well."""
    git_code_repo_spec: GitCodeRepoSpecV1 | UnsetType = UNSET
    """What happens with the git repository of the project."""
    imported_git_repos_credential_id: str | UnsetType = UNSET
    """Git credential for the imported repositories of the copy."""
    name: str | UnsetType = UNSET
    """Name of the copy."""
    owner_id: str | UnsetType = UNSET
    """User or organization that owns the copy."""
    visibility: ProjectVisibilityV1 | UnsetType = UNSET
    """Who can see the copy."""
