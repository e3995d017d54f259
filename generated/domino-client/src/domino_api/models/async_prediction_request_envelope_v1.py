"""Models: AsyncPredictionRequestEnvelopeV1."""

from __future__ import annotations

from .._runtime.models.model import Model


class AsyncPredictionRequestEnvelopeV1(Model, kw_only=True, rename={"async_prediction_id": "asyncPredictionId"}):
    """Answer to a request for an asynchronous prediction.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    async_prediction_id: str
    """Id to fetch the result with."""
