"""Models: PaginatedDatasetRwEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_details_v1 import DatasetRwDetailsV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedDatasetRwEnvelopeV1(Model, kw_only=True):
    """One page of datasets.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    datasets: list[DatasetRwDetailsV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
