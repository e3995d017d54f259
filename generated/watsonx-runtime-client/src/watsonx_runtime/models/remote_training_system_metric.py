"""Models: RemoteTrainingSystemMetric."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class RemoteTrainingSystemMetric(Model, kw_only=True):
    """A metric at one party.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models.
    """

    id: str
    """Identifier of the remote training system."""
    local: float | UnsetType = UNSET
    """Metric of the party's own model."""
    fused: float | UnsetType = UNSET
    """Metric of the merged model on the party's data."""
