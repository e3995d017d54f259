"""Models: EndpointPermissionsDtoV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class EndpointPermissionsDtoV1(
    Model, kw_only=True, rename={"is_everyone_allowed": "isEveryoneAllowed", "user_ids": "userIds"}
):
    """Who may use an AI Gateway endpoint.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    is_everyone_allowed: bool
    """Whether every user has access."""
    user_ids: list[str]
    """Users that may use the endpoint."""
