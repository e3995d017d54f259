"""Models: EvaluationsSpecItem."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class EvaluationsSpecItem(Model, kw_only=True):
    """An evaluation to run.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 543; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    id: str | UnsetType = UNSET
    """Identifier of the evaluation."""
    input_target: str | UnsetType = UNSET
    """Data set that holds the expected results."""
    metrics_names: list[str] | UnsetType = UNSET
    """Metrics to compute."""
