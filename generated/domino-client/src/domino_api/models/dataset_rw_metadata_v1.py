"""Models: DatasetRwMetadataV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class DatasetRwMetadataV1(Model, kw_only=True):
    """New name or description of a dataset.

    Documented in: Domino REST API reference 5.11, lines 448; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    """New description."""
    name: str | UnsetType = UNSET
    """New name."""
