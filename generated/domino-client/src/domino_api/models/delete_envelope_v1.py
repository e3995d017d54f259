"""Models: DeleteEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1


class DeleteEnvelopeV1(Model, kw_only=True):
    """Whether something was removed.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    metadata: MetadataV1
    """About the request that was answered."""
    success: bool
    """Whether it was done."""
