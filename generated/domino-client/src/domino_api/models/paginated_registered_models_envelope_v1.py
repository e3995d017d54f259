"""Models: PaginatedRegisteredModelsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model_v1 import RegisteredModelV1
from .token_paginated_metadata_v1 import TokenPaginatedMetadataV1


class PaginatedRegisteredModelsEnvelopeV1(Model, kw_only=True):
    """One page of registered models.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[RegisteredModelV1]
    metadata: TokenPaginatedMetadataV1
    """About the request that was answered, and where to go on."""
