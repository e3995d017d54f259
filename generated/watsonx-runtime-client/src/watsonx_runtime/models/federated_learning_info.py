"""Models: FederatedLearningInfo."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_info_aggregator import FederatedLearningInfoAggregator
from .federated_learning_info_remote_training_systems_item import FederatedLearningInfoRemoteTrainingSystemsItem


class FederatedLearningInfo(Model, kw_only=True):
    """State of the parties of a federated training.

    Documented in: Watson Machine Learning samples, commit 49946b7, cloud notebooks; ABAP SDK for
    IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    aggregator: FederatedLearningInfoAggregator | UnsetType = UNSET
    """The aggregator of the training."""
    remote_training_systems: FederatedLearningInfoRemoteTrainingSystemsItem | UnsetType = UNSET
    """The parties and their states."""
