"""Models: Inference."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class Inference(Model, kw_only=True):
    """A URL for predictions.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4; watsonx.ai SDK
    for Node.js, commit b912b20, vml_v1.
    """

    url: str
    """URL to post predictions to."""
    sse: bool | UnsetType = UNSET
    """Whether the URL answers with server-sent events."""
    uses_serving_name: bool | UnsetType = UNSET
    """Whether the URL holds the serving name instead of the id."""
