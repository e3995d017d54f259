"""Models: FederatedLearningInfoRemoteTrainingSystemsItem."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_info_remote_training_systems_item_states import (
    FederatedLearningInfoRemoteTrainingSystemsItemStates,
)


class FederatedLearningInfoRemoteTrainingSystemsItem(Model, kw_only=True):
    """The parties of a federated training.

    Documented in: Watson Machine Learning samples, commit 49946b7, cloud notebooks; ABAP SDK for
    IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    states: list[FederatedLearningInfoRemoteTrainingSystemsItemStates] | UnsetType = UNSET
    """One entry for each party."""
