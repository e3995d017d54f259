"""Models: ProviderRepoVisibilityV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class ProviderRepoVisibilityV1(OpenStrEnum):
    """Who can see a repository at its git provider.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    PUBLIC = "public"
    PRIVATE = "private"
    INTERNAL = "internal"
