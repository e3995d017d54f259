"""Models: ModelParam."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelParam(Model, kw_only=True):
    """A parameter of a model.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 199-210.
    """

    name: str | UnsetType = UNSET
    """What was set."""
    value: str | UnsetType = UNSET
    """What it was set to, as text."""
