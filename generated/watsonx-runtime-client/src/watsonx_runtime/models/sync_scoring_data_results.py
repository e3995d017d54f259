"""Models: SyncScoringDataResults."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .scoring_payload import ScoringPayload


class SyncScoringDataResults(Model, kw_only=True):
    """Predictions.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; Watson Machine Learning samples,
    commit 49946b7, cloud notebooks.
    """

    predictions: list[ScoringPayload] | UnsetType = UNSET
    """The predictions."""
