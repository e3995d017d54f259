"""Models: ConsumptionDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ConsumptionDetails(Model, kw_only=True):
    """Consumption of one part.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    context: str
    """What consumed it."""
    framework: str | UnsetType = UNSET
    """Framework that consumed it."""
    capacity_unit_hours: float | UnsetType = UNSET
    """Capacity unit hours used."""
    token_count: int | UnsetType = UNSET
    """Tokens used."""
    space_id: str | UnsetType = UNSET
    """Space that consumed it."""
    project_id: str | UnsetType = UNSET
    """Project that consumed it."""
