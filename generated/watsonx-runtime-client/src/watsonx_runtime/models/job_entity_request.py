"""Models: JobEntityRequest."""

from __future__ import annotations

from typing import Any, ClassVar

from .._runtime.models.model import UNSET, Model, UnsetType
from .._runtime.operation import Bounds
from .hardware_spec import HardwareSpec
from .hybrid_pipeline_hardware_specs_item import HybridPipelineHardwareSpecsItem
from .job_decision_optimization_request import JobDecisionOptimizationRequest
from .job_scoring_request import JobScoringRequest
from .simple_rel import SimpleRel


class JobEntityRequest(Model, kw_only=True):
    """A deployment job, or the definition of one.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 468-542; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    __bounds__: ClassVar[dict[str, Bounds]] = {
        "space_id": Bounds(min_length=36, max_length=36, pattern="^[a-zA-Z0-9-]*$"),
        "tags": Bounds(max_items=64),
    }

    space_id: str | UnsetType = UNSET
    """Space that holds the deployment. Allowed: exactly 36 characters, matching "^[a-zA-Z0-9-]*$"."""
    name: str
    """Name of the job."""
    description: str | UnsetType = UNSET
    """What the job is for."""
    tags: list[str] | UnsetType = UNSET
    """Tags to find the resource by. Allowed: at most 64 items."""
    deployment: SimpleRel
    """Deployment that the job runs on."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
    hardware_spec: HardwareSpec | UnsetType = UNSET
    """Hardware to run on."""
    hybrid_pipeline_hardware_specs: list[HybridPipelineHardwareSpecsItem] | UnsetType = UNSET
    """Hardware for each node of a hybrid pipeline; others use `hardware_spec`."""
    scoring: JobScoringRequest | UnsetType = UNSET
    """Data of a batch job of a model, function or script. Excludes `decision_optimization`."""
    decision_optimization: JobDecisionOptimizationRequest | UnsetType = UNSET
    """Data of a Decision Optimization job. Excludes `scoring`."""
