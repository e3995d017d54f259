"""Models: FederatedLearningInfoAggregatorConnection."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class FederatedLearningInfoAggregatorConnection(Model, kw_only=True):
    """How to reach the aggregator.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Machine
    Learning samples, commit 49946b7, cloud notebooks.
    """

    host: str | UnsetType = UNSET
    """Host name."""
    port: float | UnsetType = UNSET
    """Port."""
    endpoint: str | UnsetType = UNSET
    """Path of the endpoint."""
    protocol: str | UnsetType = UNSET
    """Protocol to speak."""
    headers: dict[str, Any] | UnsetType = UNSET
    """Headers to send, as names and values."""
