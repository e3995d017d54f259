"""Models: ConsumptionGpuCount."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ConsumptionGpuCount(Model, kw_only=True):
    """GPUs: used and allowed.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    current: int | UnsetType = UNSET
    """Used so far."""
    limit: int | UnsetType = UNSET
    """Most that the plan allows."""
