"""Models: ProjectEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_v1 import ProjectV1


class ProjectEnvelopeV1(Model, kw_only=True):
    """A project, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    project: ProjectV1
    """A project."""
