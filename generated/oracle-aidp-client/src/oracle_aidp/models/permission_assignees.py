"""Models: PermissionAssignees_Type, PermissionAssignees."""

from __future__ import annotations

from .._runtime.models.model import Model, OpenStrEnum


class PermissionAssignees_Type(OpenStrEnum):
    """Kind of those who are meant."""

    USER = "USER"
    ROLE = "ROLE"
    GROUP = "GROUP"


class PermissionAssignees(Model, kw_only=True):
    """Who gets or loses permissions.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    type: PermissionAssignees_Type
    """Kind of those who are meant."""
    targets: list[str]
    """Their identifiers."""
