"""Models: ModelApiVersionProductionLabel."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelApiVersionProductionLabel(Model, kw_only=True, rename={"is_prod": "isProd"}):
    """Whether a version carries the production label.

    Documented in: Domino REST API reference 5.11, lines 1047; Domino Public API 6.3.0, OpenAPI
    definition in dominodatalab/AutoML_Extension.
    """

    is_prod: bool
    """Whether the version carries the production label."""
