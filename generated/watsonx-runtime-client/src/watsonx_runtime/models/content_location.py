"""Models: ContentLocation."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .content_info import ContentInfo


class ContentLocation(Model, kw_only=True):
    """Attachments to import, and where they are.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    contents: list[ContentInfo]
    """Attachments to import."""
    type: str
    """Kind of data source."""
    connection: dict[str, str] | UnsetType = UNSET
    """Connection to the data source."""
    location: dict[str, str] | UnsetType = UNSET
    """Where the attachments are, seen from the connection."""
