"""Models: ModelVersionCollection."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType
from .model_version import ModelVersion


class ModelVersionCollection(Model, kw_only=True):
    """One page of model versions.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 42-61.
    """

    model_versions: list[ModelVersion]
    """The page's model versions."""
    next_page_token: str | UnsetType = UNSET
    """Goes into `page_token` to get the next page."""
