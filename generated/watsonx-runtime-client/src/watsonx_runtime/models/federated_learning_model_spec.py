"""Models: FederatedLearningModelSpec."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .rel import Rel


class FederatedLearningModelSpec(Model, kw_only=True):
    """Where the model of a federated training is described.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands.
    """

    href: Rel | UnsetType = UNSET
    """The untrained model."""
