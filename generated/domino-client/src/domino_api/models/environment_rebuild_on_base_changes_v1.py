"""Models: EnvironmentRebuildOnBaseChangesV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class EnvironmentRebuildOnBaseChangesV1(OpenStrEnum):
    """Whether an environment is built again when its base changes.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    NEVER = "never"
    FOLLOW_ACTIVE = "followActive"
