"""Models: ProjectVisibilityV1."""

from __future__ import annotations

from .._runtime.models.model import OpenStrEnum


class ProjectVisibilityV1(OpenStrEnum):
    """Who can see a project.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    PUBLIC = "Public"
    SEARCHABLE = "Searchable"
    PRIVATE = "Private"
