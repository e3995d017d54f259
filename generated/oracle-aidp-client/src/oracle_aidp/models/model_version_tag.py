"""Models: ModelVersionTag."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelVersionTag(Model, kw_only=True):
    """A name and a value attached to a model version.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 211-222.
    """

    key: str | UnsetType = UNSET
    """What the tag is about."""
    value: str | UnsetType = UNSET
    """What it says; text."""
