"""Models: ModelEntityModelVersion."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelEntityModelVersion(Model, kw_only=True):
    """Version of a model as its owner counts it, for AI Factsheets.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2219-2310; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    number: str | UnsetType = UNSET
    """Version number; semantic versioning is asked for."""
    tag: str | UnsetType = UNSET
    """Tag of the version."""
    description: str | UnsetType = UNSET
    """What changed in the version."""
