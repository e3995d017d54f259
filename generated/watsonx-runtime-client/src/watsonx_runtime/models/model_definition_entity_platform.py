"""Models: ModelDefinitionEntityPlatform."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelDefinitionEntityPlatform(Model, kw_only=True):
    """Platform of a model definition.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1.
    """

    name: str
    """Name of the platform."""
    versions: list[str]
    """Versions that work."""
