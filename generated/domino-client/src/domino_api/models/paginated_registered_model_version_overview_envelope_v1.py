"""Models: PaginatedRegisteredModelVersionOverviewEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .paginated_metadata_v1 import PaginatedMetadataV1
from .registered_model_version_overview_v1 import RegisteredModelVersionOverviewV1


class PaginatedRegisteredModelVersionOverviewEnvelopeV1(Model, kw_only=True):
    """One page of versions of a registered model.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[RegisteredModelVersionOverviewV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
