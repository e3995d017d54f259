"""Models: PaginatedDatasetRwEnvelopeV2."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_info_dto_v1 import DatasetRwInfoDtoV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedDatasetRwEnvelopeV2(Model, kw_only=True):
    """One page of datasets with their projects.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    datasets: list[DatasetRwInfoDtoV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
