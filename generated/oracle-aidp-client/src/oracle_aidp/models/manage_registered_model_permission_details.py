"""Models: ManageRegisteredModelPermissionDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .assign_registered_model_permission_details import AssignRegisteredModelPermissionDetails
from .revoke_registered_model_permission_details import RevokeRegisteredModelPermissionDetails


class ManageRegisteredModelPermissionDetails(
    Model,
    kw_only=True,
    rename={
        "assign_registered_model_permission_details": "assignRegisteredModelPermissionDetails",
        "revoke_registered_model_permission_details": "revokeRegisteredModelPermissionDetails",
    },
):
    """Permissions to assign and to revoke.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    assign_registered_model_permission_details: AssignRegisteredModelPermissionDetails | UnsetType = UNSET
    """Permissions to assign."""
    revoke_registered_model_permission_details: RevokeRegisteredModelPermissionDetails | UnsetType = UNSET
    """Permissions to revoke."""
