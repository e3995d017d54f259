"""Models: DatasetRwGrantDetailsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_grant_details_v1 import DatasetRwGrantDetailsV1
from .metadata_v1 import MetadataV1


class DatasetRwGrantDetailsEnvelopeV1(Model, kw_only=True, rename={"grant_details": "grantDetails"}):
    """Grants of a dataset, with names.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    grant_details: list[DatasetRwGrantDetailsV1]
    """Grants of the dataset."""
    metadata: MetadataV1
    """About the request that was answered."""
