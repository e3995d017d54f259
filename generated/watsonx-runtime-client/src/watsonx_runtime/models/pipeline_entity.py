"""Models: PipelineEntity."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import UNSET, Model, UnsetType


class PipelineEntity(Model, kw_only=True):
    """The pipeline document.

    Documented in: ABAP SDK for IBM watsonx, commit afe45e4, class zcl_ibmx_wml_v4.
    """

    document: dict[str, Any]
    """The pipeline in the pipeline-flow format."""
    custom: dict[str, Any] | UnsetType = UNSET
    """Properties of your own, as names and values."""
