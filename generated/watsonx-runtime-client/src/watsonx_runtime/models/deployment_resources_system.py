"""Models: DeploymentResourcesSystem."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .deployment_system_details import DeploymentSystemDetails


class DeploymentResourcesSystem(Model, kw_only=True):
    """What the service says about a list of deployments.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    system: DeploymentSystemDetails | UnsetType = UNSET
    """Warnings and statistics."""
