"""Models: DatasetToAddV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DatasetToAddV1(Model, kw_only=True, rename={"dataset_id": "datasetId"}):
    """A shared dataset to link.

    Documented in: Domino REST API reference 5.11, lines 1460; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    dataset_id: str
    """Shared dataset to link."""
