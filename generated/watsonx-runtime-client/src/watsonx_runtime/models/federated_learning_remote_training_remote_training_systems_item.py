"""Models: FederatedLearningRemoteTrainingRemoteTrainingSystemsItem."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class FederatedLearningRemoteTrainingRemoteTrainingSystemsItem(Model, kw_only=True):
    """A party of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Machine Learning samples,
    commit 49946b7, cloud notebooks.
    """

    id: str
    """Identifier of the remote training system."""
    required: bool | UnsetType = UNSET
    """Whether the training needs this party."""
