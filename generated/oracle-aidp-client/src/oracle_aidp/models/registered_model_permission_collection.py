"""Models: RegisteredModelPermissionCollection."""

from __future__ import annotations

from .._runtime.models.model import Model
from .registered_model_permission_summary import RegisteredModelPermissionSummary


class RegisteredModelPermissionCollection(Model, kw_only=True):
    """Permissions on a registered model.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    items: list[RegisteredModelPermissionSummary]
    """The permissions."""
