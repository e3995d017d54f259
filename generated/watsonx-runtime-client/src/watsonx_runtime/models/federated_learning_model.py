"""Models: FederatedLearningModel."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .federated_learning_model_spec import FederatedLearningModelSpec


class FederatedLearningModel(Model, kw_only=True):
    """The model of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Machine Learning samples,
    commit 49946b7, cloud notebooks.
    """

    type: str
    """Kind of model."""
    spec: FederatedLearningModelSpec | UnsetType = UNSET
    """Where the model is described."""
    model_file: str | UnsetType = UNSET
    """File of the model."""
