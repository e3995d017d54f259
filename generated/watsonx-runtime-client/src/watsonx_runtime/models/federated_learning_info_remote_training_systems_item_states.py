"""Models: FederatedLearningInfoRemoteTrainingSystemsItemStates."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_info_remote_training_systems_item_states_registr_2f5331f68b48 import (
    FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem,
)


class FederatedLearningInfoRemoteTrainingSystemsItemStates(Model, kw_only=True):
    """A party of a federated training, and its state.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Machine
    Learning samples, commit 49946b7, cloud notebooks.
    """

    id: str | UnsetType = UNSET
    """Identifier of the remote training system."""
    name: str | UnsetType = UNSET
    """Name of the remote training system."""
    state: str | UnsetType = UNSET
    """State of the party."""
    registration_log: list[FederatedLearningInfoRemoteTrainingSystemsItemStatesRegistrationLogItem] | UnsetType = UNSET
    """When the party came and went."""
