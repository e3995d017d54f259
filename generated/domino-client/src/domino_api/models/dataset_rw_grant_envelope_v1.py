"""Models: DatasetRwGrantEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_grant_v1 import DatasetRwGrantV1
from .metadata_v1 import MetadataV1


class DatasetRwGrantEnvelopeV1(Model, kw_only=True):
    """Grants of a dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    grants: list[DatasetRwGrantV1]
    """Grants of the dataset."""
    metadata: MetadataV1
    """About the request that was answered."""
