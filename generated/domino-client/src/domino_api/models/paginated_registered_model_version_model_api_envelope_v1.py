"""Models: PaginatedRegisteredModelVersionModelApiEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .paginated_metadata_v1 import PaginatedMetadataV1
from .registered_model_version_model_api_v1 import RegisteredModelVersionModelApiV1


class PaginatedRegisteredModelVersionModelApiEnvelopeV1(Model, kw_only=True):
    """Model APIs deployed from a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[RegisteredModelVersionModelApiV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
