"""Models: NewDataSourceV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_source_credential_type_v1 import DataSourceCredentialTypeV1
from .data_source_credentials_v1 import DataSourceCredentialsV1
from .data_source_permissions_v1 import DataSourcePermissionsV1


class NewDataSourceV1(
    Model,
    kw_only=True,
    rename={"auth_type": "authType", "credential_type": "credentialType", "data_source_type": "dataSourceType"},
):
    """A data source to create.

    Documented in: Domino REST API reference 5.11, lines 602; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    auth_type: str
    """How Domino authenticates itself to the data source."""
    config: dict[str, str]
    """Settings of the connection, by name."""
    credential_type: DataSourceCredentialTypeV1
    """Whether every user has credentials of their own."""
    credentials: DataSourceCredentialsV1
    """Credentials of the data source."""
    data_source_type: str
    """Kind of the data source."""
    description: str | UnsetType = UNSET
    """What the data source holds."""
    name: str
    """Name of the data source."""
    permissions: DataSourcePermissionsV1
    """Who may use the data source."""
