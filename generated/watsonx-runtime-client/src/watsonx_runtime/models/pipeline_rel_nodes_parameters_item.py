"""Models: PipelineRelNodesParametersItem."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class PipelineRelNodesParametersItem(Model, kw_only=True):
    """Parameters of one node of a pipeline.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    node_id: str
    """The node."""
    parameters: dict[str, Any]
    """Its parameters, as names and values."""
