"""Models: PaginatedGitRepositoriesEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .paginated_metadata_v1 import PaginatedMetadataV1
from .project_git_repository_v1 import ProjectGitRepositoryV1


class PaginatedGitRepositoriesEnvelopeV1(Model, kw_only=True):
    """One page of git repositories.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
    repositories: list[ProjectGitRepositoryV1]
