"""Models: AIGatewayEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .endpoint_envelope_v1 import EndpointEnvelopeV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class AIGatewayEnvelopeV1(Model, kw_only=True):
    """One page of AI Gateway endpoints.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    endpoints: list[EndpointEnvelopeV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
