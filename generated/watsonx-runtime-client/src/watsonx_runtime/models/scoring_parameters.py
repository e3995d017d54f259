"""Models: ScoringParameters."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ScoringParameters(Model, kw_only=True):
    """Settings of a prediction.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    forecast_window: int | UnsetType = UNSET
    """Number of steps to forecast."""
