"""Models: TrainingReferenceHyperParametersOptimizationMethod."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class TrainingReferenceHyperParametersOptimizationMethod(Model, kw_only=True):
    """Method of the search.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak for Data command line, cpdctl, commit
    124311c, ml commands.
    """

    name: str | UnsetType = UNSET
    """Name of the method, such as random."""
    parameters: dict[str, Any] | UnsetType = UNSET
    """Settings of the method, as names and values."""
