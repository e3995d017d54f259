"""Models: UserV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class UserV1(
    Model,
    kw_only=True,
    rename={
        "avatar_url": "avatarUrl",
        "company_name": "companyName",
        "first_name": "firstName",
        "full_name": "fullName",
        "last_name": "lastName",
        "phone_number": "phoneNumber",
        "user_name": "userName",
    },
):
    """A user.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    avatar_url: str
    """Address of the user's picture."""
    company_name: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    first_name: str
    full_name: str
    id: str
    last_name: str
    phone_number: str | UnsetType = UNSET
    roles: list[str] | UnsetType = UNSET
    """Roles of the user."""
    user_name: str
