"""Models: ContentMetadata."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ContentMetadata(Model, kw_only=True):
    """An attachment: stored code or model content.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2037-2061; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API clients for Java, commit 6e123d6,
    deployments and models; Watson Machine Learning samples, commit 49946b7, cloud notebooks.
    """

    attachment_id: str
    """Identifier of the attachment."""
    content_format: str
    """Format of the content; any text, for finding it again."""
    name: str | UnsetType = UNSET
    """Name of the attachment."""
    pipeline_node_id: str | UnsetType = UNSET
    """Pipeline node the content belongs to."""
    deployment_id: str | UnsetType = UNSET
    """Deployment the content belongs to."""
    persisted: bool | UnsetType = UNSET
    """Whether the content is stored; if an import failed, the warnings of the model tell why."""
