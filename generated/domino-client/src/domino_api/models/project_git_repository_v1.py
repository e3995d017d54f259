"""Models: ProjectGitRepositoryV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .git_service_provider_v1 import GitServiceProviderV1
from .project_repository_reference_v1 import ProjectRepositoryReferenceV1


class ProjectGitRepositoryV1(
    Model, kw_only=True, rename={"default_ref": "defaultRef", "service_provider": "serviceProvider"}
):
    """A git repository of a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    default_ref: ProjectRepositoryReferenceV1
    """What is checked out by default."""
    id: str
    name: str | UnsetType = UNSET
    service_provider: GitServiceProviderV1
    """Git provider that hosts the repository."""
    uri: str
    """Address of the repository."""
