"""Models: EnvironmentOwnerV1."""

from __future__ import annotations

from .._runtime.models.model import Model
from .environment_owner_type_v1 import EnvironmentOwnerTypeV1


class EnvironmentOwnerV1(Model, kw_only=True, rename={"owner_type": "ownerType"}):
    """The owner of an environment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    id: str
    owner_type: EnvironmentOwnerTypeV1
    """Whether a user or an organization owns an environment."""
    username: str
