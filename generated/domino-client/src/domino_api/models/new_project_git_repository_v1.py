"""Models: NewProjectGitRepositoryV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .git_service_provider_v1 import GitServiceProviderV1
from .project_repository_reference_v1 import ProjectRepositoryReferenceV1


class NewProjectGitRepositoryV1(
    Model,
    kw_only=True,
    rename={"default_ref": "defaultRef", "git_credential_id": "gitCredentialId", "service_provider": "serviceProvider"},
):
    """A git repository to import.

    Documented in: Domino REST API reference 5.11, lines 1385; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    default_ref: ProjectRepositoryReferenceV1 | UnsetType = UNSET
    """What is checked out by default."""
    git_credential_id: str | UnsetType = UNSET
    """Git credential to use."""
    name: str | UnsetType = UNSET
    """Name of the repository within the project."""
    service_provider: GitServiceProviderV1 | UnsetType = UNSET
    """Git provider that hosts the repository."""
    uri: str
    """Address of the repository."""
