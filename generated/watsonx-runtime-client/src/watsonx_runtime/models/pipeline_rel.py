"""Models: PipelineRel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .pipeline_rel_data_bindings_item import PipelineRelDataBindingsItem
from .pipeline_rel_nodes_parameters_item import PipelineRelNodesParametersItem


class PipelineRel(Model, kw_only=True):
    """Reference to a pipeline, with what it runs on.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    id: str
    """Identifier of the pipeline."""
    rev: str | UnsetType = UNSET
    """Revision of the pipeline."""
    model_type: str | UnsetType = UNSET
    """Type of the model."""
    data_bindings: list[PipelineRelDataBindingsItem] | UnsetType = UNSET
    """Which data goes to which node."""
    nodes_parameters: list[PipelineRelNodesParametersItem] | UnsetType = UNSET
    """Parameters of single nodes."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline."""
