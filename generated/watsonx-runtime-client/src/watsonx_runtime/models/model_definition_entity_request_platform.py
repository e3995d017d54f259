"""Models: ModelDefinitionEntityRequestPlatform."""

from __future__ import annotations

from .._runtime.models.model import Model


class ModelDefinitionEntityRequestPlatform(Model, kw_only=True):
    """Platform of a model definition to create.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2922-2958; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    name: str
    """Name of the platform."""
    versions: list[str]
    """Versions that work."""
