"""Models: AsyncPredictionEnvelopeV1."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class AsyncPredictionEnvelopeV1(Model, kw_only=True, rename={"async_prediction_id": "asyncPredictionId"}):
    """State and result of an asynchronous prediction.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    async_prediction_id: str
    """Id to fetch the result with."""
    errors: list[str] | UnsetType = UNSET
    """What went wrong."""
    result: dict[str, Any] | UnsetType = UNSET
    """Result of the model; missing until there is one."""
    status: str
    """State of the prediction."""
