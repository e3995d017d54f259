"""Models: DataSourcePermissionsV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class DataSourcePermissionsV1(
    Model, kw_only=True, rename={"is_everyone": "isEveryone", "user_and_organization_ids": "userAndOrganizationIds"}
):
    """Who may use a data source.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    is_everyone: bool
    """Whether every user has access."""
    user_and_organization_ids: list[str]
    """Users and organizations that have access."""
