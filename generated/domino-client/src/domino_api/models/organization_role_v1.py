"""Models: OrganizationRoleV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class OrganizationRoleV1(OpenStrEnum):
    """Role of a member of an organization.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    MEMBER = "member"
    ADMIN = "admin"
