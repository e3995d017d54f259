"""Models: Stats."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Stats(Model, kw_only=True):
    """Number of deployments in a space.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    space_id: str | UnsetType = UNSET
    """The space."""
    total_count: float | UnsetType = UNSET
    """Number of its deployments."""
    online_count: float | UnsetType = UNSET
    """Number of its online deployments."""
    batch_count: float | UnsetType = UNSET
    """Number of its batch deployments."""
