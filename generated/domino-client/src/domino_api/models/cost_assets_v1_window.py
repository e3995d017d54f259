"""Models: CostAssetsV1Window."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class CostAssetsV1Window(Model, kw_only=True):
    """A span of time.

    Documented in: Domino Public API 6.3.0, OpenAPI definition in dominodatalab/AutoML_Extension.
    """

    end: str | UnsetType = UNSET
    """End of the window."""
    minutes: float | UnsetType = UNSET
    """Length of the window, in minutes."""
    start: str | UnsetType = UNSET
    """Start of the window."""
