"""Models: ModelApiMetadata."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiMetadata(Model, kw_only=True, rename={"created_by": "createdBy", "last_modified": "lastModified"}):
    """Who created a Model API, and when it changed.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created: float
    """When it was created, as a number; the unit is not stated."""
    created_by: str
    """Who created it."""
    last_modified: float
    """When it was last changed, as a number; the unit is not stated."""
