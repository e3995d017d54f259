"""Models: DeploymentSummary."""

from __future__ import annotations

from .._runtime.models.model import Model


class DeploymentSummary(Model, kw_only=True):
    """How many deployments a model has.

    Documented in: aidp-python-client 5.1.1, class MlOpsClient.
    """

    total_deployment: int
    """Number of all deployments."""
    active_deployment: int
    """Number of active deployments."""
