"""Models: DeploymentScaling."""

from __future__ import annotations

import datetime

from .._runtime.models.model import UNSET, Model, UnsetType
from .message import Message


class DeploymentScaling(Model, kw_only=True):
    """Change of the number of copies of a deployment.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    state: str
    """How far the scaling is."""
    attempted_at: datetime.datetime | UnsetType = UNSET
    """When scaling was last tried."""
    requested_replicas: int | UnsetType = UNSET
    """Number of copies asked for."""
    deployed_replicas: int | UnsetType = UNSET
    """Number of copies that run."""
    message: Message | UnsetType = UNSET
    """Why scaling failed, if it did."""
