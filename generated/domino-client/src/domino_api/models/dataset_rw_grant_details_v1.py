"""Models: DatasetRwGrantDetailsV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .dataset_rw_role_v1 import DatasetRwRoleV1


class DatasetRwGrantDetailsV1(
    Model,
    kw_only=True,
    rename={
        "is_organization": "isOrganization",
        "target_id": "targetId",
        "target_name": "targetName",
        "target_role": "targetRole",
    },
):
    """A grant, with the name of its user or organization.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    is_organization: bool
    """Whether the grant is for an organization."""
    target_id: str
    """User or organization that the grant is for."""
    target_name: str
    """Name of the user or organization."""
    target_role: DatasetRwRoleV1
    """What the grant allows."""
