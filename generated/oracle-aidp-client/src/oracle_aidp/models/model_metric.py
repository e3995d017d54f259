"""Models: ModelMetric."""

from __future__ import annotations

from .._runtime.models.model import UNSET, Model, UnsetType


class ModelMetric(Model, kw_only=True):
    """A metric of a model.

    Documented in: List model versions (preview), REST API for Oracle AI Data Platform Workbench,
    lines 179-198.
    """

    key: str | UnsetType = UNSET
    """What was measured."""
    step: int | UnsetType = UNSET
    """Step that the value belongs to."""
    timestamp: int | UnsetType = UNSET
    """Time of recording, in milliseconds since 1970-01-01 UTC."""
    value: float | UnsetType = UNSET
    """Measured number."""
