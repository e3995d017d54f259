"""Models: DatasetRwPermissionV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class DatasetRwPermissionV1(OpenStrEnum):
    """Something that a user may do with a dataset.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    DELETE_DATASET_RW_V2 = "DeleteDatasetRwV2"
    EDIT_SECURITY_DATASET_RW_V2 = "EditSecurityDatasetRwV2"
    LIST_DATASET_RW_V2 = "ListDatasetRwV2"
    PERFORM_DATASET_RW_ACTIONS_IN_PROJECT_V2 = "PerformDatasetRwActionsInProjectV2"
    PERMANENT_DELETE_DATASET_RW_V2 = "PermanentDeleteDatasetRwV2"
    READ_DATASET_RW_V2 = "ReadDatasetRwV2"
    UPDATE_DATASET_RW_V2 = "UpdateDatasetRwV2"
    PERFORM_DATASET_RW_ACTIONS_AS_ADMIN_V2 = "PerformDatasetRwActionsAsAdminV2"
