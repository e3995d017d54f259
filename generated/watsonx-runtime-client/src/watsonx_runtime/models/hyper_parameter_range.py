"""Models: HyperParameterRange."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class HyperParameterRange(Model, kw_only=True):
    """Range of values of a hyperparameter.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 1296; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4.
    """

    min_value: float | UnsetType = UNSET
    """Smallest value."""
    max_value: float | UnsetType = UNSET
    """Greatest value."""
    step: float | UnsetType = UNSET
    """Distance between two values."""
    power: float | UnsetType = UNSET
    """Power of the range."""
