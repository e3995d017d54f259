"""Models: FederatedLearningInfoAggregator."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_info_aggregator_connection import FederatedLearningInfoAggregatorConnection


class FederatedLearningInfoAggregator(Model, kw_only=True):
    """The aggregator of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Machine
    Learning samples, commit 49946b7, cloud notebooks.
    """

    connection: FederatedLearningInfoAggregatorConnection | UnsetType = UNSET
    """How to reach it."""
