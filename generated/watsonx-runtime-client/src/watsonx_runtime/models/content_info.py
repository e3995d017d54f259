"""Models: ContentInfo."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ContentInfo(Model, kw_only=True):
    """An attachment to import.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; IBM Cloud Pak
    for Data command line, cpdctl, commit 124311c, ml commands; Watson Data API clients for Java,
    commit 6e123d6, deployments and models; watsonx.ai SDK for Node.js, commit b912b20, vml_v1.
    """

    content_format: str
    """Format of the attachment."""
    location: str
    """Path of the attachment."""
    file_name: str
    """File name of the attachment."""
    pipeline_node_id: str | UnsetType = UNSET
    """Pipeline node; for content of the format pipeline-node."""
    deployment_id: str | UnsetType = UNSET
    """Deployment; for content of the format coreML."""
