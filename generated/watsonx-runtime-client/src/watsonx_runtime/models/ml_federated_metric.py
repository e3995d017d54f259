"""Models: MlFederatedMetric."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .remote_training_system_metric import RemoteTrainingSystemMetric


class MlFederatedMetric(Model, kw_only=True, rename={"global_": "global"}):
    """A metric of a federated training.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models.
    """

    remote_training_systems: list[RemoteTrainingSystemMetric] | UnsetType = UNSET
    """The metric at each party."""
    global_: float | UnsetType = UNSET
    """The metric of the merged model."""
