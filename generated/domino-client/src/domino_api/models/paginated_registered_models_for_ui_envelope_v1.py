"""Models: PaginatedRegisteredModelsForUIEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model_for_uiv1 import RegisteredModelForUIV1
from .token_paginated_metadata_v1 import TokenPaginatedMetadataV1


class PaginatedRegisteredModelsForUIEnvelopeV1(Model, kw_only=True):
    """One page of registered models with figures.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[RegisteredModelForUIV1]
    metadata: TokenPaginatedMetadataV1
    """About the request that was answered, and where to go on."""
