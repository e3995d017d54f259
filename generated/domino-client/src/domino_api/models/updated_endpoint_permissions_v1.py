"""Models: UpdatedEndpointPermissionsV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UpdatedEndpointPermissionsV1(
    Model, kw_only=True, rename={"is_everyone_allowed": "isEveryoneAllowed", "user_ids": "userIds"}
):
    """New users of an AI Gateway endpoint.

    Documented in: Domino REST API reference 5.11, lines 94; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    is_everyone_allowed: bool | UnsetType = UNSET
    """Whether every user has access."""
    user_ids: list[str] | UnsetType = UNSET
    """Users that may use the endpoint."""
