"""Models: AssignRegisteredModelPermissionDetails_Permissions_Item,
AssignRegisteredModelPermissionDetails.
"""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum
from .permission_assignees import PermissionAssignees


class AssignRegisteredModelPermissionDetails_Permissions_Item(OpenStrEnum):
    """AssignRegisteredModelPermissionDetails, Permissions, Item."""

    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"


class AssignRegisteredModelPermissionDetails(Model, kw_only=True):
    """Permissions to assign.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    assignees: PermissionAssignees
    """Who is meant."""
    permissions: list[AssignRegisteredModelPermissionDetails_Permissions_Item]
    """What they may do."""
