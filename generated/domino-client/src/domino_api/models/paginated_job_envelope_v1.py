"""Models: PaginatedJobEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .job_v1 import JobV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedJobEnvelopeV1(Model, kw_only=True):
    """One page of jobs.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    jobs: list[JobV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
