"""Models: ModelApiAccessToken."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelApiAccessToken(
    Model,
    kw_only=True,
    rename={"created_by": "createdBy", "last_generated": "lastGenerated", "last_generated_by": "lastGeneratedBy"},
):
    """A token that allows calls of a Model API.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    created: float
    """When it was created, as a number; the unit is not stated."""
    created_by: str
    """Who created it."""
    id: str
    last_generated: float
    """When the secret was last made, as a number; the unit is not stated."""
    last_generated_by: str
    """Who last made the secret."""
    name: str | UnsetType = UNSET
