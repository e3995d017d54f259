"""Models: DataSourceUpdateV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_source_credentials_v1 import DataSourceCredentialsV1
from .data_source_permissions_v1 import DataSourcePermissionsV1


class DataSourceUpdateV1(Model, kw_only=True):
    """What changes in a data source.

    Documented in: Domino REST API reference 5.11, lines 626; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    config: dict[str, str] | UnsetType = UNSET
    """Settings of the connection, by name."""
    credentials: DataSourceCredentialsV1 | UnsetType = UNSET
    """Credentials of the data source."""
    permissions: DataSourcePermissionsV1 | UnsetType = UNSET
    """Who may use the data source."""
