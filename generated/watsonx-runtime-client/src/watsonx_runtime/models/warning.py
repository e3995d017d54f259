"""Models: Warning."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class Warning(Model, kw_only=True, rename={"details": "additional_properties"}):
    """A warning of the service.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    message: str
    """The warning in words."""
    id: str | UnsetType = UNSET
    """Identifier of the warning."""
    more_info: str | UnsetType = UNSET
    """URL with more about the warning."""
    details: dict[str, Any] | UnsetType = UNSET
    """Further details, as names and values."""
