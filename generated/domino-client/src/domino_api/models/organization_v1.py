"""Models: OrganizationV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .organization_member_v1 import OrganizationMemberV1


class OrganizationV1(Model, kw_only=True, rename={"default_environment_id": "defaultEnvironmentId"}):
    """An organization.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    default_environment_id: str | UnsetType = UNSET
    id: str
    members: list[OrganizationMemberV1]
    """Members of the organization."""
    name: str
