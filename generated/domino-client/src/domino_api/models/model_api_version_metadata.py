"""Models: ModelApiVersionMetadata."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelApiVersionMetadata(Model, kw_only=True, rename={"created_by": "createdBy"}):
    """Who created a version, and when.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created: float
    """When it was created, as a number; the unit is not stated."""
    created_by: str
    """Who created it."""
    summary: str | UnsetType | None = UNSET
    """Summary of the version."""
