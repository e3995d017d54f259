"""Models: EnvironmentOwnerTypeV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class EnvironmentOwnerTypeV1(OpenStrEnum):
    """Whether a user or an organization owns an environment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    INDIVIDUAL = "individual"
    ORGANIZATION = "organization"
