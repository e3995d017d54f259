"""Models: SystemDetails."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .warning import Warning


class SystemDetails(Model, kw_only=True):
    """What the service has to say about a call or a resource.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    warnings: list[Warning] | UnsetType = UNSET
    """Warnings about the call or the resource."""
