"""Models: ModelEntitySize."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelEntitySize(Model, kw_only=True):
    """Size of a model.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2219-2310; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands; Watson Data API clients for Java, commit 6e123d6, deployments and models;
    watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    in_memory: float | UnsetType = UNSET
    """Size in memory; the page names no unit."""
    content: float | UnsetType = UNSET
    """Size on disk; the page names no unit."""
