"""Models: DatasetRwEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_details_v1 import DatasetRwDetailsV1
from .metadata_v1 import MetadataV1


class DatasetRwEnvelopeV1(Model, kw_only=True):
    """A dataset, and metadata of the answer.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    dataset: DatasetRwDetailsV1
    """A dataset."""
    metadata: MetadataV1
    """About the request that was answered."""
