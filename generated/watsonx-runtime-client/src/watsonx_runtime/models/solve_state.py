"""Models: SolveState."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class SolveState(Model, kw_only=True):
    """What the solver reports.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    details: dict[str, Any] | UnsetType = UNSET
    """Figures of the solver, as names and values."""
    solve_status: str | UnsetType = UNSET
    """Outcome of the solve."""
    interruption_status: str | UnsetType = UNSET
    """Why the solve was interrupted."""
    latest_engine_activity: list[str] | UnsetType = UNSET
    """Latest lines of the engine."""
