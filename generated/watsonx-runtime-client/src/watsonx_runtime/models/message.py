"""Models: Message."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Message(Model, kw_only=True):
    """A message of the service.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API
    clients for Java, commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit
    b912b20, vml_v1.
    """

    level: str | UnsetType = UNSET
    """Importance of the message."""
    text: str | UnsetType = UNSET
    """The message."""
