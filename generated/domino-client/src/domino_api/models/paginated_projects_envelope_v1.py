"""Models: PaginatedProjectsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .paginated_metadata_v1 import PaginatedMetadataV1
from .project_v1 import ProjectV1


class PaginatedProjectsEnvelopeV1(Model, kw_only=True):
    """One page of projects.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
    projects: list[ProjectV1]
