"""Models: FederatedLearningOptimizer."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class FederatedLearningOptimizer(Model, kw_only=True):
    """Optimizer of the parties.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    name: str | UnsetType = UNSET
    """Name of the optimizer."""
    spec: dict[str, Any] | UnsetType = UNSET
    """Settings of the optimizer, as names and values."""
