"""Models: DeploymentSystemDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .stats import Stats
from .warning import Warning


class DeploymentSystemDetails(Model, kw_only=True):
    """Warnings and statistics about deployments.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    warnings: list[Warning] | UnsetType = UNSET
    """Warnings about the call."""
    stats: list[Stats] | UnsetType = UNSET
    """Number of deployments, space by space."""
