"""Models: ConsumptionCapacityUnitHours."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class ConsumptionCapacityUnitHours(Model, kw_only=True):
    """Capacity unit hours: used and allowed.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    expiration_date: datetime.date | UnsetType = UNSET
    """Day it expires."""
    current: float
    """Used so far."""
    limit: float | UnsetType = UNSET
    """Most that the plan allows."""
