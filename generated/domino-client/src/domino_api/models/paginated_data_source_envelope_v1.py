"""Models: PaginatedDataSourceEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .data_source_envelope_v1 import DataSourceEnvelopeV1
from .paginated_metadata_v1 import PaginatedMetadataV1


class PaginatedDataSourceEnvelopeV1(Model, kw_only=True, rename={"data_sources": "dataSources"}):
    """One page of data sources.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    data_sources: list[DataSourceEnvelopeV1]
    metadata: PaginatedMetadataV1
    """About the request that was answered, and which items the page holds."""
