"""Models: ProjectStatusEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .project_status_v1 import ProjectStatusV1


class ProjectStatusEnvelopeV1(Model, kw_only=True):
    """The status of a project, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    status: ProjectStatusV1
    """Status of a project."""
