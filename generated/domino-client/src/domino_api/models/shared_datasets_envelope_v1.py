"""Models: SharedDatasetsEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata_v1 import MetadataV1
from .shared_dataset_rw_entry_v1 import SharedDatasetRwEntryV1


class SharedDatasetsEnvelopeV1(Model, kw_only=True):
    """Shared datasets of a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    dataset: SharedDatasetRwEntryV1
    """The shared datasets of a project."""
    metadata: MetadataV1
    """About the request that was answered."""
