"""Models: JobDecisionOptimizationResult."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .job_status import JobStatus
from .object_location_optim import ObjectLocationOptim
from .scoring_payload_optim import ScoringPayloadOptim
from .solve_state import SolveState


class JobDecisionOptimizationResult(Model, kw_only=True):
    """Data and results of a Decision Optimization job.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    solve_parameters: dict[str, Any] | UnsetType = UNSET
    """Settings of the solver, as names and values."""
    input_data: list[ScoringPayloadOptim] | UnsetType = UNSET
    """Data sent with the request."""
    input_data_references: list[ObjectLocationOptim] | UnsetType = UNSET
    """Where to read the data."""
    output_data: list[ScoringPayloadOptim] | UnsetType = UNSET
    """Data to return."""
    output_data_references: list[ObjectLocationOptim] | UnsetType = UNSET
    """Where to store the results."""
    status: JobStatus | UnsetType = UNSET
    """State of the run."""
    solve_state: SolveState | UnsetType = UNSET
    """What the solver reports."""
