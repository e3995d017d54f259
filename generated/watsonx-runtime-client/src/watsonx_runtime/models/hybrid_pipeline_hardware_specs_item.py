"""Models: HybridPipelineHardwareSpecsItem."""

from __future__ import annotations

from .._runtime.models.model import Model
from .hardware_spec import HardwareSpec


class HybridPipelineHardwareSpecsItem(Model, kw_only=True):
    """Hardware of one node of a hybrid pipeline.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 205; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    node_runtime_id: str
    """Runtime of the node."""
    hardware_spec: HardwareSpec
    """Hardware to run on."""
