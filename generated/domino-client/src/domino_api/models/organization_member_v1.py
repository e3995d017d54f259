"""Models: OrganizationMemberV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .organization_role_v1 import OrganizationRoleV1


class OrganizationMemberV1(Model, kw_only=True, rename={"organization_role": "organizationRole", "user_id": "userId"}):
    """A member of an organization.

    Documented in: Domino REST API reference 5.11, lines 1191; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    organization_role: OrganizationRoleV1
    """Role in the organization."""
    user_id: str
    """Member."""
