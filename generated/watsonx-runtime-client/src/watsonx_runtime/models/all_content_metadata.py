"""Models: AllContentMetadata."""

from __future__ import annotations

from .._runtime.models.model import Model
from .content_metadata import ContentMetadata


class AllContentMetadata(Model, kw_only=True):
    """The attachments of a model.

    Documented in: IBM watsonx.ai Runtime, API reference, lines 2672-2677; ABAP SDK for IBM watsonx,
    commit afe45e4, class zcl_ibmx_wml_v4; Watson Data API clients for Java, commit 6e123d6,
    deployments and models.
    """

    total_count: int
    """Number of attachments."""
    attachments: list[ContentMetadata]
    """The attachments."""
