"""Models: RepoToCreateV1."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .git_service_provider_v1 import GitServiceProviderV1
from .provider_repo_visibility_v1 import ProviderRepoVisibilityV1


class RepoToCreateV1(
    Model,
    kw_only=True,
    rename={
        "credential_id": "credentialId",
        "repository_template_name": "repositoryTemplateName",
        "repository_to_create_name": "repositoryToCreateName",
        "service_provider": "serviceProvider",
    },
):
    """A git repository to create for a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {"credential_id": Bounds(pattern="^[0-9a-f]{24}$")}

    credential_id: str
    """Git credential to use: 24 hexadecimal digits. Allowed: matching "^[0-9a-f]{24}$"."""
    owner: str
    """Owner of the new repository at the git provider."""
    repository_template_name: str | UnsetType = UNSET
    """Repository to use as a template."""
    repository_to_create_name: str
    """Name of the new repository."""
    service_provider: GitServiceProviderV1 | UnsetType = UNSET
    """Git provider that hosts the repository."""
    visibility: ProviderRepoVisibilityV1
    """Who can see the repository at the git provider."""
