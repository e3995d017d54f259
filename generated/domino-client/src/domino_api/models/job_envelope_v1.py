"""Models: JobEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .job_details_v1 import JobDetailsV1
from .metadata_v1 import MetadataV1


class JobEnvelopeV1(Model, kw_only=True):
    """A job, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    job: JobDetailsV1
    """A job, with its goals and tags."""
    metadata: MetadataV1
    """About the request that was answered."""
