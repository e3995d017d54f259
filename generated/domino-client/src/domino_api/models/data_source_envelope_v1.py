"""Models: DataSourceEnvelopeV1."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .data_source_credential_type_v1 import DataSourceCredentialTypeV1
from .data_source_permissions_v1 import DataSourcePermissionsV1


class DataSourceEnvelopeV1(
    Model,
    kw_only=True,
    rename={
        "auth_type": "authType",
        "credential_type": "credentialType",
        "data_source_type": "dataSourceType",
        "display_name": "displayName",
        "last_updated": "lastUpdated",
        "owner_id": "ownerId",
        "owner_username": "ownerUsername",
    },
):
    """A data source.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    auth_type: str
    """How Domino authenticates itself to the data source."""
    config: dict[str, str]
    """Settings of the connection, by name."""
    credential_type: DataSourceCredentialTypeV1
    """Whether every user has credentials of their own."""
    data_source_type: str
    """Kind of the data source."""
    description: str | UnsetType = UNSET
    display_name: str
    """Name as users see it."""
    id: str
    last_updated: datetime.datetime
    """When it was last changed."""
    name: str
    owner_id: str
    """User or organization that owns it."""
    owner_username: str
    permissions: DataSourcePermissionsV1
    """Who may use the data source."""
