"""Models: RevokeRegisteredModelPermissionDetails_Permissions_Item,
RevokeRegisteredModelPermissionDetails.
"""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum
from .permission_assignees import PermissionAssignees


class RevokeRegisteredModelPermissionDetails_Permissions_Item(OpenStrEnum):
    """RevokeRegisteredModelPermissionDetails, Permissions, Item."""

    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"


class RevokeRegisteredModelPermissionDetails(Model, kw_only=True):
    """Permissions to revoke.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    assignees: PermissionAssignees
    """Who is meant."""
    permissions: list[RevokeRegisteredModelPermissionDetails_Permissions_Item]
    """What they may do."""
