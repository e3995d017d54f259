"""Models: TagEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .tag_v1 import TagV1


class TagEnvelopeV1(Model, kw_only=True):
    """A tag, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    tag: TagV1
    """A tag of a job."""
