"""Models: FederatedLearningRemoteTraining."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_remote_training_remote_training_systems_item import (
    FederatedLearningRemoteTrainingRemoteTrainingSystemsItem,
)


class FederatedLearningRemoteTraining(Model, kw_only=True):
    """The parties of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Machine Learning samples,
    commit 49946b7, cloud notebooks.
    """

    quorum: float | UnsetType = UNSET
    """Part of the parties that has to answer."""
    max_timeout: int | UnsetType = UNSET
    """How long to wait for the parties."""
    remote_training_systems: list[FederatedLearningRemoteTrainingRemoteTrainingSystemsItem]
    """The remote training systems."""
