"""Models: DatasetRwRoleV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class DatasetRwRoleV1(OpenStrEnum):
    """What a grant allows.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    DATASET_RW_OWNER = "DatasetRwOwner"
    DATASET_RW_EDITOR = "DatasetRwEditor"
    DATASET_RW_READER = "DatasetRwReader"
