"""Models: RegisteredModelPermissionSummary_GranteeType,
RegisteredModelPermissionSummary_GranteePermissions_Item, RegisteredModelPermissionSummary.
"""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, OpenStrEnum, UnsetType


class RegisteredModelPermissionSummary_GranteeType(OpenStrEnum):
    """Kind of those who have them."""

    USER = "USER"
    ROLE = "ROLE"
    GROUP = "GROUP"


class RegisteredModelPermissionSummary_GranteePermissions_Item(OpenStrEnum):
    """RegisteredModelPermissionSummary, GranteePermissions, Item."""

    READ = "READ"
    MANAGE = "MANAGE"
    ADMIN = "ADMIN"


class RegisteredModelPermissionSummary(
    Model,
    kw_only=True,
    rename={
        "grantee_name": "granteeName",
        "grantee_type": "granteeType",
        "grantee_permissions": "granteePermissions",
        "is_inherited": "isInherited",
        "resource_name": "resourceName",
    },
):
    """What somebody may do with a registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    grantee: str
    """Who has the permissions."""
    grantee_name: str | UnsetType = UNSET
    """Name of those who have them."""
    grantee_type: RegisteredModelPermissionSummary_GranteeType
    """Kind of those who have them."""
    grantee_permissions: list[RegisteredModelPermissionSummary_GranteePermissions_Item]
    """What they may do."""
    is_inherited: bool | UnsetType = UNSET
    """Whether they come from above."""
    resource_name: str | UnsetType = UNSET
    """What they are for."""
