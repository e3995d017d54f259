"""Models: PipelineRelDataBindingsItem."""

from __future__ import annotations

from .._runtime.models.model import Model


class PipelineRelDataBindingsItem(Model, kw_only=True):
    """Binds data to a node of a pipeline.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    data_reference_name: str
    """Name of the data reference."""
    node_id: str
    """Node that receives the data."""
