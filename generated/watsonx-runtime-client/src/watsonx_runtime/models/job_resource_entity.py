"""Models: JobResourceEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .job_decision_optimization_request import JobDecisionOptimizationRequest
from .job_scoring_request import JobScoringRequest
from .simple_rel import SimpleRel


class JobResourceEntity(Model, kw_only=True):
    """The deployment job that is defined.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 692-748; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    deployment: SimpleRel
    """Deployment that the job runs on."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline."""
    scoring: JobScoringRequest | UnsetType = UNSET
    """Data of a batch job of a model, function or script."""
    decision_optimization: JobDecisionOptimizationRequest | UnsetType = UNSET
    """Data of a Decision Optimization job."""
