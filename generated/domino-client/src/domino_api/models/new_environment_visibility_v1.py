"""Models: NewEnvironmentVisibilityV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class NewEnvironmentVisibilityV1(OpenStrEnum):
    """Who can see a new environment.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    GLOBAL = "global"
    PRIVATE = "private"
