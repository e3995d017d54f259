"""Models: JobDecisionOptimizationRequest."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType
from .object_location_optim import ObjectLocationOptim
from .scoring_payload_optim import ScoringPayloadOptim


class JobDecisionOptimizationRequest(Model, kw_only=True):
    """Data of a Decision Optimization job.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
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
