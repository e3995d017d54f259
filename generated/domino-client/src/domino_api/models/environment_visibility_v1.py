"""Models: EnvironmentVisibilityV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class EnvironmentVisibilityV1(OpenStrEnum):
    """Who can see an environment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    GLOBAL = "global"
    PRIVATE = "private"
    ORGANIZATION = "organization"
