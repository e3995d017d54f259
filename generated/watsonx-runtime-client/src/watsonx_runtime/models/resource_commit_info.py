"""Models: ResourceCommitInfo."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType


class ResourceCommitInfo(Model, kw_only=True):
    """About a revision.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    committed_at: datetime.datetime
    """When the revision was made."""
    commit_message: str | UnsetType = UNSET
    """What changed, in words."""
