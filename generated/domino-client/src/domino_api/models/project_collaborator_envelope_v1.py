"""Models: ProjectCollaboratorEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_collaborator_v1 import ProjectCollaboratorV1


class ProjectCollaboratorEnvelopeV1(Model, kw_only=True):
    """A collaborator, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    collaborator: ProjectCollaboratorV1
    """A collaborator of a project."""
    metadata: MetadataV1
    """About the request that was answered."""
