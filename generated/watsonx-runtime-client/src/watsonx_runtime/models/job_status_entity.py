"""Models: JobStatusEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .job_decision_optimization_result import JobDecisionOptimizationResult
from .job_scoring_result import JobScoringResult
from .platform_job import PlatformJob
from .simple_rel import SimpleRel


class JobStatusEntity(Model, kw_only=True):
    """A deployment job, and how far it is.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; ibm-watsonx-ai
    1.8.1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    deployment: SimpleRel
    """Deployment that the job runs on."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline."""
    scoring: JobScoringResult | UnsetType = UNSET
    """Data of a batch job of a model, function or script."""
    decision_optimization: JobDecisionOptimizationResult | UnsetType = UNSET
    """Data of a Decision Optimization job."""
    platform_job: PlatformJob | UnsetType = UNSET
    """Job and run on the platform; appears once the platform has them."""
