"""Models: ConsumptionDoJobCount."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ConsumptionDoJobCount(Model, kw_only=True):
    """Decision Optimization jobs allowed.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    limit: int | UnsetType = UNSET
    """Most that the plan allows."""
