"""Models: ProjectGitRepositoryEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_git_repository_v1 import ProjectGitRepositoryV1


class ProjectGitRepositoryEnvelopeV1(Model, kw_only=True):
    """A git repository, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    repository: ProjectGitRepositoryV1
    """A git repository of a project."""
