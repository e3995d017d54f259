"""Models: ModelApiPaginatedList."""

from __future__ import annotations

from .._runtime.models.model import Model
from .model_api import ModelApi
from .paginated_metadata_v1 import PaginatedMetadataV1


class ModelApiPaginatedList(Model, kw_only=True):
    """One page of Model APIs.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    items: list[ModelApi]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
