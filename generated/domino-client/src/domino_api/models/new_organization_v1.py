"""Models: NewOrganizationV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .organization_member_v1 import OrganizationMemberV1


class NewOrganizationV1(Model, kw_only=True):
    """An organization to create.

    Documented in: Domino REST API reference 5.11, lines 1154; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    members: list[OrganizationMemberV1]
    """Members that the organization starts with."""
    name: str
    """Name of the organization."""
