"""Models: DataSourceAuditEventKindV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class DataSourceAuditEventKindV1(OpenStrEnum):
    """What happened to a data source.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    ACCESS_DATA_SOURCE = "AccessDataSource"
    CREATE_DATA_SOURCE = "CreateDataSource"
    DATA_SOURCE_ASSOCIATED_TO_PROJECT = "DataSourceAssociatedToProject"
    DATA_SOURCE_DISSOCIATED_FROM_PROJECT = "DataSourceDissociatedFromProject"
    DATA_SOURCE_CHANGE_OF_OWNERSHIP = "DataSourceChangeOfOwnership"
    DATA_SOURCE_CHANGE_OF_PERMISSIONS = "DataSourceChangeOfPermissions"
    DELETE_DATA_SOURCE = "DeleteDataSource"
