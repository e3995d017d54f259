"""Models: PatchRegisteredModelV1."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class PatchRegisteredModelV1(Model, kw_only=True):
    """What changes in a registered model.

    Documented in: Domino REST API reference 5.11, lines 1583; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    description: str | UnsetType = UNSET
    """New description."""
    discoverable: bool | UnsetType = UNSET
    """Whether users without access to the project can find the model."""
